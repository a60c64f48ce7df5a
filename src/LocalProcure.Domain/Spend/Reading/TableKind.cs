namespace LocalProcure.Domain.Spend.Reading;

/// <summary>Tells tables of payments from what councils publish beside them and call the same: registers, orders, grants, summaries.</summary>
internal static class TableKind
{
    private static readonly string[] Orders = ["order", "orders", "po"];
    private static readonly string[] OfOrders = ["date", "value", "amount", "total", "status", "cost"];
    private static readonly string[] Grants = ["award date", "amount awarded", "grant programme", "grant title", "funding org name", "recipient org name", "recipient org identifier", "planned dates start date", "grant amount", "date awarded", "awarded amount", "amount of grant", "purpose of grant", "summary of purpose of grant", "grant purpose", "date of award", "date grant awarded", "value of grant", "grant awarded", "grant value", "grant recipient", "name of grant", "grant name", "grant description"];
    private static readonly string[] Others = ["rateable value", "job title", "salary", "salary band", "full time equivalent", "grade", "relief type", "empty from", "property reference", "propref", "full property address", "liability start date", "account start date", "penalty charge", "parking", "floor area", "uprn", "easting", "licence number", "date of birth", "pay band", "headcount", "employee number", "employee name", "staff number", "net pay", "gross pay", "basic allowance", "special responsibility", "special responsibility allowance", "councillor", "member name", "amount received", "receipt no", "receipt number", "northing", "tenure", "fte", "sort code", "balance", "running balance"];
    private static readonly string[] Counts = ["count", "number of payments", "no of payments", "number of invoices", "no of invoices", "number of transactions", "no of transactions", "invoice count", "payment count", "transactions", "invoices", "payments", "nifer o daliadau", "nifer y taliadau"];

    public static FileRefusal WhyNotPayments(Table table, TableShape shape, bool periodStated)
    {
        if (table.IsBinary) return FileRefusal.NotATable;
        if (table.IsBroken && table.Sample.Count == 0) return FileRefusal.Broken;
        if (table.Sample.All(r => r.IsBlank)) return FileRefusal.Empty;
        if (shape.Width < 2) return FileRefusal.NotATable;
        // Of a table whose headings name nothing of a payment's, the first row still says what it is.
        var headings = shape.HeaderRow > 0 ? shape.Headings : table.Sample.FirstOrDefault(r => r.Filled >= 2).Cells ?? [];
        if (headings.Count > 0 && TableRecord.Trim(headings[0]) is var opening && (opening.StartsWith('{') || opening.StartsWith("[{", StringComparison.Ordinal))) return FileRefusal.NotATable;
        string[] names = [.. headings.Take(Table.MostColumns).Select(ColumnNames.Plain)];
        var payment = shape.Headings.Take(Table.MostColumns).Any(h => ColumnNames.Recognise(h) is { Role: ColumnRole.Date, Score: >= 80 });
        var contracts = shape.Headings.Take(Table.MostColumns).Count(h => ColumnNames.Recognise(h)?.Role == ColumnRole.Contract);
        var money = shape.Headings.Take(Table.MostColumns).Any(h => ColumnNames.Recognise(h)?.Role is ColumnRole.Net or ColumnRole.Amount or ColumnRole.Gross);
        if (!payment && (contracts >= 3 || contracts == 2 && !money)) return FileRefusal.ContractsRegister;
        if (Named(names, Grants) >= 2 || names.Count(n => n.Split(' ').Any(w => w is "grant" or "grants")) >= 2) return FileRefusal.GrantsList;
        if (!payment && names.Count(IsOfAnOrder) >= 2) return FileRefusal.PurchaseOrders;
        if (!payment && names.Any(n => n.Split(' ').Any(w => w is "outstanding" or "overdue"))) return FileRefusal.OtherRecords;
        if (!payment && names.Any(n => n.Split(' ').Any(w => w is "waiver" or "waivers"))) return FileRefusal.ContractsRegister;
        if (Named(names, Others) is var others && (others >= 2 || others >= 1 && !shape.Has(ColumnRole.Supplier))) return FileRefusal.OtherRecords;
        if (!shape.Has(shape.Money)) return FileRefusal.NoAmountColumn;
        if (shape.HeaderRow > 0 && ColumnNames.IsInThousands(shape.Heading(shape.Money))) return FileRefusal.InThousands;
        if (!shape.Has(ColumnRole.Supplier)) return FileRefusal.NoSupplierColumn;
        if (IsSideBySide(table, shape)) return FileRefusal.SideBySide;
        if (shape.Has(ColumnRole.Date) || periodStated) return FileRefusal.None;
        return names.Any(Counts.Contains) || !shape.Has(ColumnRole.TransactionNumber) && EachSupplierOnce(table, shape) ? FileRefusal.SupplierSummary : FileRefusal.NoDates;
    }

    /// <summary>The headings of a payment once more further right, over other payments: half of the pounds would go astray.</summary>
    private static bool IsSideBySide(Table table, TableShape shape)
    {
        if (shape.HeaderRow == 0 || !shape.Has(ColumnRole.Date)) return false;
        int Again(ColumnRole role) => Enumerable.Range(0, Math.Min(shape.Headings.Count, Table.MostColumns)).Where(c => c != shape.Column(role) && ColumnNames.Plain(shape.Headings[c]) == ColumnNames.Plain(shape.Heading(role))).DefaultIfEmpty(-1).First();
        var (date, supplier, amount) = (Again(ColumnRole.Date), Again(ColumnRole.Supplier), Again(shape.Money));
        return date >= 0 && supplier >= 0 && amount >= 0 && table.Sample.Any(r => r.Number > shape.HeaderRow && r.Cell(supplier).Length > 0 && r.Cell(supplier) != r.Cell(shape.Column(ColumnRole.Supplier)) && Amounts.TryRead(r.Cell(amount), out var pence) && pence != 0);
    }

    /// <summary>"Order date", "PO value", "Total order value".</summary>
    private static bool IsOfAnOrder(string name) => name.Split(' ') is var words && words.Any(Orders.Contains) && words.Any(OfOrders.Contains);

    private static int Named(string[] names, string[] tell) => names.Count(tell.Contains);

    private static bool EachSupplierOnce(Table table, TableShape shape)
    {
        var names = table.Sample.Where(r => r.Number > shape.HeaderRow).Select(r => r.Cell(shape.Column(ColumnRole.Supplier))).Where(n => n.Length > 0).ToList();
        return names.Count >= 5 && names.Distinct().Count() >= names.Count * 0.98;
    }
}
