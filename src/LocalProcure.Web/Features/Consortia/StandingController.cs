using LocalProcure.Domain.Consortia;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>The firms of a group whose tender is over stand together for the next one: each is asked anew.</summary>
[Route("consortia/{id:guid}/standing")]
public sealed class StandingController(AppDb db, Current current, Rooms rooms, ConsortiumMail mail) : Controller
{
    [HttpPost("")]
    public async Task<IActionResult> Create(Guid id)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        if (!room.CanLead) return Forbid();
        RuleBroken.If(room.WhyNotKeepTogether);
        var group = room.Consortium;
        // A second click, or a group kept before: that one is it.
        var kept = await db.Consortia.Where(c => c.TenderId == null && c.EndedAt == null && c.LeadFirmId == group.LeadFirmId && c.Name == group.Name && c.StartedAt >= group.StartedAt).OrderBy(c => c.StartedAt).Select(c => (Guid?)c.Id).FirstOrDefaultAsync();
        if (kept is null)
        {
            var act = current.ActFor(group.LeadFirmId);
            var standing = group.KeepTogether(current.Now + InvitationsController.Patience, act);
            await db.BringProfiles(standing, act, standing.LeadFirmId);
            db.Consortia.Add(standing);
            foreach (var asked in standing.Members.Where(m => m.IsPending)) await mail.TellInvitation(standing, asked, null, null, null, act);
            await db.SaveChangesAsync();
            kept = standing.Id;
            this.Tell(RoomText.KeptTogether);
        }
        return this.LocalRedirectSeeOther(Url.Action("Show", "Consortia", new { id = kept })!);
    }
}
