using System.Text.RegularExpressions;

namespace LocalProcure.Domain.Spend.Reading;

/// <summary>One table of a payment file with what its columns hold, and the judgement on each of its rows.</summary>
internal sealed partial class PaymentTable
{
    /// <summary>A cell that is longer says more than that it is a total, and would keep the pattern busy.</summary>
    private const int LongestTotal = 200;

    private readonly ReadingChoices choices;
    private TableShape shape = TableShape.None;
    private int date, amount, vat, credit, capital, year, sign;
    private readonly DateOnly statedDay;
    private readonly Signs signs = Signs.None;
    private readonly NumberedNames names;
    private long running;
    private int payments;
    private bool printedFits;

    /// <param name="main">The table before it that has payments: a sheet without headings goes on as that one did.</param>
    public PaymentTable(Table table, ReadingChoices choices, PaymentTable? main)
    {
        (Table, this.choices) = (table, choices);
        Shape = ShapeOf(table, choices, main);
        // A column of kinds is of use only where amounts have no sign of their own, or where a person says so.
        if (Shape.Has(ColumnRole.Sign)) signs = Signs.Of(table, Shape);
        if (Shape.Has(ColumnRole.Sign) && choices.Columns?.ContainsKey(ColumnRole.Sign) != true && !signs.AreNeeded) Shape = Shape.With(Shape.Columns.Where(c => c.Key != ColumnRole.Sign).ToDictionary());
        Use(Shape);
        names = NumberedNames.Of(table, Shape);
        statedDay = choices.Period?.LastDayOf(table.Name) ?? default;
        Vat = !Shape.Has(Shape.Money) ? VatBasis.NotStated : Shape.Money switch { ColumnRole.Net => VatBasis.Net, ColumnRole.Gross => VatBasis.Gross, _ => VatBasis.NotStated };
        WhyNot = TableKind.WhyNotPayments(table, Shape, choices.Period is not null);
    }

    public Table Table { get; }
    public TableShape Shape { get; }
    public VatBasis Vat { get; }
    /// <summary>Why the table as a whole holds no payments.</summary>
    public FileRefusal WhyNot { get; }
    public long? PrintedTotalPence { get; private set; }

    private void Use(TableShape now)
    {
        shape = now;
        (date, year, amount, vat, sign) = (now.Column(ColumnRole.Date), now.Column(ColumnRole.Year), now.Column(Shape.Money), now.Column(ColumnRole.Vat), Shape.Has(ColumnRole.Sign) ? now.Column(ColumnRole.Sign) : -1);
        capital = Shape.Money == ColumnRole.Amount ? now.Column(ColumnRole.Capital) : -1;
        credit = Shape.Money == ColumnRole.Amount ? now.Column(ColumnRole.Credit) : -1;
    }

    private static TableShape ShapeOf(Table table, ReadingChoices choices, PaymentTable? main)
    {
        var own = choices.Remembered is { Count: > 0 } known ? ColumnFinder.Find(table.Sample, known) : table.Shape;
        if (main is null || main.WhyNot != FileRefusal.None) return choices.Columns is { } corrected ? own.With(corrected) : own;
        if (own.HeaderRow == 0 && own.Width <= main.Shape.Width) return main.Shape with { HeaderRow = 0, Width = Math.Max(own.Width, main.Shape.Width) };
        return choices.Columns is { } same && own.Headings.SequenceEqual(main.Shape.Headings) ? own.With(same) : own;
    }

