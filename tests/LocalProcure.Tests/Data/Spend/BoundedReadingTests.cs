using System.Text;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data.Spend;

namespace LocalProcure.Tests.Data.Spend;

/// <summary>What reading holds and does is counted, not timed: no file, however spoilt or endless, is read far ahead, held whole, or looked at over and over.</summary>
public class BoundedReadingTests
{
    /// <summary>The sample of a million characters, the longest record, and two looks ahead, at most four bytes each.</summary>
    private const long MostAhead = 7_000_000;
    private static readonly string Good = "Date paid,Supplier name,Amount\r\n" + string.Concat(Enumerable.Range(0, 400).Select(i => $"{i % 28 + 1:00}/03/2026,Firm {i} Ltd,{i}.50\r\n"));

    /// <summary>Endless text; it ends in an error when more of it is asked for than was ever needed.</summary>
    private sealed class Endless(byte[] first, byte[] piece, long most) : Stream
    {
        public long Given { get; private set; }
        public override bool CanRead => true;
        public override bool CanSeek => true;
        public override bool CanWrite => false;
        public override long Length => long.MaxValue;
        public override long Position { get => Given; set => Given = value; }
        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        public override int Read(byte[] buffer, int offset, int count)
        {
            Assert.True(Given + count <= most, $"More than {most:N0} bytes were asked for.");
            var (from, at) = Given < first.Length ? (first, Given) : (piece, (Given - first.Length) % piece.Length);
            var some = (int)Math.Min(count, from.Length - at);
            Array.Copy(from, at, buffer, offset, some);
            Given += some;
            return some;
        }
    }

    public static TheoryData<string> Pieces => [.. Spoilt];

    private static readonly string[] Spoilt =
    [
        "03/03/2026,A Ltd,1.00\r\n", "x", "x,", "\"", "\"a,", "\"a\n,", "\"a\"\",", "\"a\" ", " ", "\"                    ", "\n", "\r", ",,,,,\n", "<td>", "total,,,,,,,,,,,", "TTTTTTTT 00:0", "\0", "\u00e9\U0001F600", "a\n\n",
    ];

    [Theory, MemberData(nameof(Pieces))]
    public void An_endless_file_is_never_read_far_ahead_of_its_records(string piece)
    {
        foreach (var first in new[] { Good, "" })
        {
            var (stream, before) = ((Endless?)null, 0L);
            stream = new Endless(Encoding.UTF8.GetBytes(first), Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length))), 2 * MostAhead);
            foreach (var record in FileTables.Open(stream).Tables.SelectMany(t => t.Records()).Take(500))
            {
                Assert.True(stream.Given - before <= MostAhead, $"{stream.Given - before:N0} bytes for one record");
                Assert.True(record.Cells.Sum(c => c.Length) <= 600_000);
                before = stream.Given;
                if (before > MostAhead) break;
            }
        }
    }

    [Theory, MemberData(nameof(Pieces))]
    public void Stray_quotes_cost_little_more_than_the_text(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length));
        foreach (var delimiter in ",; ")
        {
            var records = new CsvRecords(new StringReader(text), delimiter);
            var (kept, most) = (0, 0);
            foreach (var record in records.Read()) (kept, most) = (kept + record.Cells.Sum(c => c.Length), Math.Max(most, records.Held));
            Assert.True(kept <= text.Length);
            Assert.True(most <= 4 * 1024 * 1024, $"{most:N0} characters held");
            Assert.True(records.Looked <= 16L * text.Length + 2_000_000, $"{records.Looked:N0} looks at {text.Length:N0} characters");
        }
    }

    [Fact]
    public void Refused_rows_are_taken_away_as_they_gather_and_all_are_counted()
    {
        var text = Good + string.Concat(Enumerable.Range(0, 40_000).Select(i => $"what {i},B Ltd,{i}.00\n"));
        var file = PaymentFile.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        var (taken, pauses) = (0, 0);
        foreach (var step in file.Steps())
        {
            Assert.True(file.RefusedRows.Count <= PaymentFile.Gathered, $"{file.RefusedRows.Count}");
            if (step is not null) continue;
            pauses++;
            taken += file.TakeRefused().Count;
        }
        taken += file.TakeRefused().Count;
        Assert.Equal((8, 40_000, 40_000, 400), (pauses, taken, file.RowsRefused, file.RowsAccepted));
        Assert.Equal(Enumerable.Range(0, 40_000).Sum(i => i * 100L), file.RefusedPence);
        // Refused as a whole after all, every row is listed once more, taken away or not.
        file.RefuseWhole(FileRefusal.Overlaps);
        Assert.Equal((40_400, 40_400, 0), (file.RowsRefused, file.RefusedRows.Select(r => r.Row).Distinct().Count(), file.RowsAccepted));
    }

    [Fact]
    public void A_workbook_that_claims_rows_without_end_is_broken()
    {
        string[][] rows = [["Date", "Supplier", "Amount"], ["01/03/2026", "A Ltd", "5"]];
        var huge = Encoding.UTF8.GetString([.. "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>"u8]);
        var content = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><table:table table:name=\"a\"><table:table-row/>" + huge + huge + "</table:table></office:document-content>";
        var file = PaymentFile.Open(FileTables.Open(new MemoryStream(Sheets.Zip([("mimetype", Sheets.Text("x")), ("content.xml", Sheets.Text(content))]))));
        Assert.Empty(file.Rows());
        Assert.True(file.RowsRead <= 1, $"{file.RowsRead}");
        Assert.Single(PaymentFile.Open(FileTables.Open(new MemoryStream(Sheets.Ods(("One", rows))))).Rows());
    }
}
