using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LocalProcure.Web.Features.Firms;

/// <summary>The public directory, and a firm's page.</summary>
[AllowAnonymous]
[Route("firms")]
public sealed class FirmsController(AppDb db, Current current) : Controller
{
    private const int PerPage = 20;

    [HttpGet]
    public async Task<IActionResult> Index(DirectoryFilter filter)
    {
        ModelState.Clear();
        var firms = filter.Narrow(db.Firms.AsNoTracking().Listed()).OrderBy(f => f.TradingName ?? f.Name).ThenBy(f => f.Id);
        var page = new DirectoryPage(filter, await firms.PageAsync(filter.Page, PerPage));
        return Request.IsHtmx() ? PartialView("_Results", page) : View(page);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id)
    {
        var firm = await db.Firms.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id);
        if (firm is null || !current.Person.CanSee(firm, current.Now)) return NotFound();
        // A duplicate's address goes on to the firm that it was merged into.
        if (firm.MergedIntoId is { } into && current.Person?.IsStaff != true) return this.GoTo($"/firms/{into}");
        return View(firm);
    }
}
