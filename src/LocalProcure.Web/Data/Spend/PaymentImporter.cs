using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.Web.Data.Files;

namespace LocalProcure.Web.Data.Spend;

/// <summary>What came of an import: the import itself when rows were accepted or the file was known already, else why the file was refused.</summary>
public sealed record ImportOutcome(PaymentImport? Import, bool AlreadyImported, FileRefusal WhyRefused, PaymentFile? File, IReadOnlyList<Refusal> Refusals);

/// <summary>How far an import has come.</summary>
/// <param name="Percent">Of the file's bytes, 0 to 100.</param>
public readonly record struct ImportProgress(int Rows, int Percent);

/// <summary>Takes a payment file in: one transaction, so that stopping at any moment leaves nothing; lines go in by batches, so that memory is bounded.</summary>
public sealed class PaymentImporter(AppDb db, PaymentSource source, Resolving resolving, PaymentUndo undoing)
{
    private const int Batch = 5_000;

    /// <param name="progress">Told how far reading has come.</param>
    /// <param name="overlap">What happens to lines that other files brought in before; undecided refuses the file where there are any.</param>
    /// <param name="corrects">The import whose refused rows the file puts back, where it was given back on that import's page.</param>
    public async Task<ImportOutcome> Import(Guid buyerId, StoredFile stored, string fileName, ReadingChoices choices, Act act, IProgress<ImportProgress>? progress = null,
        OverlapChoice overlap = OverlapChoice.LeaveOut, Guid? corrects = null, CancellationToken stop = default)
    {
        var import = new PaymentImport(buyerId, fileName, stored.Hash, stored.Size, choices.Period, act);
        if (await Known(import.LiveKey, stop) is { } known) return known;
        var found = OverlapFound.None;
        await using (var first = await source.Open(buyerId, stored, choices, corrects, stop))
        {
            // A buyer's first file needs no look: it is read once only.
            if (first.File.WhyRefused == FileRefusal.None && await db.PaymentImports.AnyAsync(i => i.BuyerId == buyerId && i.UndoneAt == null, stop))
                found = await new Overlaps(db).Look(buyerId, first.File.Rows(), stop);
            if (found.IsAny && overlap == OverlapChoice.Undecided)
            {
                first.File.RefuseWhole(FileRefusal.Overlaps);
                return new ImportOutcome(null, false, FileRefusal.Overlaps, first.File, first.File.RefusedRows);
            }
        }
        await using var opened = await source.Open(buyerId, stored, choices, corrects, stop);
        if (opened.File.WhyRefused != FileRefusal.None) return Refused(opened.File);
        return await TakeIn(import, opened, found, overlap, act, progress, stop);
    }

    private async Task<ImportOutcome> TakeIn(PaymentImport import, OpenedFile opened, OverlapFound found, OverlapChoice overlap, Act act, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        var file = opened.File;
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (overlap == OverlapChoice.Replace)
            foreach (var (other, _) in found.With)
                await undoing.Undo(await db.PaymentImports.SingleAsync(i => i.Id == other, stop), act, stop);
        if (opened.Corrects is { } corrected) import.Corrects(corrected);
        db.PaymentImports.Add(import);
        await db.SaveChangesAsync(stop);
        var payees = await PayeesSeen.Of(db, import.BuyerId, resolving, act.At, stop);
        var others = overlap == OverlapChoice.LeaveOut ? await Names(found, stop) : [];
        var lines = new List<Payment>(Batch);
        var (first, last) = (DateOnly.MaxValue, DateOnly.MinValue);
        foreach (var row in file.Rows())
        {
            if (overlap == OverlapChoice.LeaveOut && found.Rows.TryGetValue(row.Row, out var other)) { file.TakeBack(row, RowRefusal.AlreadyImported, others[other]); continue; }
            if (opened.WhyNotBack(row.Row) is { } reason) { file.TakeBack(row, reason, ""); continue; }
            lines.Add(new Payment(import.Id, import.BuyerId, payees.IdOf(row), row));
            if (row.PaidOn < first) first = row.PaidOn;
            if (row.PaidOn > last) last = row.PaidOn;
            if (lines.Count < Batch) continue;
            await Write(payees.Fresh, lines, stop);
            // A batch's rows are waste now. Left to itself the collector would let a machine's worth of them gather first.
            GC.Collect(1, GCCollectionMode.Forced, blocking: true);
            progress?.Report(new ImportProgress(file.RowsRead, opened.Percent));
        }
        if (file.WhyRefused != FileRefusal.None)
        {
            await transaction.RollbackAsync(stop);
            db.ChangeTracker.Clear();
            return Refused(file);
        }
        await Write(payees.Fresh, lines, stop);
        if (found.IsAny) import.NoteOverlap(found.Count, overlap);
        await Keep(import, opened, first, last, act, stop);
        await transaction.CommitAsync(stop);
        progress?.Report(new ImportProgress(file.RowsRead, 100));
        return new ImportOutcome(import, false, FileRefusal.None, file, file.RefusedRows);
    }

    private async Task<Dictionary<Guid, string>> Names(OverlapFound found, CancellationToken stop)
    {
        var ids = found.With.Select(w => w.Import).ToList();
        return await db.PaymentImports.Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, i => i.FileName, stop);
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
        foreach (var _ in file.Rows()) { /* each row is counted */ }
        return new ImportOutcome(null, false, file.WhyRefused, file, file.RefusedRows);
    }

    private async Task Write(List<Payee> payees, List<Payment> payments, CancellationToken stop)
    {
        if (payees.Count > 0) await resolving.FindInRegisters(payees, stop);
        // Payees first: the lines point at them.
        await Bulk.Insert(db, payees, stop);
        await Bulk.Insert(db, payments, stop);
        payees.Clear();
        payments.Clear();
    }

    private async Task Keep(PaymentImport import, OpenedFile opened, DateOnly first, DateOnly last, Act act, CancellationToken stop)
    {
        var before = await db.PaymentImports.AsNoTracking().Where(i => i.BuyerId == import.BuyerId && i.UndoneAt == null && i.Id != import.Id && i.CorrectsId == null).OrderByDescending(i => i.ImportedAt).ThenByDescending(i => i.Id).FirstOrDefaultAsync(stop);
        import.Finish(opened.File, first, last, act);
        if (before is not null && opened.Corrects is null) import.NoteDrift(Drift.Between(before.Columns, before.Vat, import.Columns, import.Vat, opened.File.Shape.HeaderRow > 0));
        foreach (var chunk in opened.File.RefusedRows.Chunk(Batch))
            await Bulk.Insert(db, [.. chunk.Select(r => new RefusedRow(import.Id, r))], stop);
        foreach (var chunk in opened.PutBack.Chunk(500))
            await db.RefusedRows.Where(r => r.ImportId == opened.Corrects && chunk.Contains(r.Row)).ExecuteUpdateAsync(s => s.SetProperty(r => r.PutBackById, import.Id), stop);
        await db.SaveChangesAsync(stop);
    }
}
