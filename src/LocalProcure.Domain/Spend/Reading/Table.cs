namespace LocalProcure.Domain.Spend.Reading;

/// <summary>A table being read once: its first records looked at to find the columns, then all of them in order.</summary>
public sealed class Table
{
    /// <summary>Records looked at before the columns are decided.</summary>
    private const int SampleRecords = 400;
    /// <summary>And at most this much text, where records are monstrous.</summary>
    private const int SampleChars = 2_000_000;

    private readonly IEnumerator<TableRecord> rest;

    private Table(IEnumerable<TableRecord> records, string encoding, bool isBinary)
    {
        (Encoding, IsBinary) = (encoding, isBinary);
        rest = records.GetEnumerator();
        var sample = new List<TableRecord>();
        for (var chars = 0; !isBinary && sample.Count < SampleRecords && chars < SampleChars && rest.MoveNext(); chars += rest.Current.Cells.Sum(c => c.Length))
            sample.Add(rest.Current);
        Sample = sample;
        Shape = ColumnFinder.Find(sample);
    }

    public string Encoding { get; }
    /// <summary>Bytes that are no text at all: nothing is read.</summary>
    public bool IsBinary { get; }
    public IReadOnlyList<TableRecord> Sample { get; }
    public TableShape Shape { get; }

    /// <summary>Opens delimited text of any encoding.</summary>
    public static Table Of(Stream stream)
    {
        var (text, encoding, isBinary) = FileText.Open(stream);
        var head = new char[64 * 1024];
        var length = text.ReadBlock(head, 0, head.Length);
        var sample = new string(head, 0, length);
        return new Table(new CsvRecords(new Rejoined(sample, text), Delimiter.Find(sample)).Read(), encoding, isBinary);
    }

    /// <summary>Opens records that something else has parsed, such as a sheet of a workbook.</summary>
    public static Table Of(IEnumerable<TableRecord> records, string encoding) => new(records, encoding, false);

    /// <summary>Every record of the file, once.</summary>
    public IEnumerable<TableRecord> Records()
    {
        foreach (var record in Sample) yield return record;
        while (!IsBinary && rest.MoveNext()) yield return rest.Current;
    }

    private sealed class Rejoined(string head, TextReader tail) : TextReader
    {
        private int at;

        public override int Read(char[] buffer, int index, int count)
        {
            if (at >= head.Length) return tail.Read(buffer, index, count);
            var taken = Math.Min(count, head.Length - at);
            head.CopyTo(at, buffer, index, taken);
            at += taken;
            return taken;
        }
    }
}
