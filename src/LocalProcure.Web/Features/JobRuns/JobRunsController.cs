using LocalProcure.Web.Jobs;

namespace LocalProcure.Web.Features.JobRuns;

/// <summary>The site's own jobs: their timetable, when each last ran, and what it did.</summary>
[Route("staff/jobs"), Authorize(Policy = Policies.Staff)]
public sealed class JobRunsController(AppDb db) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int page = 1)
    {
        var last = await db.JobRuns.AsNoTracking().GroupBy(r => r.Job).Select(g => new { g.Key, At = g.Max(r => r.EndedAt) }).ToDictionaryAsync(g => g.Key, g => g.At);
        var runs = await db.JobRuns.AsNoTracking().Where(r => !r.IsIdle).OrderByDescending(r => r.EndedAt).PageAsync(page, 25);
        return View(new JobsPage([.. Schedule.Jobs.Select(job => (job, last.TryGetValue(job.Work.Name, out var at) ? at : (DateTime?)null))], runs));
    }
}

/// <summary>Each job with its last run, and the runs that did something.</summary>
public sealed record JobsPage(IReadOnlyList<(Schedule.Planned Job, DateTime? LastRun)> Jobs, Paged<JobRun> Runs);
