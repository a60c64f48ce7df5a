using System.Xml;

namespace LocalProcure.Domain.Spend.Reading;

/// <summary>A table being read once: its first records looked at to find the columns, then all of them in order.</summary>
public sealed class Table
{
    /// <summary>Records looked at before the columns are decided.</summary>
    private const int SampleRecords = 400;
    /// <summary>And at most this much text, where records are monstrous.</summary>
    private const int SampleChars = 1_000_000;
    /// <summary>No table of payments has more columns; those beyond are read with their row, but nobody looks for anything in them.</summary>
    internal const int MostColumns = 2_000;

    private readonly IEnumerator<TableRecord> rest;

    private Table(IEnumerable<TableRecord> records, string encoding, bool isBinary, string name)
    {
        (Encoding, IsBinary, Name) = (encoding, isBinary, name);
        rest = records.GetEnumerator();
        var sample = new List<TableRecord>();
        for (var chars = 0; !isBinary && sample.Count < SampleRecords && chars < SampleChars && Next(); chars += rest.Current.Cells.Sum(c => c.Length + 1))
            sample.Add(rest.Current);
        Sample = sample;
        Shape = ColumnFinder.Find(sample);
    }

    /// <summary>The sheet, or the file inside an archive; empty where the file is the table.</summary>
    public string Name { get; }
    public string Encoding { get; }
    /// <summary>Bytes that are no text at all: nothing is read.</summary>
    public bool IsBinary { get; }
    /// <summary>Whether reading came to something damaged: what followed is lost, so nothing of the file is to be kept.</summary>
    public bool IsBroken { get; private set; }
    /// <summary>Delimited text, in which a record that ends early lacks cells.</summary>
    public bool IsText { get; private init; } = true;
    public IReadOnlyList<TableRecord> Sample { get; }
    public TableShape Shape { get; }

    /// <summary>Opens delimited text of any encoding.</summary>
    public static Table Of(Stream stream, string name = "")
    {
        var (text, encoding, isBinary) = FileText.Open(stream);
        return Of(text, encoding, isBinary, name);
    }

    private static Table Of(TextReader text, string encoding, bool isBinary, string name)
    {
        var head = new char[64 * 1024];
        var length = text.ReadBlock(head, 0, head.Length);
        var sample = new string(head, 0, length);
        var delimiter = Delimiter.Find(sample);
        var records = new CsvRecords(new HeadThenTail(sample, text), delimiter).Read();
        if (sample.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)) records = WithoutSeparatorLine(records);
        return new Table(Delimiter.QuotesWholeLines(sample) ? Unwrapped(records) : records, encoding, isBinary, name);
    }

    /// <summary>Opens records that something else has parsed, such as a sheet of a workbook.</summary>
    public static Table Of(IEnumerable<TableRecord> records, string encoding, string name = "") => new(records, encoding, false, name) { IsText = false };

    /// <summary>Every record of the file, once.</summary>
    public IEnumerable<TableRecord> Records()
    {
        foreach (var record in Sample) yield return record;
        while (!IsBinary && Next()) yield return rest.Current;
    }

    /// <summary>What unpacks, parses or decodes badly ends the table there and says so; it never goes on as if nothing were missing.</summary>
    private bool Next()
    {
        if (IsBroken) return false;
        try { return rest.MoveNext(); }
        catch (Exception damage) when (damage is InvalidDataException or XmlException or FormatException or EndOfStreamException or NotSupportedException or IndexOutOfRangeException or ArgumentException or OverflowException)
        {
            IsBroken = true;
            return false;
        }
    }

    /// <summary>"sep=;" is a note to the spreadsheet, not a record of the table; its line still counts as the first.</summary>
    private static IEnumerable<TableRecord> WithoutSeparatorLine(IEnumerable<TableRecord> records) =>
        records.Select((r, i) => i == 0 ? r with { Cells = [""] } : r);

    /// <summary>Lines that were quoted as a whole are opened a second time.</summary>
    private static IEnumerable<TableRecord> Unwrapped(IEnumerable<TableRecord> records) =>
        records.Select(r => r.Cells.Length == 1 ? r with { Cells = new CsvRecords(new StringReader(r.Cells[0]), ',', r.Cells[0].Length + 1).Read().FirstOrDefault().Cells ?? [""] } : r);
}

/// <summary>A file taken apart into its tables (the sheets of a workbook, the files of an archive), or why it cannot be.</summary>
/// <param name="Tables">Read once, one after another.</param>
public sealed record FileParts(IEnumerable<Table> Tables, FileRefusal Why = FileRefusal.None)
{
    public static FileParts None(FileRefusal why) => new([], why);
}
