using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Consortia.Agreeing;
using LocalProcure.Domain.Requirements;

namespace LocalProcure.Web.Features.Bids;

/// <summary>Something that waits for the reader, with where it is done.</summary>
public sealed record Owed(string What, string Address, DateOnly? DueOn = null);

/// <summary>What one firm of the bid still owes.</summary>
/// <param name="Shown">How many of the conditions asked it has shown something for.</param>
/// <param name="Signature">Its signature on exactly this version; null while it has not signed.</param>
public sealed record FirmReadiness(Guid FirmId, string Name, IReadOnlyList<SectionLine> Sections, int Shown, int Asked, ConsortiumSignature? Signature, bool? HasSignedAgreement, string? WhyNotVouch);

/// <summary>How ready a bid is.</summary>
public sealed record ReadinessPage(SectionBook Book, IReadOnlyList<Obstacle> Obstacles, IReadOnlyList<FirmReadiness> Firms, IReadOnlyList<Owed> Mine, bool? AgreementIsSigned, IReadOnlyList<string> Advice, bool MaySubmit, DateTime Now)
{
    public OwnBid Own => Book.Own;
    public bool IsIn => Own.Bid.Standing is not null && !Own.NeedsConfirming;
}

/// <summary>Gathers what a bid still lacks and who has it in hand.</summary>
public sealed class BidReadiness(AppDb db, Current current, OwnBids bids, BidSections sections)
{
    public async Task<ReadinessPage?> Of(Guid id, IUrlHelper url)
    {
        if (await bids.Find(id) is not { } own) return null;
        var book = await sections.Book(own);
        var agreement = own.Consortium is { } group
            ? await db.ConsortiumAgreements.AsNoTracking().Where(a => a.ConsortiumId == group.Id && a.ReplacedAt == null).OrderByDescending(a => a.Number).FirstOrDefaultAsync() : null;
        var firms = own.Firms.Select(firm => Firm(book, agreement, firm)).ToList();
        bool? agreed = own.Consortium is null ? null : agreement?.IsSigned == true && agreement.TermsVersion == own.Consortium.TermsVersion;
        return new ReadinessPage(book, own.Obstacles(current.Now), firms, [.. Mine(book, firms, url)], agreed, [.. Advice(book, agreed)], current.Me.CanSubmit(own.Bid, current.Now), current.Now);
    }

    private static FirmReadiness Firm(SectionBook book, ConsortiumAgreement? agreement, Guid firm)
    {
        var own = book.Own;
        var shown = own.Content.EvidenceOf(firm).Select(e => e.RequirementId).ToHashSet();
        return new FirmReadiness(firm, own.NameOf(firm), [.. book.Lines.Where(l => l.State != SectionState.Done && l.Row?.OwnersAmong(own.Bid.FirmIds).Any(o => o.FirmId == firm) == true)],
            own.ConditionsAsked.Count(r => shown.Contains(r.Id)), own.ConditionsAsked.Count,
            own.Consortium?.Signatures.LastOrDefault(s => s.FirmId == firm && s.Covers(own.Joint, own.Consortium.TermsVersion)), agreement?.IsSignedBy(firm), own.Consortium?.WhyNotVouch(firm));
    }

    private IEnumerable<Owed> Mine(SectionBook book, List<FirmReadiness> firms, IUrlHelper url)
    {
        var own = book.Own;
        if (current.Now >= own.ClosesAt || own.Bid.Standing is not null) yield break;
        foreach (var line in book.Lines.Where(l => l.IsMine && l.State != SectionState.Done).OrderBy(l => l.Row!.DueOn ?? DateOnly.MaxValue))
            yield return new Owed(ReadinessText.Write(line.Title.Shown), url.OfSection(own.Bid.Id, line.Section), line.Row!.DueOn);
        foreach (var firm in firms.Where(f => current.Me.ActsFor(f.FirmId, current.Now)))
        {
            if (firm.Shown < firm.Asked && own.ConditionsAsked.Any(r => r.Rule == GroupRule.Every || !own.Bid.IsJoint)) yield return new Owed(ReadinessText.Show(firm.Name), url.Action("Edit", "BidConditions", new { id = own.Bid.Id, firmId = firm.FirmId })!);
            if (own.Consortium is not { } group) continue;
            if (firm.WhyNotVouch is not null) yield return new Owed(ReadinessText.Vouch, $"{url.Content("~/consortia")}/{group.Id}/place");
            else if (firm.HasSignedAgreement == false) yield return new Owed(ReadinessText.SignAgreement, $"{url.Content("~/consortia")}/{group.Id}/agreement");
            if (own.Bid.ContentVersion > 0 && own.Missing.Count == 0 && firm.Signature is null && group.WhyNotSign(firm.FirmId, own.Joint) is null) yield return new Owed(ReadinessText.SignBid(own.Bid.ContentVersion), $"{url.Content("~/consortia")}/{group.Id}/signature");
        }
    }

    private static IEnumerable<string> Advice(SectionBook book, bool? agreed)
    {
        foreach (var condition in book.Own.Conditions.Where(r => r.Standing == Standing.NotMet)) yield return ReadinessText.NotMet(RequirementText.Asked(condition.Requirement));
        if (book.IsShared && book.NotDone is var left and > 0) yield return ReadinessText.NotDone(left);
        if (book.OpenComments is var open and > 0) yield return ReadinessText.Open(open);
        if (agreed == false) yield return ReadinessText.AgreementAdvice;
    }
}
