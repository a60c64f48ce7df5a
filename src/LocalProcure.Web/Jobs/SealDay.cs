using LocalProcure.Domain.Records;

namespace LocalProcure.Web.Jobs;

/// <summary>
/// Each night seals the heads of all chains that grew since the last seal into a root, chained to the day before. A day that was missed is
/// covered by the next. Says 0 always: how many chains grew would tell of sealed bids.
/// </summary>
public sealed class SealDay(AppDb db) : IWork
{
    public async Task<int> Run(DateTime now, CancellationToken stop = default)
    {
        var day = now.UkDate().AddDays(-1);
        var last = await db.DailyRoots.AsNoTracking().OrderByDescending(r => r.Day).FirstOrDefaultAsync(stop);
        if (last is not null && last.Day >= day) return 0;
        var root = new DailyRoot(day, last?.Root ?? "", now);
        var heads = await Grown(root, stop);
        heads.Sort((a, b) => string.CompareOrdinal(a.Slot, b.Slot));
        root.Seal(heads.Select(h => h.Leaf));
        db.DailyRoots.Add(root);
        db.SealedHeads.AddRange(heads);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException)
        {
            // Another process sealed this day at the same moment: its root stands. Anything else comes again next time.
            db.ChangeTracker.Clear();
            if (!await db.DailyRoots.AnyAsync(r => r.Day == day, stop)) throw;
        }
        return 0;
    }

    /// <summary>The last row of every chain that has rows beyond what was sealed of it.</summary>
    private async Task<List<SealedHead>> Grown(DailyRoot root, CancellationToken stop)
    {
        var grown = await db.AuditRows.AsNoTracking()
            .Where(r => !db.AuditRows.Any(later => later.ChainId == r.ChainId && later.Number > r.Number) && !db.SealedHeads.Any(h => h.ChainId == r.ChainId && h.Number >= r.Number))
            .Select(r => new { r.ChainId, r.Number, r.Hash }).ToListAsync(stop);
        return [.. grown.Select(g => new SealedHead(root, g.ChainId, g.Number, g.Hash))];
    }
}
