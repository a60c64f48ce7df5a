using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Openings;

/// <summary>The buyer permits or refuses a change of the group behind an opened bid, with a reason that stays on the record.</summary>
[Authorize(Policy = Policies.SecondStep)]
[Route("tenders/{tenderId:guid}/opening/bids/{id:guid}/group-changes/{changeId:guid}/decision")]
public sealed class GroupChangeDecisionsController(AppDb db, Current current, GroupChangeMail mail) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid tenderId, Guid id, Guid changeId, bool? permit, string? reason)
    {
        if (await db.Bids.OpenedTo(current.Person, current.Now).SingleOrDefaultAsync(b => b.Id == id && b.TenderId == tenderId) is not { } bid) return NotFound();
        if (await db.GroupChanges.SingleOrDefaultAsync(c => c.Id == changeId && c.BidId == id && c.SentAt != null) is not { } change) return NotFound();
        var tender = await db.Tenders.SingleAsync(t => t.Id == tenderId);
        if (!current.Person.CanWrite(tender)) return Forbid();
        var group = await db.Consortia.Include(c => c.Members).Include(c => c.Signatures).AsSplitQuery().SingleAsync(c => c.Id == change.ConsortiumId);
        // A second click finds it decided.
        if (change.DecidedAt is null)
        {
            RuleBroken.If(permit is null ? GroupChangeText.ChooseDecision : reason?.Length > 2000 ? GroupChangeText.TooLong : null);
            RuleBroken.If(permit == true && change.NewFirmId is { } next && await db.Bids.AnyAsync(b => b.TenderId == tenderId && b.OpenedAt != null && b.Id != id && b.Parties.Any(p => p.FirmId == next)) ? GroupChangeText.BidsHere : null);
            change.Decide(group, tender, permit!.Value, reason ?? "", current.Act);
            if (change is { IsPermitted: true, NewFirmId: { } came }) await db.BringProfiles(group, current.Act, came);
            if (change.IsPermitted) bid.SetParties(group.AcceptedMembers.Select(m => m.FirmId!.Value), current.Act);
            await mail.TellDecided(group, change, current.Now);
            await db.SaveChangesAsync();
        }
        this.Tell(GroupChangeText.Decided);
        return this.LocalRedirectSeeOther(Url.Action("Bid", "Openings", new { id = tenderId, bidId = id })!);
    }
}
