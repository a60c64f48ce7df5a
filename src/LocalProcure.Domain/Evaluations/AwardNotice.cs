using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Evaluations;

/// <summary>What the law asks before this tender's contract is entered.</summary>
/// <param name="NeedsNotice">A contract award notice, UK6, published on Sell2Wales or Find a Tender (s.50).</param>
/// <param name="Standstill">What must be kept; <see cref="StandstillKind.Voluntary"/> when the buyer may choose one.</param>
/// <param name="LeastDays">Working days of a mandatory standstill, and the least of a voluntary one (s.51).</param>
public sealed record AwardDuties(bool NeedsNotice, StandstillKind Standstill, int LeastDays)
{
    /// <param name="rules">What the rules ask of this procurement, or null where they cannot be worked out: then nothing is compulsory.</param>
    public static AwardDuties Of(Rules.RuleAnswer? rules, int leastDays) => new(rules?.Notices.Any(n => n.Code == AwardNotice.Code) == true,
        rules?.StandstillWorkingDays is null ? StandstillKind.Voluntary : StandstillKind.Mandatory, leastDays);
}

/// <summary>
/// The award made known, and the standstill that begins with it. LocalProcure is no legal channel: where the law asks for a notice, its
/// reference and time of publication are recorded here; elsewhere bidders are told by their summaries and this is the day on which they were.
/// </summary>
public sealed class AwardNotice : Entity
{
    /// <summary>What the law calls the notice of an award.</summary>
    public const string Code = "UK6";

    private AwardNotice() { }

    public AwardNotice(Tender tender, AwardDuties duties, string? reference, DateTime publishedAt, int standstillDays, Act act, Calendar.WorkingDays? calendar = null)
    {
        (TenderId, Reference, PublishedAt, StandstillDays, RecordedBy, RecordedAt) = (tender.Id, reference, publishedAt, standstillDays, act.By, act.At);
        Standstill = standstillDays == 0 ? StandstillKind.None : duties.Standstill;
        if (standstillDays > 0) StandstillEndsOn = Evaluations.Standstill.EndsOn(publishedAt.UkDate(), standstillDays, calendar);
        tender.Award(act);
        Record("AwardNoticeRecorded", act, $"{reference} {publishedAt:u} standstill {Standstill} {standstillDays} to {StandstillEndsOn:yyyy-MM-dd}");
    }

    public Guid TenderId { get; private set; }
    /// <summary>The notice on the other register; null where the law asks for none.</summary>
    public string? Reference { get; private set; }
    /// <summary>When the notice appeared there, or the bidders were told; the standstill begins with this day.</summary>
    public DateTime PublishedAt { get; private set; }
    public StandstillKind Standstill { get; private set; }
    /// <summary>Working days; 0 for none.</summary>
    public int StandstillDays { get; private set; }
    /// <summary>The last day, in UK time; kept as it was counted.</summary>
    public DateOnly? StandstillEndsOn { get; private set; }
    public Guid RecordedBy { get; private set; }
    public DateTime RecordedAt { get; private set; }
    public override Guid ChainId => TenderId;

    /// <summary>Why a contract cannot be entered now, or null: the standstill's last day must have passed, however one counts it.</summary>
    public string? WhyNotContract(DateTime now, Calendar.WorkingDays? calendar = null) =>
        StandstillEndsOn is { } last && now.UkDate() <= RefusedUntil(calendar) ? AwardText.StandstillUntil(last) : null;

    /// <summary>The last day on which a contract is refused, or null where no standstill is kept.</summary>
    public DateOnly? RefusedUntil(Calendar.WorkingDays? calendar = null) =>
        StandstillEndsOn is { } last ? Evaluations.Standstill.RefusedUntil(PublishedAt.UkDate(), last, calendar) : null;

    /// <summary>What our reading of the section advises on a day on which nothing refuses the contract any more, though we still count it to the standstill.</summary>
    public IReadOnlyList<RuleDuty> AdviceOnContract(DateTime now, Calendar.WorkingDays? calendar = null) =>
        StandstillEndsOn is { } last && now.UkDate() <= last && now.UkDate() > RefusedUntil(calendar) ? [new(RulesText.AdviceStandstillUntil(last), "s.51(2)", RuleCertainty.Inference)] : [];

    /// <summary>Why this notice cannot be recorded, or null.</summary>
    /// <param name="lastSummaryAt">When the last summary was sent; null while any is not.</param>
    public static string? WhyNot(AwardDuties duties, string? reference, DateTime publishedAt, int standstillDays, DateTime? lastSummaryAt, DateTime now, Calendar.WorkingDays? calendar = null) =>
        lastSummaryAt is not { } sent ? AwardText.SummariesFirst
        : duties.NeedsNotice && string.IsNullOrWhiteSpace(reference) ? AwardText.EnterNoticeReference
        : publishedAt > now ? AwardText.NoticeNotYetOut
        : publishedAt < sent ? AwardText.NoticeBeforeSummaries(sent)
        : duties.Standstill == StandstillKind.Mandatory && standstillDays == 0 ? AwardText.StandstillNeeded(duties.LeastDays)
        : standstillDays != 0 && standstillDays < duties.LeastDays ? AwardText.StandstillTooShort(duties.LeastDays)
        : standstillDays > 60 ? AwardText.StandstillTooLong
        : standstillDays > 0 ? Evaluations.Standstill.WhyNotCount(publishedAt.UkDate(), calendar) : null;
}

/// <summary>Which notices' standstills are over.</summary>
public static class AwardNotices
{
    /// <summary>A standstill was kept, and its last day as we count it has passed.</summary>
    public static IQueryable<AwardNotice> FreeOn(this IQueryable<AwardNotice> notices, DateOnly today) => notices.Where(n => n.StandstillEndsOn != null && n.StandstillEndsOn < today);
}
