using System.IO.Compression;
using System.Text;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data.Spend;

namespace LocalProcure.Tests.Data.Spend;

[Trait("Database", "any")]
public class FileTablesTests
{
    private static readonly string[] Headings = ["Date paid", "Supplier", "Amount"];
    private static readonly string[][] March = [Headings, ["03/03/2026", "A Ltd", "100.5"], ["04/03/2026", "B & Sons", "20"]];
    private static readonly string[][] April = [["Payments of April"], [], ["Supplier", "Net amount", "Payment date"], ["C Ltd", "7", "46115"], ["", "", ""], ["D Ltd", "8.25", "46116"]];
    private static readonly string[][] Notes = [["About this file"], ["Payments over £500 are listed."], ["Names of people are left out."]];

    private static (PaymentFile File, List<PaymentRow> Rows) Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var file = PaymentFile.Open(FileTables.Open(stream));
        var rows = file.Rows().ToList();
        Assert.Equal(file.RowsRead, file.RowsAccepted + file.RowsRefused + file.RowsBlank);
        Assert.Equal(file.TotalPence, rows.Sum(r => r.Pence));
        return (file, rows);
    }

    private static string Csv(string[][] rows) => string.Concat(rows.Select(r => string.Join(',', r) + "\n"));

    [Fact]
    public void Each_sheet_is_read_under_its_own_headings_and_notes_are_left_out_by_name()
    {
        var (file, rows) = Read(Sheets.Xlsx(("Notes", Notes), ("March", March), ("April", April)));
        Assert.Equal(["A Ltd", "B & Sons", "C Ltd", "D Ltd"], rows.Select(r => r.Supplier));
        Assert.Equal([10050L, 2000L, 700L, 825L], rows.Select(r => r.Pence));
        Assert.Equal(new DateOnly(2026, 4, 3), rows[2].PaidOn);
        // Numbers run on through the file: three notes, the headings, two payments, then April.
        Assert.Equal([5, 6, 10, 12], rows.Select(r => r.Row));
        Assert.Equal((8, 4, 3, 1), (file.RowsRead, file.RowsAccepted, file.RowsRefused, file.RowsBlank));
        Assert.All(file.RefusedRows, r => Assert.Equal("other sheet", r.Code));
        Assert.Equal("Notes", Assert.Single(file.LeftOut).Name);
        Assert.Equal(LocalProcure.Domain.Spend.VatBasis.NotStated, file.Vat);
    }

    [Fact]
    public void A_sheet_without_headings_goes_on_as_the_one_before_it()
    {
        var (_, rows) = Read(Sheets.Xlsx(("1", March), ("2", [["05/03/2026", "E Ltd", "3"]])));
        Assert.Equal(300, rows[2].Pence);
    }

    [Fact]
    public void An_archive_is_read_file_by_file_whatever_is_in_it()
    {
        var (file, rows) = Read(Sheets.Zip([("a/march.csv", Sheets.Text(Csv(March))), ("b/april.xlsx", Sheets.Xlsx(("April", April))), ("readme.pdf", "%PDF-1.7"u8.ToArray()), ("__MACOSX/x", [1, 2])]));
        Assert.Equal(4, rows.Count);
        Assert.Equal(("readme.pdf", FileRefusal.NotATable), Assert.Single(file.LeftOut));
    }

    /// <summary>Merged over two rows, a name and a day speak for both; a sum is one sum.</summary>
    [Fact]
    public void A_merged_cell_speaks_for_each_of_its_rows_unless_it_is_a_sum()
    {
        var book = Sheets.Xlsx(("March", [Headings, ["03/03/2026", "A Ltd", "100.5"], ["", "", "20"], ["04/03/2026", "B Ltd", "7"], ["04/03/2026", "B Ltd", ""]]));
        var (file, rows) = Read(Sheets.Merged(book, "A2:A3", "B2:B3", "C4:C5"));
        Assert.Equal([("A Ltd", 10050L), ("A Ltd", 2000L), ("B Ltd", 700L)], rows.Select(r => (r.Supplier, r.Pence)));
        Assert.Equal(new DateOnly(2026, 3, 3), rows[1].PaidOn);
        Assert.Equal(RowRefusal.NoAmount, Assert.Single(file.RefusedRows).Reason);
    }

    [Fact]
    public void A_binary_workbook_is_refused_with_what_to_do()
    {
        var workbook = Sheets.Zip([("xl/workbook.bin", [131, 1, 0]), ("xl/worksheets/sheet1.bin", [129, 1, 0])]);
        var file = Read(workbook).File;
        Assert.Equal(FileRefusal.BinaryWorkbook, file.WhyRefused);
        Assert.Contains("xlsx", LocalProcure.Domain.Spend.SpendText.FileRefusalMessage(file.WhyRefused));
        // Among others in an archive it is left out by name.
        Assert.Equal("b.xlsb", Assert.Single(Read(Sheets.Zip([("a.csv", Sheets.Text(Csv(March))), ("b.xlsb", workbook)])).File.LeftOut).Name);
    }

    [Fact]
    public void OpenDocument_gives_the_values_not_what_is_shown()
    {
        var (_, rows) = Read(Sheets.Ods(("March", March), ("April", April)));
        Assert.Equal([10050L, 2000L, 700L, 825L], rows.Select(r => r.Pence));
    }

    [Fact]
    public void A_web_page_saved_as_a_workbook_is_a_table_too()
    {
        var html = "<html><head><style>td {x}</style></head><body><table border=1><tr><th>Date paid<th>Supplier<th>Amount</tr><tr><td>03/03/2026</td><td>B &amp; <b>Sons</b></td><td>&pound;20.00</td></tr></table></body></html>";
        Assert.Equal(("B & Sons", 2000L), (Read(Sheets.Text(html)).Rows[0].Supplier, Read(Sheets.Text(html)).Rows[0].Pence));
        var xml = "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"a\"><Table><Row><Cell><Data ss:Type=\"String\">Date paid</Data></Cell><Cell><Data>Supplier</Data></Cell><Cell ss:Index=\"4\"><Data>Amount</Data></Cell></Row><Row><Cell><Data>2026-03-03T00:00:00.000</Data></Cell><Cell><Data>A Ltd</Data></Cell><Cell ss:Index=\"4\"><Data ss:Type=\"Number\">20</Data></Cell></Row></Table></Worksheet></Workbook>";
        Assert.Equal(2000, Read(Sheets.Text(xml)).Rows[0].Pence);
        Assert.Equal(("A Ltd", 2000L), Read(Sheets.Text(xml.Replace("<Cell ss:Index=\"4\">", "<Cell>").Replace("<Cell><Data>Supplier", "<Cell ss:MergeAcross=\"1\"><Data>Supplier").Replace("<Cell><Data>A Ltd", "<Cell ss:MergeAcross=\"1\"><Data>A Ltd"))).Rows is [var only] ? (only.Supplier, only.Pence) : default);
        // Headings over two rows and a name beside two payments: cells reach across and down, with their words and never with their sums.
        var (file, rows) = Read(Sheets.Text("<table><tr><td colspan=5>Payments over £500</td></tr><tr><th rowspan=2>Date Paid</th><th rowspan=2>Supplier</th><th colspan=\"2\">Amount</th><th rowspan=2>Ref</th></tr><tr><th>Gross</th><th>Net</th></tr>"
            + "<tr><td rowspan=2>01/03/2026</td><td rowspan=\"2\">A Ltd</td><td>120.00</td><td>100.00</td><td>R1</td></tr><tr><td>60.00</td><td>50.00</td><td>R2</td></tr><tr><td>02/03/2026</td><td>B Ltd</td><td rowspan=2>24.00</td><td>15.00</td><td>R3</td></tr><tr><td>03/03/2026</td><td>C Ltd</td><td>5.00</td><td>R4</td></tr></table>"));
        Assert.Equal((LocalProcure.Domain.Spend.VatBasis.Net, 17000L), (file.Vat, file.TotalPence));
        Assert.Equal(["A Ltd", "A Ltd", "B Ltd", "C Ltd"], rows.Select(r => r.Supplier));
        Assert.Equal(["R1", "R2", "R3", "R4"], rows.Select(r => r.TransactionNumber));
    }

    [Fact]
    public void A_gzipped_file_is_opened()
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(Sheets.Text(Csv(March)));
        Assert.Equal(2, Read(bytes.ToArray()).Rows.Count);
    }

    [Fact]
    public void A_bomb_is_refused_before_it_is_read()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("xl/workbook.xml", CompressionLevel.Fastest).Open();
            entry.Write("<workbook/>"u8);
            entry.Dispose();
            using var words = zip.CreateEntry("xl/sharedStrings.xml", CompressionLevel.Fastest).Open();
            var zeros = new byte[1_000_000];
            for (var i = 0; i <= Bounds.MostWords / zeros.Length; i++) words.Write(zeros);
        }
        Assert.True(bytes.Length < 2_000_000);
        Assert.Equal(FileRefusal.TooBig, Read(bytes.ToArray()).File.WhyRefused);
    }

    /// <summary>Declared as short, so that only its beginning comes out; or changed by a letter. Either way the archive's own sum tells.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_archive_that_says_other_than_it_holds_is_broken_and_nothing_of_it_is_taken(bool lies)
    {
        var zip = Sheets.Zip([("a.csv", Sheets.Text(Csv([Headings, .. Enumerable.Range(0, 3000).Select(i => new[] { "03/03/2026", $"Firm {i} Ltd", "20.00" })])))]);
        var directory = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        // The size and the sum that the list at the end gives of it.
        if (lies) BitConverter.GetBytes(20_000).CopyTo(zip, directory + 24); else zip[directory + 16] ^= 1;
        var file = PaymentFile.Open(FileTables.Open(new MemoryStream(zip)));
        foreach (var _ in file.Rows()) { /* to the end */ }
        Assert.Equal((FileRefusal.Broken, 0), (file.WhyRefused, file.RowsAccepted));
    }

    [Fact]
    public void A_damaged_workbook_or_archive_is_refused_as_such_and_never_half_read()
    {
        var whole = Sheets.Xlsx(("March", [Headings, .. Enumerable.Range(0, 4000).Select(i => new[] { "03/03/2026", $"Firm {i * 7919 % 4001} Ltd", $"{i}.5" })]));
        Assert.Equal(FileRefusal.Broken, Read(whole[..(whole.Length / 2)]).File.WhyRefused);
        var random = new Random(7);
        for (var run = 0; run < 60; run++)
        {
            var bytes = whole.ToArray();
            for (var i = 0; i < 30; i++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var (file, rows) = Read(bytes);
            Assert.True(file.WhyRefused == FileRefusal.None || rows.Count == 0 || file.RowsAccepted == 0, $"{file.WhyRefused}");
        }
    }

    [Fact]
    public void A_locked_workbook_says_so()
    {
        // What Excel writes for a password is a compound file, not an archive, with the locked archive as one of its streams.
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[4000]];
        compound[30] = 9;
        Assert.Contains(Read(compound).File.WhyRefused, new[] { FileRefusal.Broken, FileRefusal.NotATable });
        Encoding.Unicode.GetBytes("EncryptedPackage").CopyTo(compound, 512);
        Assert.Equal(FileRefusal.Protected, Read(compound).File.WhyRefused);
    }
}
