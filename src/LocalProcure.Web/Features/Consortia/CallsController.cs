using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>A standing group is called together for one tender.</summary>
[Route("consortia/{id:guid}/calls")]
public sealed class CallsController(AppDb db, Current current, Rooms rooms, ConsortiumMail mail, GuardEvidence guard) : Controller
{
    /// <summary>Who would be asked, and the warning about likely competitors among them, before anybody is.</summary>
    [HttpGet("new")]
    public async Task<IActionResult> New(Guid id, Guid tenderId) =>
        await Find(id, tenderId) is not { } page ? NotFound() : !page.Room.CanLead ? Forbid() : View("Call", page);

    [HttpPost("")]
    public async Task<IActionResult> Create(Guid id, CallForm form)
    {
        if (await Find(id, form.TenderId) is not { } page) return NotFound();
        if (!page.Room.CanLead) return Forbid();
        var (room, tender) = (page.Room, page.Tender);
        RuleBroken.If(!tender.IsTakingAt(current.Now) ? ConsortiumText.TenderClosed
            : tender.JointBidsWelcome == false ? ConsortiumText.NoJointBids
            : current.Me.WhyNotBidTo(tender.BuyerId));
        Guid[] lots = [.. tender.Lots.Select(l => l.Id)];
        // Declaring needs words, and a limit on lots needs a choice: then the lead starts anew on the page that asks for them.
        if (lots.Length > tender.MostLotsToBidFor || await rooms.IsElsewhere(tender.Id, room.Consortium.LeadFirmId, lots)) return this.LocalRedirectSeeOther(Url.Action("New", "Consortia", new { tender = tender.Id })!);
        // Firms that may compete for this work are asked only by whoever has the warning before their eyes.
        if (page.Guards.Count > 0 && !form.Seen) return this.LocalRedirectSeeOther(Url.Action(nameof(New), new { id, tenderId = tender.Id })!);
        if (page.IsLikely && !form.Aware)
        {
            ModelState.AddModelError(nameof(form.Aware), GuardText.TickAwareOfGroup);
            return this.Refused("Call", page with { Form = form });
        }
        var act = current.ActFor(room.Consortium.LeadFirmId);
        var called = room.Consortium.ForTender(tender.Id, null, tender.NextClosing, act, lots);
        foreach (var (firmId, risk) in page.Guards)
            if (risk.Risk == CompetitionRisk.Likely) called.NoteCompetitor(firmId, act);
        await db.BringProfiles(called, act, called.LeadFirmId);
        db.Consortia.Add(called);
        foreach (var asked in called.Members.Where(m => m.IsPending)) await mail.TellInvitation(called, asked, tender, null, null, act);
        await db.SaveChangesAsync();
        return this.LocalRedirectSeeOther(Url.Action("Show", "Consortia", new { id = called.Id })!);
    }

    private async Task<CallPage?> Find(Guid id, Guid tenderId)
    {
        if (await rooms.Find(id) is not { } room || !room.Consortium.IsStanding) return null;
        if (await db.Tenders.PublishedTo(current.Person).Include(t => t.Lots).Include(t => t.Requirements).AsSplitQuery().SingleOrDefaultAsync(t => t.Id == tenderId) is not { } tender) return null;
        return new CallPage(room, tender, await guard.Among(room, tender), new CallForm { TenderId = tenderId });
    }
}

/// <summary>A call as sent: for which tender, and that the warning was on the page and read.</summary>
public sealed class CallForm
{
    public Guid TenderId { get; set; }
    public bool Seen { get; set; }
    public bool Aware { get; set; }
}

/// <summary>Who would be asked for the tender.</summary>
/// <param name="Guards">The members that may compete with another, each with which.</param>
public sealed record CallPage(RoomPage Room, Tender Tender, IReadOnlyList<(Guid FirmId, GuardView Risk)> Guards, CallForm Form)
{
    public bool IsLikely => Guards.Any(g => g.Risk.Risk == CompetitionRisk.Likely);
    public IEnumerable<ConsortiumMember> Asked => Room.Consortium.AcceptedMembers.Where(m => m.FirmId != Room.Consortium.LeadFirmId);
}
