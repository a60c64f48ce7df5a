using System.Text;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;

namespace LocalProcure.Tests.Domain.Spend;

/// <summary>Layouts that councils publish, each written here by us: the reader finds what it needs without help.</summary>
public class OtherCouncilsTests
{
    private static (PaymentFile File, List<PaymentRow> Rows) Read(string text)
    {
        var file = PaymentFile.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        var rows = file.Rows().ToList();
        Assert.Equal(file.RowsRead, file.RowsAccepted + file.RowsRefused + file.RowsBlank);
        return (file, rows);
    }

    [Theory]
    [InlineData("Body Name,Service Area,Expenses Type,Supplier Name,Net Amount,Amount Paid,Transaction Date,Payment Date,Purchase Invoice Number\nMade Council,Highways,Road salt,Gritters Ltd,500.00,600.00,01/02/2026,05/02/2026,PI1\nMade Council,Parks,Trees,Arbour LLP,80.00,96.00,02/02/2026,06/02/2026,PI2\n")]
    [InlineData("Organisation Name;Organisation Code;Effective Date;Organisational Unit;Beneficiary Name;Supplier (Beneficiary) ID;Payment Date;Transaction number;Amount;Irrecoverable VAT;Purpose of Spend;Procurement (Merchant) Category\nMade;E07;01/02/2026;Highways;Gritters Ltd;1;05/02/2026;T1;500.00;0;Salt;Roads\nMade;E07;01/02/2026;Parks;Arbour LLP;2;06/02/2026;T2;80.00;0;Trees;Green\n")]
    [InlineData("Department Family\tEntity\tDate\tExpense Type\tExpense Area\tSupplier\tTransaction Number\tAmount\tDescription\tSupplier Postcode\tSupplier Type\nX\tMade\t05/02/2026\tSalt\tHighways\tGritters Ltd\tT1\t\"500.00\"\tSalt\tCF37 1AA\tSME\nX\tMade\t06/02/2026\tTrees\tParks\tArbour LLP\tT2\t80.00\tTrees\tCF37 1AA\tSME\n")]
    [InlineData("Dyddiad talu,Enw’r cyflenwr,Rhif cyflenwr,Swm (£),Gwasanaeth,Math o wariant,Rhif trafodyn\n05/02/2026,Gritters Ltd,1,500.00,Priffyrdd,Halen,T1\n06/02/2026,Arbour LLP,2,80.00,Parciau,Coed,T2\n")]
    [InlineData("Dyddiad / Date,Cyflenwr / Supplier,Swm / Amount,Adran / Department\n05/02/2026,Gritters Ltd,500.00,Priffyrdd\n06/02/2026,Arbour LLP,80.00,Parciau\n")]
    [InlineData("Account(T),ApArID,ApArID(T),TransNo,Date,Amount,Costc(T)\nSalt,101,Gritters Ltd,5001,05.02.2026,500.00,Highways\nTrees,102,Arbour LLP,5002,06.02.2026,80.00,Parks\n")]
    [InlineData("PAYMENTS OVER £250,,,,\n,,,,\nVENDOR NAME,CLEARING DATE,PAYMENT DOC NO,£,NARRATIVE\nGritters Ltd,05-Feb-26,1500,\"£500.00\",Salt\nArbour LLP,06-Feb-26,1501,£80.00,Trees\n")]
    [InlineData("\"Payee\",\"Paid On\",\"Value £\"\r\n\"Gritters Ltd\",\"Thursday, 5 February 2026\",\"500\"\r\n\"Arbour LLP\",\"Friday, 6 February 2026\",\"80\"\r\n")]
    [InlineData("sep=;\nDate Paid;Creditor;Net\n05/02/2026;Gritters Ltd;500,00\n06/02/2026;Arbour LLP;80,00\n")]
    [InlineData("\"Date Paid,Creditor,Net\"\n\"05/02/2026,Gritters Ltd,500.00\"\n\"06/02/2026,Arbour LLP,80.00\"\n")]
    [InlineData("Payment,,Net,Service\nDate,Supplier Name,Amount £,Area\n05/02/2026,Gritters Ltd,500.00,Roads\n06/02/2026,Arbour LLP,80.00,Parks\n")]
    [InlineData("Dyddiad,Cyflenwr,Swm\nDate,Supplier,Amount\n05/02/2026,Gritters Ltd,500.00\n06/02/2026,Arbour LLP,80.00\n")]
    [InlineData("One,Two,Three\n05/02/2026,Gritters Ltd,500.00\n06/02/2026,Arbour LLP,80.00\n")]
    [InlineData("Business Unit Description,Expense Code Description,GL Date,Document No.,Invoice No.,Invoiced Value,Supplier Name,Address Book No.\nRoads,Salt,2026-02-05,1,9,500.00,Gritters Ltd,4\nParks,Trees,2026-02-06,2,8,80.00,Arbour LLP,5\n")]
    [InlineData("Invoice Payment Date,Transaction Date,Supplier Name,Net Amount\n05/02/2026,01/01/2026,Gritters Ltd,500.00\n06/02/2026,01/01/2026,Arbour LLP,80.00\n")]
    [InlineData("Date Paid,Creditor,Net\n05022026,Gritters Ltd,500.00\n6022026,Arbour LLP,80.00\n")]
    [InlineData("Date Paid,Creditor,Net\n'05/02/2026,Gritters Ltd,500.00\n06 / 02 / 2026,Arbour LLP,80.00\n")]
    [InlineData("Payment\nDate\",x\nDate Paid,Creditor,Net\n05/02/2026,Gritters Ltd,500.00\n06/02/2026,Arbour LLP,80.00\n")]
    [InlineData("Supplier,Expenditure,Date\nGritters Ltd,500.00,05/02/2026\nArbour LLP,80.00,06/02/2026\n")]
    [InlineData("SUPPLIERNAME,PAYMENTDATE,NETAMOUNT\nGritters Ltd,05/02/2026,500\nArbour LLP,06/02/2026,80\n")]
    [InlineData("Payment Date,Creditor,Net\n050226,Gritters Ltd,500.00\n060226,Arbour LLP,80.00\n")]
    public void Two_payments_are_found(string text)
    {
        var (file, rows) = Read(text);
        Assert.Equal(FileRefusal.None, file.WhyRefused);
        Assert.Equal(["Gritters Ltd", "Arbour LLP"], rows.Select(r => r.Supplier));
        Assert.Equal([50000L, 8000L], rows.Select(r => r.Pence));
        Assert.Equal([new DateOnly(2026, 2, 5), new DateOnly(2026, 2, 6)], rows.Select(r => r.PaidOn));
    }

