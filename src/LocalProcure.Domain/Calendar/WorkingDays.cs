namespace LocalProcure.Domain.Calendar;

/// <summary>Working days as the Procurement Act 2023 s.123 has them: not a weekend, not a bank holiday in any part of the United Kingdom.
/// A year whose holidays are not published is refused, never guessed.</summary>
public static class WorkingDays
{
    public static bool IsWorkingDay(DateOnly date)
    {
        RuleBroken.If(WhyNotKnown(date.Year));
        return date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !BankHolidays.AnywhereOn(date);
    }

    public static string? WhyNotKnown(int year) => BankHolidays.Cover(year) ? null : CalendarText.NoHolidaysFor(year);

    /// <summary>The last day of a period of so many working days that begins with the given day (if it is one): s.51(2) standstill is eight.</summary>
    public static DateOnly LastOf(DateOnly beginningWith, int count)
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
    public static DateOnly After(DateOnly date, int count) => LastOf(date.AddDays(1), count);
}

/// <summary>The words for dates.</summary>
public static class CalendarText
{
    public static string NoHolidaysFor(int year) => Say($"The bank holidays of {year} are not in LocalProcure yet, so working days in that year cannot be counted", $"Nid yw gwyliau banc {year} yn LocalProcure eto, felly ni ellir cyfrif diwrnodau gwaith y flwyddyn honno");
}
