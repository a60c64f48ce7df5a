using System.Globalization;

namespace LocalProcure.Domain;

/// <summary>Calendar months, kept as their first day and written 2026-03.</summary>
public static class Months
{
    public static string ToMonth(this DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);

    /// <summary>The first day of a month written 2026-03, or null when it is not one.</summary>
    public static DateOnly? Parse(string? month) =>
        DateOnly.TryParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? first : null;
}
