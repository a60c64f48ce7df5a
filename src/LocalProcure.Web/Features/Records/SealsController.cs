using LocalProcure.Domain.Records;

namespace LocalProcure.Web.Features.Records;

/// <summary>One day's seal as the public sees it.</summary>
public sealed record SealShown(DateOnly Day, string Root, string PreviousRoot, string Tree, DateTime SealedAt);

/// <summary>The roots of all days, for everybody to keep and compare.</summary>
[AllowAnonymous]
public sealed class SealsController(AppDb db) : Controller
{
    [HttpGet("seals")]
    public async Task<IActionResult> Index(int page = 1) => View("Seals", await All().PageAsync(page, 31));

    /// <summary>The newest first, a year and a day to a page.</summary>
    [HttpGet("seals.json"), NoLanguage]
    public async Task<IActionResult> Feed(int page = 1)
    {
        var roots = await All().PageAsync(page, 366);
        return Json(new { page = roots.Page, pages = roots.Pages, roots = roots.Items });
    }

    private IQueryable<SealShown> All() => db.DailyRoots.AsNoTracking().OrderByDescending(r => r.Day).Select(r => new SealShown(r.Day, r.Root, r.PreviousRoot, r.Tree, r.SealedAt));
}
