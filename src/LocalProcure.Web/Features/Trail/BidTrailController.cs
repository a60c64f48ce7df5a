using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Features.Shared;

namespace LocalProcure.Web.Features.Trail;

/// <summary>Who did what and when, for those whom it concerns: a tender's trail for the buyer's own people, a bid's for the bidder and, once opened, the buyer.</summary>
public class BidTrailController(AppDb db, Current current, Trails trails) : Controller
{
    [HttpGet("tenders/{id:guid}/trail")]
    public async Task<IActionResult> OfTender(Guid id, int page = 1)
    {
        var tender = await db.Tenders.AsNoTracking().OwnedBy(current.Person).SingleOrDefaultAsync(t => t.Id == id);
        return tender is null ? NotFound() : await Show(id, tender.Title, $"~/tenders/{id}", page);
    }

    [HttpGet("bids/{id:guid}/trail")]
    public async Task<IActionResult> OfBid(Guid id, int page = 1)
    {
        var bid = await db.Bids.AsNoTracking().ReadableBy(current.Person, current.Now).SingleOrDefaultAsync(b => b.Id == id);
        if (bid is null || bid.OpenedAt is null && !current.Me.CanEdit(bid, current.Now)) return NotFound();
        var tender = await db.Tenders.AsNoTracking().SingleAsync(t => t.Id == bid.TenderId);
        return await Show(id, tender.Title, current.Me.CanEdit(bid, current.Now) ? $"~/bids/{id}" : $"~/tenders/{tender.Id}/opening/bids/{id}", page);
    }

    private async Task<IActionResult> Show(Guid chain, OwnWords title, string back, int page) =>
        View("Show", new TrailOf(title, Url.Content(back), await AuditTrail.FirstBreak(db, chain), await trails.Of(chain, page)));
}

/// <summary>The trail of one thing, and where its chain breaks if it does.</summary>
public sealed record TrailOf(OwnWords Title, string Back, int? FirstBreak, TrailPage Lines);
