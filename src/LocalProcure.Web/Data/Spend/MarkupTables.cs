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
        var (row, cell, number) = (new Row(), (StringBuilder?)null, 0);
        Spread spread = default;
        foreach (var (tag, closes, found, words) in Tokens(text))
        {
            if (tag.Length == 0) { if (cell is { Length: < LongestCell }) cell.Append(words); continue; }
            if (tag is "br" or "p" && cell is { Length: > 0 }) cell.Append(' ');
            if (tag is not ("tr" or "row" or "td" or "th" or "cell")) continue;
            // A cell may never be closed: the next one, or the row's end, closes it.
            if (cell is not null) row.Add(WebUtility.HtmlDecode(cell.ToString()).Trim(), spread);
            cell = null;
            if (tag is "td" or "th" or "cell" && !closes) (cell, spread) = (new StringBuilder(), found);
            else if (tag is "tr" or "row" && row.IsBegun) yield return new TableRecord(++number, row.End());
        }
        if (cell is not null) row.Add(WebUtility.HtmlDecode(cell.ToString()).Trim(), spread);
        if (row.IsBegun) yield return new TableRecord(++number, row.End());
    }

    /// <summary>How far a cell reaches.</summary>
    /// <param name="Index">Its own column where it says so, from 1; else 0.</param>
    private readonly record struct Spread(int Index, int Across, int Down);

    /// <summary>The cells of a row with those that reach into it from above: they speak for it with their words and days, never with their numbers.</summary>
    private sealed class Row
    {
        private const int MostCells = 500;
        private readonly List<string> cells = [];
        private Dictionary<int, (int Rows, string Text)> above = [], below = [];

        public bool IsBegun { get; private set; }

        public void Add(string text, Spread spread)
        {
            IsBegun = true;
            Fill(Math.Min(spread.Index - 1, MostCells));
            while (above.ContainsKey(cells.Count)) Fill(cells.Count + 1);
            var at = cells.Count;
            for (var i = 0; i < Math.Max(1, spread.Across) && cells.Count < MostCells; i++) cells.Add(i == 0 ? text : "");
            if (spread.Down > 1) below[at] = (spread.Down - 1, Amounts.TryRead(text, out _) && Dates.Read(text, DateOrder.DayFirst, out _) != DateKind.Day ? "" : text);
        }

        public string[] End()
        {
            Fill(above.Keys.DefaultIfEmpty(-1).Max() + 1);
            foreach (var (column, (rows, text)) in above) if (rows > 1) below.TryAdd(column, (rows - 1, text));
            (above, below, IsBegun) = (below, [], false);
            string[] done = [.. cells];
            cells.Clear();
            return done;
        }

        private void Fill(int to)
        {
            while (cells.Count < to) cells.Add(above.TryGetValue(cells.Count, out var over) ? over.Text : "");
        }
    }

    /// <summary>Tags by their plain names and the text between them; an index where the cell says that it skips some.</summary>
    private static IEnumerable<(string Tag, bool Closes, Spread Spread, string Words)> Tokens(TextReader text)
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
                if (!inTag && done.Length > 0) yield return ("", false, default, done);
                if (inTag) yield return Tag(done);
                inTag = c == '<';
            }
            else piece.Append(c);
        }
        if (!inTag && piece.Length > 0) yield return ("", false, default, piece.ToString());
    }

    private static (string, bool, Spread, string) Tag(string inside)
    {
        var closes = inside.StartsWith('/');
        var name = inside.TrimStart('/').Split([' ', '\t', '\r', '\n', '/'], 2)[0].ToLowerInvariant();
        if (name.LastIndexOf(':') is >= 0 and var colon) name = name[(colon + 1)..];
        var spread = name is not ("td" or "th" or "cell") ? default : name == "cell"
            ? new Spread(Number(inside, "ss:Index"), 1 + Number(inside, "ss:MergeAcross"), 1 + Number(inside, "ss:MergeDown")) : new Spread(0, Number(inside, "colspan"), Number(inside, "rowspan"));
        return (name.Length == 0 ? "?" : name, closes || inside.EndsWith('/') && name is not "cell", spread, "");
    }

    /// <summary>A number among a tag's attributes, with or without quotes; nil where it has none.</summary>
    private static int Number(string inside, string attribute)
    {
        var at = inside.IndexOf(attribute + "=", StringComparison.OrdinalIgnoreCase);
        if (at < 1 || !char.IsWhiteSpace(inside[at - 1])) return 0;
        var digits = inside.AsSpan(at + attribute.Length + 1).TrimStart("\"' ");
        var length = 0;
        while (length < digits.Length && length < 7 && char.IsAsciiDigit(digits[length])) length++;
        return length == 0 ? 0 : int.Parse(digits[..length], System.Globalization.CultureInfo.InvariantCulture);
    }
}
