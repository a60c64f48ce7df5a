namespace LocalProcure.Domain.Spend.Reading;

/// <summary>One accepted row of a payment file. Empty text where the file says nothing.</summary>
/// <param name="VatPence">VAT of the line where the file states it beside the amount.</param>
public sealed record PaymentRow(
    int Row, DateOnly PaidOn, DateBasis Dated, long Pence, string Supplier, string SupplierNumber, string CompanyNumber, string VatNumber,
    string Department, string Category, string Description, string TransactionNumber, long? VatPence = null);

/// <summary>What a person says about a file that it does not say itself.</summary>
/// <param name="Period">The months that a file without dates covers.</param>
/// <param name="Columns">Columns as a person corrected them in this file; they hold for its first table and for others under the same headings.</param>
/// <param name="Remembered">Columns as a person confirmed them in this buyer's earlier files, by their headings.</param>
public sealed record ReadingChoices(StatedPeriod? Period = null, IReadOnlyDictionary<ColumnRole, int>? Columns = null, IReadOnlyList<ImportColumn>? Remembered = null);

/// <summary>
/// A payer's file of payments, read once from front to back in bounded memory, one table after another. Nothing is silently dropped:
/// rows read = accepted + refused + blank, headings and what stands before them not counted.
/// </summary>
public sealed partial class PaymentFile
{
    /// <summary>Five years of the largest council. What has more rows is something else, and is not read on.</summary>
    public const int MostRows = 5_000_000;
    /// <summary>So many refusals, or runs of them, are worth a pause.</summary>
    public const int Gathered = 5_000;

    private readonly ReadingChoices choices;
    private readonly IEnumerator<Table> tables;
    private readonly RefusedRuns refusals = new();
    /// <summary>Rows whose refusals were taken away to be kept elsewhere, from and to.</summary>
    private readonly List<(int From, int To)> taken = [];
    private readonly HashSet<RowRefusal> reasons = [];
    private readonly List<(string Name, FileRefusal Why)> leftOut = [];
    private readonly List<long> printed = [];
    /// <summary>Runs of accepted rows, from and to: a million of them are a few numbers.</summary>
    private readonly List<(int From, int To)> accepted = [];
    private PaymentTable? first, now;
    private int before, tablesRead;

    private PaymentFile(FileParts parts, ReadingChoices choices)
    {
        (this.choices, tables, WhyRefused) = (choices, parts.Tables.GetEnumerator(), parts.Why);
        if (WhyRefused == FileRefusal.None) WhyRefused = Begin();
    }

    /// <summary>The shape of the first table with payments; of the first table where none has any.</summary>
    public TableShape Shape => Main?.Shape ?? TableShape.None;
    public VatBasis Vat { get; private set; }
    public string Encoding => Main?.Table.Encoding ?? "";
    /// <summary>The first records, for a preview.</summary>
    public IReadOnlyList<TableRecord> Sample => Main?.Table.Sample ?? [];
    /// <summary>The months that the names of its sheets or parts name, where these lack dates: for a person to state, never taken.</summary>
    public StatedPeriod? SuggestedPeriod { get; private set; }
    /// <summary>Final once <see cref="Rows"/> has been read to its end.</summary>
    public FileRefusal WhyRefused { get; private set; }
    public int RowsRead { get; private set; }
    public int RowsAccepted { get; private set; }
    public int RowsBlank { get; private set; }
    public int RowsRefused { get; private set; }
    /// <summary>Those that were not taken away with <see cref="TakeRefused"/>.</summary>
    public IReadOnlyList<Refusal> RefusedRows => refusals;
    /// <summary>Sheets or files inside that hold no payments, beside those that do.</summary>
    public IReadOnlyList<(string Name, FileRefusal Why)> LeftOut => leftOut;
    /// <summary>Signed sum of the accepted rows.</summary>
    public long TotalPence { get; private set; }
    /// <summary>Signed sum of the amounts that could be read in refused rows, totals aside.</summary>
    public long RefusedPence { get; private set; }
    /// <summary>The total that the file prints itself, where it does.</summary>
    public long? PrintedTotalPence { get; private set; }

    private PaymentTable? Main { get; set; }

    public static PaymentFile Open(Stream stream, ReadingChoices? choices = null) => Open(Table.Of(stream), choices);

    public static PaymentFile Open(Table table, ReadingChoices? choices = null) => Open(new FileParts([table]), choices);

    public static PaymentFile Open(FileParts parts, ReadingChoices? choices = null) => new(parts, choices ?? new());

    /// <summary>The accepted rows, in order. The counts grow as it is read; a file refused as a whole yields none and refuses every row.</summary>
    public IEnumerable<PaymentRow> Rows() => Steps().OfType<PaymentRow>();

