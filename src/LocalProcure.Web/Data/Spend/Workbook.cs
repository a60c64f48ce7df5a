using System.Globalization;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using LocalProcure.Domain.Spend.Reading;

namespace LocalProcure.Web.Data.Spend;

/// <summary>Reads spreadsheets (xlsx, xls) as the same records that text files give: each visible sheet is a table.</summary>
internal static class Workbook
{
    /// <summary>Cells beyond this stand in no payment file, however wide the sheet was once formatted.</summary>
    private const int MostCells = 500;
    /// <summary>What a sheet can have; a row that claims a higher number would be millions of blank ones.</summary>
    private const int MostRows = 1_048_576;

    static Workbook() => System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);

    public static FileParts Open(Stream content, string name)
    {
        if (IsLocked(content)) return FileParts.None(FileRefusal.Protected);
        try
        {
            var reader = ExcelReaderFactory.CreateReader(content, new ExcelReaderConfiguration { LeaveOpen = true });
            return new FileParts(Sheets(reader, name));
        }
        catch (InvalidPasswordException) { return FileParts.None(FileRefusal.Protected); }
        catch (HeaderException) { return FileParts.None(FileRefusal.NotATable); }
        catch (Exception damage) when (IsDamage(damage)) { return FileParts.None(FileRefusal.Broken); }
    }

    /// <summary>A workbook with a password is a compound file that says so in its list of streams.</summary>
    private static bool IsLocked(Stream content)
    {
        var head = new byte[512];
        content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var list = new byte[16 * 1024];
        if (head.AsSpan().StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
        {
            content.Position = Math.Min(content.Length, (1L + BitConverter.ToUInt32(head, 48)) << BitConverter.ToUInt16(head, 30) % 13);
            content.ReadAtLeast(list, list.Length, throwOnEndOfStream: false);
        }
        content.Position = 0;
        return list.AsSpan().IndexOf(System.Text.Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
    }

    private static IEnumerable<Table> Sheets(IExcelDataReader reader, string name)
    {
        var more = true;
        while (more)
        {
            if (reader.VisibleState == "visible")
            {
                var table = Table.Of(Records(reader), "Excel", name.Length == 0 ? reader.Name : $"{name}, {reader.Name}");
                yield return table;
                // What follows a damaged sheet cannot be reached.
                if (table.IsBroken) yield break;
            }
            more = Guarded(reader.NextResult);
        }
    }

    private static IEnumerable<TableRecord> Records(IExcelDataReader reader)
    {
        var merged = new MergedDown(reader.MergeCells);
        for (var number = 1; Guarded(reader.Read); number++)
        {
            if (number > MostRows) throw new InvalidDataException("A row beyond the last that a sheet can have.");
            var last = Math.Min(reader.FieldCount, MostCells);
            while (last > 0 && reader.IsDBNull(last - 1)) last--;
            var cells = new string[Math.Max(1, last)];
            cells[0] = "";
            for (var i = 0; i < last; i++) cells[i] = Text(reader.GetValue(i));
            yield return new TableRecord(number, merged.Fill(number - 1, cells, reader));
        }
    }

    /// <summary>The reader has exceptions of its own kinds for damage; here they are one.</summary>
    private static bool Guarded(Func<bool> step)
    {
        try { return step(); }
        catch (Exception damage) when (IsDamage(damage)) { throw new InvalidDataException("The workbook is damaged.", damage); }
    }

    private static bool IsDamage(Exception e) => e is ExcelReaderException or InvalidDataException or NotSupportedException or System.Xml.XmlException or FormatException or IndexOutOfRangeException
        or ArgumentException or OverflowException or NullReferenceException or InvalidCastException or EndOfStreamException or KeyNotFoundException or InvalidOperationException or IOException;

    private static string Text(object? value) => value switch
    {
        null => "",
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}

/// <summary>A cell merged over several rows speaks for each of them: its words and its day, never its number, which would be paid as often.</summary>
internal sealed class MergedDown(CellRange[]? ranges)
{
    private readonly List<CellRange> down = [.. (ranges ?? []).Where(r => r.ToRow > r.FromRow && r.FromColumn == r.ToColumn).OrderBy(r => r.FromRow)];
    private readonly List<(CellRange Range, string Text)> open = [];
    private int next;

    /// <param name="row">From nil, as the ranges count.</param>
    public string[] Fill(int row, string[] cells, IExcelDataReader reader)
    {
        open.RemoveAll(o => o.Range.ToRow < row);
        foreach (var (range, text) in open)
        {
            // A row without anything of its own is no line that a merged cell could speak for.
            if (Array.TrueForAll(cells, c => c.Length == 0)) break;
            if (range.FromColumn >= cells.Length) Array.Resize(ref cells, range.FromColumn + 1);
            cells[range.FromColumn] = cells[range.FromColumn] is { Length: > 0 } own ? own : text;
        }
        for (; next < down.Count && down[next].FromRow <= row; next++)
            if (down[next].FromRow == row && down[next].FromColumn < cells.Length && reader.GetValue(down[next].FromColumn) is string or DateTime && cells[down[next].FromColumn] is { Length: > 0 } said) open.Add((down[next], said));
        return Array.ConvertAll(cells, c => c ?? "");
    }
}
