using System.Text;

namespace LocalProcure.Domain.Spend;

/// <summary>Rows for people who open them in a spreadsheet: RFC 4180, UTF-8 with a byte order mark, and no cell that a spreadsheet would run.</summary>
public sealed class CsvRows
{
    private readonly StringBuilder text = new();
    private readonly int columns;

    public CsvRows(params string[] header)
    {
        columns = header.Length;
        Add(header);
    }

    public void Add(params string[] cells)
    {
        if (cells.Length != columns) throw new ArgumentException($"A row has {cells.Length} cells under {columns} headings.", nameof(cells));
        text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");
    }

    public byte[] ToBytes() => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];

    private static string Cell(string value)
    {
        // A negative number is a figure, not a formula: it must stay a number.
        if (value.Length > 0 && "=+-@\t\r".Contains(value[0]) && !decimal.TryParse(value, System.Globalization.NumberStyles.AllowLeadingSign | System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out _))
            value = "'" + value;
        return value.AsSpan().ContainsAny(",\"\r\n") ? "\"" + value.Replace("\"", "\"\"") + "\"" : value;
    }
}
