using LocalProcure.Domain.Records;

namespace LocalProcure.Web.Data;

/// <summary>What is wrong at one place of the record.</summary>
public enum AuditFault { RowChanged, RowMissing, RowInWrongPlace, SealedRowMissing, SealedRowDiffers, TreeDiffers, RootDiffers, DayUnchained, GuardMissing, TailMissing, EndMissing, EndDiffers, HeadMissing, HeadForged }

/// <summary>One fault: in a chain at a number, on a sealed day, or in the database's guard.</summary>
public sealed record AuditBreak(AuditFault Fault, Guid? Chain = null, int? Number = null, DateOnly? Day = null, string? Name = null);

/// <summary>The outcome of a walk. It does not say how many chains there are: that would tell of sealed bids.</summary>
/// <param name="More">There are further faults that were not kept.</param>
public sealed record AuditOutcome(IReadOnlyList<AuditBreak> Breaks, bool More, int Days, string? LastRoot)
{
    public bool IsWhole => Breaks.Count == 0;
}

/// <summary>Walks every chain row by row and every daily root, in memory that does not grow with them.</summary>
public sealed class AuditWalk(AppDb db)
{
    /// <summary>So many faults are named; whoever has more needs a backup, not a list.</summary>
    private const int Most = 1000;

    private readonly List<AuditBreak> breaks = [];
    private bool more;

    public async Task<AuditOutcome> Run(CancellationToken stop = default)
    {
        foreach (var name in await AuditGuard.Missing(db, stop)) Note(new(AuditFault.GuardMissing, Name: name));
        await Chains(stop);
        await Ends(stop);
        await Heads(stop);
        var (days, last) = await Days(stop);
        await Tail(stop);
        return new(breaks, more, days, last);
    }

    /// <summary>Each row says what it said, follows the row before it, and none is left out.</summary>
    private async Task Chains(CancellationToken stop)
    {
        var (chain, number, hash) = (Guid.Empty, 0, "");
        await foreach (var row in db.AuditRows.AsNoTracking().OrderBy(r => r.ChainId).ThenBy(r => r.Number).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (row.ChainId != chain) (chain, number, hash) = (row.ChainId, 0, "");
            if (!row.IsIntact) Note(new(AuditFault.RowChanged, chain, row.Number));
            if (row.Number != number + 1) Note(new(AuditFault.RowMissing, chain, number + 1));
            else if (row.IsIntact && row.PreviousHash != hash) Note(new(AuditFault.RowInWrongPlace, chain, row.Number));
            // The next is measured by what this row says of itself, so that one fault is named once.
            (number, hash) = (row.Number, row.Hash);
        }
    }

    /// <summary>Every chain ends where its head says, and the head bears the mark of our key: finds what was cut off an end, written anew or put in, also before the night's seal.</summary>
    private async Task Ends(CancellationToken stop)
    {
        var torn = from head in db.AuditHeads.AsNoTracking()
                   join row in db.AuditRows on new { head.ChainId, head.Number } equals new { row.ChainId, row.Number } into rows
                   from row in rows.DefaultIfEmpty()
                   where row == null || row.Hash != head.Hash || db.AuditRows.Any(r => r.ChainId == head.ChainId && r.Number > head.Number)
                   orderby head.ChainId
                   select new { head.ChainId, head.Number, IsThere = row != null };
        foreach (var head in await torn.Take(Most + 1).ToListAsync(stop)) Note(new(head.IsThere ? AuditFault.EndDiffers : AuditFault.EndMissing, head.ChainId, head.Number));
        foreach (var chain in await db.AuditRows.AsNoTracking().Where(r => !db.AuditHeads.Any(h => h.ChainId == r.ChainId)).Select(r => r.ChainId).Distinct().OrderBy(id => id).Take(Most + 1).ToListAsync(stop))
            Note(new(AuditFault.HeadMissing, chain));
        if (db.Keys is not { } keys) return;
        await foreach (var head in db.AuditHeads.AsNoTracking().OrderBy(h => h.ChainId).AsAsyncEnumerable().WithCancellation(stop))
            if (head.Mark != keys.MarkOfHead(head.ChainId, head.Number, head.Hash)) Note(new(AuditFault.HeadForged, head.ChainId, head.Number));
    }

