using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;

namespace LocalProcure.Domain.Evaluations;

/// <summary>Somebody who scores a tender's bids: first says, bidder by bidder, whether a conflict of interest exists; then scores alone.</summary>
public sealed class Panellist : Entity
{
    private readonly List<Declaration> declarations = [];

    private Panellist() { }

    public Panellist(Guid tenderId, Guid personId, Act act)
    {
        (TenderId, PersonId, AddedAt) = (tenderId, personId, act.At);
        Record("PanellistAdded", act, $"{personId}");
    }

    public Guid TenderId { get; private set; }
    public Guid PersonId { get; private set; }
    public DateTime AddedAt { get; private set; }
    public DateTime? DeclaredAt { get; private set; }
    /// <summary>When the scores were handed in; from then on they are fixed.</summary>
    public DateTime? FinishedAt { get; private set; }
    public IReadOnlyList<Declaration> Declarations => declarations;
    public override Guid ChainId => TenderId;

    public bool HasConflictWith(Guid bidId) => declarations.Any(d => d.BidId == bidId && d.HasConflict);

    public string? WhyNotDeclare() => FinishedAt is not null ? EvaluationText.ScoresAreIn : null;

    /// <summary>Says for every bid whether there is a conflict; may be said again until the scores are in.</summary>
    public void Declare(IEnumerable<Declaration> said, Act act)
    {
        RuleBroken.If(WhyNotDeclare());
        declarations.Clear();
        declarations.AddRange(said);
        DeclaredAt = act.At;
        Record("ConflictsDeclared", act, $"{declarations.Count(d => d.HasConflict)} of {declarations.Count}");
    }

    /// <summary>Why this person cannot score this bid, or null.</summary>
    public string? WhyNotScore(Guid bidId) =>
        DeclaredAt is null ? EvaluationText.DeclareFirst
        : HasConflictWith(bidId) ? EvaluationText.YouHaveAConflict
        : FinishedAt is not null ? EvaluationText.ScoresAreIn : null;

    /// <param name="missing">How many scores are still to be given.</param>
    public string? WhyNotFinish(int missing) =>
        DeclaredAt is null ? EvaluationText.DeclareFirst
        : FinishedAt is not null ? EvaluationText.ScoresAreIn
        : missing > 0 ? EvaluationText.ScoresMissing(missing) : null;

    public void Finish(int missing, Act act)
    {
        RuleBroken.If(WhyNotFinish(missing));
        FinishedAt = act.At;
        Record("ScoresHandedIn", act);
    }

    public string? WhyNotRemove() => FinishedAt is not null ? EvaluationText.ScoresAreIn : null;

    /// <summary>Notes the leaving; the caller deletes the row in the same save.</summary>
    public void Remove(Act act)
    {
        RuleBroken.If(WhyNotRemove());
        Record("PanellistRemoved", act, $"{PersonId}");
    }

    /// <summary>Why a person cannot sit on the panel: not an evaluator of the buyer, or belongs to a bidder.</summary>
    public static string? WhyNotSit(Person person, Guid buyerId, IReadOnlyCollection<Guid> bidderFirms, DateTime now) =>
        !person.IsIn(buyerId, BuyerRole.Evaluator) ? EvaluationText.NotAnEvaluator
        : bidderFirms.Any(firm => person.ActsFor(firm, now)) ? EvaluationText.BelongsToABidder : null;
}

/// <summary>Whether an evaluator has a conflict of interest with one bidder, and which.</summary>
public sealed record Declaration(Guid BidId, bool HasConflict, string Reason);
