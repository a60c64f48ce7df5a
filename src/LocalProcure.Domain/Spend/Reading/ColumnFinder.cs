using System.Globalization;

namespace LocalProcure.Domain.Spend.Reading;

/// <summary>Which column holds what, how surely, and where the table begins.</summary>
/// <param name="HeaderRow">Record number of the headings, or 0 when the file has none.</param>
/// <param name="Headings">As written; empty without headings.</param>
/// <param name="Width">Cells beyond this many belong to no column.</param>
/// <param name="Order">In what order numeric dates are written.</param>
public sealed record TableShape(
    int HeaderRow, IReadOnlyList<string> Headings, IReadOnlyDictionary<ColumnRole, int> Columns,
    IReadOnlyDictionary<ColumnRole, int> Confidence, int Width, DateOrder Order)
{
    /// <summary>A file in which nothing could be found.</summary>
    public static TableShape None { get; } = new(0, [], new Dictionary<ColumnRole, int>(), new Dictionary<ColumnRole, int>(), 0, DateOrder.DayFirst);

    /// <summary>The column that holds what was paid: without VAT where the file says it, then as it is, then with VAT.</summary>
    public ColumnRole Money => Has(ColumnRole.Net) ? ColumnRole.Net : Has(ColumnRole.Amount) || !Has(ColumnRole.Gross) ? ColumnRole.Amount : ColumnRole.Gross;

    public int Column(ColumnRole role) => Columns.TryGetValue(role, out var at) ? at : -1;

    public bool Has(ColumnRole role) => Columns.ContainsKey(role);

    /// <summary>The heading of the column with this role, or its number where it has none ("column 5").</summary>
    public string Heading(ColumnRole role) =>
        Column(role) is var at && at < 0 ? "" :
        at < Headings.Count && TableRecord.Trim(Headings[at]) is { Length: > 0 } heading ? heading : SpendText.ColumnNumber(at + 1);

    public TableShape With(IReadOnlyDictionary<ColumnRole, int> columns) => this with { Columns = columns };
}

/// <summary>Finds the headings and the columns from the first records of a table: by name, weighed with what the cells hold, and by content alone where names are missing.</summary>
public static class ColumnFinder
{
    /// <summary>What a person confirmed counts for more than any guess, even where this month's cells are few.</summary>
    private const int Remembered = 1000;
    private static readonly string[] FirmWords = ["LTD", "LIMITED", "PLC", "LLP", "CYF", "COUNCIL", "SERVICES", "TRUST", "GROUP", "CIC", "INC", "& SON", "SOLUTIONS", "UNIVERSITY", "SCHOOL"];

    /// <param name="remembered">Headings that a person confirmed before: they say what their columns hold, whatever their words would suggest.</param>
    public static TableShape Find(IReadOnlyList<TableRecord> sample, IReadOnlyList<ImportColumn>? remembered = null)
    {
        var known = (remembered ?? []).GroupBy(c => ColumnNames.Plain(c.Heading)).ToDictionary(g => g.Key, g => g.First().Role);
        (ColumnRole Role, int Score)? Name(string heading) => known.TryGetValue(ColumnNames.Plain(heading), out var said) ? (said, Remembered) : ColumnNames.Recognise(heading);
        var header = HeadingRows.Find(sample, Name);
        var shape = Of(sample, header, Name);
        return header is null && HeadingRows.Unknown(sample, shape) is { } unknown ? Of(sample, unknown, Name) : shape;
    }

