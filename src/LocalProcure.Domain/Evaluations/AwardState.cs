using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Evaluations;

/// <summary>Where a tender stands between the last agreed score and the contract.</summary>
public enum AwardStage { Deciding, WritingSummaries, Announcing, InStandstill, ReadyToContract, Contracted }

/// <summary>The award of one tender, step by step: decide, write and send every summary, record the notice, keep the standstill, enter the contract.</summary>
/// <param name="Assessed">The bids that were assessed: each is owed a summary. One that was disregarded or excluded is told of that instead.</param>
/// <param name="Contracts">How many of the awards have their contract.</param>
public sealed record AwardState(Tender Tender, AwardDuties Duties, IReadOnlyList<Award> Awards, IReadOnlyList<Guid> Assessed,
    IReadOnlyList<AssessmentSummary> Summaries, AwardNotice? Notice, int Contracts)
{
    public AwardStage StageAt(DateTime now) =>
        Awards.Count == 0 ? AwardStage.Deciding
        : !AllSent ? AwardStage.WritingSummaries
        : Notice is null ? AwardStage.Announcing
        : Contracts >= Awards.Count ? AwardStage.Contracted
        : Notice.WhyNotContract(now) is not null ? AwardStage.InStandstill : AwardStage.ReadyToContract;

    public AssessmentSummary? SummaryOf(Guid bidId) => Summaries.FirstOrDefault(s => s.BidId == bidId);

    public int Unwritten => Assessed.Count(b => SummaryOf(b) is null);

    public bool AllSent => Assessed.All(b => SummaryOf(b)?.SentAt is not null);

    public DateTime? LastSentAt => AllSent ? Summaries.Max(s => s.SentAt) : null;

    public bool HasWon(Guid bidId) => Awards.Any(a => a.BidId == bidId);

    public string? WhyNotWriteSummary() => Awards.Count == 0 ? AwardText.DecideFirst : null;

    /// <summary>All go together, so that no bidder hears before another.</summary>
    public string? WhyNotSend() => WhyNotWriteSummary() ?? (Unwritten > 0 ? AwardText.SummariesMissing(Unwritten) : AllSent ? AwardText.SummaryIsSent : null);

    public string? WhyNotAnnounce(string? reference, DateTime publishedAt, int standstillDays, DateTime now) =>
        WhyNotWriteSummary() ?? (Unwritten > 0 ? AwardText.SummariesMissing(Unwritten)
        : Notice is not null ? AwardText.AlreadyAnnounced
        : AwardNotice.WhyNot(Duties, reference, publishedAt, standstillDays, LastSentAt, now));

    public string? WhyNotContract(DateTime now) =>
        WhyNotWriteSummary() ?? (Unwritten > 0 ? AwardText.SummariesMissing(Unwritten)
        : Notice is null ? AwardText.AnnounceFirst : Notice.WhyNotContract(now));
}
