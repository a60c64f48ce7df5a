namespace LocalProcure.Domain.Evaluations;

/// <summary>One evaluator's own score of one answer. Nobody else reads it until every evaluator has handed in.</summary>
public sealed class Score : Entity
{
    /// <summary>Answers get 0 to 5 points.</summary>
    public const int Most = 5;

    private Score() { }

    public Score(Guid tenderId, Guid bidId, Guid questionId, int points, string reason, Act act)
    {
        (TenderId, BidId, QuestionId, PersonId) = (tenderId, bidId, questionId, act.By);
        Set(points, reason, act);
    }

    public Guid TenderId { get; private set; }
    public Guid BidId { get; private set; }
    public Guid QuestionId { get; private set; }
    public Guid PersonId { get; private set; }
    public int Points { get; private set; }
    public string Reason { get; private set; } = "";
    public DateTime ScoredAt { get; private set; }
    public override Guid ChainId => TenderId;

    public static string? WhyNot(int? points, string? reason) =>
        points is not (>= 0 and <= Most) ? EvaluationText.EnterPoints : string.IsNullOrWhiteSpace(reason) ? EvaluationText.EnterReason : null;

    /// <summary>Points and reason that others take the place of, or null where they stay or there were none.</summary>
    internal static string? Said(int pointsBefore, string reasonBefore, int points, string reason) =>
        reasonBefore.Length == 0 || (pointsBefore, reasonBefore) == (points, reason) ? null : $"{pointsBefore}: {reasonBefore}";

    public void Set(int points, string reason, Act act)
    {
        RuleBroken.If(WhyNot(points, reason));
        var before = Said(Points, Reason, points, reason);
        (Points, Reason, ScoredAt) = (points, reason, act.At);
        // Without the points: the trail must not tell what is still blind.
        Record("ScoreGiven", act, $"{BidId} {QuestionId}", before);
    }
}

/// <summary>The score that the panel agreed for one answer, with its reason: this is the one that counts and that bidders read.</summary>
public sealed class Consensus : Entity
{
    private Consensus() { }

    /// <param name="isPassFail">A pass/fail question gets 1 for pass and 0 for fail.</param>
    public Consensus(Guid tenderId, Guid bidId, Guid questionId, bool isPassFail, int points, string reason, Act act)
    {
        (TenderId, BidId, QuestionId, IsPassFail) = (tenderId, bidId, questionId, isPassFail);
        Set(points, reason, act);
    }

    public Guid TenderId { get; private set; }
    public Guid BidId { get; private set; }
    public Guid QuestionId { get; private set; }
    public bool IsPassFail { get; private set; }
    public int Points { get; private set; }
    public string Reason { get; private set; } = "";
    public Guid AgreedBy { get; private set; }
    public DateTime AgreedAt { get; private set; }
    public override Guid ChainId => TenderId;

    public void Set(int points, string reason, Act act)
    {
        RuleBroken.If(IsPassFail && points is not (0 or 1) ? EvaluationText.ChoosePassOrFail : Score.WhyNot(points, reason));
        var before = Score.Said(Points, Reason, points, reason);
        (Points, Reason, AgreedBy, AgreedAt) = (points, reason, act.By, act.At);
        Record("ConsensusAgreed", act, $"{BidId} {QuestionId} {points}", before);
    }
}