    [Fact]
    public void The_day_paid_counts_before_the_day_of_the_transaction_or_invoice()
    {
        var (file, _) = Read("Invoice Date,Transaction Date,Date Paid,Supplier,Amount\n01/01/2026,02/01/2026,03/01/2026,A Ltd,5\n");
        Assert.Equal("Date Paid", file.Shape.Heading(ColumnRole.Date));
    }

    [Theory]
    [InlineData("Suplier Name", ColumnRole.Supplier)]
    [InlineData("Benificiary", ColumnRole.Supplier)]
    [InlineData("Vendor Description", ColumnRole.Supplier)]
    [InlineData("Talwyd i", ColumnRole.Supplier)]
    [InlineData("Address Book No.", ColumnRole.SupplierNumber)]
    [InlineData("Paymnet Date", ColumnRole.Date)]
    [InlineData("Dyddiad y trafodiad", ColumnRole.Date)]
    [InlineData("Ammount", ColumnRole.Amount)]
    [InlineData("Expenditure (£)", ColumnRole.Amount)]
    [InlineData("£ (Excl VAT)", ColumnRole.Net)]
    [InlineData("Swm (ac eithrio TAW)", ColumnRole.Net)]
    [InlineData("Nett Value", ColumnRole.Net)]
    [InlineData("SumOfAmount_Inc_VAT", ColumnRole.Gross)]
    [InlineData("Cyfeirnod y trafodiad", ColumnRole.TransactionNumber)]
    public void Headings_of_many_councils_are_known(string heading, ColumnRole role) => Assert.Equal(role, ColumnNames.Recognise(heading)?.Role);

