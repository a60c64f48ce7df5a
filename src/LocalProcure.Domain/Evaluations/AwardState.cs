using LocalProcure.Domain.Calendar;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Evaluations;

/// <summary>Where a tender stands between the last agreed score and the contract.</summary>
public enum AwardStage { Deciding, WritingSummaries, Announcing, InStandstill, ReadyToContract, Contracted }

/// <summary>The award of one tender, step by step: decide, write and send every summary, record the notice, keep the standstill, enter the contract.</summary>
/// <param name="ToDecide">How many lots can be awarded; 1 for a tender that is not in lots.</param>
/// <param name="Assessed">The bids that were assessed: each is owed a summary. One that was disregarded or excluded is told of that instead.</param>
/// <param name="Contracts">How many of the awards have their contract.</param>
public sealed record AwardState(Tender Tender, AwardDuties Duties, IReadOnlyList<Award> Awards, int ToDecide, IReadOnlyList<Guid> Assessed,
    IReadOnlyList<AssessmentSummary> Summaries, AwardNotice? Notice, int Contracts)
{
    /// <summary>The working days that the standstill is counted by.</summary>
    public WorkingDays Calendar { get; init; } = WorkingDays.AsPublished;

    public AwardStage StageAt(DateTime now) =>
        IsDecided && Contracts >= Awards.Count ? AwardStage.Contracted
        : !IsDecided ? AwardStage.Deciding
        : !AllSent ? AwardStage.WritingSummaries
        : Notice is null ? AwardStage.Announcing
        : Notice.WhyNotContract(now, Calendar) is not null ? AwardStage.InStandstill : AwardStage.ReadyToContract;

    public bool IsDecided => Awards.Count > 0 && Awards.Count >= ToDecide;

    public AssessmentSummary? SummaryOf(Guid bidId) => Summaries.FirstOrDefault(s => s.BidId == bidId);

    public int Unwritten => Assessed.Count(b => SummaryOf(b) is null);

    public bool AllSent => Assessed.All(b => SummaryOf(b)?.SentAt is not null);

    public DateTime? LastSentAt => AllSent ? Summaries.Max(s => s.SentAt) : null;

    public bool HasWon(Guid bidId) => Awards.Any(a => a.BidId == bidId);

    /// <summary>No step is taken before the decision, nor after the procurement was ended.</summary>
    public string? WhyNotWriteSummary() => Tender.WithdrawnAt is not null ? TenderText.AlreadyWithdrawn : IsDecided ? null : AwardText.DecideFirst;

    /// <summary>All go together, so that no bidder hears before another.</summary>
    public string? WhyNotSend() => WhyNotWriteSummary() ?? (Unwritten > 0 ? AwardText.SummariesMissing(Unwritten) : AllSent ? AwardText.SummaryIsSent : null);

    public string? WhyNotAnnounce(string? reference, DateTime publishedAt, int standstillDays, DateTime now) =>
        WhyNotWriteSummary() ?? (Unwritten > 0 ? AwardText.SummariesMissing(Unwritten)
        : Notice is not null ? AwardText.AlreadyAnnounced
        : AwardNotice.WhyNot(Duties, reference, publishedAt, standstillDays, LastSentAt, now, Calendar));

    public string? WhyNotContract(DateTime now) =>
        WhyNotWriteSummary() ?? (Unwritten > 0 ? AwardText.SummariesMissing(Unwritten)
        : Notice is null ? AwardText.AnnounceFirst
        : Contracts >= Awards.Count ? Domain.Contracts.ContractRoomText.AlreadyEntered : Notice.WhyNotContract(now, Calendar));

    /// <summary>What our readings advise beside it; shown with their label, refusing nothing.</summary>
    public IReadOnlyList<Rules.RuleDuty> AdviceOnContract(DateTime now) => Contracts >= Awards.Count ? [] : Notice?.AdviceOnContract(now, Calendar) ?? [];
}
