using System.Globalization;
using System.Text.RegularExpressions;

namespace LocalProcure.Domain.Spend.Reading;

/// <summary>What a date cell turned out to hold.</summary>
public enum DateKind { None, Day, Month, Span, NotADate }

/// <summary>In what order a file writes the numbers of a day: 31/12/2025, 12/31/2025 or 25/12/31.</summary>
public enum DateOrder { DayFirst, MonthFirst, YearFirst }

/// <summary>Reads dates as councils write them. British order unless the file as a whole shows another.</summary>
public static partial class Dates
{
    /// <summary>No date is longer; patterns are never tried on what is.</summary>
    private const int Longest = 60;

    private static readonly Dictionary<string, int> Months = MonthNames();

    /// <param name="order">As the file writes its days.</param>
    public static DateKind Read(string cell, DateOrder order, out DateOnly date)
    {
        date = default;
        var text = TableRecord.Trim(cell);
        if (text.Length == 0 || NoDate().IsMatch(text)) return DateKind.None;
        if (text.Length > Longest) return DateKind.NotADate;
        if (text.Length > 16 && text[4] == '-' && Moment().Match(text) is { Success: true } moment && UkDay(moment) is { } uk) { date = uk; return DateKind.Day; }
        text = Plain(text);
        if (Numbers().Match(text) is { Success: true } n)
            return order switch
            {
                DateOrder.MonthFirst => Build(n.Groups[2], n.Groups[1], n.Groups[3], out date),
                DateOrder.YearFirst when n.Groups[3].Length == 2 => Build(n.Groups[3], n.Groups[2], n.Groups[1], out date),
                _ => Build(n.Groups[1], n.Groups[2], n.Groups[3], out date),
            };
        if (Iso().Match(text) is { Success: true } iso)
        {
            var built = iso.Groups[4].Success ? Build(iso.Groups[5], iso.Groups[4], iso.Groups[1], out date) : Build(iso.Groups[3], iso.Groups[2], iso.Groups[1], out date);
            if (built == DateKind.Day) return built;
        }
        // 01032024, which a spreadsheet makes 1032024.
        if (Packed().Match(text) is { Success: true } packed) return Build(packed.Groups[1], packed.Groups[2], packed.Groups[3], out date);
        // 202602 is a period of somebody's year, not a day; 010326 is one.
        if (PackedPeriod().IsMatch(text)) return DateKind.Span;
        if (PackedShort().Match(text) is { Success: true } six) return Build(six.Groups[1], six.Groups[2], six.Groups[3], out date);
        if (YearMonth().Match(text) is { Success: true } ym) return MonthEnd(Build(1, Whole(ym.Groups[2]), Whole(ym.Groups[1]), out date), ref date);
        if (MonthYear().Match(text) is { Success: true } my) return MonthEnd(Build(1, Whole(my.Groups[1]), Whole(my.Groups[2]), out date), ref date);
        if (DayName().Match(text) is { Success: true } named && Month(named.Groups[2].Value) is { } month)
            return Build(Whole(named.Groups[1]), month, Year(named.Groups[3].Value), out date);
        if (NameDay().Match(text) is { Success: true } american && Month(american.Groups[1].Value) is { } first)
            return Build(Whole(american.Groups[2]), first, Year(american.Groups[3].Value), out date);
        if (Stamp().Match(text) is { Success: true } stamp && Month(stamp.Groups[1].Value) is { } stamped) return Build(Whole(stamp.Groups[2]), stamped, Year(stamp.Groups[3].Value), out date);
        if (MonthOnly().Match(text) is { Success: true } only && Month(only.Groups[1].Value) is { } m) return MonthEnd(Build(1, m, Year(only.Groups[2].Value), out date), ref date);
        if (Serial().Match(text) is { Success: true } serial)
        {
            var days = int.Parse(serial.Groups[1].Value.Replace(",", ""), CultureInfo.InvariantCulture);
            if (days is < 36526 or > 55153) return DateKind.NotADate;
            date = new DateOnly(1899, 12, 30).AddDays(days);
            return DateKind.Day;
        }
        // A month or a period's number without its year says less than a day.
        if (Bare().IsMatch(text) || Month(text) is not null || DayMonth().Match(text) is { Success: true } part && Month(part.Groups[1].Value) is not null) return DateKind.Span;
        return Span().Matches(text).Count >= 2 ? DateKind.Span : DateKind.NotADate;
    }