    [Fact]
    public void Without_a_heading_for_it_the_column_of_many_firms_is_the_payee()
    {
        var (_, rows) = Read("Date,Account Name,Amount,Department\n" + string.Concat(Enumerable.Range(1, 12).Select(i => $"{i:00}/01/2026,Firm {i} Ltd,5.00,Parks\n")));
        Assert.Equal(12, rows.Select(r => r.Supplier).Distinct().Count());
    }

    [Fact]
    public void A_month_and_its_year_may_stand_in_two_columns()
    {
        var (_, rows) = Read("Year,Month,Supplier,Amount\n2026,January,A Ltd,5.00\n2026,2,B Ltd,6.00\n");
        Assert.Equal([new DateOnly(2026, 1, 31), new DateOnly(2026, 2, 28)], rows.Select(r => r.PaidOn));
        Assert.All(rows, r => Assert.Equal(DateBasis.Month, r.Dated));
    }

    [Fact]
    public void Cells_that_a_spreadsheet_was_told_to_leave_alone_are_read_as_what_they_hold()
    {
        var (_, rows) = Read("\"=\"\"Date Paid\"\"\",\"=\"\"Supplier\"\"\",\"=\"\"Amount\"\"\"\n\"=\"\"05/01/2026\"\"\",\"=\"\"A Ltd\"\"\",\"=\"\"5.00\"\"\"\n");
        Assert.Equal(("A Ltd", 500L), rows is [var only] ? (only.Supplier, only.Pence) : default);
    }

    [Fact]
    public void A_ledgers_credits_stand_in_a_column_of_their_own()
    {
        var (_, rows) = Read("Date,Supplier,Debit,Credit\n01/01/2026,A Ltd,100.00,\n02/01/2026,B Ltd,,25.00\n03/01/2026,C Ltd,5.00,0.00\n");
        Assert.Equal([10000L, -2500L, 500L], rows.Select(r => r.Pence));
    }

    [Fact]
    public void A_stray_quote_never_swallows_the_rows_up_to_the_next()
    {
        var (_, rows) = Read("Date,Supplier,Amount\n01/01/2026,\"A Ltd,1.00\n02/01/2026,B Ltd,2.00\n03/01/2026,\"Jones, Smith & Co\",3.00\n04/01/2026,\"D\nLtd\",4.00\n");
        Assert.Equal([100L, 200L, 300L, 400L], rows.Select(r => r.Pence));
        Assert.Equal("Jones, Smith & Co", rows[2].Supplier);
    }

    [Theory]
    [InlineData("March")]
    [InlineData("12")]
    [InlineData("Period 9")]
    [InlineData("January 2024 - March 2024")]
    public void A_file_with_periods_where_days_should_be_asks_for_its_months(string period)
    {
        var text = "Period,Supplier,Amount,Invoice Ref\n" + string.Concat(Enumerable.Range(1, 9).Select(i => $"{period},A Ltd,{i}.00,R{i}\n"));
        Assert.Equal(FileRefusal.NoDates, Read(text).File.WhyRefused);
    }

    [Fact]
    public void An_empty_net_column_gives_way_to_a_full_amount()
    {
        var (file, rows) = Read("Date,Supplier,Net Amount,Amount\n" + string.Concat(Enumerable.Range(1, 20).Select(d => $"{d:00}/01/2026,A Ltd,,{d}.00\n")));
        Assert.Equal((VatBasis.NotStated, 20), (file.Vat, rows.Count));
    }

