namespace LocalProcure.Domain.Firms;

/// <summary>Notes that a firm's people were told so many days before a paper's last day; a renewed paper has a new last day and new reminders.</summary>
public sealed class PaperReminder
{
    /// <summary>How many days before the last day.</summary>
    public static readonly IReadOnlyList<int> Days = [60, 30, 7];

    private PaperReminder() { }

    public PaperReminder(Guid firmId, Guid paperId, DateOnly validUntil, int daysBefore, DateTime now) =>
        (FirmId, PaperId, ValidUntil, DaysBefore, SentAt) = (firmId, paperId, validUntil, daysBefore, now);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid FirmId { get; private set; }
    public Guid PaperId { get; private set; }
    public DateOnly ValidUntil { get; private set; }
    public int DaysBefore { get; private set; }
    public DateTime SentAt { get; private set; }

    /// <summary>The reminder that is due: the nearest that has come. Earlier ones that were missed are not sent after it, and none after the end.</summary>
    public static int? DueOn(DateOnly validUntil, DateOnly today) =>
        today > validUntil ? null : Days.Where(d => today >= validUntil.AddDays(-d)).Select(d => (int?)d).Min();
}
