using LocalProcure.Web.Data.Spend;

namespace LocalProcure.Web.Jobs;

/// <summary>Begins imports that wait, and those again whose process died: nothing of a half one was kept.</summary>
public sealed class RunImports(AppDb db, ImportRunner runner) : IWork
{
    public async Task<int> Run(DateTime now, CancellationToken stop = default)
    {
        var open = await db.ImportRuns.AsNoTracking().Where(r => r.EndedAt == null).OrderBy(r => r.AskedAt).ThenBy(r => r.Id).Take(20).ToListAsync(stop);
        var begun = 0;
        foreach (var run in open.Where(r => runner.ProgressOf(r.Id) is null && r.MayBegin(runner.ProcessId, db is SqliteDb, now)))
        {
            await runner.Start(run.Id).WaitAsync(stop);
            begun++;
        }
        return begun;
    }
}