    [Fact]
    public void Vat_beside_the_amount_is_kept()
    {
        var (_, rows) = Read("Date,Supplier,Net,VAT,Gross\n01/01/2026,A Ltd,100.00,20.00,120.00\n02/01/2026,B Ltd,50.00,,50.00\n");
        Assert.Equal([2000L, null], rows.Select(r => r.VatPence));
    }

    [Fact]
    public void American_dates_of_one_month_are_known_by_the_months_they_would_scatter_over()
    {
        var days = Enumerable.Range(1, 12).Select(d => $"4/{d}/2026,A Ltd,{d}.00\n");
        Assert.All(Read("Date,Supplier,Amount\n" + string.Concat(days)).Rows, r => Assert.Equal(4, r.PaidOn.Month));
        var british = Enumerable.Range(1, 12).Select(d => $"{d}/4/2026,A Ltd,{d}.00\n");
        Assert.All(Read("Date,Supplier,Amount\n" + string.Concat(british)).Rows, r => Assert.Equal(4, r.PaidOn.Month));
    }

    [Theory]
    [InlineData("2026-02", 28)]
    [InlineData("02/2026", 28)]
    [InlineData("Feb-26", 28)]
    [InlineData("Chwefror 2026", 28)]
    public void A_month_without_a_day_is_dated_to_its_last(string date, int day)
    {
        var row = Assert.Single(Read($"Month,Supplier,Amount\n{date},A Ltd,5.00\n").Rows);
        Assert.Equal((new DateOnly(2026, 2, day), DateBasis.Month), (row.PaidOn, row.Dated));
    }

    [Fact]
    public void Among_subtotals_the_total_that_agrees_is_the_files()
    {
        var (file, _) = Read("Date,Supplier,Amount\n01/01/2026,A Ltd,10.00\n,Sub total,10.00\n02/01/2026,B Ltd,5.00\n,Grand total,15.00\n,Total for last month,99.00\n");
        Assert.Equal((1500L, 1500L), (file.PrintedTotalPence, file.TotalPence));
        Assert.All(file.RefusedRows, r => Assert.Equal(RowRefusal.TotalRow, r.Reason));
    }

    [Fact]
    public void Pounds_of_refused_rows_are_counted_beside_the_accepted()
    {
        var (file, _) = Read("Date,Supplier,Amount\n01/01/2026,A Ltd,10.00\n,B Ltd,7.50\n99/99/2026,C Ltd,-2.00\n02/01/2026,D Ltd,what\n");
        Assert.Equal((1000L, 550L), (file.TotalPence, file.RefusedPence));
    }

