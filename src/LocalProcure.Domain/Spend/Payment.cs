using LocalProcure.Domain.Spend.Reading;

namespace LocalProcure.Domain.Spend;

/// <summary>One line of a buyer's payment file, kept as it was for ever: known by its import and its row there. It goes only when its import is undone.</summary>
public sealed class Payment
{
    private Payment() { }

    public Payment(Guid importId, Guid buyerId, Guid payeeId, PaymentRow row) =>
        (ImportId, Row, BuyerId, PayeeId, PaidOn, Dated, Pence, Supplier, Department, Category, Description, TransactionNumber, VatPence) =
        (importId, row.Row, buyerId, payeeId, row.PaidOn, row.Dated, row.Pence, row.Supplier, row.Department, row.Category, row.Description, row.TransactionNumber, row.VatPence);

    public Guid ImportId { get; private set; }
    /// <summary>The 1-based record in the file, headings included.</summary>
    public int Row { get; private set; }
    public Guid BuyerId { get; private set; }
    public Guid PayeeId { get; private set; }
    public DateOnly PaidOn { get; private set; }
    public DateBasis Dated { get; private set; }
    /// <summary>Signed: credits and refunds are negative.</summary>
    public long Pence { get; private set; }
    /// <summary>VAT beside the amount, where the file states it.</summary>
    public long? VatPence { get; private set; }
    /// <summary>As the buyer wrote it; empty where the name is left out.</summary>
    public string Supplier { get; private set; } = "";
    public string Department { get; private set; } = "";
    public string Category { get; private set; } = "";
    public string Description { get; private set; } = "";
    public string TransactionNumber { get; private set; } = "";
}

/// <summary>A row that an import did not accept, kept with its reason so that it can be shown and put right.</summary>
public sealed class RefusedRow
{
    private RefusedRow() { }

    public RefusedRow(Guid importId, Refusal refusal) => (ImportId, Row, Reason, Detail, Pence) = (importId, refusal.Row, refusal.Reason, refusal.Detail, refusal.Pence);

    public Guid ImportId { get; private set; }
    public int Row { get; private set; }
    public RowRefusal Reason { get; private set; }
    public string Detail { get; private set; } = "";

    /// <summary>The row's own amount where it could be read; nil for totals and headings.</summary>
    public long Pence { get; private set; }
    /// <summary>The later import that brought the row in after all, corrected.</summary>
    public Guid? PutBackById { get; private set; }

    public Refusal Refusal => new(Row, Reason, Detail, Pence);
}
