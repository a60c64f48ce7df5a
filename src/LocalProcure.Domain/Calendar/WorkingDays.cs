namespace LocalProcure.Domain.Calendar;

/// <summary>Working days as the Procurement Act 2023 s.123 has them: not a weekend, not a bank holiday in any part of the United Kingdom.
/// The published lists with what staff added or took away; a year that neither covers is refused, never guessed.</summary>
public sealed class WorkingDays
{
    private readonly HashSet<(DateOnly Date, Division Division)> holidays;
    private readonly HashSet<DateOnly> anywhere;
    private readonly HashSet<int> confirmed;

    public WorkingDays(IEnumerable<HolidayRow> rows, IEnumerable<HolidayYear> years)
    {
        holidays = [.. Enum.GetValues<Division>().SelectMany(d => BankHolidays.Of(d).Select(date => (date, d)))];
        foreach (var row in rows)
            if (row.IsHoliday) holidays.Add((row.Date, row.Division));
            else holidays.Remove((row.Date, row.Division));
        anywhere = [.. holidays.Select(h => h.Date)];
        confirmed = [.. years.Select(y => y.Year)];
    }

    /// <summary>The published lists alone.</summary>
    public static WorkingDays AsPublished { get; } = new([], []);

    /// <summary>A holiday in any part of the United Kingdom.</summary>
    public bool IsHoliday(DateOnly date) => anywhere.Contains(date);

    public bool IsHoliday(DateOnly date, Division division) => holidays.Contains((date, division));

    /// <summary>Every day of the year that is a holiday somewhere, in order.</summary>
    public IEnumerable<DateOnly> HolidaysIn(int year) => anywhere.Where(d => d.Year == year).Order();

    public bool Covers(int year) => BankHolidays.Cover(year) || confirmed.Contains(year);

    public string? WhyNotKnown(int year) => Covers(year) ? null : CalendarText.NoHolidaysFor(year);

    /// <summary>Why a year cannot be confirmed, or null: every part of the kingdom has holidays in every year.</summary>
    public string? WhyNotConfirm(int year) =>
        Covers(year) ? CalendarText.YearIsCovered(year)
        : Enum.GetValues<Division>().Any(d => !holidays.Any(h => h.Division == d && h.Date.Year == year)) ? CalendarText.YearLacksAPart(year) : null;

    public bool IsWorkingDay(DateOnly date)
    {
        RuleBroken.If(WhyNotKnown(date.Year));
        return date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !anywhere.Contains(date);
    }

    /// <summary>The last day of a period of so many working days that begins with the given day (if it is one): s.51(2) standstill.</summary>
    public DateOnly LastOf(DateOnly beginningWith, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var day = beginningWith;
        for (var counted = IsWorkingDay(day) ? 1 : 0; counted < count;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day)) counted++;
        }
        return day;
    }

    /// <summary>So many working days after a day, not counting it.</summary>
    public DateOnly After(DateOnly date, int count) => LastOf(date.AddDays(1), count);

    /// <summary>Every day from one to another with whether it counts, for showing a period on a calendar.</summary>
    public IEnumerable<(DateOnly Date, bool IsWorking)> Between(DateOnly first, DateOnly last)
    {
        for (var day = first; day <= last; day = day.AddDays(1)) yield return (day, IsWorkingDay(day));
    }
}
