using System.Globalization;
using System.Text;

namespace LocalProcure.Web.Plumbing.Feeds;

/// <summary>One entry of a calendar. The UID never changes; the sequence grows with every change of time or state.</summary>
/// <param name="At">UTC.</param>
/// <param name="AllDay">A date rather than an instant.</param>
public sealed record CalendarItem(string Uid, DateTime At, string Title, string Text, string Address, bool IsCancelled = false, DateOnly? AllDay = null)
{
    public int Sequence { get; init; }
    /// <summary>Rises with every published change of the thing itself.</summary>
    public int Edition { get; init; }
    public DateTime ChangedAt { get; init; }
    /// <summary>The end, of what lasts (UTC).</summary>
    public DateTime? Until { get; init; }
    /// <summary>What makes it another edition: when it happens and whether it still does.</summary>
    public string Said => $"{(AllDay is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : At.ToString("u", CultureInfo.InvariantCulture))}{(Until is { } until ? $" to {until:u}" : "")}{(Edition > 0 ? $" {Edition}" : "")}{(IsCancelled ? " cancelled" : "")}";
}

/// <summary>Writes iCalendar (RFC 5545): instants in UTC, lines of at most 75 octets.</summary>
public static class CalendarFile
{
    public const string ContentType = "text/calendar; charset=utf-8";

    public static byte[] Write(string name, IEnumerable<CalendarItem> items)
    {
        IEnumerable<string> lines =
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//LocalProcure//Tenders//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            $"NAME:{Escaped(name)}", $"X-WR-CALNAME:{Escaped(name)}", "REFRESH-INTERVAL;VALUE=DURATION:PT1H", .. items.SelectMany(Event), "END:VCALENDAR",
        ];
        return Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => Folded(l) + "\r\n")));
    }

    private static IEnumerable<string> Event(CalendarItem item) =>
    [
        "BEGIN:VEVENT", $"UID:{item.Uid}", $"DTSTAMP:{Utc(item.ChangedAt)}", $"LAST-MODIFIED:{Utc(item.ChangedAt)}", $"SEQUENCE:{item.Sequence}",
        $"STATUS:{(item.IsCancelled ? "CANCELLED" : "CONFIRMED")}",
        .. item.AllDay is { } day ? new[] { $"DTSTART;VALUE=DATE:{Day(day)}", $"DTEND;VALUE=DATE:{Day(day.AddDays(1))}" } : [$"DTSTART:{Utc(item.At)}", $"DTEND:{Utc(item.Until ?? item.At)}"],
        $"SUMMARY:{Escaped(item.Title)}", $"DESCRIPTION:{Escaped(item.Text)}", $"URL:{item.Address}", "TRANSP:TRANSPARENT",
        .. item.IsCancelled ? Array.Empty<string>() : ["BEGIN:VALARM", "ACTION:DISPLAY", $"DESCRIPTION:{Escaped(item.Title)}", "TRIGGER:-P1D", "END:VALARM"],
        "END:VEVENT",
    ];

    private static string Utc(DateTime at) => at.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => text.ReplaceLineEndings("\n").Replace("\\", "\\\\").Replace(";", "\\;").Replace(",", "\\,").Replace("\n", "\\n");

    /// <summary>No line longer than 75 octets; a letter is never cut in two.</summary>
    public static string Folded(string line)
    {
        var folded = new StringBuilder();
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > 75) { folded.Append("\r\n "); octets = 1; }
            folded.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        return folded.ToString();
    }
}
