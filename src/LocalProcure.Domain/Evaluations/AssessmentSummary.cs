using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Evaluations;

/// <summary>
/// What one bidder is told of its assessed tender and, where another won, of the winning one (Procurement Act 2023 s.50(3)–(4)).
/// Scores and agreed reasons stand beside it by themselves; these are the buyer's words. All are sent before the award notice.
/// </summary>
public sealed class AssessmentSummary : Entity
{
    private AssessmentSummary() { }

    public AssessmentSummary(Guid tenderId, Guid bidId, string own, string? winner, Act act)
    {
        (TenderId, BidId) = (tenderId, bidId);
        Write(own, winner, act);
    }

    public Guid TenderId { get; private set; }
    public Guid BidId { get; private set; }
    /// <summary>About the bidder's own tender.</summary>
    public string Own { get; private set; } = "";
    /// <summary>About the winning tender, set against its own; null for the winner itself.</summary>
    public string? Winner { get; private set; }
    public Guid WrittenBy { get; private set; }
    public DateTime WrittenAt { get; private set; }
    public Guid? SentBy { get; private set; }
    public DateTime? SentAt { get; private set; }
    public override Guid ChainId => TenderId;

    public string? WhyNotWrite() => SentAt is not null ? AwardText.SummaryIsSent : null;

    public void Write(string own, string? winner, Act act)
    {
        RuleBroken.If(WhyNotWrite());
        var before = (Own, Winner) == (own, winner) ? null : string.Join("\n", new[] { Own, Winner }.Where(w => !string.IsNullOrWhiteSpace(w)));
        (Own, Winner, WrittenBy, WrittenAt) = (own, winner, act.By, act.At);
        Record("SummaryWritten", act, $"{BidId}", before);
    }

    public void Send(Act act)
    {
        RuleBroken.If(WhyNotWrite());
        (SentBy, SentAt) = (act.By, act.At);
        Record("SummarySent", act, $"{BidId}");
    }
}
