using LocalProcure.Domain.Reports;

namespace LocalProcure.Web.Jobs;

/// <summary>Forgets the addresses of those who stopped, or never confirmed, 28 days ago.</summary>
public sealed class SubscriberRetention(AppDb db) : IWork
{
    public async Task<int> Run(DateTime now, CancellationToken stop = default)
    {
        var due = await db.Subscribers.ToForget(now).ToListAsync(stop);
        db.Subscribers.RemoveRange(due);
        await db.SaveChangesAsync(stop);
        return due.Count;
    }
}
