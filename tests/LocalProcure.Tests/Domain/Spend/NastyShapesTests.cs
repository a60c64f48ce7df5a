using System.Text;
using LocalProcure.Domain.Spend.Reading;

namespace LocalProcure.Tests.Domain.Spend;

/// <summary>Shapes in which rows or pounds would go astray without a word: each is read to the penny, or says what it lacks.</summary>
public class NastyShapesTests
{
    private static (PaymentFile File, List<PaymentRow> Rows) Read(string text, Encoding? encoding = null)
    {
        var file = PaymentFile.Open(new MemoryStream([.. (encoding ?? Encoding.UTF8).GetPreamble(), .. (encoding ?? Encoding.UTF8).GetBytes(text)]));
        var rows = file.Rows().ToList();
        Assert.Equal(file.RowsRead, file.RowsAccepted + file.RowsRefused + file.RowsBlank);
        Assert.Equal(file.TotalPence, rows.Sum(r => r.Pence));
        return (file, rows);
    }

    [Theory]
    // Amounts without a sign beside a column that says which came back; where they have signs, or all say so, the column is of no use.
    [InlineData("Date,Supplier,Amount,INV/CRN\n01/02/2026,A Ltd,100.00,INV\n02/02/2026,B Ltd,30.00,CRN\n03/02/2026,C Ltd,5.00,INV\n", 7500)]
    [InlineData("Date,Supplier,Amount,S/H\n01/02/2026,A Ltd,100.00,H\n02/02/2026,B Ltd,30.00,S\n03/02/2026,C Ltd,5.00,H\n", 7500)]
    [InlineData("Date,Supplier,Amount,D/C\n01/02/2026,A Ltd,100.00,D\n02/02/2026,B Ltd,30.00,C\n03/02/2026,C Ltd,5.00,D\n", 7500)]
    [InlineData("Date,Supplier,Amount,S/H\n01/02/2026,A Ltd,100.00,S\n02/02/2026,B Ltd,30.00,H\n03/02/2026,C Ltd,5.00,S\n", 7500)]
    [InlineData("Date,Supplier,Amount,Document Type\n01/02/2026,A Ltd,100.00,Invoice\n02/02/2026,B Ltd,30.00,Credit Note\n03/02/2026,C Ltd,5.00,Invoice\n", 7500)]
    [InlineData("Date,Supplier,Amount,Type\n01/02/2026,A Ltd,100.00,INV\n02/02/2026,B Ltd,-30.00,CRN\n03/02/2026,C Ltd,5.00,INV\n", 7500)]
    [InlineData("Date,Supplier,Amount,Type\n01/02/2026,A Ltd,100.00,CR\n02/02/2026,B Ltd,30.00,CR\n", 13000)]
    [InlineData("Date,Supplier,Payments,Receipts\n01/02/2026,A Ltd,100.00,\n02/02/2026,B Ltd,,30.00\n03/02/2026,C Ltd,5.00,\n", 7500)]
    // A total that was given the day of the report.
    [InlineData("Date,Supplier,Amount,Service\n01/02/2026,A Ltd,100.00,x\n02/02/2026,B Ltd,30.00,y\n28/02/2026,TOTAL,130.00,\n", 13000)]
    [InlineData("Date,Supplier,Amount,Service\n01/02/2026,A Ltd,100.00,x\n02/02/2026,B Ltd,30.00,y\n28/02/2026,,130.00,\n", 13000)]
    [InlineData("Date,Supplier,Amount,Service\n01/02/2026,A Ltd,100.00,x\n02/02/2026,Total Gas & Power Ltd,30.00,y\n28/02/2026,Totalenergies,130.00,z\n", 26000)]
    // Another table under the first, its columns the other way round.
    [InlineData("Date,Supplier,Net,Gross\n01/02/2026,A Ltd,100.00,120.00\n\nSupplier,Date,Gross,Net\nB Ltd,02/02/2026,36.00,30.00\n", 13000)]
    // Payments above the headings, as where pages were put together.
    [InlineData("01/02/2026,A Ltd,100.00,T1\n02/02/2026,B Ltd,30.00,T2\nDate,Supplier,Amount,Reference\n03/02/2026,C Ltd,5.00,T3\n", 13500)]
    // "Paid" is a day here, and "Amount" is in another money than "Amount GBP".
    [InlineData("Ref,Paid,To,For,How much\nR1,01/02/2026,A Ltd,Salt,100.00\nR2,02/02/2026,B Ltd,Trees,30.00\n", 13000)]
    [InlineData("Date,Supplier,Currency,Amount,Amount GBP\n01/02/2026,A Ltd,EUR,200.00,100.00\n02/02/2026,B Ltd,EUR,60.00,30.00\n", 13000)]
    [InlineData("'Date';'Supplier';'Amount'\n'01/02/2026';'A Ltd';'100.00'\n'02/02/2026';'B Ltd';'30.00'\n", 13000)]
    // A payee and its number in one cell; where only some firms have numbers in their names, these stay.
    [InlineData("Date,Supplier,Amount\n01/02/2026,100201 - A Ltd,10.00\n02/02/2026,100202 - B Ltd,20.00\n03/02/2026,100203 - C Ltd,30.00\n04/02/2026,100204 - D Ltd,40.00\n", 10000)]
    [InlineData("Date,Supplier,Amount\n01/02/2026,A Ltd (100201),10.00\n02/02/2026,B Ltd (100202),20.00\n03/02/2026,C Ltd [ID: 100203],30.00\n04/02/2026,D Ltd (100204),40.00\n", 10000)]
    [InlineData("Date,Supplier,Amount\n01/02/2026,V0201 A Ltd,10.00\n02/02/2026,V0202 B Ltd,20.00\n03/02/2026,V0203 C Ltd,30.00\n04/02/2026,V0204 D Ltd,40.00\n", 10000)]
    [InlineData("Date,Supplier,Amount\n01/02/2026,1st Call Ltd,10.00\n02/02/2026,3663 Foods Ltd,20.00\n03/02/2026,C Ltd,30.00\n04/02/2026,D Ltd,40.00\n", 10000)]
    // Capital and revenue make one payment; beside a total they are its parts.
    [InlineData("Date,Supplier,Revenue £,Capital £\n01/02/2026,A Ltd,100.00,\n02/02/2026,B Ltd,,500.00\n03/02/2026,C Ltd,20.00,30.00\n", 65000)]
    [InlineData("Date,Supplier,Revenue,Capital,Total\n01/02/2026,A Ltd,100.00,0.00,100.00\n02/02/2026,B Ltd,0.00,500.00,500.00\n03/02/2026,C Ltd,20.00,30.00,50.00\n", 65000)]
    [InlineData("Date,Supplier,Capital\n01/02/2026,A Ltd,10.00\n02/02/2026,B Ltd,20.00\n", 3000)]
    // The payment's whole sum stands on each of its lines; what was planned is no payment.
    [InlineData("Payment Date,Supplier,Payment Amount,Invoice Amount,Line Amount\n01/02/2026,A Ltd,900.00,500.00,300.00\n01/02/2026,A Ltd,900.00,500.00,200.00\n01/02/2026,A Ltd,900.00,400.00,400.00\n", 90000)]
    [InlineData("Date,Supplier,Budget,Actual\n01/02/2026,A Ltd,110.00,10.00\n02/02/2026,B Ltd,220.00,20.00\n", 3000)]
    // A space before the quote, "Cr." after the sum.
    [InlineData("Date, Supplier, Amount\n\"01/02/2026\", \"A, B Ltd\", \"1,000.00\"\n\"02/02/2026\", \"C Ltd\", \"20.00 Cr.\"\n", 98000)]
    // Cells and the file's end filled with NUL.
    [InlineData("Date,Supplier,Amount\n01/02/2026,A Ltd\0\0\0\0,100.00\n02/02/2026,B Ltd,30.00\n\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 13000)]
    public void No_pound_goes_astray(string text, long pence)
    {
        var (file, rows) = Read(text);
        Assert.Equal(FileRefusal.None, file.WhyRefused);
        Assert.Equal(pence, file.TotalPence);
        Assert.All(rows, r => Assert.EndsWith("Ltd", r.Supplier.Replace("Totalenergies", "Ltd")));
    }

    [Theory]
    [InlineData("utf-32")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Wide_encodings_are_told_apart(string encoding) => Assert.Equal(500, Read("Date,Supplier,Amount\n01/02/2026,Dŵr Cyf,£5.00\n", Encoding.GetEncoding(encoding)).File.TotalPence);

    [Fact]
    public void Many_notes_may_stand_above_the_headings()
    {
        var (file, _) = Read(string.Concat(Enumerable.Range(1, 70).Select(i => $"note {i},,\n")) + "Date,Supplier,Amount\n01/02/2026,A Ltd,5.00\n");
        Assert.Equal((1, 0, 71), (file.RowsAccepted, file.RowsRefused, file.Shape.HeaderRow));
    }

    [Theory]
    [InlineData("Date,Supplier,Amount,Ref\n01-Feb,A Ltd,5.00,R1\n02-Feb,A Ltd,6.00,R2\n", FileRefusal.NoDates)]
    [InlineData("Date,Supplier,Amount (£000)\n01/02/2026,A Ltd,1.5\n02/02/2026,B Ltd,20\n", FileRefusal.InThousands)]
    [InlineData("Date,Supplier,£’000s\n01/02/2026,A Ltd,1.5\n02/02/2026,B Ltd,20\n", FileRefusal.InThousands)]
    [InlineData("Date,Supplier,Amount over £1000\n01/02/2026,A Ltd,1500.00\n02/02/2026,B Ltd,2000.00\n", FileRefusal.None)]
    [InlineData("Date,Supplier,Amount,,Date,Supplier,Amount\n01/02/2026,A Ltd,100.00,,05/02/2026,X Ltd,5.00\n02/02/2026,B Ltd,50.00,,06/02/2026,Y Ltd,6.00\n", FileRefusal.SideBySide)]
    [InlineData("Date,Supplier,Amount,Date,Supplier,Amount\n01/02/2026,A Ltd,100.00,01/02/2026,A Ltd,100.00\n02/02/2026,B Ltd,50.00,02/02/2026,B Ltd,50.00\n", FileRefusal.None)]
    [InlineData("Supplier,Invoice Number,Invoice Date,Outstanding Amount\nA Ltd,1,01/02/2026,5.00\nB Ltd,2,02/02/2026,6.00\n", FileRefusal.OtherRecords)]
    [InlineData("Waiver Ref,Supplier,Value,Date Approved\nW1,A Ltd,5.00,01/02/2026\nW2,B Ltd,6.00,02/02/2026\n", FileRefusal.ContractsRegister)]
    public void What_lacks_something_or_is_something_else_says_so(string text, FileRefusal why) => Assert.Equal(why, Read(text).File.WhyRefused);

    /// <summary>One number for several suppliers would make one supplier of them.</summary>
    [Theory]
    [InlineData("Supplier Number", "NULL", "")]
    [InlineData("Supplier Code", "TRADE", "")]
    [InlineData("Supplier Number", "10045", "10045")]
    public void A_kind_of_supplier_or_nothing_is_no_suppliers_number(string heading, string written, string number)
    {
        var (_, rows) = Read($"Date,Supplier,{heading},Amount\n" + string.Concat(Enumerable.Range(1, 9).Select(i => $"0{i}/02/2026,{(number.Length > 0 ? "One" : $"Firm {i}")} Ltd,{written},10.00\n")));
        Assert.All(rows, r => Assert.Equal(number, r.SupplierNumber));
    }

    [Fact]
    public void A_number_beside_the_name_is_the_suppliers_own() =>
        Assert.Equal(["100201", "100202", "100203", "100204"], Read("Date,Supplier,Amount\n01/02/2026,100201 - A Ltd,10.00\n02/02/2026,100202 - B Ltd,20.00\n03/02/2026,100203 - C Ltd,30.00\n04/02/2026,100204 - D Ltd,40.00\n").Rows.Select(r => r.SupplierNumber));

    [Theory]
    [InlineData("Feb 26", "2026-02")]
    [InlineData("Payments over 500 - February 2026.csv", "2026-02")]
    [InlineData("Chwefror 2026", "2026-02")]
    [InlineData("spend-2026-02.csv", "2026-02")]
    [InlineData("spend_202602", "2026-02")]
    [InlineData("expenditure-over-500-apr-jun-2014.csv", "2014-04..2014-06")]
    [InlineData("October 2025 to March 2026", "2025-10..2026-03")]
    [InlineData("2025 December", "2025-12")]
    [InlineData("Q4 2025/26", "2026-01..2026-03")]
    [InlineData("Q1 2025-2026", "2025-04..2025-06")]
    [InlineData("Q4 2025", null)]
    [InlineData("2026-02-05 extract", null)]
    [InlineData("March", null)]
    [InlineData("Payments 2026", null)]
    [InlineData("Sheet1", null)]
    public void A_name_suggests_months_where_it_names_them_with_their_year(string name, string? period) => Assert.Equal(period, PeriodSuggestion.From(name)?.ToString());

    [Fact]
    public void Sheets_named_after_months_are_dated_by_them_only_once_a_person_has_stated_the_months()
    {
        static Table Sheet(string name, string amount) => Table.Of([new TableRecord(1, ["Supplier", "Amount", "Ref"]), new TableRecord(2, ["A Ltd", amount, "R1"])], "Excel", name);
        Table[] Sheets() => [Sheet("Jan 26", "1.00"), Sheet("Feb 26", "2.00"), Sheet("Adjustments", "3.00")];
        var undated = PaymentFile.Open(new FileParts(Sheets()));
        Assert.Empty(undated.Rows());
        Assert.Equal((FileRefusal.NoDates, "2026-01..2026-02"), (undated.WhyRefused, undated.SuggestedPeriod.ToString()));
        var stated = PaymentFile.Open(new FileParts(Sheets()), new ReadingChoices(StatedPeriod.Parse("2026-01..2026-02"))).Rows().ToList();
        Assert.Equal([new DateOnly(2026, 1, 31), new DateOnly(2026, 2, 28), new DateOnly(2026, 2, 28)], stated.Select(r => r.PaidOn));
        Assert.All(stated, r => Assert.Equal(LocalProcure.Domain.Spend.DateBasis.StatedPeriod, r.Dated));
        // A name outside what was stated dates nothing.
        Assert.All(PaymentFile.Open(new FileParts(Sheets()), new ReadingChoices(StatedPeriod.Parse("2025-12"))).Rows(), r => Assert.Equal(new DateOnly(2025, 12, 31), r.PaidOn));
    }
}