    /// <summary>What was sealed is still there and the same: finds a chain cut short, removed, or written anew with fitting hashes.</summary>
    private async Task Heads(CancellationToken stop)
    {
        var torn = from head in db.SealedHeads.AsNoTracking()
                   join row in db.AuditRows on new { head.ChainId, head.Number } equals new { row.ChainId, row.Number } into rows
                   from row in rows.DefaultIfEmpty()
                   where row == null || row.Hash != head.Hash
                   orderby head.Day, head.Slot
                   select new { head.Day, head.ChainId, head.Number, IsThere = row != null };
        foreach (var head in await torn.Take(Most + 1).ToListAsync(stop))
            Note(new(head.IsThere ? AuditFault.SealedRowDiffers : AuditFault.SealedRowMissing, head.ChainId, head.Number, head.Day));
    }

    /// <summary>
    /// Where somebody had the key of the heads as well, or removed a chain with its head, the tables still say what happened since the last seal.
    /// Asked of the acts that matter most.
    /// </summary>
    private async Task Tail(CancellationToken stop)
    {
        var since = await db.DailyRoots.MaxAsync(r => (DateTime?)r.SealedAt, stop) ?? DateTime.MinValue;
        IQueryable<Guid> Without(IQueryable<Guid> chains, string what) => chains.Where(id => !db.AuditRows.Any(r => r.ChainId == id && r.What == what));
        foreach (var (what, gone) in new (string, IQueryable<Guid>)[]
        {
            ("TenderPublished", Without(db.Tenders.Where(t => t.PublishedAt > since).Select(t => t.Id), "TenderPublished")),
            ("TenderOpened", Without(db.Tenders.Where(t => t.OpenedAt > since).Select(t => t.Id), "TenderOpened")),
            ("TenderAwarded", Without(db.Tenders.Where(t => t.AwardedAt > since).Select(t => t.Id), "TenderAwarded")),
            ("TenderWithdrawn", Without(db.Tenders.Where(t => t.WithdrawnAt > since).Select(t => t.Id), "TenderWithdrawn")),
            ("BidSubmitted", Without(db.Bids.Where(b => b.SubmittedAt > since).Select(b => b.Id), "BidSubmitted")),
            ("ContractAwarded", Without(db.Awards.Where(a => a.AwardedAt > since).Select(a => a.TenderId), "ContractAwarded")),
            ("AwardNoticeRecorded", Without(db.AwardNotices.Where(n => n.RecordedAt > since).Select(n => n.TenderId), "AwardNoticeRecorded")),
            ("ShortlistRecorded", Without(db.Shortlists.Where(s => s.RecordedAt > since).Select(s => s.TenderId), "ShortlistRecorded")),
            ("ContractEntered", Without(db.Contracts.Where(c => c.EnteredAt > since).Select(c => c.TenderId), "ContractEntered")),
        })
            foreach (var chain in await gone.Distinct().OrderBy(id => id).Take(Most + 1).ToListAsync(stop)) Note(new(AuditFault.TailMissing, chain, Name: what));
    }

    private async Task<(int Days, string? LastRoot)> Days(CancellationToken stop)
    {
        var (previous, days) = ("", 0);
        foreach (var root in await db.DailyRoots.AsNoTracking().OrderBy(r => r.Day).ToListAsync(stop))
        {
            days++;
            if (root.PreviousRoot != previous) Note(new(AuditFault.DayUnchained, Day: root.Day));
            if (SealTree.DayRoot(root.Day, root.PreviousRoot, root.Tree) != root.Root) Note(new(AuditFault.RootDiffers, Day: root.Day));
            if (!Tree(root)) Note(new(AuditFault.TreeDiffers, Day: root.Day));
            previous = root.Root;
        }
        return (days, days == 0 ? null : previous);
    }

    private bool Tree(DailyRoot root)
    {
        try
        {
            return Convert.ToHexStringLower(SealTree.Root(LeavesOf(db, root.Day), root.Secret)) == root.Tree;
        }
        catch (InvalidOperationException)
        {
            // Leaves out of their places: somebody put one there.
            return false;
        }
    }

    /// <summary>The day's leaves in the order of the tree, read as they are walked.</summary>
    public static IEnumerable<SealedLeaf> LeavesOf(AppDb db, DateOnly day) =>
        db.SealedHeads.AsNoTracking().Where(h => h.Day == day).OrderBy(h => h.Slot).Select(h => new SealedLeaf(h.Slot, h.ChainId, h.Number, h.Hash)).AsEnumerable();

    private void Note(AuditBreak found)
    {
        if (breaks.Count < Most) breaks.Add(found);
        else more = true;
    }
}
