using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Data.Keys;

namespace LocalProcure.Web.Features.Openings;

/// <summary>How every opened bid stands with every condition of participation, on one page. There is no price on it, so evaluators may read it while they score.</summary>
[Authorize(Policy = Policies.SecondStep)]
[Route("tenders/{id:guid}/opening/conditions")]
public sealed class BidderConditionsController(AppDb db, Current current, BidVault vault, Bidders bidders) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id)
    {
        if (await db.Tenders.AsNoTracking().Whole().OwnedBy(current.Person).SingleOrDefaultAsync(t => t.Id == id) is not { } tender) return NotFound();
        if (!current.Me.CanReadBidsOf(tender.BuyerId)) return Forbid();
        // Before two officers opened there is nothing to tell, not even whether anybody bid.
        if (await db.Openings.AsNoTracking().SingleOrDefaultAsync(o => o.TenderId == id && o.OpenedAt != null) is not { } opening) return NotFound();
        var intact = opening.Bids.Where(b => b.IsIntact).Select(b => b.BidId).ToHashSet();
        var bids = (await db.Bids.AsNoTracking().OpenedTo(current.Person, current.Now).Where(b => b.TenderId == id).ToListAsync()).Where(b => intact.Contains(b.Id)).OrderBy(b => b.SubmittedAt).ToList();
        var names = await bidders.Of(bids);
        return View("BidderConditions", new BidderConditionsPage(tender, [.. bids.Select(b => Row(tender, names[b.Id], vault.ReadOpened(b, opening)))]));
    }

    private static BidderConditionsRow Row(Tender tender, Bidder bidder, BidContent content) =>
        new(bidder, content.Check(tender, [.. bidder.Members.Select(m => m.Firm.Id)]).ToDictionary(r => r.Requirement.Id));
}

/// <summary>Bidders by conditions.</summary>
public sealed record BidderConditionsPage(Tender Tender, IReadOnlyList<BidderConditionsRow> Rows);

/// <summary>One bidder with how it stands; a condition that is not there was not asked of its lots.</summary>
public sealed record BidderConditionsRow(Bidder Bidder, IReadOnlyDictionary<Guid, ConditionResult> Results)
{
    /// <summary>Essential conditions that are not met or not shown.</summary>
    public int Failing => Results.Values.Count(r => r.Requirement.IsEssential && r.Standing != Standing.Met);

    public string By(ConditionResult result) => string.Join(", ", Bidder.Members.Where(m => result.By.Contains(m.Firm.Id)).Select(m => m.Firm.NameShown));
}
