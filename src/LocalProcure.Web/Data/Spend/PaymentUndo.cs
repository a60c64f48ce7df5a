using LocalProcure.Domain.Spend;

namespace LocalProcure.Web.Data.Spend;

/// <summary>Takes an import back, lines and all, until a month that it feeds has been issued.</summary>
public sealed class PaymentUndo(AppDb db)
{
    public async Task Undo(PaymentImport import, Act act, CancellationToken stop = default)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        import.Undo(await IssuedMonths(import, stop), act);
        // Lines are not audited one by one: the import that they belong to is, in the same transaction.
        await db.Payments.Where(p => p.ImportId == import.Id).ExecuteDeleteAsync(stop);
        await db.RefusedRows.Where(r => r.ImportId == import.Id).ExecuteDeleteAsync(stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
    }

    /// <summary>Months with lines of this import whose report has been issued.</summary>
    public Task<IReadOnlyCollection<DateOnly>> IssuedMonths(PaymentImport import, CancellationToken stop = default) => Issued.MonthsOf(db, import, stop);
}
