using System.Text;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;

namespace LocalProcure.Tests.Domain.Spend;

public class PaymentFileTests
{
    private const string Plain = "Date paid,Supplier name,Amount,Department\r\n01/03/2025,Bakers of Pontypridd Ltd,100.00,Schools\r\n02/03/2025,Taff Coaches,\"1,250.50\",Transport\r\n";

    private static (PaymentFile File, List<PaymentRow> Rows) Read(byte[] bytes, ReadingChoices? choices = null)
    {
        var file = PaymentFile.Open(new MemoryStream(bytes), choices);
        var rows = file.Rows().ToList();
        Assert.Equal(file.RowsRead, file.RowsAccepted + file.RowsRefused + file.RowsBlank);
        Assert.Equal(file.TotalPence, rows.Sum(r => r.Pence));
        return (file, rows);
    }

    private static (PaymentFile File, List<PaymentRow> Rows) Read(string text, ReadingChoices? choices = null) => Read(Encoding.UTF8.GetBytes(text), choices);

    private static Encoding Page(int number)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(number);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    public void Any_line_end_parts_the_rows(string newline)
    {
        var (file, rows) = Read(Plain.Replace("\r\n", newline));
        Assert.Equal([10000L, 125050L], rows.Select(r => r.Pence));
        Assert.Equal([2, 3], rows.Select(r => r.Row));
        Assert.Equal(2, file.RowsRead);
    }

    [Theory]
    [InlineData(";")]
    [InlineData("\t")]
    [InlineData("|")]
    public void Any_delimiter_parts_the_cells(string delimiter) =>
        Assert.Equal(2, Read($"Date,Payee,Amount\n01/03/2025,A Ltd,5\n02/03/2025,B Ltd,7\n".Replace(",", delimiter)).Rows.Count);

    [Fact]
    public void A_pound_sign_is_read_in_every_old_code_page()
    {
        const string text = "Date,Name,Net Amount(£)\n01/03/2025,Caffi Tŷ Newydd,£12.50\n";
        Assert.Equal(VatBasis.Net, Read(text).File.Vat);
        foreach (var (page, name) in new[] { (1252, "Windows-1252"), (850, "DOS 850") })
        {
            var (file, rows) = Read(Page(page).GetBytes(text.Replace("ŷ", "y")));
            Assert.Equal(name, file.Encoding);
            Assert.Equal("Net Amount(£)", file.Shape.Heading(ColumnRole.Net));
            Assert.Equal(1250, Assert.Single(rows).Pence);
        }
    }

    [Fact]
    public void Byte_order_marks_are_taken_off_however_many_and_however_mangled()
    {
        byte[] mark = [0xEF, 0xBB, 0xBF], mangled = Encoding.UTF8.GetBytes("ï»¿");
        foreach (var bytes in new[] { mark, [.. mark, .. mark], [.. mark, .. mangled], mangled })
            Assert.Equal("Date paid", Read([.. bytes, .. Encoding.UTF8.GetBytes(Plain)]).File.Shape.Heading(ColumnRole.Date));
        foreach (var wide in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            Assert.Equal(2, Read([.. wide.GetPreamble(), .. wide.GetBytes(Plain)]).Rows.Count);
            Assert.Equal(2, Read(wide.GetBytes(Plain)).Rows.Count);
        }
    }

    [Fact]
    public void Titles_before_the_headings_spacer_columns_and_blank_tails_do_no_harm()
    {
        var (file, rows) = Read("Payments over £500,,,,,\n,,,,,\nMarch 2025,,,,,\nDate Paid,,Supplier,,Amount (£),\n01/03/2025,,A Ltd,,500.00,\n,,,,,\n02/03/2025,,B Ltd,,600.00,\n,,,,,\n,,,,,\n");
        Assert.Equal(4, file.Shape.HeaderRow);
        Assert.Equal((5, 2, 3), (file.RowsRead, file.RowsAccepted, file.RowsBlank));
        Assert.Equal([5, 7], rows.Select(r => r.Row));
    }

    [Fact]
    public void A_file_without_headings_is_known_by_its_content()
    {
        var lines = Enumerable.Range(1, 12).Select(i => $"Housing,Repairs {i},1,INV{i:0000},Builder {i} Ltd,{i:00}/03/2025,\"1,{i:000}.50\"");
        var (file, rows) = Read(string.Join("\n", lines));
        Assert.Equal(0, file.Shape.HeaderRow);
        Assert.Equal("Builder 1 Ltd", rows[0].Supplier);
        Assert.Equal(100150, rows[0].Pence);
        Assert.Equal("INV0001", rows[0].TransactionNumber);
        Assert.Equal("Housing", rows[0].Department);
        Assert.Equal(12, rows.Count);
    }