    private static TableShape Of(IReadOnlyList<TableRecord> sample, TableRecord? header, Func<string, (ColumnRole Role, int Score)?> name)
    {
        var data = sample.Where(r => r.Number > (header?.Number ?? 0) && !r.IsBlank).Take(300).ToList();
        var width = Math.Max(header?.Width ?? 0, UsualWidth(data, header is null ? 0.05 : 0.5));
        var contents = Enumerable.Range(0, Math.Min(width, Table.MostColumns)).Select(c => ColumnContent.Of(data, c)).ToList();
        var columns = new Dictionary<ColumnRole, int>();
        var sure = new Dictionary<ColumnRole, int>();
        if (header is { } named)
        {
            var candidates = Enumerable.Range(0, Math.Min(contents.Count, named.Cells.Length))
                .Select(c => (Column: c, Name: name(named.Cells[c])))
                .Where(c => c.Name is { } name && !contents[c.Column].Contradicts(name.Role))
                .Select(c => (c.Column, c.Name!.Value.Role, Score: c.Name.Value.Score * contents[c.Column].Fit(c.Name.Value.Role)));
            foreach (var c in candidates.OrderByDescending(c => c.Score).ThenBy(c => c.Column))
                if (!columns.ContainsKey(c.Role)) (columns[c.Role], sure[c.Role]) = (c.Column, Math.Min(100, (int)Math.Round(c.Score)));
            DropEmptyMoney(columns, sure, contents);
            KeepCapital(columns, sure, named);
            DropSharedNumber(columns, sure, data);
        }
        bool Says(int column, Func<ColumnRole, bool> what) => header is { } said && column < said.Cells.Length && name(said.Cells[column]) is { } role && what(role.Role);
        ByContent(contents, columns, sure, Says, c => header is { } said && c < said.Cells.Length && ColumnNames.IsNoPayment(said.Cells[c]));
        SupplierUnderAnotherName(contents, columns, sure);
        var dates = columns.TryGetValue(ColumnRole.Date, out var d) ? data.Select(r => r.Cell(d)) : [];
        return new TableShape(header?.Number ?? 0, header?.Cells ?? [], columns, sure, width, Dates.OrderOf(dates));
    }

    /// <summary>The columns under headings that stand in the middle of a table, by their names alone; null where they name too little.</summary>
    public static IReadOnlyDictionary<ColumnRole, int>? Under(TableRecord headings, TableShape before)
    {
        var columns = new Dictionary<ColumnRole, int>();
        foreach (var c in Enumerable.Range(0, Math.Min(Table.MostColumns, headings.Cells.Length)).Select(c => (Column: c, Name: ColumnNames.Recognise(headings.Cells[c]))).Where(c => c.Name is not null).OrderByDescending(c => c.Name!.Value.Score).ThenBy(c => c.Column))
            columns.TryAdd(c.Name!.Value.Role, c.Column);
        var now = before.With(columns);
        return columns.ContainsKey(ColumnRole.Date) && columns.ContainsKey(ColumnRole.Supplier) && now.Has(before.Money) ? columns : null;
    }

    /// <summary>A column of money that is hardly filled gives way to another that is: "Net" stands empty in some files beside a full "Amount".</summary>
    private static void DropEmptyMoney(Dictionary<ColumnRole, int> columns, Dictionary<ColumnRole, int> sure, List<ColumnContent> contents)
    {
        ColumnRole[] money = [.. new[] { ColumnRole.Net, ColumnRole.Amount, ColumnRole.Gross }.Where(columns.ContainsKey)];
        double Worth(ColumnRole role) => contents[columns[role]].Filled * contents[columns[role]].Amounts;
        if (money.Length < 2 || money.Max(Worth) is var best && best < 0.5) return;
        foreach (var role in money.Where(r => Worth(r) < 0.3 * best && sure[r] < 100).ToList()) { columns.Remove(role); sure.Remove(role); }
    }

    /// <summary>Capital is added to revenue alone; beside another amount it is a part of that, and by itself it is the amount.</summary>
    private static void KeepCapital(Dictionary<ColumnRole, int> columns, Dictionary<ColumnRole, int> sure, TableRecord named)
    {
        if (!columns.TryGetValue(ColumnRole.Capital, out var capital)) return;
        var amount = columns.TryGetValue(ColumnRole.Amount, out var a) ? a : -1;
        if (amount >= 0 && !columns.ContainsKey(ColumnRole.Net) && !columns.ContainsKey(ColumnRole.Gross) && ColumnNames.IsRevenue(named.Cells[amount])) return;
        if (amount < 0 && !columns.ContainsKey(ColumnRole.Net) && !columns.ContainsKey(ColumnRole.Gross)) (columns[ColumnRole.Amount], sure[ColumnRole.Amount]) = (capital, sure[ColumnRole.Capital]);
        columns.Remove(ColumnRole.Capital);
        sure.Remove(ColumnRole.Capital);
    }

