namespace LocalProcure.Web.Jobs;

/// <summary>Keeps what the jobs did, for the staff page.</summary>
public sealed class JobRuns(AppDb db) : IWork
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    /// <summary>Idle rows are refreshed no more often than this: a job that runs every few seconds must not write every few seconds.</summary>
    private static readonly TimeSpan IdleRefresh = TimeSpan.FromMinutes(1);

    public async Task Note(JobRun run, CancellationToken stop)
    {
        if (run.Did > 0 || run.Error is not null) db.JobRuns.Add(run);
        else
        {
            var idle = await db.JobRuns.Where(r => r.Job == run.Job && r.IsIdle).OrderByDescending(r => r.EndedAt).FirstOrDefaultAsync(stop);
            if (idle is null) db.JobRuns.Add(run.Idle());
            else if (run.EndedAt - idle.EndedAt < IdleRefresh) return;
            else idle.IdleAgain(run.StartedAt, run.EndedAt);
        }
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Forgets old runs.</summary>
    public async Task<int> Run(DateTime now, CancellationToken stop = default)
    {
        var before = now - Kept;
        return await db.JobRuns.Where(r => r.EndedAt < before && !r.IsIdle).ExecuteDeleteAsync(stop);
    }
}