    /// <summary>The same with a pause, null, whenever refusals have gathered: a reader who keeps them elsewhere takes them away then.</summary>
    public IEnumerable<PaymentRow?> Steps()
    {
        for (; now is not null; now = NextTable())
        {
            foreach (var row in now.WhyNot == FileRefusal.None ? RowsOf(now) : LeaveOut(now)) yield return row;
            if (now.WhyNot != FileRefusal.None && WhyRefused != FileRefusal.TooBig) continue;
            if (WhyRefused == FileRefusal.TooBig) yield break;
            if (now.PrintedTotalPence is { } total) printed.Add(total);
            if (now.Table.IsBroken) { RefuseWhole(FileRefusal.Broken); yield break; }
        }
        PrintedTotalPence = printed.Count == tablesRead && printed.Count > 0 ? printed.Sum() : printed.Count > 0 && printed[^1] == TotalPence ? printed[^1] : null;
        if (WhyRefused == FileRefusal.None && RowsAccepted == 0) WhyRefused = WhyNothing();
    }

    private IEnumerable<PaymentRow?> RowsOf(PaymentTable table)
    {
        foreach (var record in table.Table.Records())
        {
            var number = ++before;
            if (record.Number <= table.Shape.HeaderRow) continue;
            if (IsTooLong()) yield break;
            RowsRead++;
            if (record.IsBlank) { RowsBlank++; continue; }
            if (table.Judge(record, number, out var refusal) is not { } row)
            {
                Refuse(refusal);
                if (refusals.Held >= Gathered) yield return null;
                continue;
            }
            RowsAccepted++;
            TotalPence += row.Pence;
            Extend(accepted, number);
            yield return row;
        }
    }

    /// <summary>Finds the first table with payments; those before it are read over, and every row of theirs is refused.</summary>
    private FileRefusal Begin()
    {
        var why = FileRefusal.Empty;
        while (NextTable() is { } table)
        {
            Main ??= first ??= table;
            if (table.WhyNot == FileRefusal.None)
            {
                (Main, now, Vat) = (table, table, table.Vat);
                return FileRefusal.None;
            }
            if (table.WhyNot == FileRefusal.NoDates && PeriodSuggestion.From(table.Table.Name) is { } own)
                SuggestedPeriod = SuggestedPeriod is { } so ? new StatedPeriod(so.From < own.From ? so.From : own.From, so.To > own.To ? so.To : own.To) : own;
            if (Tellingness(table.WhyNot) > Tellingness(why)) (why, Main) = (table.WhyNot, table);
            foreach (var _ in LeaveOut(table)) { /* each row is counted */ }
        }
        if (WhyRefused is FileRefusal.Broken or FileRefusal.TooBig) why = WhyRefused;
        // No table has payments: then none is left out beside another, the file itself is refused.
        refusals.MakeWhole();
        leftOut.Clear();
        return why;
    }

    private PaymentTable? NextTable()
    {
        try { if (!tables.MoveNext()) return null; }
        catch (Exception damage) when (damage is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            // The next part of an archive cannot be opened: what was read before it is not the whole file.
            RefuseWhole(FileRefusal.Broken);
            return null;
        }
        var table = new PaymentTable(tables.Current, choices, Main);
        if (table.WhyNot == FileRefusal.None)
        {
            tablesRead++;
            // Two bases in one file are never mixed under one name.
            if (tablesRead > 1 && table.Vat != Vat) Vat = VatBasis.NotStated;
        }
        return table;
    }

    private IEnumerable<PaymentRow?> LeaveOut(PaymentTable table)
    {
        if (table.WhyNot != FileRefusal.Empty) leftOut.Add((table.Table.Name, table.WhyNot));
        foreach (var record in table.Table.Records())
        {
            var number = ++before;
            if (record.Number <= table.Shape.HeaderRow) continue;
            if (IsTooLong()) yield break;
            RowsRead++;
            if (record.IsBlank) { RowsBlank++; continue; }
            Refuse(new Refusal(number, RowRefusal.OtherSheet, table.Table.Name));
            if (refusals.Held >= Gathered) yield return null;
        }
    }

    /// <summary>Of several sheets that hold no payments, the reason that says most is the file's.</summary>
    private static int Tellingness(FileRefusal why) => why switch
    {
        FileRefusal.Empty => 0,
        FileRefusal.NotATable => 1,
        FileRefusal.NoSupplierColumn or FileRefusal.NoAmountColumn => 2,
        FileRefusal.NoDates => 4,
        _ => 3,
    };

    private FileRefusal WhyNothing() =>
        RowsRead == RowsBlank ? FileRefusal.Empty
        : reasons.Contains(RowRefusal.AlreadyImported) ? FileRefusal.Overlaps
        : reasons.Any(r => r is RowRefusal.NoDate or RowRefusal.DateIsAPeriod) && !reasons.Overlaps([RowRefusal.DateNotUnderstood, RowRefusal.AmountNotUnderstood]) ? FileRefusal.NoDates
        : FileRefusal.NothingUsable;
}
