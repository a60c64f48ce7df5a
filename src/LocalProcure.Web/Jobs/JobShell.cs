using Quartz;

namespace LocalProcure.Web.Jobs;

/// <summary>What the scheduler starts: reads the clock, does the work, notes the run. Never two at once in one process.</summary>
[DisallowConcurrentExecution]
public sealed class JobShell<TWork>(IServiceScopeFactory scopes, TimeProvider clock, ILogger<TWork> log) : IJob where TWork : class, IWork
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken stop) => await RunOnce(stop);

    public async Task RunOnce(CancellationToken stop)
    {
        var run = new JobRun(typeof(TWork).Name, Now);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var did = await scope.ServiceProvider.GetRequiredService<TWork>().Run(run.StartedAt, stop);
            run.Ended(Now, Schedule.KeepsQuiet(typeof(TWork)) ? null : did);
        }
        catch (Exception error) when (!stop.IsCancellationRequested)
        {
            log.LogError(error, "Job {Job} failed", run.Job);
            // Only the kind of failure: a message could name a person or a bidder.
            run.Failed(Now, error.GetType().Name);
        }
        await using var notes = scopes.CreateAsyncScope();
        await notes.ServiceProvider.GetRequiredService<JobRuns>().Note(run, stop);
    }

    private DateTime Now => Current.Truncated(clock.GetUtcNow().UtcDateTime);
}
