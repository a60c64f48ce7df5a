using LocalProcure.Domain.Bids;
using LocalProcure.Web.Data.Keys;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Bids;

/// <summary>Comments on a section, open until somebody resolves them.</summary>
[Route("bids/{id:guid}/sections/{section}/comments")]
public sealed class SectionCommentsController(AppDb db, Current current, OwnBids bids, SectionWork work, BidVault vault) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid id, string section) =>
        SectionRef.Read(section) is { } wanted && await bids.Find(id) is { } own && own.CanWork(wanted) && await work.Of(own, wanted) is { } page ? View("Comments", page) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Create(Guid id, string section, CommentForm form)
    {
        if (SectionRef.Read(section) is not { } wanted || await bids.Find(id) is not { } own || !own.CanWork(wanted) || await work.Of(own, wanted, form) is not { } page) return NotFound();
        var now = current.Moment();
        if (now >= own.ClosesAt) ModelState.AddModelError(nameof(form.Comment), BidText.Closed(own.ClosesAt));
        else if (page.Open.Count >= SectionWork.MostOpen) ModelState.AddModelError(nameof(form.Comment), SectionText.TooManyComments);
        if (!ModelState.IsValid) return this.Refused("Comments", page);
        var act = current.Me.ActOn(own.Bid, now);
        var text = form.Comment!.Trim().ReplaceLineEndings("\n");
        // The same words again at once are a second click.
        if (page.Open.LastOrDefault(c => c.Comment.PersonId == act.By) is not { } last || last.Text != text || now - last.Comment.SaidAt > TimeSpan.FromMinutes(1))
        {
            var commentId = Guid.CreateVersion7();
            var firm = own.Bid.FirmIds.FirstOrDefault(current.Me.IsMemberOfFirm, own.Bid.FirmIds.First(f => current.Me.ActsFor(f, now)));
            db.SectionComments.Add(new SectionComment(commentId, own.Bid, page.Line.Key, firm, vault.Beside(own.Bid, current.Me, now).Close(commentId, text), Reading, act));
            await db.SaveChangesAsync();
        }
        this.Tell(SectionText.CommentAdded);
        return this.LocalRedirectSeeOther(Url.OfSection(id, wanted) + "#comments");
    }

    /// <summary>Resolves a comment, or opens it again.</summary>
    [HttpPost("{commentId:guid}/resolution")]
    public async Task<IActionResult> Resolve(Guid id, string section, Guid commentId, bool open = false)
    {
        if (SectionRef.Read(section) is not { } wanted || await bids.Find(id) is not { } own || !own.CanWork(wanted)) return NotFound();
        var (key, now) = (vault.Beside(own.Bid, current.Me, current.Now).KeyOf(wanted), current.Moment());
        if (await db.SectionComments.SingleOrDefaultAsync(c => c.Id == commentId && c.BidId == id && c.SectionKey == key) is not { } comment) return NotFound();
        RuleBroken.If(now >= own.ClosesAt ? BidText.Closed(own.ClosesAt) : null);
        if (open) comment.Reopen(current.Me.ActOn(own.Bid, now));
        else comment.Resolve(current.Me.ActOn(own.Bid, now));
        await db.SaveChangesAsync();
        return this.LocalRedirectSeeOther(Url.OfSection(id, wanted) + "#comments");
    }
}
