namespace LocalProcure.Domain.Spend.Reading;

/// <summary>Finds the headings of a table among its first records: one row, or two that belong together, known by their words or by what stands under them.</summary>
internal static class HeadingRows
{
    private const int Within = 40;
    /// <summary>How far notes may go on before the headings, where nothing but notes stands there.</summary>
    private const int WithinNotes = 300;

    /// <summary>How many different roles a record names; nil where a cell is a day or a sum.</summary>
    public static int Score(TableRecord record) => Score(record, ColumnNames.Recognise);

    private static int Score(TableRecord record, Func<string, (ColumnRole Role, int Score)?> name) =>
        record.Cells.Length > Table.MostColumns || HasValues(record) ? 0 : record.Cells.Select(c => name(c)?.Role).Where(r => r is not null).Distinct().Count();

    /// <summary>The row that names most roles, at least two; rows under it that are headings once more, in the other language or the second half of a name, belong to it.</summary>
    public static TableRecord? Find(IReadOnlyList<TableRecord> sample, Func<string, (ColumnRole Role, int Score)?> name)
    {
        TableRecord? best = null;
        var most = 1;
        var payment = sample.FirstOrDefault(IsPayment);
        var first = sample.Where(r => r.Number <= (payment.Cells is null ? Within : Math.Max(Within, Math.Min(WithinNotes, payment.Number))) && r.Filled >= 2).ToList();
        foreach (var record in first)
            if (Score(record, name) is var score && score > most) (best, most) = (record, score);
        for (var i = 0; i + 1 < first.Count; i++)
            if (Together(first[i], first[i + 1]) is { } both && Score(both, name) is var score && score > most) (best, most) = (both, score);
        if (best is not { } found) return null;
        // Payments above the headings are payments all the same: the words hold for them too, and none is read over.
        if (payment.Cells is not null && payment.Number < found.Number) return found with { Number = 0 };
        // The same headings once more, in the other language.
        return first.FirstOrDefault(r => r.Number == found.Number + 1) is { Cells: not null } under && Score(under, name) >= Math.Max(2, most - 1) ? found with { Number = under.Number } : found;
    }

    /// <summary>Two rows as one: "Payment" over "Date", "Net" over "Amount".</summary>
    private static TableRecord? Together(TableRecord over, TableRecord under)
    {
        if (under.Number != over.Number + 1 || over.Cells.Length > Table.MostColumns || under.Cells.Length > Table.MostColumns || HasValues(over) || HasValues(under)) return null;
        return under with { Cells = [.. Enumerable.Range(0, Math.Max(over.Cells.Length, under.Cells.Length)).Select(c => $"{over.Cell(c)} {under.Cell(c)}".Trim())] };
    }

    /// <summary>Headings in words that nobody knows: the row of nothing but words right above the first payment, with a word over its day and over its sum.</summary>
    public static TableRecord? Unknown(IReadOnlyList<TableRecord> sample, TableShape shape)
    {
        var (date, amount) = (shape.Column(ColumnRole.Date), shape.Column(shape.Money));
        if (date < 0 || amount < 0) return null;
        var first = sample.Take(Within).FirstOrDefault(r => Dates.Read(r.Cell(date), shape.Order, out _) is DateKind.Day or DateKind.Month && Amounts.TryRead(r.Cell(amount), out _));
        if (first.Cells is null || sample.LastOrDefault(r => r.Number < first.Number && !r.IsBlank) is not { Cells: not null } above) return null;
        bool Word(int column) => above.Cell(column).Any(char.IsLetter);
        return Word(date) && Word(amount) && !HasValues(above) && 2 * above.Filled > shape.Width && above.Cells.All(c => c.Any(char.IsLetter) || TableRecord.Trim(c).Length == 0) ? above : null;
    }

    /// <summary>A day, a sum and a name beside each other.</summary>
    private static bool IsPayment(TableRecord record) =>
        record.Cells.Length <= Table.MostColumns && record.Cells.Any(c => Dates.Read(c, DateOrder.DayFirst, out _) == DateKind.Day && !Amounts.TryRead(c, out _)) && record.Cells.Any(c => Amounts.TryRead(c, out var p) && p != 0) && record.Cells.Count(c => c.Count(char.IsLetter) >= 3 && Dates.Read(c, DateOrder.DayFirst, out _) == DateKind.NotADate) >= 1;

    private static bool HasValues(TableRecord record) =>
        record.Cells.Take(Table.MostColumns).Any(c => Dates.Read(c, DateOrder.DayFirst, out _) == DateKind.Day || Amounts.TryRead(c, out var p) && p != 0);
}
