using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Openings;

/// <summary>How a tender came that was not handed in here in time.</summary>
public enum LateChannel { Email, Paper, AskedHere }

/// <summary>
/// A tender received after closing or outside the service. The site never takes one by itself; the Act leaves it to the buyer
/// (s.19(3)(d)), so it is recorded with a decision and its reason, and the bidder is told.
/// </summary>
public sealed class LateTender : Entity
{
    private LateTender() { }

    public LateTender(Tender tender, LateChannel channel, string bidder, string email, DateTime receivedAt, string circumstances, Guid? bidId, Act act)
    {
        RuleBroken.If(WhyNotRecord(tender, receivedAt, act.At));
        (TenderId, Channel, Bidder, Email, ReceivedAt, Circumstances, BidId) = (tender.Id, channel, bidder, email, receivedAt, circumstances, bidId);
        (RecordedBy, RecordedAt) = (act.By, act.At);
        Record("LateTenderRecorded", act, $"{channel} {receivedAt:u}");
    }

    public Guid TenderId { get; private set; }
    public LateChannel Channel { get; private set; }
    /// <summary>The bidder's name as given; need not be registered here.</summary>
    public string Bidder { get; private set; } = "";
    /// <summary>Where the decision is sent.</summary>
    public string Email { get; private set; } = "";
    public DateTime ReceivedAt { get; private set; }
    public string Circumstances { get; private set; } = "";
    /// <summary>The bidder's unsubmitted draft here, when it asked for that to be taken; else the bid that was copied from paper or e-mail.</summary>
    public Guid? BidId { get; private set; }
    public Guid RecordedBy { get; private set; }
    public DateTime RecordedAt { get; private set; }
    /// <summary>Whether it is considered; null while nobody has decided.</summary>
    public bool? IsConsidered { get; private set; }
    public string? Reason { get; private set; }
    public Guid? DecidedBy { get; private set; }
    public DateTime? DecidedAt { get; private set; }
    public override Guid ChainId => TenderId;

    public static string? WhyNotRecord(Tender tender, DateTime receivedAt, DateTime now) =>
        tender.PublishedAt is null || now < tender.ClosesAt ? LateText.StillOpen
        : tender.AwardedAt is not null ? TenderText.AlreadyAwarded
        : tender.WithdrawnAt is not null ? TenderText.AlreadyWithdrawn
        : receivedAt > now ? LateText.ReceivedInFuture : null;

    /// <param name="admitted">The bid that the tender becomes when it is considered: the draft that stands here, or what was copied from paper or e-mail.</param>
    /// <param name="isScoring">Whether an evaluator has handed in scores: from then on nobody joins.</param>
    public string? WhyNotDecide(bool? considered, string? reason, Tender tender, Guid? admitted, bool isScoring) =>
        DecidedAt is not null ? ConcernText.AlreadyDecided
        : considered is null ? LateText.ChooseDecision
        : string.IsNullOrWhiteSpace(reason) ? ConcernText.EnterReason
        : considered is true && tender.OpenedAt is null ? LateText.OpenFirst
        : considered is true && (admitted ?? BidId) is null ? LateText.NoContent
        : considered is true && isScoring ? LateText.ScoringHasBegun : null;

    public void Decide(bool considered, string reason, Tender tender, Guid? admitted, bool isScoring, Act act)
    {
        RuleBroken.If(WhyNotDecide(considered, reason, tender, admitted, isScoring));
        if (considered) BidId = admitted ?? BidId;
        (IsConsidered, Reason, DecidedBy, DecidedAt) = (considered, reason, act.By, act.At);
        Record("LateTenderDecided", act, considered ? "considered" : "disregarded");
    }
}
