using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Evaluations;

/// <summary>What a panel as a whole has done so far, and what it may do next.</summary>
public sealed record Panel(Tender Tender, IReadOnlyList<Panellist> Panellists, IReadOnlyList<Score> AllScores, IReadOnlyList<Consensus> Agreed, IReadOnlyList<Guid> BidIds)
{
    /// <summary>By bid: the questions of the lots that it is for. Empty means that every bid answers every question.</summary>
    public IReadOnlyDictionary<Guid, IReadOnlyList<TenderQuestion>> AskedOf { get; init; } = new Dictionary<Guid, IReadOnlyList<TenderQuestion>>();

    /// <summary>What one bid was asked, in order.</summary>
    public IReadOnlyList<TenderQuestion> AskedIn(Guid bidId) => AskedOf.GetValueOrDefault(bidId) ?? [.. Tender.Questions.OrderBy(q => q.Position)];
    public IReadOnlyList<TenderQuestion> ScoredIn(Guid bidId) => [.. AskedIn(bidId).Where(q => !q.IsPassFail)];

    public IReadOnlyList<TenderQuestion> ScoredQuestions => [.. Tender.Questions.Where(q => q.CriterionId is not null).OrderBy(q => q.Position)];
    public IReadOnlyList<TenderQuestion> PassFailQuestions => [.. Tender.Questions.Where(q => q.CriterionId is null).OrderBy(q => q.Position)];

    /// <summary>Every evaluator has handed in: only then does anybody see another's scores.</summary>
    public bool AllFinished => HaveAllFinished(Panellists);

    /// <summary>An evaluator reads answers without their price until the scores are in, so that the price does not colour them.</summary>
    public static bool SeesPrices(Person person, Guid buyerId, IReadOnlyList<Panellist> panellists) =>
        HaveAllFinished(panellists)
        || panellists.All(p => p.PersonId != person.Id) && (person.IsIn(buyerId, BuyerRole.Officer) || person.IsIn(buyerId, BuyerRole.Opener));

    private static bool HaveAllFinished(IReadOnlyList<Panellist> panellists) => panellists.Count > 0 && panellists.All(p => p.FinishedAt is not null);

    /// <summary>The scores that a person may read: everybody's when all are in, else their own.</summary>
    public IReadOnlyList<Score> ScoresFor(Guid personId) => AllFinished ? AllScores : [.. AllScores.Where(s => s.PersonId == personId)];

    public int MissingFrom(Panellist panellist) => BidIds.Where(bid => !panellist.HasConflictWith(bid))
        .Sum(bid => ScoredIn(bid).Count(q => !AllScores.Any(s => s.PersonId == panellist.PersonId && s.BidId == bid && s.QuestionId == q.Id)));

    /// <summary>Bids that nobody on the panel may score, because everyone has a conflict.</summary>
    public IReadOnlyList<Guid> BidsWithoutScorer => [.. BidIds.Where(bid => Panellists.All(p => p.HasConflictWith(bid)))];

    /// <summary>Why nothing can be agreed yet, or null. Someone with a conflict takes no part in agreeing on that bid.</summary>
    public string? WhyNotAgree(Guid bidId, Guid personId) =>
        Tender.AwardedAt is not null ? TenderText.AlreadyAwarded
        : Panellists.Count == 0 ? EvaluationText.NoPanel
        : !AllFinished ? EvaluationText.StillScoring(Panellists.Count(p => p.FinishedAt is null))
        : BidsWithoutScorer.Contains(bidId) ? EvaluationText.NobodyCanScore
        : Panellists.Any(p => p.PersonId == personId && p.HasConflictWith(bidId)) ? EvaluationText.YouHaveAConflict : null;

    public Consensus? AgreedOn(Guid bidId, Guid questionId) => Agreed.FirstOrDefault(c => c.BidId == bidId && c.QuestionId == questionId);

    public int Unscored => BidIds.Sum(bid => AskedIn(bid).Count(q => AgreedOn(bid, q.Id) is null));

    public IReadOnlyDictionary<Guid, int> PointsOf(Guid bidId) =>
        Agreed.Where(c => c.BidId == bidId).ToDictionary(c => c.QuestionId, c => c.Points);

    /// <summary>Highest less lowest individual score of one answer; null with fewer than two.</summary>
    public int? Spread(Guid bidId, Guid questionId) =>
        AllScores.Where(s => s.BidId == bidId && s.QuestionId == questionId).Select(s => s.Points).ToArray() is { Length: > 1 } points ? points.Max() - points.Min() : null;
}