    /// <summary>
    /// The order of a file's numeric days. The American way, where some cell can only be read so and none otherwise; or, where every cell can be
    /// read both ways, the British way would scatter over many months what the American way keeps in a few. The year first with two digits, where the
    /// British way would put payments of many years on the same day or two of the month.
    /// </summary>
    public static DateOrder OrderOf(IEnumerable<string> cells)
    {
        bool american = false, british = false, yearFirst = true;
        HashSet<(int, int)> firsts = [], seconds = [];
        HashSet<int> leading = [], trailing = [];
        foreach (var cell in cells.Where(c => c.Length <= Longest))
        {
            if (Numbers().Match(Plain(cell)) is not { Success: true } n) continue;
            yearFirst &= n.Groups[1].Length == 2 && n.Groups[3].Length == 2 && Whole(n.Groups[2]) <= 12 && Whole(n.Groups[3]) is >= 1 and <= 31;
            leading.Add(Whole(n.Groups[1]));
            trailing.Add(Whole(n.Groups[3]));
            british |= Whole(n.Groups[1]) > 12;
            american |= Whole(n.Groups[2]) > 12;
            firsts.Add((Whole(n.Groups[1]), Year(n.Groups[3].Value)));
            seconds.Add((Whole(n.Groups[2]), Year(n.Groups[3].Value)));
        }
        if (yearFirst && leading.Count is 1 or 2 && trailing.Count >= 4) return DateOrder.YearFirst;
        return (american ? !british : !british && seconds.Count >= 4 && firsts.Count <= 3 && seconds.Count >= 2 * firsts.Count) ? DateOrder.MonthFirst : DateOrder.DayFirst;
    }

