using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Evaluations;

/// <summary>The decision who gets the contract. One per tender: a second is refused by the database as well as here.</summary>
public sealed class Award : Entity
{
    private Award() { }

    public Award(Tender tender, RankedBid winner, string reason, Act act)
    {
        (TenderId, BidId, PricePence, Total, Reason) = (tender.Id, winner.BidId, winner.PricePence, winner.Total, reason);
        (AwardedBy, AwardedAt) = (act.By, act.At);
        tender.Award(act);
        Record("ContractAwarded", act, $"{BidId} {PricePence} {Total}");
    }

    public Guid TenderId { get; private set; }
    public Guid BidId { get; private set; }
    /// <summary>The bid's price, net of VAT.</summary>
    public long PricePence { get; private set; }
    public decimal Total { get; private set; }
    public string Reason { get; private set; } = "";
    public Guid AwardedBy { get; private set; }
    public DateTime AwardedAt { get; private set; }
    public override Guid ChainId => TenderId;

    /// <summary>Why this bid cannot be awarded the contract now, or null.</summary>
    /// <param name="unscored">How many answers have no agreed score yet.</param>
    public static string? WhyNot(Tender tender, IReadOnlyList<RankedBid> ranking, Guid bidId, int unscored, DateTime now) =>
        tender.WhyNotAward(now)
        ?? (unscored > 0 ? EvaluationText.ConsensusMissing(unscored)
        : ranking.FirstOrDefault(b => b.BidId == bidId) is not { } bid ? EvaluationText.ChooseWinner
        : !bid.Passed ? EvaluationText.DidNotPass
        : bid.Rank != 1 ? EvaluationText.OnlyTheFirst : null);
}
