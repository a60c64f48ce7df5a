using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Matching;

namespace LocalProcure.Web.Data;

/// <summary>
/// Every firm's interests in memory, ready for matching. Before each use it asks which firms have changed since and reads only
/// those again, so that one tender is compared with tens of thousands of firms in milliseconds.
/// </summary>
public sealed class InterestCache
{
    private readonly SemaphoreSlim gate = new(1);
    private readonly Dictionary<Guid, (int Version, Wanted[] Wanted)> firms = [];
    private InterestIndex index = new([]);

    public async Task<InterestIndex> Index(AppDb db, CancellationToken stop = default)
    {
        await gate.WaitAsync(stop);
        try
        {
            var versions = await db.Firms.AsNoTracking().Where(f => f.MergedIntoId == null).Select(f => new { f.Id, f.Version }).ToDictionaryAsync(f => f.Id, f => f.Version, stop);
            var gone = firms.Keys.Where(id => !versions.ContainsKey(id)).ToList();
            var changed = versions.Where(v => !firms.TryGetValue(v.Key, out var known) || known.Version != v.Value).Select(v => v.Key).ToList();
            if (gone.Count == 0 && changed.Count == 0) return index;
            foreach (var id in gone) firms.Remove(id);
            foreach (var some in changed.Chunk(500))
                foreach (var firm in await db.Firms.AsNoTracking().IgnoreAutoIncludes().Where(f => some.Contains(f.Id)).Select(f => new { f.Id, f.Version, f.Interests }).ToListAsync(stop))
                    firms[firm.Id] = (firm.Version, Prepare(firm.Id, firm.Interests));
            return index = new InterestIndex(firms.Values.SelectMany(f => f.Wanted));
        }
        finally
        {
            gate.Release();
        }
    }

    public static Wanted[] Prepare(Guid firmId, IEnumerable<Interest> interests) => [.. interests.Select(i => new Wanted(firmId, i, Notice.Around))];
}
