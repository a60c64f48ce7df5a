using LocalProcure.Domain.Calendar;

namespace LocalProcure.Domain.Evaluations;

/// <summary>Whether no contract may be entered for some working days after the award notice, and why.</summary>
public enum StandstillKind { None, Voluntary, Mandatory }

/// <summary>Counts a standstill: working days beginning with the day of the award notice (s.51(2)), a day being no working day when it is a bank holiday in any part of the United Kingdom (s.123).</summary>
public static class Standstill
{
    /// <summary>The last day of the standstill; a contract may be entered from the next.</summary>
    public static DateOnly EndsOn(DateOnly noticeOn, int workingDays, WorkingDays? calendar = null) => (calendar ?? WorkingDays.AsPublished).LastOf(noticeOn, workingDays);

    /// <summary>Why the days cannot be counted: a year whose holidays nobody has published is never guessed.</summary>
    public static string? WhyNotCount(DateOnly noticeOn, WorkingDays? calendar = null) =>
        (calendar ?? WorkingDays.AsPublished).WhyNotKnown(noticeOn.Year) ?? (noticeOn.Month == 12 ? (calendar ?? WorkingDays.AsPublished).WhyNotKnown(noticeOn.Year + 1) : null);

    /// <summary>Each day from the notice to the first day on which a contract may be entered.</summary>
    public static IReadOnlyList<StandstillDay> Days(DateOnly noticeOn, DateOnly endsOn, WorkingDays? calendar = null)
    {
        calendar ??= WorkingDays.AsPublished;
        var days = new List<StandstillDay>();
        var counted = 0;
        for (var day = noticeOn; day <= endsOn; day = day.AddDays(1))
            days.Add(new StandstillDay(day, calendar.IsWorkingDay(day) ? ++counted : null, calendar.IsHoliday(day)));
        days.Add(new StandstillDay(endsOn.AddDays(1), null, false) { IsFree = true });
        return days;
    }
}

/// <summary>One day of a standstill.</summary>
/// <param name="Number">Which working day it is; null for a day that does not count.</param>
public sealed record StandstillDay(DateOnly Date, int? Number, bool IsHoliday)
{
    /// <summary>From this day on a contract may be entered.</summary>
    public bool IsFree { get; init; }
}