    [Theory]
    [InlineData("Order Number,Order Date,Supplier,Order Value\nP1,01/02/2026,A Ltd,5\nP2,01/02/2026,B Ltd,6\n", FileRefusal.PurchaseOrders)]
    [InlineData("Name of organisation,Date Awarded,Time period,Amount of grant,Purpose of grant,Beneficiary\nMade,01/02/2026,1 year,500.00,Arts,A Club\n", FileRefusal.GrantsList)]
    [InlineData("Recipient,Grant Awarded,Grant Scheme,Date\nA Club,500.00,Arts,01/02/2026\n", FileRefusal.GrantsList)]
    [InlineData("Supplier,Lot,Framework,Start date,End date\nA Ltd,1,Roads,01/04/2025,31/03/2027\n", FileRefusal.ContractsRegister)]
    [InlineData("Contract title,Supplier,Date awarded,Contract value\nSalt,A Ltd,01/02/2026,50000.00\n", FileRefusal.ContractsRegister)]
    [InlineData("Rank,Supplier,Spend 2025-26 (£),Spend 2024-25 (£)\n1,A Ltd,\"50,000\",\"40,000\"\n2,B Ltd,\"50,000\",\"40,000\"\n3,C Ltd,\"50,000\",\"40,000\"\n4,D Ltd,\"50,000\",\"40,000\"\n5,E Ltd,\"50,000\",\"40,000\"\n", FileRefusal.SupplierSummary)]
    [InlineData("Identifier,Title,Amount Awarded,Award Date,Recipient Org:Name,Grant Programme:Title\nG1,Youth,500,01/02/2026,A Club,Youth fund\n", FileRefusal.GrantsList)]
    [InlineData("Job Title,Salary Band,Name,Start Date\nChief,1,A Person,01/02/2026\n", FileRefusal.OtherRecords)]
    [InlineData("Account Holder,Property Reference,Full Property Address,Rateable Value,Liability Start Date\nA Ltd,1,1 High St,5000,01/02/2020\n", FileRefusal.OtherRecords)]
    [InlineData("Purchase Order Number,Purchase Order Date,Supplier Name,Total Order Value\nP1,01/02/2026,A Ltd,5\nP2,01/02/2026,B Ltd,6\n", FileRefusal.PurchaseOrders)]
    [InlineData("Contract,Supplier,Start,End,Value\nRoads,A Ltd,01/04/2023,31/03/2026,500\n", FileRefusal.ContractsRegister)]
    [InlineData("Employee Number,Name,Pay Date,Gross Pay,Net Pay\n1,A Person,31/01/2026,100,80\n", FileRefusal.OtherRecords)]
    [InlineData("Invoice Date,Customer,Amount Received,Receipt No\n01/01/2026,A Ltd,5,R1\n", FileRefusal.OtherRecords)]
    [InlineData("Transaction Date,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance\n01/01/2026,1,2,A Ltd,5,,100\n", FileRefusal.OtherRecords)]
    [InlineData("[{\"supplier\":\"A Ltd\",\"amount\":5}]\n", FileRefusal.NotATable)]
    [InlineData("Supplier,Number of payments,Total\nA Ltd,3,50.00\nB Ltd,1,5.00\n", FileRefusal.SupplierSummary)]
    public void What_is_no_list_of_payments_is_refused_with_its_own_reason(string text, FileRefusal why)
    {
        var (file, rows) = Read(text);
        Assert.Empty(rows);
        Assert.Equal(why, file.WhyRefused);
        Assert.NotEmpty(SpendText.FileRefusalMessage(why));
    }

    [Fact]
    public void Headings_confirmed_before_are_used_and_what_changed_is_told()
    {
        const string january = "When,To whom,How much,Note\n01/01/2026,A Ltd,5.00,x\n02/01/2026,B Ltd,6.00,y\n";
        var confirmed = new[] { new ImportColumn(ColumnRole.Date, "When"), new ImportColumn(ColumnRole.Supplier, "To whom"), new ImportColumn(ColumnRole.Net, "How much") };
        var file = PaymentFile.Open(new MemoryStream(Encoding.UTF8.GetBytes(january)), new ReadingChoices(Remembered: confirmed));
        Assert.Equal((VatBasis.Net, 2), (file.Vat, file.Rows().Count()));
        var now = PaymentFile.Open(new MemoryStream(Encoding.UTF8.GetBytes(january.Replace("To whom", "Payee").Replace("How much", "Gross"))), new ReadingChoices(Remembered: confirmed));
        _ = now.Rows().Count();
        var drift = LocalProcure.Domain.Spend.Drift.Between([.. PaymentImport.ColumnsOf(file)], file.Vat, [.. PaymentImport.ColumnsOf(now)], now.Vat, true);
        Assert.Equal([DriftKind.ColumnRenamed, DriftKind.ColumnRenamed, DriftKind.VatBasisChanged], drift.Where(d => d.Role is null or ColumnRole.Supplier or ColumnRole.Net).Select(d => d.Kind));
        Assert.All(drift, d => Assert.NotEmpty(d.Message));
        Assert.Empty(LocalProcure.Domain.Spend.Drift.Between([.. PaymentImport.ColumnsOf(file)], file.Vat, [.. PaymentImport.ColumnsOf(file)], file.Vat, true));
    }
}
