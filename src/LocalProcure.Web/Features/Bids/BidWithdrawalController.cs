using LocalProcure.Domain.Bids;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Bids;

/// <summary>Taking a submitted bid back before closing.</summary>
[Route("bids/{id:guid}/withdrawal")]
public class BidWithdrawalController(AppDb db, Current current, OwnBids bids) : Controller
{
    [HttpGet("new")]
    public async Task<IActionResult> New(Guid id) => await bids.Find(id) is { } own ? View("Withdraw", own) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (await bids.Find(id) is not { } own) return NotFound();
        if (!current.Me.CanSubmit(own.Bid, current.Now)) return Forbid();
        await db.Share(own.Tender.Id);
        var now = current.Moment();
        if (own.WhyNotWithdraw(now) is { } reason)
        {
            ModelState.AddModelError("", reason);
            return this.Refused("Withdraw", own);
        }
        var act = current.Me.ActOn(own.Bid, now);
        own.Bid.Withdraw(own.ClosesAt, act);
        own.Consortium?.BidWithdrawn(act);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        this.Tell(BidText.Withdrawn);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Bids", new { id })!);
    }
}