    /// <param name="number">The record's number in the whole file.</param>
    public PaymentRow? Judge(TableRecord record, int number, out Refusal refusal)
    {
        refusal = default;
        var money = record.Cell(amount);
        var hasAmount = Amounts.TryRead(money, out var pence);
        if (capital >= 0 && Amounts.TryRead(record.Cell(capital), out var more)) (money, hasAmount, pence) = (hasAmount ? money : record.Cell(capital), true, pence + more);
        // A ledger's two columns: what came back stands in the other one.
        if (pence == 0 && record.Cell(credit) is { Length: > 0 } back && Amounts.TryRead(back, out var returned) && returned != 0) (money, hasAmount, pence) = (back, true, -Math.Abs(returned));
        if (sign >= 0 && pence > 0 && signs.IsBack(record.Cell(sign))) pence = -pence;
        var when = Dates.Read(record.Cell(date), Shape.Order, out var day);
        // "March" and "2024" in columns of their own are a month.
        if (when is DateKind.Span && record.Cell(year) is { Length: 4 } of && of.All(char.IsAsciiDigit)) when = Dates.Read(record.Cell(date) is var m && m.All(char.IsAsciiDigit) ? $"{m}/{of}" : $"{m} {of}", DateOrder.DayFirst, out day);
        var supplier = record.Cell(shape.Column(ColumnRole.Supplier));
        var dated = when is DateKind.Day or DateKind.Month;
        if (hasAmount && (!dated ? IsTotal(record, supplier) : payments > 1 && pence == running && IsDatedTotal(record, supplier)))
        {
            Printed(pence);
            refusal = new Refusal(number, RowRefusal.TotalRow, money);
            return null;
        }
        var why = WhyNotRow(record, money, hasAmount, dated, when, out var detail);
        if (why is { } reason)
        {
            refusal = new Refusal(number, reason, detail, hasAmount && reason != RowRefusal.HeadingRow ? pence : 0);
            return null;
        }
        if (!dated) (day, when) = (statedDay, DateKind.Span);
        running += pence;
        payments++;
        string Text(ColumnRole role, int most) => TableRecord.Cut(record.Cell(shape.Column(role)), most);
        var (name, own) = names.Split(Text(ColumnRole.Supplier, 300));
        return new PaymentRow(
            number, day, when switch { DateKind.Day => DateBasis.Day, DateKind.Month => DateBasis.Month, _ => DateBasis.StatedPeriod }, pence,
            name, own.Length > 0 ? own : Text(ColumnRole.SupplierNumber, 60), Identifiers.Company(Text(ColumnRole.CompanyNumber, 60)), Identifiers.Vat(Text(ColumnRole.VatNumber, 60)),
            Text(ColumnRole.Department, 200), Text(ColumnRole.Category, 200), Text(ColumnRole.Description, 1000), Text(ColumnRole.TransactionNumber, 100),
            vat >= 0 && Amounts.TryRead(record.Cell(vat), out var tax) ? tax : null);
    }

    private RowRefusal? WhyNotRow(TableRecord record, string money, bool hasAmount, bool dated, DateKind when, out string detail)
    {
        detail = "";
        if (!hasAmount && !dated && IsHeading(record))
        {
            // Another table under the first may have its columns in another order.
            if (choices.Columns is null && HeadingRows.Score(record) >= 3 && ColumnFinder.Under(record, Shape) is { } columns) Use(Shape.With(columns));
            return RowRefusal.HeadingRow;
        }
        if (!hasAmount && money.Length == 0 && !dated && record.Filled <= 2)
        {
            detail = string.Join(" ", record.Cells.Select(TableRecord.Trim).Where(c => c.Length > 0));
            return RowRefusal.NotAPayment;
        }
        if (record.Width > Shape.Width) { detail = $"{record.Width}/{Shape.Width}"; return RowRefusal.RaggedRow; }
        // A sheet ends its rows at the last cell that is filled.
        if (!hasAmount && record.Cells.Length <= amount && Table.IsText) { detail = $"{record.Cells.Length}/{Shape.Width}"; return RowRefusal.RaggedRow; }
        detail = money;
        if (!hasAmount) return money.Length == 0 ? RowRefusal.NoAmount : RowRefusal.AmountNotUnderstood;
        if (dated || choices.Period is not null) return null;
        detail = record.Cell(date);
        return when switch { DateKind.None => RowRefusal.NoDate, DateKind.Span => RowRefusal.DateIsAPeriod, _ => RowRefusal.DateNotUnderstood };
    }

    /// <summary>Among subtotals and a grand total, the one that agrees with the rows before it is the file's total; else the last.</summary>
    private void Printed(long pence)
    {
        if (printedFits && pence != running) return;
        (PrintedTotalPence, printedFits) = (pence, pence == running);
    }

    /// <summary>A row that says it is a total, or that holds a sum and nothing else.</summary>
    private static bool IsTotal(TableRecord record, string supplier) =>
        supplier.Length == 0 && record.Filled == 1 || record.Cells.Take(Table.MostColumns).Any(c => c.Length <= LongestTotal && TotalWords().IsMatch(TableRecord.Trim(c)));

    /// <summary>A total that was given the day of the report: nothing else is named, or only that it is a total.</summary>
    private static bool IsDatedTotal(TableRecord record, string supplier) =>
        supplier.Length == 0 ? record.Filled == 2 : supplier.Length <= LongestTotal && TotalWords().IsMatch(supplier);

    private bool IsHeading(TableRecord record) =>
        record.Filled >= 2 && (Shape.HeaderRow > 0 && record.Cells.Where((c, i) => i < Shape.Headings.Count && TableRecord.Trim(c) == TableRecord.Trim(Shape.Headings[i])).Count() == record.Cells.Length
            || HeadingRows.Score(record) >= 3);

    [GeneratedRegex(@"^\W*((grand|sub|overall|report|page|net|gross)[\s-]*)?totals?\b\W*((for|of)\b.*|payments?|amounts?|spend|paid|\d+ (payments?|invoices?|transactions?|lines?|items?|o daliadau)\W*|[\d£,.\-]*)$|^\W*sum\W*$|^\W*(is-?)?cyfanswm\b|^.{1,80}\btotals?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex TotalWords();
}
