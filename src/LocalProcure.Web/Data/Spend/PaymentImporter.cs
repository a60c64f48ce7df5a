using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.Web.Data.Files;

namespace LocalProcure.Web.Data.Spend;

/// <summary>What came of an import: the import itself when rows were accepted or the file was known already, else why the file was refused.</summary>
/// <param name="Refusals">Of an import, the first <see cref="MostListed"/>; all of them are kept with it.</param>
public sealed record ImportOutcome(PaymentImport? Import, bool AlreadyImported, FileRefusal WhyRefused, PaymentFile? File, IReadOnlyList<Refusal> Refusals)
{
    public const int MostListed = 10_000;
}

/// <summary>How far an import has come.</summary>
/// <param name="Percent">Of the file's bytes, 0 to 100.</param>
public readonly record struct ImportProgress(int Rows, int Percent);

/// <summary>
/// Takes a payment file in, read once from front to back. All is one transaction, so that stopping at any moment leaves nothing; lines, refused rows
/// and the keys by which other files' lines are found go to the database by batches, so that memory is bounded.
/// </summary>
public sealed class PaymentImporter(AppDb db, PaymentSource source, Resolving resolving, PaymentUndo undoing, Overlaps overlaps)
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
        await using var search = await overlaps.Begin(buyerId, stop);
        await using var opened = await source.Open(buyerId, stored, choices, corrects, stop);
        return opened.File.WhyRefused == FileRefusal.None ? await TakeIn(import, opened, search, overlap, act, progress, stop) : Refused(opened.File, stop);
    }

    private async Task<ImportOutcome> TakeIn(PaymentImport import, OpenedFile opened, OverlapSearch search, OverlapChoice overlap, Act act, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        var file = opened.File;
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (opened.Corrects is { } corrected) import.Corrects(corrected);
        db.PaymentImports.Add(import);
        await db.SaveChangesAsync(stop);
        var payees = await PayeesSeen.Of(db, import.BuyerId, resolving, act.At, stop);
        var lines = new List<Payment>(Batch);
        foreach (var step in file.Steps())
        {
            if (step is { } row)
            {
                if (opened.WhyNotBack(row.Row) is { } reason) { file.TakeBack(row, reason, ""); continue; }
                await search.Add(row, stop);
                lines.Add(new Payment(import.Id, import.BuyerId, payees.IdOf(row), row));
                import.Covers(row.PaidOn);
                if (lines.Count < Batch) continue;
            }
            await Write(import, file, payees.Fresh, lines, stop);
            // A batch's rows are waste now. Left to itself the collector would let a machine's worth of them gather first.
            GC.Collect(1, GCCollectionMode.Forced, blocking: true);
            progress?.Report(new ImportProgress(file.RowsRead, opened.Percent));
        }
        await Write(import, file, payees.Fresh, lines, stop);
        if (file.WhyRefused == FileRefusal.None && await search.Find(stop) is { IsAny: true } found) await Settle(import, file, search, found, overlap, payees.Made, act, stop);
        if (file.WhyRefused != FileRefusal.None)
        {
            await transaction.RollbackAsync(stop);
            db.ChangeTracker.Clear();
            return Refused(file, stop);
        }
        await Keep(import, opened, act, stop);
        await transaction.CommitAsync(stop);
        progress?.Report(new ImportProgress(file.RowsRead, 100));
        return new ImportOutcome(import, false, FileRefusal.None, file, await Listed(import.Id, stop));
    }

    /// <summary>Does what was decided about lines that other files brought in.</summary>
    private async Task Settle(PaymentImport import, PaymentFile file, OverlapSearch search, OverlapFound found, OverlapChoice overlap, List<Guid> made, Act act, CancellationToken stop)
    {
        import.NoteOverlap(found.Count, overlap);
        if (overlap == OverlapChoice.Undecided) file.RefuseWhole(FileRefusal.Overlaps);
        else if (overlap == OverlapChoice.Replace)
            foreach (var (id, _) in found.With)
            {
                var other = await db.PaymentImports.SingleAsync(i => i.Id == id, stop);
                if (other.WhyNotUndo(await undoing.IssuedMonths(other, stop)) is not null) { file.RefuseWhole(FileRefusal.MonthIssued); return; }
                await undoing.Undo(other, act, stop);
            }
        else if (overlap == OverlapChoice.LeaveOut)
        {
            var taken = (Rows: 0, Pence: 0L);
            await foreach (var some in search.Rows(stop))
            {
                var rows = some.Select(s => s.Row).ToList();
                var own = db.Payments.Where(p => p.ImportId == import.Id && rows.Contains(p.Row));
                var pence = await own.Select(p => new { p.Row, p.Pence }).ToDictionaryAsync(p => p.Row, p => p.Pence, stop);
                await Bulk.Insert(db, [.. some.Select(s => new RefusedRow(import.Id, new Refusal(s.Row, RowRefusal.AlreadyImported, TableRecord.Cut(s.FileName, 120), pence[s.Row])))], stop);
                await own.ExecuteDeleteAsync(stop);
                taken = (taken.Rows + rows.Count, taken.Pence + pence.Values.Sum());
            }
            file.TakeBack(taken.Rows, taken.Pence, string.Join(", ", found.With.Select(w => search.Name(w.Import))));
            if (file.WhyRefused != FileRefusal.None) return;
            foreach (var ids in made.Chunk(1_000)) await db.Payees.Where(p => ids.Contains(p.Id) && !db.Payments.Any(x => x.PayeeId == p.Id)).ExecuteDeleteAsync(stop);
            var left = db.Payments.Where(p => p.ImportId == import.Id);
            import.CoversOnly(await left.MinAsync(p => p.PaidOn, stop), await left.MaxAsync(p => p.PaidOn, stop));
        }
    }

    private async Task<ImportOutcome?> Known(string liveKey, CancellationToken stop) =>
        await db.PaymentImports.AsNoTracking().SingleOrDefaultAsync(i => i.LiveKey == liveKey, stop) is { } known ? new ImportOutcome(known, true, FileRefusal.None, null, await Listed(known.Id, stop)) : null;

    private async Task<IReadOnlyList<Refusal>> Listed(Guid importId, CancellationToken stop) =>
        [.. (await db.RefusedRows.AsNoTracking().Where(r => r.ImportId == importId).OrderBy(r => r.Row).Take(ImportOutcome.MostListed).ToListAsync(stop)).Select(r => r.Refusal)];

    private static ImportOutcome Refused(PaymentFile file, CancellationToken stop)
    {
        // Reading on to the end counts every row, so that a refused file too says read = refused + blank.
        foreach (var _ in file.Steps()) stop.ThrowIfCancellationRequested();
        return new ImportOutcome(null, false, file.WhyRefused, file, file.RefusedRows);
    }

    private async Task Write(PaymentImport import, PaymentFile file, List<Payee> payees, List<Payment> payments, CancellationToken stop)
    {
        if (payees.Count > 0) await resolving.FindInRegisters(payees, stop);
        // Payees first: the lines point at them.
        await Bulk.Insert(db, payees, stop);
        await Bulk.Insert(db, payments, stop);
        await Bulk.Insert(db, [.. file.TakeRefused().Select(r => new RefusedRow(import.Id, r))], stop);
        payees.Clear();
        payments.Clear();
    }

    private async Task Keep(PaymentImport import, OpenedFile opened, Act act, CancellationToken stop)
    {
        var before = await db.PaymentImports.AsNoTracking().Where(i => i.BuyerId == import.BuyerId && i.UndoneAt == null && i.Id != import.Id && i.CorrectsId == null).OrderByDescending(i => i.ImportedAt).ThenByDescending(i => i.Id).FirstOrDefaultAsync(stop);
        import.Finish(opened.File, act);
        if (before is not null && opened.Corrects is null) import.NoteDrift(Drift.Between(before.Columns, before.Vat, import.Columns, import.Vat, opened.File.Shape.HeaderRow > 0));
        foreach (var chunk in opened.PutBack.Chunk(500))
            await db.RefusedRows.Where(r => r.ImportId == opened.Corrects && chunk.Contains(r.Row)).ExecuteUpdateAsync(s => s.SetProperty(r => r.PutBackById, import.Id), stop);
        await db.SaveChangesAsync(stop);
    }
}
