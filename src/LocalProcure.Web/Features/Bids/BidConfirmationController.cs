using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Bids;

/// <summary>Confirming a submitted bid after the tender has changed: what was handed in stands as it is.</summary>
[Route("bids/{id:guid}/confirmation")]
public class BidConfirmationController(AppDb db, Current current, OwnBids bids, Bidders bidders, Links links) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id) => await Page(id) is { } page ? View("Confirm", page) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, ConfirmationForm form)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await Confirm(id, form);
            }
            catch (DbUpdateException) when (attempt < 6)
            {
                // A member signed, or another click confirmed, at this moment: look again.
            }
            db.ChangeTracker.Clear();
        }
    }

    private async Task<IActionResult> Confirm(Guid id, ConfirmationForm form)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (await bids.Find(id) is not { } found) return NotFound();
        if (!current.Me.CanSubmit(found.Bid, current.Now)) return Forbid();
        await db.Share(found.Tender.Id);
        // Read again under the lock: a change published meanwhile is one that nobody here has read.
        db.ChangeTracker.Clear();
        var own = (await bids.Find(id))!;
        // A second click, or another member a moment ago: it is confirmed already.
        if (own.Bid.Standing is not null && !own.NeedsConfirming && own.Tender.ChangeCount == form.Change) return ToBid(id);
        var now = current.Moment();
        if ((own.Tender.ChangeCount == form.Change ? own.WhyNotConfirm(now) : ConfirmingText.TenderChanged) is { } reason)
        {
            ModelState.AddModelError("", reason);
            return this.Refused("Confirm", await Page(id));
        }
        var act = current.Me.ActOn(own.Bid, now);
        own.Bid.Confirm(own.Tender.ChangeCount, own.ClosesAt, act);
        own.Consortium?.Confirm(own.Joint, own.Bid.FirmId, act);
        foreach (var person in await bidders.PeopleOf(own.Bid, now)) db.Emails.Add(BidMail.Confirmed(own, person, links, now));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        this.Tell(ConfirmingText.Confirmed);
        return ToBid(id);
    }

    private async Task<ConfirmPage?> Page(Guid id) => await bids.Find(id) is not { } own ? null
        : new ConfirmPage(own, await db.TenderChanges.AsNoTracking().Where(c => c.TenderId == own.Tender.Id && c.Number > own.Bid.AgreedChange).Published().ToListAsync());

    private IActionResult ToBid(Guid id) => this.LocalRedirectSeeOther(Url.Action("Show", "Bids", new { id })!);
}

/// <summary>Which change the person had read when they confirmed.</summary>
public sealed class ConfirmationForm
{
    public int Change { get; set; }
}

/// <summary>The bid, and every change since it was submitted or last confirmed.</summary>
public sealed record ConfirmPage(OwnBid Own, IReadOnlyList<TenderChange> Changes);
