using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Selections;

/// <summary>What a request must still hold before it can be handed in.</summary>
public static class RequestReadiness
{
    public static IReadOnlyList<MissingPart> Missing(Tender tender, BidContent content) =>
        [.. tender.SelectionQuestions.OrderBy(q => q.Position).Select(q => Missing(q, content.AnswerTo(q.Id)?.Text)).OfType<MissingPart>()];

    private static MissingPart? Missing(SelectionQuestion question, string? text) =>
        string.IsNullOrWhiteSpace(text) ? new MissingPart(question.Id, BidText.NotAnswered, question.Words)
        : question.WordLimit is { } most && Words.Count(text) is var words && words > most ? new MissingPart(question.Id, BidText.TooManyWords(words, most), question.Words)
        : null;
}
