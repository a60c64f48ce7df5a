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
        var ends = db.AuditRows.GroupBy(r => r.ChainId).Select(g => new { ChainId = g.Key, Number = g.Max(r => r.Number) });
        var grown = from end in ends
                    where !db.SealedHeads.Any(h => h.ChainId == end.ChainId && h.Number >= end.Number)
                    join row in db.AuditRows on new { end.ChainId, end.Number } equals new { row.ChainId, row.Number }
                    select new { row.ChainId, row.Number, row.Hash };
        return [.. (await grown.AsNoTracking().ToListAsync(stop)).Select(g => new SealedHead(root, g.ChainId, g.Number, g.Hash))];
    }
}