    /// <summary>A number that several suppliers have is a kind of them ("VENDOR", "TRADE"), and would make one supplier of them all.</summary>
    private static void DropSharedNumber(Dictionary<ColumnRole, int> columns, Dictionary<ColumnRole, int> sure, List<TableRecord> data)
    {
        if (!columns.TryGetValue(ColumnRole.SupplierNumber, out var number) || !columns.TryGetValue(ColumnRole.Supplier, out var supplier)) return;
        var pairs = data.Select(r => (Number: r.Cell(number), Name: FirmName.Of(r.Cell(supplier)).Core)).Where(p => p.Number.Length > 0 && p.Name.Length > 0).Distinct().ToList();
        if (pairs.Count < 6 || 3 * pairs.Select(p => p.Number).Distinct().Count() >= pairs.Select(p => p.Name).Distinct().Count()) return;
        columns.Remove(ColumnRole.SupplierNumber);
        sure.Remove(ColumnRole.SupplierNumber);
    }

    /// <summary>The widest that at least this share of the records is: headings are believed about the width unless half the rows say otherwise.</summary>
    private static int UsualWidth(List<TableRecord> data, double share) =>
        data.Count == 0 ? 0 : data.GroupBy(r => r.Width).Where(g => g.Count() >= share * data.Count).Select(g => g.Key).DefaultIfEmpty(0).Max();

    private static void ByContent(List<ColumnContent> contents, Dictionary<ColumnRole, int> columns, Dictionary<ColumnRole, int> sure, Func<int, Func<ColumnRole, bool>, bool> says, Func<int, bool> isNoPayment)
    {
        // When a contract ends and what it is worth are no payment; sums of last year may look like the numbers that a spreadsheet gives to days.
        double Date(int c) => says(c, r => r == ColumnRole.Contract || r is ColumnRole.Net or ColumnRole.Amount or ColumnRole.Gross && contents[c].Amounts >= 0.5) ? 0 : 1;
        double Money(int c) => says(c, r => r == ColumnRole.Contract) || isNoPayment(c) ? 0 : 1;
        var free = Enumerable.Range(0, contents.Count).Where(c => !columns.ContainsValue(c)).ToList();
        void Take(ColumnRole role, Func<ColumnContent, double> score, double least, Func<int, double>? may = null)
        {
            if (columns.ContainsKey(role) || free.Count == 0) return;
            double Score(int c) => score(contents[c]) * (may?.Invoke(c) ?? 1);
            var best = free.MaxBy(Score);
            if (Score(best) is var s && s < least) return;
            (columns[role], sure[role]) = (best, (int)(50 * Math.Min(1, s)));
            free.Remove(best);
        }
        Take(ColumnRole.Date, c => c.TextDates, 0.6, Date);
        Take(ColumnRole.Date, c => c.Serials, 0.9, Date);
        if (!columns.ContainsKey(ColumnRole.Net) && !columns.ContainsKey(ColumnRole.Gross)) Take(ColumnRole.Amount, c => c.Filled * c.Amounts * (0.4 + 0.6 * c.Pennies), 0.35, Money);
        Take(ColumnRole.Supplier, c => c.Filled * c.Words * (0.2 + 2 * c.LegalForms), 0.3);
        // Without names only a table that shows dates, sums and firms has more to tell: what repeats is a department, what does not a description.
        if (columns.Count > 3) return;
        Take(ColumnRole.Description, c => c.Filled * c.Words * c.Distinct, 0.3);
        Take(ColumnRole.TransactionNumber, c => c.Filled * c.Codes * c.Distinct, 0.3);
        Take(ColumnRole.Department, c => c.Filled * c.Words * (1 - c.Distinct), 0.4);
        Take(ColumnRole.Category, c => c.Filled * c.Words * (1 - c.Distinct), 0.3);
    }

