namespace LocalProcure.Web.Data;

/// <summary>Writes what happened to the tracked things at the end of their chains, within one save.</summary>
public sealed class AuditTrail(AppDb db)
{
    private List<Happening>? happenings;
    private readonly Dictionary<Guid, ChainEnd> heads = [];
    private readonly List<AuditRow> written = [];
    private readonly List<AuditHead> moved = [];
    private readonly List<WordsBefore> before = [];
    private HashSet<Guid> begun = [];

    public async Task Write(CancellationToken stop)
    {
        var entries = db.ChangeTracker.Entries<Entity>().ToList();
        happenings ??= [.. entries.SelectMany(e => e.Entity.TakeHappenings()).OrderBy(h => h.Act.At)];
        begun = entries.Where(e => e.State == EntityState.Added).Select(e => e.Entity.Id).ToHashSet();
        foreach (var happening in happenings)
        {
            if (!heads.TryGetValue(happening.ChainId, out var head))
                // A thing that is new in this save cannot have a trail yet.
                heads[happening.ChainId] = head = begun.Contains(happening.ChainId) ? ChainEnd.None : await EndInDatabase(happening.ChainId, stop);
            var mine = written.LastOrDefault(r => r.ChainId == happening.ChainId);
            var row = AuditRow.After(mine?.Hash ?? head.Hash, (mine?.Number ?? head.Number) + 1, happening);
            written.Add(row);
            db.AuditRows.Add(row);
            if (happening.Before is not { } words) continue;
            before.Add(WordsBefore.Of(row, words));
            db.WordsBefore.Add(before[^1]);
        }
        foreach (var last in written.GroupBy(r => r.ChainId).Select(g => g.Last())) MoveHead(last, heads[last.ChainId]);
    }

    /// <summary>The head goes with its chain. One that is missing, or speaks of another end than the chain has, is left as it is: it tells of what was done.</summary>
    private void MoveHead(AuditRow last, ChainEnd end)
    {
        if (!end.IsHeadsOwn) return;
        var head = new AuditHead { ChainId = last.ChainId, Number = last.Number, Hash = last.Hash, Mark = db.Keys?.MarkOfHead(last.ChainId, last.Number, last.Hash) ?? "" };
        if (end.Number == 0) db.AuditHeads.Add(head);
        else db.AuditHeads.Update(head);
        moved.Add(head);
    }

    /// <summary>True when a chain has grown since its head was read. A chain that was to begin here and is there already is another thing's: its id was sent twice, or taken from somebody.</summary>
    public async Task<bool> WasOvertaken(CancellationToken stop)
    {
        foreach (var (chain, head) in heads)
            if ((await EndInDatabase(chain, stop)).Number != head.Number)
                return begun.Contains(chain) ? throw new DbUpdateConcurrencyException("A thing with this id is kept already.") : true;
        return false;
    }

    /// <summary>Forgets the numbering so that the rows can be written again after the new heads.</summary>
    public void TakeBack()
    {
        Saved();
        written.Clear();
        moved.Clear();
        before.Clear();
        heads.Clear();
    }

    /// <summary>Lets go of rows that are safely down: they are never changed again.</summary>
    public void Saved()
    {
        foreach (var row in written) db.Entry(row).State = EntityState.Detached;
        foreach (var head in moved) db.Entry(head).State = EntityState.Detached;
        foreach (var words in before) db.Entry(words).State = EntityState.Detached;
    }

    private async Task<ChainEnd> EndInDatabase(Guid chain, CancellationToken stop) =>
        await db.AuditRows.AsNoTracking().Where(r => r.ChainId == chain).OrderByDescending(r => r.Number)
            .Select(r => new ChainEnd(r.Number, r.Hash, db.AuditHeads.Any(h => h.ChainId == chain && h.Number == r.Number && h.Hash == r.Hash))).FirstOrDefaultAsync(stop)
        ?? ChainEnd.None with { IsHeadsOwn = !await db.AuditHeads.AnyAsync(h => h.ChainId == chain, stop) };

    /// <param name="IsHeadsOwn">The chain's head speaks of exactly this end.</param>
    private sealed record ChainEnd(int Number, string Hash, bool IsHeadsOwn)
    {
        public static readonly ChainEnd None = new(0, "", true);
    }

    /// <summary>The number of the first row that was changed, is missing (also from the end) or follows the wrong one; null when the chain is whole.</summary>
    public static async Task<int?> FirstBreak(AppDb db, Guid chain, CancellationToken stop = default)
    {
        // Read before the lines, so that an act in between is no fault.
        var head = await db.AuditHeads.AsNoTracking().SingleOrDefaultAsync(h => h.ChainId == chain, stop);
        var (number, hash) = (0, "");
        await foreach (var row in db.AuditRows.AsNoTracking().Where(r => r.ChainId == chain).OrderBy(r => r.Number).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (row.Number != number + 1 || row.PreviousHash != hash || !row.IsIntact || (row.Number == head?.Number && row.Hash != head.Hash)) return number + 1;
            (number, hash) = (row.Number, row.Hash);
        }
        return number < (head?.Number ?? (number == 0 ? 0 : int.MaxValue)) ? number + 1 : null;
    }
}
