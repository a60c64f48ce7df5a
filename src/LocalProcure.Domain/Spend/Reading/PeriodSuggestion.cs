using System.Globalization;
using System.Text.RegularExpressions;

namespace LocalProcure.Domain.Spend.Reading;

/// <summary>Reads the months out of the name of a file or a sheet: "Feb 26", "apr-jun-2014", "2026-02", "Q4 2025/26". Only ever a suggestion, for a person to state.</summary>
public static partial class PeriodSuggestion
{
    /// <summary>The months that a name names, or null where it names none, or more than a year of them.</summary>
    public static StatedPeriod? From(string name)
    {
        if (Quarter().Match(name) is { Success: true } q && Whole(q.Groups[2]) is var start && Year(q.Groups[3]) == start + 1)
            return Of([new DateOnly(start, 4, 1).AddMonths(3 * (Whole(q.Groups[1]) - 1)), new DateOnly(start, 4, 1).AddMonths(3 * Whole(q.Groups[1]) - 1)]);
        var numbers = Numbers().Matches(name).Select(m => new DateOnly(Whole(m.Groups[1]), Whole(m.Groups[2]), 1)).ToList();
        if (numbers.Count > 0) return Of(numbers);
        string[] words = [.. Words().Matches(name).Select(m => m.Value)];
        var months = new List<DateOnly>();
        for (var i = 0; i < words.Length; i++)
        {
            if (Dates.MonthNamed(words[i]) is not { } month) continue;
            // The year stands after the month, or after the last of several: "April to June 2014"; a year before it is the last resort.
            if ((YearAt(words, i + 1) ?? words[(i + 1)..].Select(YearOf).FirstOrDefault(y => y is not null) ?? words[..i].Select(YearOf).LastOrDefault(y => y is not null)) is not { } year) return null;
            months.Add(new DateOnly(year, month, 1));
        }
        return Of(months);
    }

    private static StatedPeriod? Of(List<DateOnly> months) =>
        months.Count is 0 or > 2 || months[^1] < months[0] || months[^1] >= months[0].AddYears(1) ? null : new StatedPeriod(months[0], months[^1]);

    private static int? YearOf(string word) => word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1995 and <= 2099 ? year : null;

    /// <summary>Right after a month two digits are a year too.</summary>
    private static int? YearAt(string[] words, int at) =>
        at >= words.Length ? null : YearOf(words[at]) ?? (words[at].Length == 2 && int.TryParse(words[at], NumberStyles.None, CultureInfo.InvariantCulture, out var two) ? 2000 + two : null);

    private static int Whole(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    private static int Year(Group digits) => digits.Length == 2 ? 2000 + Whole(digits) : Whole(digits);

    [GeneratedRegex(@"\b(?:Q|Qtr|Quarter|Ch|Chwarter)[\s_\-]*([1-4])\b.{0,12}?(20\d\d)\s*[/\-_]\s*(\d{4}|\d{2})\b", RegexOptions.IgnoreCase)] private static partial Regex Quarter();
    [GeneratedRegex(@"(?<!\d)((?:19|20)\d\d)[-_. ]?(0[1-9]|1[0-2])(?!\d)(?![-_./]\d\d(?!\d))")] private static partial Regex Numbers();
    [GeneratedRegex(@"\p{L}+|\d+")] private static partial Regex Words();
}
