using LocalProcure.Domain.People;

namespace LocalProcure.Web.Features.Matching;

/// <summary>Stops e-mails about new tenders (RFC 8058). The POST acts at once, with the signed token as its only authority; the GET asks first, since scanners follow links.</summary>
[AllowAnonymous, Route("alerts/stop/{token}")]
public sealed class StopController(AppDb db, StopTokens tokens, Current current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> New(string token) =>
        await PersonOf(token) is null ? this.Refused("StopOver", null) : View("Stop", token);

    [HttpPost(""), NoLanguage, FromAnywhere, IgnoreAntiforgeryToken]
    public async Task<IActionResult> Create(string token)
    {
        if (await PersonOf(token) is not { } person) return this.Refused("StopOver", null);
        if (person.Alerts != AlertPace.Never)
        {
            person.ChooseAlerts(AlertPace.Never, new Act(person.Id, current.Now));
            foreach (var alert in await db.Alerts.Where(a => a.PersonId == person.Id && a.SentAt == null && a.DroppedAt == null).ToListAsync()) alert.Drop(current.Now);
            await db.SaveChangesAsync();
        }
        return View("Stopped");
    }

    private async Task<Person?> PersonOf(string token) =>
        tokens.Read(token) is { } id ? await db.People.SingleOrDefaultAsync(p => p.Id == id && p.ClosedAt == null) : null;
}
