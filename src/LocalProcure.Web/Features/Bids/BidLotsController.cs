using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Bids;

/// <summary>Choosing which lots the bid is for. What was written for a lot that is left out stays in the draft, and does not count.</summary>
[Route("bids/{id:guid}/lots")]
public class BidLotsController(AppDb db, OwnBids bids) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id) => await bids.Find(id) is { Tender.IsInLots: true } own ? View("Lots", own) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, BidLotsForm form)
    {
        if (await bids.Find(id) is not { Tender.IsInLots: true } own) return NotFound();
        if ((own.Tender.WhyNotBidFor(form.Lots) ?? own.Consortium?.WhyNotBidFor(form.Lots) ?? await WhyNotAlone(own, form.Lots)) is { } reason) ModelState.AddModelError(nameof(form.Lots), reason);
        if (!ModelState.IsValid) return this.Refused("Lots", own);
        // The same lots again are no change: signatures stand.
        if (await bids.Change(id, now => now.Content.LotIds is { } chosen && chosen.ToHashSet().SetEquals(form.Lots) ? null : now.Content.WithLots(form.Lots)) is null) return NotFound();
        this.Tell(BidText.Saved);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Bids", new { id })!);
    }

    /// <summary>A firm in a group for a lot bids for that lot alone as well only when it has declared so there.</summary>
    private async Task<string?> WhyNotAlone(OwnBid own, IEnumerable<Guid> lotIds)
    {
        if (own.Bid.IsJoint) return null;
        var claims = lotIds.Select(lot => ConsortiumMember.ClaimOn(lot, own.Bid.FirmId)).ToArray();
        return await db.ConsortiumMembers.AnyAsync(m => m.LotClaims.Any(c => claims.Contains(c.Key))) ? ConsortiumText.InGroupForLot : null;
    }
}

/// <summary>The lots as ticked.</summary>
public sealed class BidLotsForm
{
    public List<Guid> Lots { get; set; } = [];
}
