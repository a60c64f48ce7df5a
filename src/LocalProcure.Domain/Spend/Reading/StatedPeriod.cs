using System.Globalization;

namespace LocalProcure.Domain.Spend.Reading;

/// <summary>The months that a file without dates covers, as a person said. Its lines are dated to the last day and marked so.</summary>
/// <param name="From">First day of the first month.</param>
/// <param name="To">First day of the last month.</param>
public readonly record struct StatedPeriod(DateOnly From, DateOnly To)
{
    public DateOnly LastDay => To.AddMonths(1).AddDays(-1);

    /// <summary>The day that lines of one sheet or part of the file are dated to: the last of its own month, where its name is one of the months stated.</summary>
    public DateOnly LastDayOf(string part) => PeriodSuggestion.From(part) is { } own && own.From == own.To && own.From >= From && own.From <= To ? own.LastDay : LastDay;

    /// <summary>Reads 2014-04 or 2014-04..2014-06; null when it is neither, runs backwards or is longer than a year.</summary>
    public static StatedPeriod? Parse(string? text)
    {
        var parts = (text ?? "").Trim().Split("..");
        if (parts.Length is < 1 or > 2 || !Month(parts[0], out var from) || !Month(parts[^1], out var to)) return null;
        return to < from || to >= from.AddYears(1) ? null : new StatedPeriod(from, to);
    }

    private static bool Month(string text, out DateOnly month) =>
        DateOnly.TryParseExact(text.Trim() + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out month) && month.Year is >= 1995 and <= 2099;

    /// <summary>As it is typed: 2014-04..2014-06.</summary>
    public override string ToString() => From == To ? Typed(From) : $"{Typed(From)}..{Typed(To)}";

    private static string Typed(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
