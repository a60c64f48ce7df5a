using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Openings;

/// <summary>Why a bid may have to leave: it breaks the procedure's own rules (s.19(3)), its price is abnormally low (s.19(4)), or a ground for exclusion is found (ss.26–28).</summary>
public enum ConcernKind { NonConforming, AbnormallyLow, Exclusion }

/// <summary>What was decided: the bid stays, the bid is set aside, or the bid stays with another firm in the place of the one concerned.</summary>
public enum ConcernOutcome { Stays, SetAside, Replaced }

/// <summary>
/// A matter about one opened bid: the bidder is told, may explain within a set time (or, in a consortium, offer another firm), and a person decides
/// with a reason. Nothing is ever set aside by a rule alone.
/// </summary>
public sealed class Concern : Entity
{
    private Concern() { }

    /// <param name="respondBy">Until when the bidder may explain; only a non-conforming bid can be decided without.</param>
    /// <param name="firmId">For an exclusion: the firm concerned.</param>
    /// <param name="ground">For an exclusion: the ground, as its code and section.</param>
    public Concern(Tender tender, Guid bidId, ConcernKind kind, string details, DateTime? respondBy, Act act, Guid? firmId = null, string? ground = null)
    {
        RuleBroken.If(WhyNotRaise(tender, kind, details, respondBy, firmId, ground, act.At));
        (TenderId, BidId, Kind, Details, RespondBy, FirmId, Ground, RaisedBy, RaisedAt) = (tender.Id, bidId, kind, details, respondBy, firmId, ground, act.By, act.At);
        Record("ConcernRaised", act, $"{kind} {bidId}{(firmId is { } firm ? $" {firm} {ground}" : "")}");
    }

    public Guid TenderId { get; private set; }
    public Guid BidId { get; private set; }
    public ConcernKind Kind { get; private set; }
    public Guid? FirmId { get; private set; }
    public string? Ground { get; private set; }
    /// <summary>What was found; the bidder reads it.</summary>
    public string Details { get; private set; } = "";
    public Guid RaisedBy { get; private set; }
    public DateTime RaisedAt { get; private set; }
    public DateTime? RespondBy { get; private set; }
    public string? Explanation { get; private set; }
    public Guid? ExplainedBy { get; private set; }
    public DateTime? ExplainedAt { get; private set; }
    /// <summary>The firm that a consortium offers in the place of the one concerned (s.26(3)), or the id of the sub-contractor that a bidder offers (s.28(5)).</summary>
    public Guid? ReplacementFirmId { get; private set; }
    /// <summary>The offered sub-contractor, which need not be registered here.</summary>
    public string? OfferedName { get; private set; }
    public string? OfferedNumber { get; private set; }
    public string? OfferedWork { get; private set; }
    /// <summary>The bidder would do the sub-contractor's work itself.</summary>
    public bool WithoutSubContractor { get; private set; }
    public ConcernOutcome? Outcome { get; private set; }
    public string? Reason { get; private set; }
    public Guid? DecidedBy { get; private set; }
    public DateTime? DecidedAt { get; private set; }
    public override Guid ChainId => TenderId;

    public bool IsDecided => DecidedAt is not null;
    public bool SetsAside => Outcome == ConcernOutcome.SetAside;
    public bool HasOffer => ReplacementFirmId is not null || WithoutSubContractor;
    public BidSubContractor? OfferedSubContractor => OfferedName is { } name ? new(ReplacementFirmId!.Value, name, OfferedNumber, OfferedWork ?? "") : null;

    /// <summary>Only a person connected with the bidder is concerned, whom it may replace before anything is decided: a member but not the lead, or a sub-contractor.</summary>
    public bool MayBeReplacedIn(Bid bid) => Kind == ConcernKind.Exclusion && (!bid.FirmIds.Contains(FirmId!.Value) || (bid.IsJoint && FirmId != bid.FirmId));

