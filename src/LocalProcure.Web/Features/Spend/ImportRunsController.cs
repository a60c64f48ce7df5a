using LocalProcure.Domain.Spend;
using LocalProcure.Web.Data.Spend;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Spend;

/// <summary>An import in the background: how far it has come, stopping it, and on to what came of it.</summary>
[Route("payments/runs/{id:guid}"), Authorize(Policy = Policies.Staff)]
public sealed class ImportRunsController(AppDb db, Current current, ImportRunner runner) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, CancellationToken stop)
    {
        if (await db.ImportRuns.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, stop) is not { } run) return NotFound();
        if (run.Status == ImportRunStatus.Done)
        {
            var import = await db.PaymentImports.AsNoTracking().SingleAsync(i => i.Id == run.ImportId, stop);
            var page = Url.Action("Show", "PaymentImports", new { id = import.Id })!;
            this.Tell(run.WasThere ? ImportText.AlreadyImported(import.ImportedAt) : ImportText.Imported(import.RowsAccepted, import.FileName));
            if (!Request.IsHtmx()) return this.LocalRedirectSeeOther(page);
            Response.Headers["HX-Redirect"] = page;
            return NoContent();
        }
        var shown = new ImportRunPage(run, (await db.Buyers.SingleAsync(b => b.Id == run.BuyerId, stop)).NameShown, runner.ProgressOf(id))
        {
            IsInterrupted = runner.ProgressOf(id) is null && run.IsInterrupted(runner.ProcessId, db is SqliteDb, current.Now),
        };
        return Request.IsHtmx() ? PartialView("_Run", shown) : View("Run", shown);
    }

    [HttpPost("again")]
    public async Task<IActionResult> Again(Guid id, CancellationToken stop)
    {
        if (await db.ImportRuns.SingleOrDefaultAsync(r => r.Id == id, stop) is not { } run) return NotFound();
        var again = run.Again(current.Act);
        db.ImportRuns.Add(again);
        await db.SaveChangesAsync(stop);
        await runner.StartAndWait(again.Id, stop);
        return this.LocalRedirectSeeOther(Url.Action("Show", new { again.Id })!);
    }

    [HttpPost("stop")]
    public async Task<IActionResult> Stop(Guid id, CancellationToken stop)
    {
        if (await db.ImportRuns.SingleOrDefaultAsync(r => r.Id == id, stop) is not { } run) return NotFound();
        // Here it is stopped at once; only a run of another process needs a note, which its own database may be too busy to take.
        if (!runner.Stop(id))
        {
            run.AskToStop(current.Act);
            await db.SaveChangesAsync(stop);
        }
        else await runner.StartAndWait(id, stop);
        return this.LocalRedirectSeeOther(Url.Action("Show", new { id })!);
    }
}

/// <summary>One import in the background.</summary>
public sealed record ImportRunPage(ImportRun Run, string Buyer, ImportProgress? Progress)
{
    /// <summary>Its process is gone and it has not begun again yet.</summary>
    public bool IsInterrupted { get; init; }
}
