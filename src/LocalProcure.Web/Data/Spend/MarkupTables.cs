using System.Net;
using System.Text;
using LocalProcure.Domain.Spend.Reading;

namespace LocalProcure.Web.Data.Spend;

/// <summary>Reads what finance systems save under a workbook's name: a web page with a table, or Excel's XML of 2003. Read a cell at a time.</summary>
internal static class MarkupTables
{
    private const int LongestCell = 32 * 1024;

    public static bool LooksLikeOne(byte[] head)
    {
        var text = Encoding.Latin1.GetString(head).TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', ' ', '\r', '\n', '\t').Replace("\0", "");
        return text.StartsWith('<') && (text.Contains("<table", StringComparison.OrdinalIgnoreCase) || text.Contains("<html", StringComparison.OrdinalIgnoreCase) || text.Contains("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal));
    }

    public static FileParts Open(Stream content, string name)
    {
        var (text, encoding, _) = FileText.Open(content);
        return new FileParts([Table.Of(Records(text), encoding, name)]);
    }

    private static IEnumerable<TableRecord> Records(TextReader text)
    {
        var (cells, cell, number) = (new List<string>(), (StringBuilder?)null, 0);
        foreach (var (tag, closes, index, words) in Tokens(text))
        {
            if (tag.Length == 0) { if (cell is { Length: < LongestCell }) cell.Append(words); continue; }
            if (tag is "br" or "p" && cell is { Length: > 0 }) cell.Append(' ');
            if (tag is not ("tr" or "row" or "td" or "th" or "cell")) continue;
            // A cell may never be closed: the next one, or the row's end, closes it.
            if (cell is not null) cells.Add(WebUtility.HtmlDecode(cell.ToString()).Trim());
            cell = null;
            if (tag is "td" or "th" or "cell" && !closes)
            {
                while (index > cells.Count + 1 && cells.Count < 500) cells.Add("");
                cell = new StringBuilder();
            }
            else if (tag is "tr" or "row" && cells.Count > 0)
            {
                yield return new TableRecord(++number, [.. cells]);
                cells.Clear();
            }
        }
        if (cell is not null) cells.Add(WebUtility.HtmlDecode(cell.ToString()).Trim());
        if (cells.Count > 0) yield return new TableRecord(++number, [.. cells]);
    }

    /// <summary>Tags by their plain names and the text between them; an index where the cell says that it skips some.</summary>
    private static IEnumerable<(string Tag, bool Closes, int Index, string Words)> Tokens(TextReader text)
    {
        var piece = new StringBuilder();
        var inTag = false;
        for (int next; (next = text.Read()) >= 0;)
        {
            var c = (char)next;
            if (c == (inTag ? '>' : '<') || piece.Length > LongestCell)
            {
                var done = piece.ToString();
                piece.Clear();
                if (!inTag && done.Length > 0) yield return ("", false, 0, done);
                if (inTag) yield return Tag(done);
                inTag = c == '<';
            }
            else piece.Append(c);
        }
        if (!inTag && piece.Length > 0) yield return ("", false, 0, piece.ToString());
    }

    private static (string, bool, int, string) Tag(string inside)
    {
        var closes = inside.StartsWith('/');
        var name = inside.TrimStart('/').Split([' ', '\t', '\r', '\n', '/'], 2)[0].ToLowerInvariant();
        if (name.LastIndexOf(':') is >= 0 and var colon) name = name[(colon + 1)..];
        var at = inside.IndexOf("ss:Index=\"", StringComparison.Ordinal);
        var index = at >= 0 && int.TryParse(inside.AsSpan(at + 10, Math.Max(0, inside.IndexOf('"', at + 10) - at - 10)), out var said) ? said : 0;
        return (name.Length == 0 ? "?" : name, closes || inside.EndsWith('/') && name is not "cell", name == "cell" ? index : 0, "");
    }
}
