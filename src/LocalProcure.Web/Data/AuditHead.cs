namespace LocalProcure.Web.Data;

/// <summary>
/// How long a chain is and what its last line says, written in the same save as that line and marked with a key that lies outside the
/// database: lines cut off the chain's end are missed at once, and who only has the database cannot write another head.
/// </summary>
public sealed class AuditHead
{
    public required Guid ChainId { get; init; }
    /// <summary>The number of the chain's last line.</summary>
    public required int Number { get; init; }
    public required string Hash { get; init; }
    /// <summary>HMAC-SHA256 over the three above; empty where no key is at hand (tools that only make the schema).</summary>
    public required string Mark { get; init; }
}

/// <summary>Heads for chains that are older than this table.</summary>
public static class AuditHeads
{
    private const int Batch = 500;

    /// <summary>
    /// Gives every chain its head, once in the life of an installation: while there is no key for their marks and no head yet. Never again, or a
    /// head that somebody removed would be put back to fit what is left of its chain.
    /// </summary>
    public static async Task Begin(AppDb db, CancellationToken stop = default)
    {
        if (db.Keys is not { MarksHeads: false } keys || await db.AuditHeads.AnyAsync(stop)) return;
        for (var failed = 0; ;)
        {
            var ends = await db.AuditRows.AsNoTracking().Where(r => !db.AuditHeads.Any(h => h.ChainId == r.ChainId)).GroupBy(r => r.ChainId)
                .Select(g => new { Chain = g.Key, Number = g.Max(r => r.Number) }).OrderBy(e => e.Chain).Take(Batch).ToListAsync(stop);
            if (ends.Count == 0) return;
            foreach (var end in ends)
            {
                var hash = await db.AuditRows.Where(r => r.ChainId == end.Chain && r.Number == end.Number).Select(r => r.Hash).SingleAsync(stop);
                db.AuditHeads.Add(new AuditHead { ChainId = end.Chain, Number = end.Number, Hash = hash, Mark = keys.MarkOfHead(end.Chain, end.Number, hash) });
            }
            try
            {
                await db.SaveChangesAsync(stop);
            }
            catch (DbUpdateException) when (failed++ < 5)
            {
                // Another process began at the same moment: its heads serve as well.
            }
            db.ChangeTracker.Clear();
        }
    }
}
