namespace LocalProcure.Domain.Spend.Reading;

/// <summary>Amounts without a sign beside a column that says which of them came back: "D" and "C", "Invoice" and "Credit note".</summary>
internal static class Signs
{
    private static readonly string[] Back = ["c", "cr", "credit", "h", "credit note", "creditnote", "crn", "cn", "credit memo", "credit memorandum", "cr note", "refund", "credyd", "nodyn credyd"];

    /// <summary>Whether a cell says that the amount came back.</summary>
    public static bool IsBack(string cell) => Back.Contains(ColumnNames.Plain(cell));

    /// <summary>Whether the column is needed: no amount has a sign of its own, and some rows, the fewer, say that theirs came back.</summary>
    public static bool AreBeside(Table table, TableShape shape)
    {
        var (amount, sign) = (shape.Column(shape.Money), shape.Column(ColumnRole.Sign));
        int back = 0, all = 0;
        foreach (var record in table.Sample.Where(r => r.Number > shape.HeaderRow))
        {
            if (record.Cell(sign).Length == 0 || !Amounts.TryRead(record.Cell(amount), out var pence)) continue;
            if (pence < 0) return false;
            all++;
            if (IsBack(record.Cell(sign))) back++;
        }
        return back > 0 && 2 * back < all;
    }
}