    /// <summary>Where no heading names the payee, a column of many different firms does, whatever its heading calls it: "Account Name", "Organisation".</summary>
    private static void SupplierUnderAnotherName(List<ColumnContent> contents, Dictionary<ColumnRole, int> columns, Dictionary<ColumnRole, int> sure)
    {
        if (columns.ContainsKey(ColumnRole.Supplier)) return;
        ColumnRole[] others = [ColumnRole.Body, ColumnRole.Description, ColumnRole.Category, ColumnRole.Department];
        foreach (var role in others.Where(columns.ContainsKey).OrderByDescending(r => contents[columns[r]].Firms))
        {
            if (contents[columns[role]] is not { Firms: >= 0.15, Distinct: >= 0.1 } found || found.Filled < 0.5) return;
            (columns[ColumnRole.Supplier], sure[ColumnRole.Supplier]) = (columns[role], 40);
            columns.Remove(role);
            sure.Remove(role);
            return;
        }
    }

    /// <summary>Shares (0 to 1) of what the filled cells of one column are.</summary>
    private sealed record ColumnContent(double Filled, double TextDates, double Serials, double Amounts, double Pennies, double Words, double Codes, double LegalForms, double Firms, double Distinct)
    {
        public static ColumnContent Of(List<TableRecord> data, int column)
        {
            var cells = data.Select(r => r.Cell(column)).Where(c => c.Length > 0).ToList();
            if (cells.Count == 0) return new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
            double Share(Func<string, bool> what) => cells.Count(what) / (double)cells.Count;
            return new(
                cells.Count / (double)data.Count,
                Share(c => !IsSerial(c) && !IsSix(c) && Dates.Read(c, DateOrder.DayFirst, out _) is DateKind.Day or DateKind.Month),
                Share(IsSerial),
                Share(c => Spend.Reading.Amounts.TryRead(c, out _)),
                Share(c => c.Contains('.') || c.Contains(',') || c.Contains('£')),
                Share(c => c.Count(char.IsLetter) >= 3),
                Share(c => c.Any(char.IsDigit) && !c.Contains(' ') && !Spend.Reading.Amounts.TryRead(c, out _) && Dates.Read(c, DateOrder.DayFirst, out _) is DateKind.NotADate),
                Share(c => FirmWords.Any(f => c.Contains(f, StringComparison.OrdinalIgnoreCase))),
                Share(c => FirmName.Of(c).Form != LegalForm.None),
                cells.Distinct().Count() / (double)cells.Count);
        }

        /// <summary>How well the content suits the role that the heading names: a date column with no dates is kept only when nothing better stands there.</summary>
        public double Fit(ColumnRole role) => role switch
        {
            ColumnRole.Date => 0.3 + 0.7 * Math.Max(TextDates, Serials),
            ColumnRole.Net or ColumnRole.Amount or ColumnRole.Gross or ColumnRole.Capital => Amounts < 0.3 ? 0.1 : 0.2 + 0.8 * Amounts,
            ColumnRole.Supplier => 0.2 + 0.8 * Words * Math.Min(1, Filled * 2),
            _ => 0.5 + 0.5 * Filled,
        };

        /// <summary>"Paid" over days is no sum, and "Expenditure" over sums no category, whatever their names say.</summary>
        public bool Contradicts(ColumnRole role) => role switch
        {
            ColumnRole.Net or ColumnRole.Amount or ColumnRole.Gross => TextDates >= 0.6 && Amounts < 0.1,
            ColumnRole.Capital => Amounts < 0.5,
            ColumnRole.Category or ColumnRole.Department or ColumnRole.Description => Amounts >= 0.9 && Pennies >= 0.5,
            _ => false,
        };

        /// <summary>010326 is a day only where a heading says that days stand there: numbers of six digits are the commonest of all.</summary>
        private static bool IsSix(string cell) => cell.Length == 6 && cell.All(char.IsAsciiDigit);

        private static bool IsSerial(string cell) =>
            cell.Length == 5 && int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is >= 36526 and <= 55153;
    }
}
