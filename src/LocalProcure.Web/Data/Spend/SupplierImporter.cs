using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.Web.Data.Files;

namespace LocalProcure.Web.Data.Spend;

/// <summary>What came of a supplier list.</summary>
public sealed record SupplierOutcome(SupplierFile File, int Added, int Updated, int PayeesChanged)
{
    public bool IsRefused => File.WhyRefused != FileRefusal.None || File.RowsAccepted == 0;
}

/// <summary>Takes a buyer's supplier list in: new suppliers are added, known ones updated, none removed; then every open payee is looked at again.</summary>
public sealed class SupplierImporter(AppDb db, FileStore files, Resolving resolving)
{
    public async Task<SupplierOutcome> Import(Guid buyerId, StoredFile stored, string fileName, Act act, CancellationToken stop = default)
    {
        await using var content = files.Open(stored.Hash);
        var file = SupplierFile.Open(FileTables.Open(content));
        // The last row about a supplier is the one that counts.
        var rows = new Dictionary<string, SupplierRow>();
        foreach (var row in file.Rows()) rows[SupplierRecord.KeyOf(row)] = row;
        if (file.WhyRefused != FileRefusal.None || rows.Count == 0) return new SupplierOutcome(file, 0, 0, 0);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var list = new SupplierList(buyerId, fileName, stored.Hash, file.RowsAccepted, file.RowsPlaced, act);
        db.SupplierLists.Add(list);
        await db.SaveChangesAsync(stop);
        var known = await db.SupplierRecords.Where(r => r.BuyerId == buyerId).ToDictionaryAsync(r => r.Key, stop);
        var added = 0;
        foreach (var (key, row) in rows)
            if (known.TryGetValue(key, out var record)) record.Update(row, list.Id);
            else { db.SupplierRecords.Add(new SupplierRecord(buyerId, row, list.Id)); added++; }
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        var changed = await resolving.LookAgain([buyerId], act.At, stop);
        await transaction.CommitAsync(stop);
        return new SupplierOutcome(file, added, rows.Count - added, changed);
    }
}
