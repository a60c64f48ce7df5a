using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Data.Keys;

namespace LocalProcure.Web.Features.Openings;

/// <summary>
/// Makes a bid of a late tender that the buyer decided to consider: of the draft that stood here at closing, as it stood, or of what was
/// copied from paper or e-mail. It is sealed, submitted and opened like the others, so that every later step treats it alike.
/// </summary>
public sealed class LateAdmission(AppDb db, Current current, BidVault vault)
{
    /// <summary>The bid, whole, or why there can be none. Nothing is saved here.</summary>
    public Task<(Bid? Bid, string? Why)> Prepare(Tender tender, LateTender late, LateDecisionForm form) =>
        late.BidId is { } draftId ? Draft(tender, late, draftId) : Copied(tender, form);

    /// <summary>Submits and opens it, by the decision's own act.</summary>
    public async Task Admit(Tender tender, Bid bid)
    {
        var opening = await db.Openings.SingleAsync(o => o.TenderId == tender.Id && o.OpenedAt != null);
        if (await Group(bid) is { } group) group.Submit(Joint(bid), bid.FirmId, current.Act);
        var submission = bid.Submit(JustAfter, vault.Sign, current.Act, tender.ChangeCount);
        bid.Open(current.Act);
        opening.Admit(new OpenedBid(bid.Id, submission.Number, submission.ReceivedAt, submission.Hash, true), current.Act);
    }

    private async Task<(Bid?, string?)> Draft(Tender tender, LateTender late, Guid bidId)
    {
        var bid = await db.Bids.SingleOrDefaultAsync(b => b.Id == bidId && b.TenderId == tender.Id);
        if (bid is null || bid.Standing is not null || bid.ContentVersion == 0 || vault.MissingFromLate(bid, tender, late).Count > 0) return (null, LateText.ContentMissing);
        // A joint bid needs every member's signature on exactly this content, late or not.
        var why = await Group(bid) is { } group ? group.WhyNotSubmit(Joint(bid), bid.FirmId) : null;
        return why is null ? (bid, null) : (null, why);
    }

    private Task<Consortium?> Group(Bid bid) => db.Consortia.Include(c => c.Members).Include(c => c.Signatures).SingleOrDefaultAsync(c => c.Id == bid.ConsortiumId);

    private static JointContent Joint(Bid bid) => new(bid.Id, bid.ContentVersion, bid.ContentHash);

    private async Task<(Bid?, string?)> Copied(Tender tender, LateDecisionForm form)
    {
        var typed = form.Firm?.Trim().ToLowerInvariant() ?? "";
        var firms = await db.Firms.AsNoTracking().Where(f => f.Name.ToLower() == typed).Select(f => f.Id).Take(2).ToListAsync();
        if (firms.Count != 1) return (null, ConcernText.NoSuchFirm);
        if (await db.Bids.AnyAsync(b => b.TenderId == tender.Id && b.OpenedAt != null && b.Parties.Any(p => p.FirmId == firms[0]))) return (null, LateText.FirmBidAlready);
        // Whether the firm began a draft here is its own affair: where there is one, what came outside takes its place.
        var begun = await db.Bids.SingleOrDefaultAsync(b => b.TenderId == tender.Id && b.BidderId == firms[0]);
        var bid = begun ?? vault.Begin(tender, firms[0], null, current.Act);
        var content = BidContent.Empty(tender.Id, bid.Id);
        if (tender.IsInLots) content = content.WithLots(tender.Lots.Where(l => form.Lots.Contains(l.Id)).Select(l => l.Id));
        foreach (var question in content.Asked(tender))
            content = content.WithAnswer(new BidAnswer(question.Id, form.Answers.GetValueOrDefault(question.Id)?.Trim() ?? "", question.IsPassFail ? form.Meets.GetValueOrDefault(question.Id) : null));
        content = content.WithPrices(tender.PriceLines.Where(l => Typed.Pounds(form.Units.GetValueOrDefault(l.Id)) is >= 0).Select(l => new BidPrice(l.Id, Typed.Pounds(form.Units[l.Id])!.Value)));
        if (Readiness.Missing(tender, content).Count > 0) return (null, LateText.ContentMissing);
        vault.Change(bid, content, JustAfter, current.Act);
        if (begun is null) db.Bids.Add(bid);
        return (bid, null);
    }

    /// <summary>The bid's own rule takes nothing at or after a closing; for this one bid the decision is the closing.</summary>
    private DateTime JustAfter => current.Now.AddSeconds(1);
}
