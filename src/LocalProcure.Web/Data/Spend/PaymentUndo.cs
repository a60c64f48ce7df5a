using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Web.Data.Spend;

/// <summary>Takes an import back, lines and all, until a month that it feeds has been issued; rows of it that came back corrected go with it.</summary>
public sealed class PaymentUndo(AppDb db)
{
    public async Task Undo(PaymentImport import, Act act, CancellationToken stop = default)
    {
        // Within an import that takes this one's place, all is one transaction.
        var outer = db.Database.CurrentTransaction;
        await using var transaction = outer is null ? await db.Database.BeginTransactionAsync(stop) : null;
        foreach (var correction in await db.PaymentImports.Where(i => i.CorrectsId == import.Id && i.UndoneAt == null).ToListAsync(stop)) await TakeBack(correction, act, stop);
        await TakeBack(import, act, stop);
        await db.SaveChangesAsync(stop);
        if (transaction is not null) await transaction.CommitAsync(stop);
    }

    private async Task TakeBack(PaymentImport import, Act act, CancellationToken stop)
    {
        import.Undo(await IssuedMonths(import, stop), act);
        // Lines are not audited one by one: the import that they belong to is, in the same transaction.
        await db.Payments.Where(p => p.ImportId == import.Id).ExecuteDeleteAsync(stop);
        await db.RefusedRows.Where(r => r.ImportId == import.Id).ExecuteDeleteAsync(stop);
        if (import.CorrectsId is { } corrected)
            await db.RefusedRows.Where(r => r.ImportId == corrected && r.PutBackById == import.Id).ExecuteUpdateAsync(s => s.SetProperty(r => r.PutBackById, (Guid?)null), stop);
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