    /// <summary>The day in the UK of a moment that says its zone: a system that keeps UTC writes the first of July as 23:00Z of the thirtieth of June.</summary>
    private static DateOnly? UkDay(Match moment) =>
        DateTimeOffset.TryParse($"{moment.Groups[1].Value}T{moment.Groups[2].Value}{(moment.Groups[3].Value.ToUpperInvariant() is "Z" or "UTC" or "GMT" ? "Z" : moment.Groups[3].Value)}", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
        && at.Year is >= 1995 and <= 2099 ? at.UtcDateTime.UkDate() : null;

    /// <summary>Without the time of day and the weekday before it.</summary>
    private static string Plain(string cell)
    {
        var text = cell.Trim().TrimStart('\'', '’');
        if (text.AsSpan().IndexOfAny("–—‒\\_") >= 0) text = text.Replace('–', '-').Replace('—', '-').Replace('‒', '-').Replace('\\', '/').Replace('_', '-');
        if (text.Length == 14 && text.EndsWith("000000", StringComparison.Ordinal)) text = text[..8];
        return Weekday().Replace(TimeOfDay().Replace(text, ""), "").Trim();
    }

    /// <summary>A month without a day is dated to its last.</summary>
    private static DateKind MonthEnd(DateKind built, ref DateOnly date)
    {
        if (built != DateKind.Day) return built;
        date = date.AddMonths(1).AddDays(-1);
        return DateKind.Month;
    }

    private static DateKind Build(Group day, Group month, Group year, out DateOnly date) => Build(Whole(day), Whole(month), Year(year.Value), out date);

    private static DateKind Build(int day, int month, int year, out DateOnly date)
    {
        date = default;
        if (year is < 1995 or > 2099 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return DateKind.NotADate;
        date = new DateOnly(year, month, day);
        return DateKind.Day;
    }

    private static int Whole(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    private static int Year(string digits) => int.Parse(digits, CultureInfo.InvariantCulture) is var year && digits.Length <= 2 ? 2000 + year : year;

    /// <summary>The number of a month by its name, whole or cut, in either language.</summary>
    internal static int? MonthNamed(string name) => Month(name);

    private static int? Month(string name) => Months.TryGetValue(name.ToUpperInvariant(), out var m) ? m : null;

    private static Dictionary<string, int> MonthNames()
    {
        var names = new Dictionary<string, int>();
        foreach (var culture in new[] { Language.English.Culture(), Language.Welsh.Culture() })
            for (var m = 1; m <= 12; m++)
            {
                var full = culture.DateTimeFormat.GetMonthName(m).ToUpperInvariant();
                names.TryAdd(culture.DateTimeFormat.GetAbbreviatedMonthName(m).ToUpperInvariant().TrimEnd('.'), m);
                // However far it is cut: Chwe, Sept.
                for (var length = Math.Min(3, full.Length); length <= full.Length; length++) names.TryAdd(full[..length], m);
            }
        return names;
    }

    [GeneratedRegex(@"^(0?0:00(:00)?(\.0+)?|0|n/?a|nil|none|-+|(0?0|1900)[/-].*|1899-12-3\d.*|tbc|not known)$", RegexOptions.IgnoreCase)] private static partial Regex NoDate();
    [GeneratedRegex(@"[T ]+\d{1,2}[:.]\d{2}([:.]\d{2})?(\.\d+)?\s*(am|pm)?\s*(Z|[+-]\d\d:?\d\d|GMT|BST|UTC)?$", RegexOptions.IgnoreCase)] private static partial Regex TimeOfDay();
    [GeneratedRegex(@"^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?)\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)$", RegexOptions.IgnoreCase)] private static partial Regex Moment();
    [GeneratedRegex(@"^(\d{1,2})\s*[/.:\- ]\s*(\d{1,2})\s*[/.:\- ]\s*(\d{4}|\d{2})$")] private static partial Regex Numbers();
    [GeneratedRegex(@"^(\d{4})(?:[/.\-](\d{1,2})[/.\-](\d{1,2})|(\d{2})(\d{2}))$")] private static partial Regex Iso();
    /// <summary>As programs print a moment: Fri Mar 01 00:00:00 GMT 2024.</summary>
    [GeneratedRegex(@"^\p{L}{3}\s+(\p{L}{3})\s+(\d{1,2})\s+[\d:]+\s+\S+\s+(\d{4})$")] private static partial Regex Stamp();
    [GeneratedRegex(@"^\d{1,2}(?:st|nd|rd|th)?[\s\-/.]+(?:of\s+)?(\p{L}{3,10})\.?$", RegexOptions.IgnoreCase)] private static partial Regex DayMonth();
    [GeneratedRegex(@"^(\d{1,2})(\d{2})(\d{4})$")] private static partial Regex Packed();
    [GeneratedRegex(@"^(\d{2})(\d{2})(\d{2})$")] private static partial Regex PackedShort();
    [GeneratedRegex(@"^(19|20)\d\d(0[1-9]|1[0-3])$")] private static partial Regex PackedPeriod();
    [GeneratedRegex(@"^(period|cyfnod|month|mis|p)?\s*\d{1,2}$", RegexOptions.IgnoreCase)] private static partial Regex Bare();
    [GeneratedRegex(@"^(?:\p{L}+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s\-/.]*(?:of\s+)?(\p{L}{3,10})\.?[\s\-/.,]*(\d{4}|\d{2})$", RegexOptions.IgnoreCase)] private static partial Regex DayName();
    [GeneratedRegex(@"^(?:\p{L}+,?\s+)?(\p{L}{3,10})\.?[\s\-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s\-]+(\d{4})$", RegexOptions.IgnoreCase)] private static partial Regex NameDay();
    [GeneratedRegex(@"^(\p{L}{3,10})\.?[\s\-/]*'?(\d{4}|\d{2})$", RegexOptions.IgnoreCase)] private static partial Regex MonthOnly();
    [GeneratedRegex(@"^(\d{4})[/.\-](\d{1,2})$")] private static partial Regex YearMonth();
    [GeneratedRegex(@"^(\d{1,2})[/.\-](\d{4})$")] private static partial Regex MonthYear();
    [GeneratedRegex(@"^(mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|dydd \p{L}+)[,.]?\s+(?=\d)", RegexOptions.IgnoreCase)] private static partial Regex Weekday();
    [GeneratedRegex(@"^(\d{5}|\d\d,\d{3})(?:\.\d+)?$")] private static partial Regex Serial();
    [GeneratedRegex(@"\p{L}{3,10}[\s\-]*'?(?:\d{4}|\d{2})|\d{1,2}[/.\-]\d{1,2}[/.\-]\d{2,4}", RegexOptions.IgnoreCase)] private static partial Regex Span();
}
