using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Evaluations;

/// <summary>
/// The decision who is to get the contract, or one lot of it. One per tender and lot: a second is refused by the database as well as here.
/// Bidders hear of it by their summaries, the public by the award notice.
/// </summary>
public sealed class Award : Entity
{
    private Award() { }

    /// <param name="draw">How lots were drawn, before whom; only where the published rule left a tie.</param>
    public Award(Tender tender, RankedBid winner, string reason, Act act, Guid? lotId = null, string? draw = null)
    {
        RuleBroken.If(tender.WhyNotAward(act.At));
        (TenderId, LotKey, BidId, PricePence, Total, Reason) = (tender.Id, lotId ?? Guid.Empty, winner.BidId, winner.PricePence, winner.Total, reason);
        (PartedBy, Draw, AwardedBy, AwardedAt) = (winner.PartedBy, draw, act.By, act.At);
        Record("ContractAwarded", act, $"{BidId} {PricePence} {Total}{(lotId is { } lot ? $" lot {lot}" : "")}{(draw is null ? "" : " by lot")}");
    }

    public Guid TenderId { get; private set; }
    /// <summary>The lot; all zeros for a tender that is not in lots, so that a unique index holds for both.</summary>
    public Guid LotKey { get; private set; }
    public Guid BidId { get; private set; }
    /// <summary>The bid's price, net of VAT.</summary>
    public long PricePence { get; private set; }
    public decimal Total { get; private set; }
    public string Reason { get; private set; } = "";
    /// <summary>The published rule that parted the winner from a bid with the same total.</summary>
    public TieRule? PartedBy { get; private set; }
    public string? Draw { get; private set; }
    public Guid AwardedBy { get; private set; }
    public DateTime AwardedAt { get; private set; }
    public Guid? LotId => LotKey == Guid.Empty ? null : LotKey;
    public override Guid ChainId => TenderId;

    /// <summary>Why this bid cannot be awarded the contract now, or null.</summary>
    /// <param name="ranking">Of the lot, without bidders that have won as many lots as one may.</param>
    /// <param name="unscored">How many answers have no agreed score yet.</param>
    public static string? WhyNot(Tender tender, IReadOnlyList<RankedBid> ranking, Guid bidId, int unscored, DateTime now) =>
        tender.WhyNotAward(now)
        ?? (unscored > 0 ? EvaluationText.ConsensusMissing(unscored)
        : ranking.FirstOrDefault(b => b.BidId == bidId) is not { } bid ? EvaluationText.ChooseWinner
        : !bid.Passed ? EvaluationText.DidNotPass
        : bid.Rank != ranking.Min(b => b.Rank) ? EvaluationText.OnlyTheFirst : null);

    /// <summary>A tie that the published rule leaves is never broken silently.</summary>
    public static string? WhyNotDraw(RankedBid winner, string? draw) =>
        winner.IsTied && string.IsNullOrWhiteSpace(draw) ? AwardText.SayHowDrawn : null;
}