    [Fact]
    public void Net_is_taken_where_gross_vat_and_net_stand_side_by_side()
    {
        var (file, rows) = Read("Date,Vendor Name,Gross,VAT,Net\n01/03/2025,A Ltd,120.00,20.00,100.00\n");
        Assert.Equal((VatBasis.Net, 10000L), (file.Vat, rows[0].Pence));
        Assert.Equal(VatBasis.Gross, Read("Date,Vendor,Amount inc VAT\n01/03/2025,A,120\n").File.Vat);
        Assert.Equal(VatBasis.NotStated, Read("Date,Vendor,Amount\n01/03/2025,A,120\n").File.Vat);
    }

    [Fact]
    public void The_files_own_total_is_refused_as_such_and_kept_to_check_the_sum()
    {
        var (file, _) = Read(Plain + ",,\"1,350.50\",\r\n");
        Assert.Equal(135050, file.PrintedTotalPence);
        Assert.Equal((4, "total row"), (file.RefusedRows[0].Row, file.RefusedRows[0].Code));
        Assert.Equal("total row", Read(Plain + "Grand Total,,\"1,350.50\",\r\n").File.RefusedRows[0].Code);
        Assert.Equal("total row", Read(Plain + "Total (2 payments),,\"1,350.50\",\r\n").File.RefusedRows[0].Code);
        Assert.Equal("total row", Read(Plain + "Sum,,\"1,350.50\",\r\n").File.RefusedRows[0].Code);
        Assert.Equal("total row", Read(Plain + ",Total for March,\"1,350.50\",\r\n").File.RefusedRows[0].Code);
    }

    [Fact]
    public void A_firm_called_total_is_still_a_firm() =>
        Assert.Equal(3, Read(Plain + "03/03/2025,Total Produce Ltd,10.00,Schools\r\n").Rows.Count);

    [Theory]
    [InlineData(",xxx,,", "not a payment")]
    [InlineData("03/03/2025,A Ltd,,Schools", "no amount")]
    [InlineData("03/03/2025,A Ltd,twelve,Schools", "amount not understood")]
    [InlineData(",A Ltd,12.00,Schools", "no date")]
    [InlineData("99/03/2025,A Ltd,12.00,Schools", "date not understood")]
    [InlineData("July 2010-September 2010,A Ltd,12.00,Schools", "date is a period")]
    [InlineData("03/03/2025,A, B and C Ltd,12.00,Schools", "ragged row")]
    [InlineData("03/03/2025,A Ltd", "ragged row")]
    [InlineData("Date paid,Supplier name,Amount,Department", "heading row")]
    public void Every_row_that_is_not_accepted_is_listed_with_its_number_and_reason(string row, string code)
    {
        var (file, rows) = Read(Plain + row + "\r\n");
        Assert.Equal(2, rows.Count);
        Assert.Equal((4, code), (Assert.Single(file.RefusedRows).Row, file.RefusedRows[0].Code));
        Assert.NotEmpty(file.RefusedRows[0].Message);
    }

    [Fact]
    public void Identical_rows_are_separate_payments_and_a_hidden_payee_stays()
    {
        var (file, rows) = Read("Date,Supplier,Amount,Unit\n01/03/2025,A,5.00,x\n01/03/2025,A,5.00,x\n01/03/2025,,7.00,x\n01/03/2025,A,-5.00,x\n");
        Assert.Equal(4, rows.Count);
        Assert.Equal(1200, file.TotalPence);
    }

    [Fact]
    public void A_file_without_dates_is_refused_whole_unless_a_person_states_its_period()
    {
        const string undated = "Paid Date,Trans No,Amount,Supplier Name\n00:00:00,1,1500,Artswork\n00:00:00,2,20,Round Table\n";
        var (file, rows) = Read(undated);
        Assert.Empty(rows);
        Assert.Equal((FileRefusal.NoDates, 2), (file.WhyRefused, file.RowsRefused));
        var (stated, dated) = Read(undated, new ReadingChoices(StatedPeriod.Parse("2014-04..2014-06")));
        Assert.Equal(FileRefusal.None, stated.WhyRefused);
        Assert.All(dated, r => Assert.Equal((new DateOnly(2014, 6, 30), DateBasis.StatedPeriod), (r.PaidOn, r.Dated)));
    }

