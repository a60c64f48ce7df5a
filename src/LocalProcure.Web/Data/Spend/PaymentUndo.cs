using LocalProcure.Domain.Reports;
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

    /// <summary>Months between the import's first and last payment whose report has been issued, or is being printed.</summary>
    public async Task<IReadOnlyCollection<DateOnly>> IssuedMonths(PaymentImport import, CancellationToken stop = default)
    {
        var from = new DateOnly(import.FirstPaidOn.Year, import.FirstPaidOn.Month, 1);
        var frozen = await db.Reports.Frozen().Where(r => r.Month >= from && r.Month <= import.LastPaidOn && db.Buyers.Any(b => b.Id == import.BuyerId && b.AreaCode == r.AreaCode))
            .Select(r => r.Month).Distinct().ToListAsync(stop);
        if (frozen.Count == 0) return [];
        var paid = await db.Payments.Where(p => p.ImportId == import.Id).Select(p => p.PaidOn).Distinct().ToListAsync(stop);
        return [.. frozen.Where(m => paid.Any(d => d.Year == m.Year && d.Month == m.Month)).Order()];
    }
}
