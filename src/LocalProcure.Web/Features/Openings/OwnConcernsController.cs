using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.People;

namespace LocalProcure.Web.Features.Openings;

/// <summary>What the buyer raised about one's own bid, and the one explanation that a bidder may give.</summary>
[Route("bids/{id:guid}/matters")]
public class OwnConcernsController(AppDb db, Current current, Links links) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id) => await Page(id) is { } page ? View("OwnConcerns", page) : NotFound();

    [HttpPost("{concernId:guid}")]
    public async Task<IActionResult> Update(Guid id, Guid concernId, ExplanationForm form)
    {
        if (await Page(id) is not { } page || await db.Concerns.SingleOrDefaultAsync(c => c.Id == concernId && c.BidId == id) is not { } concern) return NotFound();
        var replacement = await Replacement(page.Bid, concern, form.Firm);
        if (string.IsNullOrWhiteSpace(form.Words)) ModelState.AddModelError(nameof(form.Words), ConcernText.EnterExplanation);
        else if (form.Words.Length > ConcernForm.Longest) ModelState.AddModelError(nameof(form.Words), ClarificationText.TooLong);
        if (replacement.Why is { } why) ModelState.AddModelError(nameof(form.Firm), why);
        if (!ModelState.IsValid) return this.Refused("OwnConcerns", page with { Form = form, Typed = concernId });
        concern.Explain(form.Words!.Trim(), replacement.FirmId, current.Me.ActOn(page.Bid, current.Now));
        if (await db.People.SingleOrDefaultAsync(p => p.Id == concern.RaisedBy && p.ClosedAt == null) is { } officer)
            db.Emails.Add(ConcernMail.Explained(page.Tender, concern, officer, links, current.Now));
        await db.SaveChangesAsync();
        return this.LocalRedirectSeeOther(Url.Action(nameof(Show), new { id })!);
    }

    /// <summary>The offered firm by its registered name; only for a member of a consortium that is not its lead.</summary>
    private async Task<(Guid? FirmId, string? Why)> Replacement(Bid bid, Concern concern, string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return (null, null);
        if (concern.Kind != ConcernKind.Exclusion || !bid.IsJoint || concern.FirmId == bid.FirmId) return (null, ConcernText.NoReplacement);
        var typed = name.Trim().ToLowerInvariant();
        var found = await db.Firms.AsNoTracking().Where(f => f.Name.ToLower() == typed).Select(f => f.Id).Take(2).ToListAsync();
        if (found.Count != 1) return (null, ConcernText.NoSuchFirm);
        return bid.FirmIds.Contains(found[0]) ? (null, ConcernText.ReplacementBidsHere) : (found[0], null);
    }

    private async Task<OwnConcernsPage?> Page(Guid id)
    {
        var bid = await db.Bids.AsNoTracking().OwnedBy(current.Person, current.Now).SingleOrDefaultAsync(b => b.Id == id && b.OpenedAt != null);
        if (bid is null || !current.Me.CanEdit(bid, current.Now)) return null;
        var concerns = await db.Concerns.AsNoTracking().Where(c => c.BidId == id).OrderBy(c => c.RaisedAt).ToListAsync();
        return new OwnConcernsPage(await db.Tenders.AsNoTracking().SingleAsync(t => t.Id == bid.TenderId), bid, concerns, await ConcernNames.Of(db, concerns, current.Now), new ExplanationForm(), null);
    }
}
