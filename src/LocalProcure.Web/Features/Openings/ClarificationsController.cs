using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Openings;

/// <summary>Asking one bidder to make something clear after opening, and its answer.</summary>
public class ClarificationsController(AppDb db, Current current, Bidders bidders, Links links) : Controller
{
    private const int Longest = 4000;

    [Authorize(Policy = Policies.SecondStep)]
    [HttpPost("tenders/{tenderId:guid}/opening/bids/{id:guid}/clarifications")]
    public async Task<IActionResult> Create(Guid tenderId, Guid id, WordsForm form)
    {
        var bid = await db.Bids.OpenedTo(current.Person, current.Now).SingleOrDefaultAsync(b => b.Id == id && b.TenderId == tenderId);
        if (bid is null) return NotFound();
        var tender = await db.Tenders.SingleAsync(t => t.Id == tenderId);
        if (!current.Person.CanWrite(tender)) return Forbid();
        RuleBroken.If(Why(form.Words, ClarificationText.EnterQuestion) ?? (tender.AwardedAt is not null ? ClarificationText.TooLate : null));
        var words = form.Words!.Trim();
        // The same question again is a second click.
        if (await db.Clarifications.AnyAsync(c => c.BidId == id && c.Question == words && c.AnsweredAt == null)) return ToBid(tenderId, id);
        var asked = new Clarification(tenderId, id, words, current.Act);
        db.Clarifications.Add(asked);
        foreach (var person in await bidders.PeopleOf(bid, current.Now)) db.Emails.Add(OpeningMail.Asked(tender, asked, person, links, current.Now));
        await db.SaveChangesAsync();
        return ToBid(tenderId, id);
    }

    [HttpGet("bids/{id:guid}/clarifications")]
    public async Task<IActionResult> Own(Guid id) => await Page(id) is { } page ? View("Own", page) : NotFound();

    [HttpPost("bids/{id:guid}/clarifications/{clarificationId:guid}")]
    public async Task<IActionResult> Update(Guid id, Guid clarificationId, WordsForm form)
    {
        if (await Page(id) is not { } page) return NotFound();
        if (await db.Clarifications.SingleOrDefaultAsync(c => c.Id == clarificationId && c.BidId == id) is not { } asked) return NotFound();
        if (Why(form.Words, ClarificationText.EnterAnswer) is { } reason)
        {
            ModelState.AddModelError(nameof(form.Words), reason);
            return this.Refused("Own", page);
        }
        asked.Reply(form.Words!.Trim(), page.Tender.AwardedAt is not null, current.Me.ActOn(page.Bid, current.Now));
        if (await db.People.SingleOrDefaultAsync(p => p.Id == asked.AskedBy && p.ClosedAt == null) is { } asker)
            db.Emails.Add(OpeningMail.Answered(page.Tender, asked, asker, links, current.Now));
        await db.SaveChangesAsync();
        return this.LocalRedirectSeeOther(Url.Action(nameof(Own), new { id })!);
    }

    private async Task<OwnClarificationsPage?> Page(Guid id)
    {
        var bid = await db.Bids.AsNoTracking().OwnedBy(current.Person, current.Now).SingleOrDefaultAsync(b => b.Id == id && b.OpenedAt != null);
        if (bid is null || !current.Me.CanEdit(bid, current.Now)) return null;
        return new OwnClarificationsPage(await db.Tenders.AsNoTracking().SingleAsync(t => t.Id == bid.TenderId), bid,
            await db.Clarifications.AsNoTracking().Where(c => c.BidId == id).OrderBy(c => c.AskedAt).ToListAsync());
    }

    private IActionResult ToBid(Guid tenderId, Guid bidId) => this.LocalRedirectSeeOther(Url.Action("Bid", "Openings", new { id = tenderId, bidId })!);

    private static string? Why(string? words, string empty) =>
        string.IsNullOrWhiteSpace(words) ? empty : words.Length > Longest ? ClarificationText.TooLong : null;
}