    [Theory]
    [InlineData("", FileRefusal.Empty)]
    [InlineData("\n\n\n", FileRefusal.Empty)]
    [InlineData("just words\nand more\n", FileRefusal.NotATable)]
    [InlineData("Contract Title,Contract Reference,Supplier,Start Date,End Date,Total Contract Value\nRoof,C1,A Ltd,01/03/2025,01/03/2026,500\n", FileRefusal.ContractsRegister)]
    [InlineData("Supplier,Total\nA Ltd,5.00\nB Ltd,6.00\nC Ltd,7.00\nD Ltd,8.00\nE Ltd,9.00\n", FileRefusal.SupplierSummary)]
    [InlineData("Date,Supplier\n01/03/2025,A Ltd\n", FileRefusal.NoAmountColumn)]
    public void A_file_that_is_not_payments_is_told_apart(string text, FileRefusal reason)
    {
        var (file, rows) = Read(text);
        Assert.Empty(rows);
        Assert.Equal(reason, file.WhyRefused);
        if (reason != FileRefusal.None) Assert.NotEmpty(SpendText.FileRefusalMessage(file.WhyRefused));
    }

    [Fact]
    public void A_pdf_or_a_workbook_is_not_a_table()
    {
        Assert.Equal(FileRefusal.NotATable, Read("%PDF-1.7 and so on").File.WhyRefused);
        Assert.Equal(FileRefusal.NotATable, Read([0x50, 0x4B, 3, 4, 0, 0, 0, 0]).File.WhyRefused);
    }

    [Theory]
    [InlineData("\"3,500 Litres Derv\"", "3,500 Litres Derv")]
    [InlineData("\"He said \"\"now\"\"\"", "He said \"now\"")]
    [InlineData("\"A \"B\" C\"", "A \"B\" C")]
    [InlineData("\"two\nlines\"", "two\nlines")]
    [InlineData("12\" pipe", "12\" pipe")]
    [InlineData("\"never closed", "\"never closed")]
    public void Quotes_are_read_as_they_were_meant(string cell, string expected) =>
        Assert.Equal(expected, Read($"Date,Supplier,Amount,Description\n01/03/2025,A Ltd,5.00,{cell}\n02/03/2025,B Ltd,6.00,x\n").Rows[0].Description);

    [Fact]
    public void Changed_bytes_never_crash_the_reader_or_lose_a_row()
    {
        var random = new Random(20251122);
        var whole = Encoding.UTF8.GetBytes(Plain + string.Concat(Enumerable.Range(0, 60).Select(i => $"{i % 28 + 1:00}/03/2025,\"Firm, {i} Ltd\",{i}.{i:00},Dept {i % 5}\r\n")));
        for (var run = 0; run < 400; run++)
        {
            var bytes = whole.ToArray();
            for (var i = random.Next(1, 40); i > 0; i--)
                bytes[random.Next(bytes.Length)] = random.Next(3) switch { 0 => (byte)random.Next(256), 1 => (byte)"\",\r\n;"[random.Next(5)], _ => (byte)'0' };
            Read(bytes[..random.Next(bytes.Length)]);
        }
    }

    [Fact]
    public void A_file_without_line_ends_takes_bounded_memory()
    {
        var before = GC.GetTotalMemory(true);
        var file = PaymentFile.Open(new Endless(20_000_000));
        foreach (var _ in file.Rows()) { }
        Assert.True(GC.GetTotalMemory(true) - before < 40_000_000);
    }

    [Fact]
    public void A_file_full_of_stray_quotes_is_read_once_through()
    {
        var rows = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"\"a {i},\"b,"));
        var file = PaymentFile.Open(new MemoryStream(Encoding.UTF8.GetBytes("Date,Supplier,Amount\n" + rows + "x\n")));
        foreach (var _ in file.Rows()) { }
        Assert.Equal(file.RowsRead, file.RowsRefused);
    }

    private sealed class Endless(long length) : MemoryStream
    {
        private long left = length;
        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
        public override int Read(Span<byte> buffer)
        {
            var taken = (int)Math.Min(left, buffer.Length);
            buffer[..taken].Fill((byte)'a');
            left -= taken;
            return taken;
        }
    }
}
