using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>A standing group is called together for one tender.</summary>
[Route("consortia/{id:guid}/calls")]
public sealed class CallsController(AppDb db, Current current, Rooms rooms, ConsortiumMail mail) : Controller
{
    [HttpPost("")]
    public async Task<IActionResult> Create(Guid id, Guid tenderId)
    {
        if (await rooms.Find(id) is not { } room || !room.Consortium.IsStanding) return NotFound();
        if (!room.CanLead) return Forbid();
        if (await db.Tenders.PublishedTo(current.Person).Include(t => t.Lots).SingleOrDefaultAsync(t => t.Id == tenderId) is not { } tender) return NotFound();
        RuleBroken.If(!tender.IsTakingAt(current.Now) ? ConsortiumText.TenderClosed
            : tender.JointBidsWelcome == false ? ConsortiumText.NoJointBids
            : current.Me.WhyNotBidTo(tender.BuyerId));
        Guid[] lots = [.. tender.Lots.Select(l => l.Id)];
        // Declaring needs words, and a limit on lots needs a choice: then the lead starts anew on the page that asks for them.
        if (lots.Length > tender.MostLotsToBidFor || await rooms.IsElsewhere(tenderId, room.Consortium.LeadFirmId, lots)) return this.LocalRedirectSeeOther(Url.Action("New", "Consortia", new { tender = tenderId })!);
        var act = current.ActFor(room.Consortium.LeadFirmId);
        var called = room.Consortium.ForTender(tenderId, null, tender.NextClosing, act, lots);
        await db.BringProfiles(called, act, called.LeadFirmId);
        db.Consortia.Add(called);
        foreach (var asked in called.Members.Where(m => m.IsPending)) await mail.TellInvitation(called, asked, tender, null, null, act);
        await db.SaveChangesAsync();
        return this.LocalRedirectSeeOther(Url.Action("Show", "Consortia", new { id = called.Id })!);
    }
}
