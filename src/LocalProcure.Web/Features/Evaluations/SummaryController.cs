using LocalProcure.Domain.Bids;
using LocalProcure.Domain.People;

namespace LocalProcure.Web.Features.Evaluations;

/// <summary>A bidder's assessment summary: its own tender, and the winning one where that is another. There from the moment at which all were sent.</summary>
public class SummaryController(AppDb db, Current current, EvaluationRoom rooms) : Controller
{
    [HttpGet("bids/{id:guid}/summary")]
    public async Task<IActionResult> Show(Guid id)
    {
        var bid = await db.Bids.AsNoTracking().OwnedBy(current.Person, current.Now).SingleOrDefaultAsync(b => b.Id == id && b.OpenedAt != null && b.ContentDeletedAt == null);
        if (bid is null || !current.Me.CanEdit(bid, current.Now)) return NotFound();
        var tender = await db.Tenders.AsNoTracking().Whole().SingleAsync(t => t.Id == bid.TenderId);
        var room = await rooms.Load(tender, await db.Openings.AsNoTracking().SingleAsync(o => o.TenderId == bid.TenderId));
        var summary = await db.AssessmentSummaries.AsNoTracking().SingleOrDefaultAsync(s => s.BidId == id && s.SentAt != null);
        var contracts = await db.Contracts.AsNoTracking().Where(c => c.TenderId == tender.Id).ToListAsync();
        // A contract from before summaries were written by hand has its scores and reasons only.
        var isKnown = summary is not null || contracts.Count > 0;
        return View("Summary", new SummaryPage(room, bid, summary, isKnown ? SummaryPart.Of(room, id) : [],
            await db.AwardNotices.AsNoTracking().SingleOrDefaultAsync(n => n.TenderId == tender.Id), contracts));
    }
}
