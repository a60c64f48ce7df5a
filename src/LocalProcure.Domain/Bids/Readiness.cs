using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Bids;

/// <summary>What a bid must still hold before it can be handed in. The same list shows on the page and refuses the submission.</summary>
public static class Readiness
{
    /// <summary>Everything that is missing, in the order of the tender; empty when the bid is ready.</summary>
    /// <param name="firms">The firms whose bid it is, the lead first; null looks at everything but their evidence.</param>
    public static IReadOnlyList<MissingPart> Missing(Tender tender, BidContent content, IReadOnlyList<Guid>? firms = null) =>
    [
        .. MissingLots(tender, content) is { } lots ? [lots] : Array.Empty<MissingPart>(),
        .. content.Asked(tender).Select(q => Missing(q, content)).OfType<MissingPart>(),
        .. content.LotsBidFor(tender).Select(lot => MissingPrice(tender, content, lot)).OfType<MissingPart>(),
        .. firms is null ? [] : MissingEvidence(tender, content, firms),
    ];

    /// <summary>Essential conditions for which nobody has shown enough to say whether they are met.</summary>
    public static IEnumerable<MissingPart> MissingEvidence(Tender tender, BidContent content, IReadOnlyList<Guid> firms) =>
        content.Check(tender, firms).Where(r => r.Requirement.IsEssential && r.Standing == Standing.NotShown)
            .Select(r => new MissingPart(null, RequirementText.ShowEvidence, new OwnWords(RequirementText.Asked(r.Requirement), RequirementText.Asked(r.Requirement)), MissingFrom.Conditions));

    /// <summary>No lot chosen, or more than may be bid for.</summary>
    public static MissingPart? MissingLots(Tender tender, BidContent content) =>
        tender.IsInLots && tender.WhyNotBidFor(content.LotIds ?? []) is { } reason ? new MissingPart(null, reason, null, MissingFrom.Lots) : null;

    public static bool IsAnswered(TenderQuestion question, BidContent content) => Missing(question, content) is null;

    /// <summary>Why a tender question's answer will not do, or null.</summary>
    public static MissingPart? Missing(TenderQuestion question, BidContent content)
    {
        var answer = content.AnswerTo(question.Id);
        if (question.CriterionId is null)
            return answer?.Meets is null ? new MissingPart(question.Id, BidText.SayWhetherYouMeet, question.Words) : WhyTooLong(question, answer.Text);
        return string.IsNullOrWhiteSpace(answer?.Text)
            ? new MissingPart(question.Id, BidText.NotAnswered, question.Words)
            : WhyTooLong(question, answer.Text);
    }

    /// <summary>The first thing that is wrong with the prices of anything bid for, or null.</summary>
    public static MissingPart? MissingPrice(Tender tender, BidContent content) =>
        content.LotsBidFor(tender).Select(lot => MissingPrice(tender, content, lot)).FirstOrDefault(missing => missing is not null);

    /// <summary>Of one lot, or of a tender without lots (null).</summary>
    public static MissingPart? MissingPrice(Tender tender, BidContent content, Guid? lotId) =>
        WhyNotPriced(tender, content, lotId) is { } reason ? new MissingPart(null, reason, tender.Lot(lotId)?.Title, MissingFrom.Prices, lotId) : null;

    private static string? WhyNotPriced(Tender tender, BidContent content, Guid? lotId) =>
        tender.PriceLinesOf(lotId).Any(l => content.PriceOf(l.Id) is null) ? BidText.PricesMissing
        : tender.PriceLinesOf(lotId).Any() && BidPricing.TotalPence(tender, content, lotId) <= 0 ? BidText.PriceAboveNothing : null;

    private static MissingPart? WhyTooLong(TenderQuestion question, string text) =>
        question.WordLimit is { } most && Words.Count(text) is var words && words > most
            ? new MissingPart(question.Id, BidText.TooManyWords(words, most), question.Words) : null;
}

/// <summary>One thing that a bid still lacks.</summary>
/// <param name="QuestionId">The question it belongs to; null for everything else.</param>
/// <param name="About">The words of the question or the lot, for the link.</param>
public sealed record MissingPart(Guid? QuestionId, string Reason, OwnWords? About, MissingFrom From = MissingFrom.Answers, Guid? LotId = null);

/// <summary>The page of a bid on which something is missing.</summary>
public enum MissingFrom { Answers, Prices, Lots, Conditions }
