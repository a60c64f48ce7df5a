using System.Text.Json.Serialization;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;

namespace LocalProcure.Domain.Evaluations;

/// <summary>Somebody who scores a tender's bids: first says, bidder by bidder, whether a conflict of interest exists; then scores alone.</summary>
public sealed class Panellist : Entity
{
    private readonly List<Declaration> declarations = [];
    private readonly List<PastDeclaration> earlier = [];

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
    /// <summary>What was declared before and then changed: kept, so that a change can be read.</summary>
    public IReadOnlyList<PastDeclaration> Earlier => earlier;
    public override Guid ChainId => TenderId;

    public bool HasConflictWith(Guid bidId) => declarations.Any(d => d.BidId == bidId && d.HasConflict);

    public string? WhyNotDeclare() => FinishedAt is not null ? EvaluationText.ScoresAreIn : null;

    /// <summary>Says for every bid whether there is a conflict; may be said again until the scores are in.</summary>
    public void Declare(IEnumerable<Declaration> said, Act act)
    {
        RuleBroken.If(WhyNotDeclare());
        var before = declarations.ToArray();
        declarations.Clear();
        // What an officer accepted stays accepted while the words stay the same.
        declarations.AddRange(said.Select(now => before.FirstOrDefault(d => d.SaysTheSameAs(now)) ?? now));
        var changed = before.Where(old => !declarations.Contains(old)).ToArray();
        earlier.AddRange(changed.Select(old => new PastDeclaration(DeclaredAt!.Value, act.At, old.BidId, old.HasConflict, old.Reason, old.Mitigation)));
        DeclaredAt = act.At;
        Record("ConflictsDeclared", act, string.Join(' ', declarations.Select(d => $"{d.BidId}={d.Level}")));
        if (changed.Length > 0) Record("ConflictsChanged", act, string.Join(' ', changed.Select(d => $"{d.BidId}={d.Level}")));
    }

    /// <summary>Why this person cannot accept how a conflict is to be managed: nobody judges their own.</summary>
    public string? WhyNotAccept(Guid bidId, Guid by) =>
        declarations.Find(d => d.BidId == bidId) is not { IsWaiting: true } ? EvaluationText.NothingToAccept
        : by == PersonId ? EvaluationText.NotYourOwnConflict : null;

    /// <summary>Another officer finds that the conflict can be managed as the evaluator says.</summary>
    public void AcceptMitigation(Guid bidId, Act act)
    {
        RuleBroken.If(WhyNotAccept(bidId, act.By));
        var at = declarations.FindIndex(d => d.BidId == bidId);
        declarations[at] = declarations[at] with { AcceptedBy = act.By, AcceptedAt = act.At };
        Record("MitigationAccepted", act, $"{bidId}");
    }

    /// <summary>Why this person cannot score this bid, or null.</summary>
    public string? WhyNotScore(Guid bidId) =>
        DeclaredAt is null ? EvaluationText.DeclareFirst
        : HasConflictWith(bidId) ? EvaluationText.YouHaveAConflict
        : declarations.Any(d => d.BidId == bidId && d.IsWaiting) ? EvaluationText.MitigationWaits
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
        : person.ActsForAny(bidderFirms, now) ? EvaluationText.BelongsToABidder : null;
}

/// <summary>How a declared conflict stands: none, one that can be managed, or one that keeps the person from this bidder.</summary>
public enum ConflictLevel { None, Managed, MustNotScore }

/// <summary>Whether an evaluator has a conflict of interest with one bidder, and which.</summary>
/// <param name="HasConflict">So grave that the person takes no part in this bidder's scores.</param>
public sealed record Declaration(Guid BidId, bool HasConflict, string Reason)
{
    /// <summary>How a lesser conflict is managed; empty when there is none.</summary>
    public string? Mitigation { get; init; }
    public Guid? AcceptedBy { get; init; }
    /// <summary>When another officer accepted the mitigation; until then the person does not score this bidder.</summary>
    public DateTime? AcceptedAt { get; init; }

    [JsonIgnore]
    public ConflictLevel Level => HasConflict ? ConflictLevel.MustNotScore : string.IsNullOrWhiteSpace(Mitigation) ? ConflictLevel.None : ConflictLevel.Managed;
    [JsonIgnore]
    public bool IsWaiting => Level == ConflictLevel.Managed && AcceptedAt is null;

    public bool SaysTheSameAs(Declaration other) =>
        (BidId, HasConflict, Reason) == (other.BidId, other.HasConflict, other.Reason) && (Mitigation ?? "") == (other.Mitigation ?? "");
}

/// <summary>What was declared from one moment until another.</summary>
public sealed record PastDeclaration(DateTime From, DateTime Until, Guid BidId, bool HadConflict, string Reason, string? Mitigation);
