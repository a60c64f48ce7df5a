namespace LocalProcure.Domain.Spend.Reading;

/// <summary>Amounts without a sign beside a column that says which of them came back: "D" and "C", "Invoice" and "Credit note".</summary>
internal sealed class Signs
{
    private static readonly string[] Credits = ["c", "cr", "credit", "h", "credyd"];
    private static readonly string[] Debits = ["d", "dr", "debit", "s", "debyd"];
    private static readonly string[] Back = [.. Credits, "credit note", "creditnote", "crn", "cn", "credit memo", "credit memorandum", "cr note", "refund", "nodyn credyd"];

    private readonly string[] marks;

    private Signs(string[] marks, bool areNeeded) => (this.marks, AreNeeded) = (marks, areNeeded);

    public static Signs None { get; } = new([], false);

    /// <summary>Whether the column is needed: no amount has a sign of its own, and some rows, the fewer, say that theirs came back.</summary>
    public bool AreNeeded { get; }

    /// <summary>Whether a cell says that the amount came back.</summary>
    public bool IsBack(string cell) => marks.Contains(ColumnNames.Plain(cell));

    /// <summary>A bank's list debits what is paid; a suppliers' ledger credits it, and debits what comes back: the fewer are what came back.</summary>
    public static Signs Of(Table table, TableShape shape)
    {
        var (amount, sign) = (shape.Column(shape.Money), shape.Column(ColumnRole.Sign));
        int back = 0, credits = 0, debits = 0, all = 0;
        var signed = false;
        foreach (var record in table.Sample.Where(r => r.Number > shape.HeaderRow))
        {
            if (record.Cell(sign) is not { Length: > 0 } cell || !Amounts.TryRead(record.Cell(amount), out var pence)) continue;
            signed |= pence < 0;
            var mark = ColumnNames.Plain(cell);
            all++;
            if (Back.Contains(mark)) back++;
            if (Credits.Contains(mark)) credits++;
            if (Debits.Contains(mark)) debits++;
        }
        if (!signed && credits + debits == all && debits > 0 && debits < credits) return new(Debits, true);
        return new(Back, !signed && back > 0 && 2 * back < all);
    }
}
