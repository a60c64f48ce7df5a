using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Bids;

/// <summary>What a bid must still hold before it can be handed in. The same list shows on the page and refuses the submission.</summary>
public static class Readiness
{
    /// <summary>Everything that is missing, in the order of the tender; empty when the bid is ready.</summary>
    public static IReadOnlyList<MissingPart> Missing(Tender tender, BidContent content) =>
    [
        .. tender.Questions.OrderBy(q => q.Position).Select(q => Missing(q, content)).OfType<MissingPart>(),
        .. MissingPrice(tender, content) is { } price ? [price] : Array.Empty<MissingPart>(),
    ];

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

    public static MissingPart? MissingPrice(Tender tender, BidContent content) =>
        tender.PriceLines.Any(l => content.PriceOf(l.Id) is null) ? new MissingPart(null, BidText.PricesMissing, null)
        : tender.PriceLines.Count > 0 && BidPricing.TotalPence(tender, content) <= 0 ? new MissingPart(null, BidText.PriceAboveNothing, null) : null;

    private static MissingPart? WhyTooLong(TenderQuestion question, string text) =>
        question.WordLimit is { } most && Words.Count(text) is var words && words > most
            ? new MissingPart(question.Id, BidText.TooManyWords(words, most), question.Words) : null;
}

/// <summary>One thing that a bid still lacks.</summary>
/// <param name="QuestionId">The question it belongs to; null for the prices.</param>
/// <param name="About">The question's own words, for the link.</param>
public sealed record MissingPart(Guid? QuestionId, string Reason, OwnWords? About);
