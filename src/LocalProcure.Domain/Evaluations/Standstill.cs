using System.Globalization;
using LocalProcure.Domain.Calendar;

namespace LocalProcure.Domain.Evaluations;

/// <summary>Whether no contract may be entered for some working days after the award notice, and why.</summary>
public enum StandstillKind { None, Voluntary, Mandatory }

/// <summary>Counts a standstill: working days beginning with the day of the award notice (s.51(2)), a day being no working day when it is a bank holiday in any part of the United Kingdom (s.123).</summary>
public static class Standstill
{
    /// <summary>The last day of the standstill; a contract may be entered from the next. After a notice on a day that is no working day we count from the next one that is.</summary>
    public static DateOnly EndsOn(DateOnly noticeOn, int workingDays, WorkingDays? calendar = null) => (calendar ?? WorkingDays.AsPublished).LastOf(noticeOn, workingDays);

    /// <summary>
    /// The last day on which no reading of the section allows a contract. One may take the day of the notice for the first of the working days though it is none itself:
    /// the standstill is a working day shorter then. On the day between the two there is advice, and nothing is refused.
    /// </summary>
    public static DateOnly RefusedUntil(DateOnly noticeOn, DateOnly endsOn, WorkingDays? calendar = null)
    {
        calendar ??= WorkingDays.AsPublished;
        if (!calendar.Covers(noticeOn.Year) || !calendar.Covers(endsOn.Year) || calendar.IsWorkingDay(noticeOn)) return endsOn;
        var day = endsOn.AddDays(-1);
        while (day > noticeOn && !calendar.IsWorkingDay(day)) day = day.AddDays(-1);
        return day;
    }

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

/// <summary>One month of a standstill as a wall calendar shows it: weeks from Monday to Sunday.</summary>
public sealed record StandstillMonth(DateOnly First, IReadOnlyList<IReadOnlyList<StandstillCell>> Weeks)
{
    /// <summary>Monday to Sunday, in the reader's language.</summary>
    public static IReadOnlyList<(string Short, string Long)> DayNames =>
        [.. Enumerable.Range(0, 7).Select(d => new DateOnly(2026, 11, 2).AddDays(d)).Select(d => (d.ToString("ddd", CultureInfo.CurrentCulture), d.ToString("dddd", CultureInfo.CurrentCulture)))];

    public static IReadOnlyList<StandstillMonth> Of(DateOnly noticeOn, DateOnly endsOn, WorkingDays? calendar = null)
    {
        var days = Standstill.Days(noticeOn, endsOn, calendar).ToDictionary(d => d.Date);
        var months = new List<StandstillMonth>();
        for (var first = new DateOnly(noticeOn.Year, noticeOn.Month, 1); first <= endsOn.AddDays(1); first = first.AddMonths(1))
        {
            var lead = ((int)first.DayOfWeek + 6) % 7;
            var cells = Enumerable.Repeat(new StandstillCell(null, null), lead)
                .Concat(Enumerable.Range(0, DateTime.DaysInMonth(first.Year, first.Month)).Select(d => new StandstillCell(first.AddDays(d), days.GetValueOrDefault(first.AddDays(d))))).ToList();
            while (cells.Count % 7 != 0) cells.Add(new StandstillCell(null, null));
            months.Add(new StandstillMonth(first, [.. cells.Chunk(7)]));
        }
        return months;
    }
}

/// <summary>One square of the calendar; empty before the first and after the last of the month.</summary>
public sealed record StandstillCell(DateOnly? Date, StandstillDay? Day)
{
    public bool IsHoliday => Day is { IsHoliday: true };
    public string? Words => Day switch
    {
        null => null,
        { IsFree: true } => AwardText.FromHere,
        { Number: { } number } => AwardText.WorkingDay(number),
        { IsHoliday: true } => AwardText.Holiday,
        _ => AwardText.Weekend,
    };
}
