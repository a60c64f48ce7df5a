using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>Hearing what happens to a tender. Nobody else sees who watches.</summary>
[Authorize, Route("tenders/{id:guid}/watch")]
public sealed class WatchController(AppDb db, Current current) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id)
    {
        if (!await db.Tenders.PublishedTo(current.Person).AnyAsync(t => t.Id == id)) return NotFound();
        if (await Mine(id) is null)
        {
            db.Watches.Add(new Watch(id, current.Act));
            await db.SaveChangesAsync();
        }
        this.Tell(TenderText.WatchingNow);
        return Back(id);
    }

    [HttpPost("end")]
    public async Task<IActionResult> Delete(Guid id)
    {
        if (await Mine(id) is { } watch)
        {
            watch.End(current.Act);
            db.Watches.Remove(watch);
            await db.SaveChangesAsync();
        }
        this.Tell(TenderText.NotWatchingNow);
        return Back(id);
    }

    private Task<Watch?> Mine(Guid id)
    {
        var me = current.Me.Id;
        return db.Watches.SingleOrDefaultAsync(w => w.TenderId == id && w.PersonId == me);
    }

    private IActionResult Back(Guid id) => this.LocalRedirectSeeOther(Url.Action("Show", "Tenders", new { id })!);
}
