using System.Collections.Concurrent;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.Web.Data.Files;

namespace LocalProcure.Web.Data.Spend;

/// <summary>
/// Does imports in the background, one after another, and knows how far each of its own has come. What it needs is in the row of the run:
/// a run whose process died is found by <see cref="Jobs.RunImports"/> and begun again.
/// </summary>
public sealed class ImportRunner(IServiceScopeFactory scopes, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<ImportRunner> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    private sealed class Going
    {
        public required CancellationTokenSource Stop { get; init; }
        public required Lazy<Task> Work { get; init; }
        public ImportProgress Progress;
    }

    private readonly ConcurrentDictionary<Guid, Going> going = [];
    // Two large files at once would take twice the memory and, on one database file, not be faster.
    private readonly SemaphoreSlim one = new(1);

    /// <summary>This process, as runs name it.</summary>
    public Guid ProcessId { get; } = Guid.NewGuid();

    /// <summary>How far a run of this process has come; null when it is not running here.</summary>
    public ImportProgress? ProgressOf(Guid runId) => going.TryGetValue(runId, out var run) ? run.Progress : null;

    /// <summary>Begins a run, or finds it going. The task ends when the run is over, and never fails.</summary>
    public Task Start(Guid runId)
    {
        return going.GetOrAdd(runId, id =>
        {
            Going fresh = null!;
            return fresh = new Going { Stop = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping), Work = new Lazy<Task>(() => Task.Run(() => Run(id, fresh))) };
        }).Work.Value;
    }

    /// <summary>Begins a run, or finds it going, and waits for its end as long as a page may: a month's file is in by then, and nobody sees a page of progress for nothing.</summary>
    public Task StartAndWait(Guid runId, CancellationToken stop) => Task.WhenAny(Start(runId), Task.Delay(Patience, clock, stop));

    /// <summary>Stops a run of this process; false when it is not running here.</summary>
    public bool Stop(Guid runId)
    {
        if (!going.TryGetValue(runId, out var run)) return false;
        run.Stop.Cancel();
        return true;
    }

    private DateTime Now => Current.Truncated(clock.GetUtcNow().UtcDateTime);

    private async Task Run(Guid runId, Going own)
    {
        try
        {
            await one.WaitAsync(own.Stop.Token);
            try { await Work(runId, own); }
            finally { one.Release(); }
        }
        catch (OperationCanceledException)
        {
            // The whole site is stopping: the run stays as it is and is begun again by the next process. Else a person stopped it.
            if (!lifetime.ApplicationStopping.IsCancellationRequested) await End(runId, r => r.Stopped(Act.BySystem(Now)));
        }
        catch (Exception failure)
        {
            log.LogError(failure, "Import run {Run} failed", runId);
            await End(runId, r => r.Fail(Act.BySystem(Now)));
        }
        finally { going.TryRemove(runId, out _); }
    }

    private async Task Work(Guid runId, Going own)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var run = await db.ImportRuns.SingleOrDefaultAsync(r => r.Id == runId, own.Stop.Token);
        if (run is null || !run.MayBegin(ProcessId, db is SqliteDb, Now)) return;
        run.Begin(ProcessId, Act.BySystem(Now));
        await db.SaveChangesAsync(own.Stop.Token);
        if (run.IsOver) return;
        db.ChangeTracker.Clear();
        var outcome = await scope.ServiceProvider.GetRequiredService<PaymentImporter>().Import(run.BuyerId, new StoredFile(run.Hash, run.Size), run.FileName, run.Choices,
            new Act(run.AskedBy, Now), new Watch(scopes, runId, own, db is SqliteDb), run.Overlap, run.CorrectsId, own.Stop.Token);
        // Here and not in the page that asked: a large file's page has gone on to show progress by now.
        if (outcome is { Import: { CorrectsId: null } taken, AlreadyImported: false }) await Remember(db, taken, new Act(run.AskedBy, Now));
        var read = outcome.Import?.RowsRead ?? outcome.File?.RowsRead ?? 0;
        await End(runId, r =>
        {
            if (outcome.Import is { } import) r.Done(import.Id, outcome.AlreadyImported, read, Act.BySystem(Now));
            else r.Refuse(outcome.WhyRefused, read, Act.BySystem(Now));
        });
    }

    /// <summary>What a person sent off, corrected or not, is what the columns are called with this buyer from now on.</summary>
    private static async Task Remember(AppDb db, PaymentImport import, Act act)
    {
        db.ChangeTracker.Clear();
        var memory = await db.ColumnMemories.SingleOrDefaultAsync(m => m.BuyerId == import.BuyerId);
        if (memory is null) db.ColumnMemories.Add(memory = new ColumnMemory(import.BuyerId));
        memory.Confirm(import.Columns, act);
        await db.SaveChangesAsync();
    }

    private async Task End(Guid runId, Action<ImportRun> end)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        if (await db.ImportRuns.SingleOrDefaultAsync(r => r.Id == runId) is not { IsOver: false } run) return;
        end(run);
        await db.SaveChangesAsync();
    }

    /// <summary>Notes progress, and looks now and then whether somebody asked another process to stop this run.</summary>
    private sealed class Watch(IServiceScopeFactory scopes, Guid runId, Going own, bool onlyOneProcess) : IProgress<ImportProgress>
    {
        private int looks;

        public void Report(ImportProgress value)
        {
            own.Progress = value;
            if (onlyOneProcess || ++looks % 4 != 0) return;
            using var scope = scopes.CreateScope();
            if (scope.ServiceProvider.GetRequiredService<AppDb>().ImportRuns.Any(r => r.Id == runId && r.StopAskedAt != null)) own.Stop.Cancel();
        }
    }
}
