using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.Web.Data.Files;

namespace LocalProcure.Web.Data.Spend;

/// <summary>What came of an import: the import itself when rows were accepted or the file was known already, else why the file was refused.</summary>
public sealed record ImportOutcome(PaymentImport? Import, bool AlreadyImported, FileRefusal WhyRefused, PaymentFile? File, IReadOnlyList<Refusal> Refusals);

/// <summary>Takes a payment file in: one transaction, so that stopping at any moment leaves nothing; lines go in by batches, so that memory is bounded.</summary>
public sealed class PaymentImporter(AppDb db, FileStore files, Resolving resolving)
{
    private const int Batch = 5_000;

    /// <param name="hash">The file's address in the file store.</param>
    /// <param name="rows">Told the number of rows read so far.</param>
    public async Task<ImportOutcome> Import(Guid buyerId, StoredFile stored, string fileName, ReadingChoices choices, Act act, IProgress<int>? rows = null, CancellationToken stop = default)
    {
        var import = new PaymentImport(buyerId, fileName, stored.Hash, stored.Size, choices.Period, act);
        if (await Known(import.LiveKey, stop) is { } known) return known;
        await using var content = files.Open(stored.Hash);
        var file = PaymentFile.Open(FileTables.Open(content), choices);
        if (file.WhyRefused != FileRefusal.None) return Refused(file);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        db.PaymentImports.Add(import);
        await db.SaveChangesAsync(stop);
        var payees = await db.Payees.Where(p => p.BuyerId == buyerId).Select(p => new { p.Key, p.Id }).ToDictionaryAsync(p => p.Key, p => p.Id, stop);
        var resolver = await resolving.Resolver([buyerId], stop);
        // A file names the same supplier in the same words many times over.
        var seen = new Dictionary<(string, string, string, string), Guid>();
        var (batch, fresh) = (new List<Payment>(Batch), new List<Payee>());
        var (first, last) = (DateOnly.MaxValue, DateOnly.MinValue);
        Guid Add(Payee payee)
        {
            resolver.Resolve(payee, act.At);
            fresh.Add(payee);
            return payee.Id;
        }
        foreach (var row in file.Rows())
        {
            var wording = (row.Supplier, row.SupplierNumber, row.CompanyNumber, row.VatNumber);
            if (!seen.TryGetValue(wording, out var payeeId))
            {
                var key = PayeeKey.Of(row.Supplier, row.SupplierNumber, row.CompanyNumber, row.VatNumber);
                if (!payees.TryGetValue(key.Text, out payeeId)) payees[key.Text] = payeeId = Add(new Payee(buyerId, key));
                seen[wording] = payeeId;
            }
            batch.Add(new Payment(import.Id, buyerId, payeeId, row));
            if (row.PaidOn < first) first = row.PaidOn;
            if (row.PaidOn > last) last = row.PaidOn;
            if (batch.Count < Batch) continue;
            await Write(fresh, batch, stop);
            rows?.Report(file.RowsRead);
        }
        if (file.WhyRefused != FileRefusal.None)
        {
            await transaction.RollbackAsync(stop);
            db.ChangeTracker.Clear();
            return Refused(file);
        }
        await Write(fresh, batch, stop);
        await Keep(import, file, first, last, act, stop);
        await transaction.CommitAsync(stop);
        rows?.Report(file.RowsRead);
        return new ImportOutcome(import, false, FileRefusal.None, file, file.RefusedRows);
    }

    private async Task<ImportOutcome?> Known(string liveKey, CancellationToken stop)
    {
        var known = await db.PaymentImports.AsNoTracking().SingleOrDefaultAsync(i => i.LiveKey == liveKey, stop);
        if (known is null) return null;
        var refused = await db.RefusedRows.AsNoTracking().Where(r => r.ImportId == known.Id).OrderBy(r => r.Row).ToListAsync(stop);
        return new ImportOutcome(known, true, FileRefusal.None, null, [.. refused.Select(r => r.Refusal)]);
    }

    private static ImportOutcome Refused(PaymentFile file)
    {
        // Reading on to the end counts every row, so that a refused file too says read = refused + blank.
        if (file.RowsRead == 0) foreach (var _ in file.Rows()) { /* each row is counted as refused */ }
        return new ImportOutcome(null, false, file.WhyRefused, file, file.RefusedRows);
    }

    private async Task Write(List<Payee> payees, List<Payment> payments, CancellationToken stop)
    {
        // Payees first: the lines point at them.
        await Bulk.Insert(db, payees, stop);
        await Bulk.Insert(db, payments, stop);
        payees.Clear();
        payments.Clear();
    }

    private async Task Keep(PaymentImport import, PaymentFile file, DateOnly first, DateOnly last, Act act, CancellationToken stop)
    {
        import.Finish(file, first, last, act);
        foreach (var chunk in file.RefusedRows.Chunk(Batch))
            await Bulk.Insert(db, [.. chunk.Select(r => new RefusedRow(import.Id, r))], stop);
        await db.SaveChangesAsync(stop);
    }
}
