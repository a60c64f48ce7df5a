using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.People;
using LocalProcure.Web.Data.Keys;

namespace LocalProcure.Web.Features.Openings;

/// <summary>What the buyer raised about one's own bid, and the one explanation that a bidder may give.</summary>
[Route("bids/{id:guid}/matters")]
public class OwnConcernsController(AppDb db, Current current, BidVault vault, Links links) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id) => await Page(id) is { } page ? View("OwnConcerns", page) : NotFound();

    [HttpPost("{concernId:guid}")]
    public async Task<IActionResult> Update(Guid id, Guid concernId, ExplanationForm form)
    {
        if (await Page(id) is not { } page || await db.Concerns.SingleOrDefaultAsync(c => c.Id == concernId && c.BidId == id) is not { } concern) return NotFound();
        var sub = page.SubOf(concern);
        var replacement = sub is null ? await Replacement(page.Bid, concern, form.Firm) : (FirmId: null, Why: null);
        var offer = sub is null ? null : Offer(form, sub);
        if (string.IsNullOrWhiteSpace(form.Words)) ModelState.AddModelError(nameof(form.Words), ConcernText.EnterExplanation);
        else if (form.Words.Length > ConcernForm.Longest) ModelState.AddModelError(nameof(form.Words), ClarificationText.TooLong);
        if (replacement.Why is { } why) ModelState.AddModelError(nameof(form.Firm), why);
        if (!ModelState.IsValid) return this.Refused("OwnConcerns", page with { Form = form, Typed = concernId });
        concern.Explain(form.Words!.Trim(), replacement.FirmId, current.Me.ActOn(page.Bid, current.Now), offer);
        if (await db.People.SingleOrDefaultAsync(p => p.Id == concern.RaisedBy && p.ClosedAt == null) is { } officer)
            db.Emails.Add(ConcernMail.Explained(page.Tender, concern, officer, links, current.Now));
        await db.SaveChangesAsync();
        return this.LocalRedirectSeeOther(Url.Action(nameof(Show), new { id })!);
    }

    /// <summary>Another sub-contractor as typed, or none in its place; nothing where the bidder offers neither.</summary>
    private SubContractorOffer? Offer(ExplanationForm form, BidSubContractor concerned)
    {
        var (name, number, work) = (form.SubName?.Trim() ?? "", form.SubNumber?.Trim() ?? "", form.SubWork?.Trim() ?? "");
        foreach (var (field, text) in new[] { (nameof(form.SubName), name), (nameof(form.SubNumber), number), (nameof(form.SubWork), work) })
            if (text.Length > ExplanationForm.LongestName) ModelState.AddModelError(field, DeclaringText.TooLong);
        if (form.WithoutSub && name.Length > 0) ModelState.AddModelError(nameof(form.SubName), ConcernText.EitherOr);
        if (name.Length == 0 && number.Length > 0) ModelState.AddModelError(nameof(form.SubName), DeclaringText.EnterSubName);
        return form.WithoutSub ? new(null) : name.Length == 0 ? null : new(new BidSubContractor(form.SubKey, name, number.Length == 0 ? null : number, work.Length == 0 ? concerned.Work : work));
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
        var opening = await db.Openings.AsNoTracking().SingleAsync(o => o.TenderId == bid.TenderId);
        // A bid that did not agree with its receipt is not read, so its sub-contractors are not known.
        var named = opening.Bids.Any(b => b.BidId == id && b.IsIntact) ? vault.ReadOpened(bid, opening).SubContractors ?? [] : [];
        return new OwnConcernsPage(await db.Tenders.AsNoTracking().SingleAsync(t => t.Id == bid.TenderId), bid, concerns, await ConcernNames.Of(db, concerns, named, current.Now), new ExplanationForm(), null,
            [.. SubContracting.Ever(named, concerns)]);
    }
}
