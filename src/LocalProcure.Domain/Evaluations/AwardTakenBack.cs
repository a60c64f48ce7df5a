using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Evaluations;

/// <summary>
/// A decision that was taken back before the award notice, with its reason: what had been decided, and the summaries that bidders had
/// read by then. The lot can be decided again.
/// </summary>
public sealed class AwardTakenBack : Entity
{
    private AwardTakenBack() { }

    /// <param name="summaries">All that were written; those not sent yet are written anew as well, since they compare with the winner.</param>
    public AwardTakenBack(AwardState state, Award award, IEnumerable<AssessmentSummary> summaries, string reason, Act act)
    {
        RuleBroken.If(WhyNot(state, award, reason));
        (TenderId, LotKey, BidId, PricePence, Total, Because, DecidedBy, DecidedAt) = (award.TenderId, award.LotKey, award.BidId, award.PricePence, award.Total, award.Reason, award.AwardedBy, award.AwardedAt);
        Summaries = [.. summaries.Where(s => s.SentAt is not null).Select(s => new PastSummary(s.BidId, s.Own, s.Winner, s.SentAt!.Value, s.SentBy!.Value))];
        (Reason, TakenBackBy, TakenBackAt) = (reason, act.By, act.At);
        Record("AwardTakenBack", act, $"{BidId}{(award.LotId is { } lot ? $" lot {lot}" : "")} {Summaries.Count} summaries sent");
    }

    public Guid TenderId { get; private set; }
    /// <summary>As in <see cref="Award.LotKey"/>.</summary>
    public Guid LotKey { get; private set; }
    public Guid BidId { get; private set; }
    public long PricePence { get; private set; }
    public decimal Total { get; private set; }
    /// <summary>Why it had been decided.</summary>
    public string Because { get; private set; } = "";
    public Guid DecidedBy { get; private set; }
    public DateTime DecidedAt { get; private set; }
    public IReadOnlyList<PastSummary> Summaries { get; private set; } = [];
    /// <summary>Why it was taken back.</summary>
    public string Reason { get; private set; } = "";
    public Guid TakenBackBy { get; private set; }
    public DateTime TakenBackAt { get; private set; }
    public Guid? LotId => LotKey == Guid.Empty ? null : LotKey;
    public override Guid ChainId => TenderId;

    /// <summary>Why this decision cannot be taken back now, or null: never once the award notice is out, and later lots first where limits tie them together.</summary>
    public static string? WhyNot(AwardState state, Award award, string? reason)
    {
        int NumberOf(Award of) => state.Tender.Lot(of.LotId)?.Number ?? 0;
        return state.Notice is not null ? AwardText.NoticeIsOut
            : state.Tender.WithdrawnAt is not null ? TenderText.AlreadyWithdrawn
            : state.Tender.MostLotsToWin is not null && state.Awards.Any(a => NumberOf(a) > NumberOf(award)) ? AwardText.LaterLotFirst
            : string.IsNullOrWhiteSpace(reason) ? AwardText.EnterTakeBackReason : null;
    }
}

/// <summary>A summary as a bidder had read it.</summary>
public sealed record PastSummary(Guid BidId, string Own, string? Winner, DateTime SentAt, Guid SentBy);
