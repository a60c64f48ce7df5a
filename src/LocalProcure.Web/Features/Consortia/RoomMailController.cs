using LocalProcure.Domain.Consortia;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>How soon a person hears from rooms, and stopping it from any such e-mail (RFC 8058): the POST acts at once with the signed token as its only authority, the GET asks first.</summary>
public sealed class RoomMailController(AppDb db, Current current, StopTokens tokens) : Controller
{
    [HttpGet("account/room-mail")]
    public async Task<IActionResult> Edit()
    {
        var (me, form) = (current.Me.Id, new PaceForm());
        form.Pace = await db.RoomReaders.Where(r => r.PersonId == me).Select(r => (RoomPace?)r.Pace).SingleOrDefaultAsync() ?? RoomPace.AtOnce;
        return View("Pace", form);
    }

    [HttpPost("account/room-mail")]
    public async Task<IActionResult> Update(PaceForm form)
    {
        if (!ModelState.IsValid) return this.Refused("Pace", form);
        await Choose(current.Me.Id, form.Pace!.Value);
        this.Tell(RoomWorkText.PaceSaved);
        return this.LocalRedirectSeeOther(Url.Action("Edit")!);
    }

    [HttpGet("rooms/stop/{token}"), AllowAnonymous]
    public async Task<IActionResult> New(string token) => await PersonOf(token) is null ? NotFound() : View("StopMail", token);

    [HttpPost("rooms/stop/{token}"), AllowAnonymous, NoLanguage, FromAnywhere, IgnoreAntiforgeryToken]
    public async Task<IActionResult> Stop(string token)
    {
        if (await PersonOf(token) is not { } personId) return NotFound();
        await Choose(personId, RoomPace.Never);
        return View("MailStopped");
    }

    private async Task Choose(Guid personId, RoomPace pace)
    {
        for (var attempt = 1; ; attempt++)
        {
            var reader = await db.RoomReaders.SingleOrDefaultAsync(r => r.PersonId == personId);
            if (reader is null) db.RoomReaders.Add(reader = new RoomReader(personId));
            reader.Choose(pace, new Act(personId, current.Now));
            try
            {
                await db.SaveChangesAsync();
                return;
            }
            catch (DbUpdateException) when (attempt < 4)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<Guid?> PersonOf(string token) =>
        tokens.Read(token, RoomMail.What) is { } id && await db.People.AnyAsync(p => p.Id == id && p.ClosedAt == null) ? id : null;
}
