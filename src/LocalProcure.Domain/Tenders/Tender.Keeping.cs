using LocalProcure.Domain.Records;

namespace LocalProcure.Domain.Tenders;

/// <summary>The end of keeping what was handed in for a procurement.</summary>
public sealed partial class Tender
{
    /// <summary>When the contents of bids and requests were deleted; the chain of acts, the decisions and the contracts stay.</summary>
    public DateTime? ContentsDeletedAt { get; private set; }

    /// <summary>Why nothing may be deleted now, or null: the law's time must be over, and a person says why.</summary>
    public string? WhyNotDeleteContents(Retention retention, string? because, DateTime now) =>
        ContentsDeletedAt is not null ? RecordText.AlreadyDeleted
        : !retention.IsDueOn(now.UkDate()) ? RecordText.NotDueYet
        : string.IsNullOrWhiteSpace(because) ? RecordText.EnterDeletionReason : null;

    internal void DeleteContents(Retention retention, string because, Act act)
    {
        RuleBroken.If(WhyNotDeleteContents(retention, because, act.At));
        ContentsDeletedAt = act.At;
        Record("TenderRecordsDeleted", act, $"kept until {retention.Until:yyyy-MM-dd}");
    }
}
