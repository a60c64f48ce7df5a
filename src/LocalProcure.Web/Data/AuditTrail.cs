namespace LocalProcure.Web.Data;

/// <summary>Writes what happened to the tracked things at the end of their chains, within one save.</summary>
public sealed class AuditTrail(AppDb db)
{
    private List<Happening>? happenings;
    private readonly Dictionary<Guid, (int Number, string Hash)> heads = [];
    private readonly List<AuditRow> written = [];

    public async Task Write(CancellationToken stop)
    {
        var entries = db.ChangeTracker.Entries<Entity>().ToList();
        happenings ??= [.. entries.SelectMany(e => e.Entity.TakeHappenings()).OrderBy(h => h.Act.At)];
        var begun = entries.Where(e => e.State == EntityState.Added).Select(e => e.Entity.Id).ToHashSet();
        foreach (var happening in happenings)
        {
            if (!heads.TryGetValue(happening.ChainId, out var head))
                // A thing that is new in this save cannot have a trail yet.
                heads[happening.ChainId] = head = begun.Contains(happening.ChainId) ? (0, "") : await HeadInDatabase(happening.ChainId, stop);
            var mine = written.LastOrDefault(r => r.ChainId == happening.ChainId);
            var row = AuditRow.After(mine?.Hash ?? head.Hash, (mine?.Number ?? head.Number) + 1, happening);
            written.Add(row);
            db.AuditRows.Add(row);
        }
    }

    /// <summary>True when a chain has grown since its head was read.</summary>
    public async Task<bool> WasOvertaken(CancellationToken stop)
    {
        foreach (var (chain, head) in heads)
            if ((await HeadInDatabase(chain, stop)).Number != head.Number) return true;
        return false;
    }

    /// <summary>Forgets the numbering so that the rows can be written again after the new heads.</summary>
    public void TakeBack()
    {
        foreach (var row in written) db.Entry(row).State = EntityState.Detached;
        written.Clear();
        heads.Clear();
    }

    /// <summary>Lets go of rows that are safely down: they are never changed again.</summary>
    public void Saved()
    {
        foreach (var row in written) db.Entry(row).State = EntityState.Detached;
    }

    private async Task<(int Number, string Hash)> HeadInDatabase(Guid chain, CancellationToken stop)
    {
        var head = await db.AuditRows.AsNoTracking().Where(r => r.ChainId == chain).OrderByDescending(r => r.Number)
            .Select(r => new { r.Number, r.Hash }).FirstOrDefaultAsync(stop);
        return (head?.Number ?? 0, head?.Hash ?? "");
    }

    /// <summary>The number of the first row that was changed, is missing or follows the wrong one; null when the chain is whole.</summary>
    public static async Task<int?> FirstBreak(AppDb db, Guid chain, CancellationToken stop = default)
    {
        var (number, hash) = (0, "");
        await foreach (var row in db.AuditRows.AsNoTracking().Where(r => r.ChainId == chain).OrderBy(r => r.Number).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (row.Number != number + 1 || row.PreviousHash != hash || !row.IsIntact) return number + 1;
            (number, hash) = (row.Number, row.Hash);
        }
        return null;
    }
}
