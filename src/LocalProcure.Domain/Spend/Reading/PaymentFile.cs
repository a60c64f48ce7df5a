using System.Text.RegularExpressions;

namespace LocalProcure.Domain.Spend.Reading;

/// <summary>One accepted row of a payment file. Empty text where the file says nothing.</summary>
public sealed record PaymentRow(
    int Row, DateOnly PaidOn, DateBasis Dated, long Pence, string Supplier, string SupplierNumber, string CompanyNumber, string VatNumber,
    string Department, string Category, string Description, string TransactionNumber);

/// <summary>What a person says about a file that it does not say itself.</summary>
/// <param name="Period">The months that a file without dates covers.</param>
/// <param name="Columns">Columns as a person corrected them.</param>
public sealed record ReadingChoices(StatedPeriod? Period = null, IReadOnlyDictionary<ColumnRole, int>? Columns = null);

/// <summary>
/// A payer's file of payments, read once from front to back in bounded memory. Nothing is silently dropped:
/// rows read = accepted + refused + blank, headings and what stands before them not counted.
/// </summary>
public sealed partial class PaymentFile
{
    private readonly Table table;
    private readonly ReadingChoices choices;
    private readonly List<Refusal> refusals = [];
    private readonly int date, amount;

    private PaymentFile(Table table, ReadingChoices choices)
    {
        (this.table, this.choices) = (table, choices);
        Shape = choices.Columns is { } corrected ? table.Shape.With(corrected) : table.Shape;
        var money = new[] { ColumnRole.Net, ColumnRole.Amount, ColumnRole.Gross }.FirstOrDefault(Shape.Has, ColumnRole.Amount);
        Vat = money switch { ColumnRole.Net => VatBasis.Net, ColumnRole.Gross => VatBasis.Gross, _ => VatBasis.NotStated };
        (date, amount) = (Shape.Column(ColumnRole.Date), Shape.Column(money));
        WhyRefused = Unfit();
    }

    public TableShape Shape { get; }
    public VatBasis Vat { get; }
    public string Encoding => table.Encoding;
    /// <summary>The first records, for a preview.</summary>
    public IReadOnlyList<TableRecord> Sample => table.Sample;
    /// <summary>Final once <see cref="Rows"/> has been read to its end.</summary>
    public FileRefusal WhyRefused { get; private set; }
    public int RowsRead { get; private set; }
    public int RowsAccepted { get; private set; }
    public int RowsBlank { get; private set; }
    public int RowsRefused => refusals.Count;
    public IReadOnlyList<Refusal> RefusedRows => refusals;
    /// <summary>Signed sum of the accepted rows.</summary>
    public long TotalPence { get; private set; }
    /// <summary>The total that the file prints itself, where it does.</summary>
    public long? PrintedTotalPence { get; private set; }

    public static PaymentFile Open(Stream stream, ReadingChoices? choices = null) => new(Table.Of(stream), choices ?? new());

    public static PaymentFile Open(Table table, ReadingChoices? choices = null) => new(table, choices ?? new());

    /// <summary>The accepted rows, in order. The counts grow as it is read; a file refused as a whole yields none and refuses every row.</summary>
    public IEnumerable<PaymentRow> Rows()
    {
        foreach (var record in table.Records())
        {
            if (record.Number <= Shape.HeaderRow) continue;
            RowsRead++;
            if (record.IsBlank) { RowsBlank++; continue; }
            if (WhyRefused != FileRefusal.None) { Refuse(record, RowRefusal.FileRefused, ""); continue; }
            if (Judge(record) is not { } row) continue;
            RowsAccepted++;
            TotalPence += row.Pence;
            yield return row;
        }
        if (WhyRefused == FileRefusal.None && RowsAccepted == 0) WhyRefused = WhyNothing();
    }

    private FileRefusal WhyNothing() =>
        RowsRead == RowsBlank ? FileRefusal.Empty
        : refusals.Any(r => r.Reason is RowRefusal.NoDate or RowRefusal.DateIsAPeriod) && refusals.All(r => r.Reason is not (RowRefusal.DateNotUnderstood or RowRefusal.AmountNotUnderstood)) ? FileRefusal.NoDates
        : FileRefusal.NothingUsable;

