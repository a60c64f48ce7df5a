using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.People;

namespace LocalProcure.Web.Features.Evaluations;

/// <summary>A bidder's assessment summary: its own tender, and the winning one where that is another.</summary>
public class SummaryController(AppDb db, Current current, EvaluationRoom rooms) : Controller
{
    [HttpGet("bids/{id:guid}/summary")]
    public async Task<IActionResult> Show(Guid id)
    {
        var bid = await db.Bids.AsNoTracking().OwnedBy(current.Person, current.Now).SingleOrDefaultAsync(b => b.Id == id && b.OpenedAt != null);
        if (bid is null || !current.Me.CanEdit(bid, current.Now)) return NotFound();
        var tender = await db.Tenders.AsNoTracking().Whole().SingleAsync(t => t.Id == bid.TenderId);
        var room = await rooms.Load(tender, await db.Openings.AsNoTracking().SingleAsync(o => o.TenderId == bid.TenderId));
        if (room.Award is not { } award) return View("Summary", new SummaryPage(room, bid, null, null, null));
        return View("Summary", new SummaryPage(room, bid, room.Ranking.FirstOrDefault(b => b.BidId == id), room.Ranking.First(b => b.BidId == award.BidId),
            await db.Contracts.AsNoTracking().SingleOrDefaultAsync(c => c.TenderId == tender.Id)));
    }
}
