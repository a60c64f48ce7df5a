using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Openings;

/// <summary>After closing, a bidder whose draft was not handed in asks the buyer to consider it. Until it asks, nobody learns of the draft.</summary>
[Route("bids/{id:guid}/late")]
public class LateAskController(AppDb db, Current current, Bidders bidders) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id) => await Page(id) is { } page ? View("LateAsk", page) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, WordsForm form)
    {
        if (await Page(id) is not { } page) return NotFound();
        RuleBroken.If(page.Asked is not null ? LateText.AlreadyAsked : LateTender.WhyNotRecord(page.Tender, current.Now, current.Now));
        if (string.IsNullOrWhiteSpace(form.Words) || form.Words.Length > ConcernForm.Longest)
        {
            ModelState.AddModelError(nameof(form.Words), LateText.EnterCircumstances);
            return this.Refused("LateAsk", page);
        }
        var bidder = await bidders.Of(page.Bid);
        db.LateTenders.Add(new LateTender(page.Tender, LateChannel.AskedHere, bidder.Name, current.Me.Email, current.Now, form.Words.Trim(), id, current.Me.ActOn(page.Bid, current.Now)));
        await db.SaveChangesAsync();
        return this.LocalRedirectSeeOther(Url.Action(nameof(New), new { id })!);
    }

    private async Task<LateAskPage?> Page(Guid id)
    {
        var bid = await db.Bids.AsNoTracking().OwnedBy(current.Person, current.Now).SingleOrDefaultAsync(b => b.Id == id);
        if (bid is null || !current.Me.CanSubmit(bid, current.Now)) return null;
        var asked = await db.LateTenders.AsNoTracking().FirstOrDefaultAsync(l => l.BidId == id);
        var tender = await db.Tenders.AsNoTracking().SingleAsync(t => t.Id == bid.TenderId);
        return asked is null && (bid.Standing is not null || bid.ContentVersion == 0 || LateTender.WhyNotRecord(tender, current.Now, current.Now) is not null) ? null : new LateAskPage(tender, bid, asked);
    }
}