    private FileRefusal Unfit()
    {
        if (table.IsBinary) return FileRefusal.NotATable;
        if (table.Sample.All(r => r.IsBlank)) return FileRefusal.Empty;
        if (Shape.Width < 2) return FileRefusal.NotATable;
        var contract = Shape.Headings.Count(h => ColumnNames.Recognise(h)?.Role == ColumnRole.Contract);
        var payment = Shape.Headings.Any(h => ColumnNames.Recognise(h) is { Role: ColumnRole.Date, Score: >= 80 });
        if (contract >= 3 && !payment) return FileRefusal.ContractsRegister;
        if (amount < 0) return FileRefusal.NoAmountColumn;
        if (!Shape.Has(ColumnRole.Supplier)) return FileRefusal.NoSupplierColumn;
        if (date >= 0 || choices.Period is not null) return FileRefusal.None;
        return !Shape.Has(ColumnRole.TransactionNumber) && EachSupplierOnce() ? FileRefusal.SupplierSummary : FileRefusal.NoDates;
    }

    private bool EachSupplierOnce()
    {
        var names = table.Sample.Where(r => r.Number > Shape.HeaderRow).Select(r => r.Cell(Shape.Column(ColumnRole.Supplier))).Where(n => n.Length > 0).ToList();
        return names.Count >= 5 && names.Distinct().Count() >= names.Count * 0.98;
    }

    private PaymentRow? Judge(TableRecord record)
    {
        var money = record.Cell(amount);
        var hasAmount = Amounts.TryRead(money, out var pence);
        var when = Dates.Read(record.Cell(date), Shape.MonthFirst, out var day);
        var supplier = record.Cell(Shape.Column(ColumnRole.Supplier));
        var dated = when is DateKind.Day or DateKind.Month;
        if (hasAmount && !dated && IsTotal(record, supplier))
        {
            PrintedTotalPence = pence;
            return Refuse(record, RowRefusal.TotalRow, money);
        }
        if (!hasAmount && !dated && IsHeading(record)) return Refuse(record, RowRefusal.HeadingRow, "");
        if (!hasAmount && money.Length == 0 && !dated && record.Filled <= 2) return Refuse(record, RowRefusal.NotAPayment, string.Join(" ", record.Cells.Select(TableRecord.Trim).Where(c => c.Length > 0)));
        if (record.Width > Shape.Width) return Refuse(record, RowRefusal.RaggedRow, $"{record.Width}/{Shape.Width}");
        if (!hasAmount && record.Cells.Length <= amount) return Refuse(record, RowRefusal.RaggedRow, $"{record.Cells.Length}/{Shape.Width}");
        if (!hasAmount) return Refuse(record, money.Length == 0 ? RowRefusal.NoAmount : RowRefusal.AmountNotUnderstood, money);
        if (!dated && choices.Period is { } period) (day, when) = (period.LastDay, DateKind.Span);
        else if (!dated)
            return Refuse(record, when switch { DateKind.None => RowRefusal.NoDate, DateKind.Span => RowRefusal.DateIsAPeriod, _ => RowRefusal.DateNotUnderstood }, record.Cell(date));
        string Text(ColumnRole role, int most) => record.Cell(Shape.Column(role)) is var text && text.Length <= most ? text : text[..most];
        return new PaymentRow(
            record.Number, day, when switch { DateKind.Day => DateBasis.Day, DateKind.Month => DateBasis.Month, _ => DateBasis.StatedPeriod }, pence,
            Text(ColumnRole.Supplier, 300), Text(ColumnRole.SupplierNumber, 60), Identifiers.Company(Text(ColumnRole.CompanyNumber, 60)), Identifiers.Vat(Text(ColumnRole.VatNumber, 60)),
            Text(ColumnRole.Department, 200), Text(ColumnRole.Category, 200), Text(ColumnRole.Description, 1000), Text(ColumnRole.TransactionNumber, 100));
    }

    private PaymentRow? Refuse(TableRecord record, RowRefusal reason, string detail)
    {
        refusals.Add(new Refusal(record.Number, reason, detail.Length <= 120 ? detail : detail[..120]));
        return null;
    }

    /// <summary>A row that says it is a total, or that holds a sum and nothing else.</summary>
    private bool IsTotal(TableRecord record, string supplier) =>
        supplier.Length == 0 && record.Filled == 1 || record.Cells.Any(c => TotalWords().IsMatch(TableRecord.Trim(c)));

    private bool IsHeading(TableRecord record) =>
        record.Filled >= 2 && (Shape.HeaderRow > 0 && record.Cells.Where((c, i) => i < Shape.Headings.Count && TableRecord.Trim(c) == TableRecord.Trim(Shape.Headings[i])).Count() == record.Cells.Length
            || ColumnFinder.HeadingScore(record) >= 3);

    [GeneratedRegex(@"^\W*((grand|sub|overall|report|page|net|gross)[\s-]*)?totals?\b\W*((for|of)\b.*|payments?|amounts?|spend|paid|[\d£,.\-]*)$|^\W*(is-?)?cyfanswm\b", RegexOptions.IgnoreCase)]
    private static partial Regex TotalWords();
}
