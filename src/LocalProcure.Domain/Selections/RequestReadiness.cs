using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Selections;

/// <summary>What a request must still hold before it can be handed in.</summary>
public static class RequestReadiness
{
    /// <param name="firms">The firms that ask, the lead first.</param>
    public static IReadOnlyList<MissingPart> Missing(Tender tender, BidContent content, IReadOnlyList<Guid> firms) =>
    [
        .. tender.SelectionQuestions.OrderBy(q => q.Position).Select(q => Missing(q, content.AnswerTo(q.Id)?.Text)).OfType<MissingPart>(),
        .. Check(tender, content, firms).Where(r => r.Requirement.IsEssential && r.Standing == Standing.NotShown)
            .Select(r => new MissingPart(null, RequirementText.ShowEvidence, new OwnWords(RequirementText.Asked(r.Requirement), RequirementText.Asked(r.Requirement)), MissingFrom.Conditions)),
    ];

    /// <summary>How those who ask stand with the conditions of participation: all of them, since which lots they would tender for is not asked yet.</summary>
    public static IReadOnlyList<ConditionResult> Check(Tender tender, BidContent content, IReadOnlyList<Guid> firms) =>
        Conditions.CheckAll(tender.Requirements, firms[0], firms, (content.Evidence ?? []).Select(e => e.Shown()));

    private static MissingPart? Missing(SelectionQuestion question, string? text) =>
        string.IsNullOrWhiteSpace(text) ? new MissingPart(question.Id, BidText.NotAnswered, question.Words)
        : question.WordLimit is { } most && Words.Count(text) is var words && words > most ? new MissingPart(question.Id, BidText.TooManyWords(words, most), question.Words)
        : null;
}