    public static string? WhyNotRaise(Tender tender, ConcernKind kind, string? details, DateTime? respondBy, Guid? firmId, string? ground, DateTime now) =>
        tender.OpenedAt is null ? ConcernText.OpenFirst
        : tender.AwardedAt is not null ? TenderText.AlreadyAwarded
        : string.IsNullOrWhiteSpace(details) ? ConcernText.EnterDetails
        : kind == ConcernKind.Exclusion && (firmId is null || string.IsNullOrWhiteSpace(ground)) ? ConcernText.ChooseFirmAndGround
        : kind != ConcernKind.NonConforming && respondBy is null ? ConcernText.EnterRespondBy
        : respondBy <= now ? ConcernText.RespondByInPast : null;

    public string? WhyNotExplain(DateTime now) =>
        IsDecided ? ConcernText.AlreadyDecided : RespondBy is null ? ConcernText.NothingAsked : now >= RespondBy ? ConcernText.TimeIsOver(RespondBy.Value) : null;

    /// <param name="replacement">Only for an exclusion of a member of a consortium that is not its lead.</param>
    /// <param name="offer">Only for an exclusion of a sub-contractor.</param>
    public void Explain(string explanation, Guid? replacement, Act act, SubContractorOffer? offer = null)
    {
        RuleBroken.If(WhyNotExplain(act.At) ?? ((replacement is not null || offer is not null) && Kind != ConcernKind.Exclusion ? ConcernText.NoReplacement : null));
        var before = Over(Explanation, explanation);
        (Explanation, ReplacementFirmId, ExplainedBy, ExplainedAt) = (explanation, offer is null ? replacement : offer.Other?.Id, act.By, act.At);
        (OfferedName, OfferedNumber, OfferedWork, WithoutSubContractor) = (offer?.Other?.Name, offer?.Other?.Number, offer?.Other?.Work, offer is { Other: null });
        Record("ConcernExplained", act, ReplacementFirmId is { } next ? $"{BidId} replacement {next}" : WithoutSubContractor ? $"{BidId} without {FirmId}" : $"{BidId}", before);
    }

    /// <summary>More time for the bidder; never less.</summary>
    public string? WhyNotExtend(DateTime until, DateTime now) =>
        IsDecided ? ConcernText.AlreadyDecided : until <= now ? ConcernText.RespondByInPast : RespondBy is { } by && until <= by ? ConcernText.OnlyLonger : null;

    public void Extend(DateTime until, Act act)
    {
        RuleBroken.If(WhyNotExtend(until, act.At));
        RespondBy = until;
        Record("ConcernTimeExtended", act, $"{BidId} {until:u}");
    }

    /// <summary>Nothing is decided while the bidder's time runs and it has said nothing.</summary>
    public string? WhyNotDecide(ConcernOutcome? outcome, string? reason, DateTime now) =>
        IsDecided ? ConcernText.AlreadyDecided
        : outcome is null ? ConcernText.ChooseOutcome
        : string.IsNullOrWhiteSpace(reason) ? ConcernText.EnterReason
        : outcome != ConcernOutcome.Stays && ExplainedAt is null && now < RespondBy ? ConcernText.WaitFor(RespondBy!.Value)
        : outcome == ConcernOutcome.Replaced && !HasOffer ? ConcernText.NoReplacementOffered : null;

    /// <summary>Whoever comes in is looked up first, after it was offered: a replacement for whom a ground is found would change nothing.</summary>
    public string? WhyNotTakeIn(IEnumerable<SupplierCheck> checks) =>
        ReplacementFirmId is not { } next ? null
        : checks.Latest(BidId, next) is not { } look || look.CheckedAt < ExplainedAt ? ConcernText.CheckOfferedFirst
        : look.FoundSomething ? ConcernText.OfferedHasGround : null;

    /// <param name="checks">The tender's checks: who is taken in must be among them.</param>
    public void Decide(ConcernOutcome outcome, string reason, Act act, IEnumerable<SupplierCheck>? checks = null)
    {
        RuleBroken.If(WhyNotDecide(outcome, reason, act.At) ?? (outcome == ConcernOutcome.Replaced ? WhyNotTakeIn(checks ?? []) : null));
        (Outcome, Reason, DecidedBy, DecidedAt) = (outcome, reason, act.By, act.At);
        Record("ConcernDecided", act, outcome == ConcernOutcome.Replaced ? $"{Kind} {BidId} {outcome} {FirmId} {ReplacementFirmId}" : $"{Kind} {BidId} {outcome}");
    }
}
