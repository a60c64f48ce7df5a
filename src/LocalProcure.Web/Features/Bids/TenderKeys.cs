using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Data.Keys;
using LocalProcure.Web.Jobs;

namespace LocalProcure.Web.Features.Bids;

/// <summary>Makes the key of every open tender soon after it is published, so that a key's being there does not tell that somebody bids.</summary>
public sealed class TenderKeys(AppDb db, KeyStore keys) : IWork
{
    public async Task<int> Run(DateTime now, CancellationToken stop = default)
    {
        foreach (var id in await db.Tenders.TakingAt(now).Select(t => t.Id).ToListAsync(stop)) keys.TenderKey(id);
        return 0;
    }
}
