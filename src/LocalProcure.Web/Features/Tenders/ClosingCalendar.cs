using System.Globalization;
using System.Text;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>A tender's closing as one iCalendar entry (RFC 5545). Its UID never changes, so that importing again updates it.</summary>
public static class ClosingCalendar
{
    public static string Of(Tender tender, string address, DateTime now)
    {
        var isCancelled = tender.WithdrawnAt is not null;
        string[] lines =
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//LocalProcure//Tenders//EN", "METHOD:PUBLISH", "BEGIN:VEVENT",
            $"UID:tender-{tender.Id:N}@localprocure", $"DTSTAMP:{Utc(now)}", $"SEQUENCE:{tender.ChangeCount + (isCancelled ? 1 : 0)}", $"STATUS:{(isCancelled ? "CANCELLED" : "CONFIRMED")}",
            $"DTSTART:{Utc(tender.ClosesAt!.Value)}", $"DTEND:{Utc(tender.ClosesAt.Value)}", $"SUMMARY:{Escaped(TenderText.ClosesSummary(tender.Title.Shown))}",
            $"DESCRIPTION:{Escaped($"{tender.Buyer.NameShown}. {tender.Reference}. {address}")}", $"URL:{address}", "TRANSP:TRANSPARENT",
            "BEGIN:VALARM", "ACTION:DISPLAY", $"DESCRIPTION:{Escaped(TenderText.ClosesSummary(tender.Title.Shown))}", "TRIGGER:-P1D", "END:VALARM",
            "END:VEVENT", "END:VCALENDAR",
        ];
        return string.Concat(lines.Select(l => Folded(l) + "\r\n"));
    }

    private static string Utc(DateTime at) => at.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => text.ReplaceLineEndings(" ").Replace("\\", "\\\\").Replace(";", "\\;").Replace(",", "\\,");

    /// <summary>No line longer than 75 octets; a letter is never cut in two.</summary>
    private static string Folded(string line)
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
