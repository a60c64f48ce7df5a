using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Places;
using LocalProcure.Web.Features.Shared.Charts;
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
        if (await db.IsChoosingUnderSection17(current.Person, current.Now)) filter.LeaveOutPlace();
        var today = current.Now.UkDate();
        var firms = filter.Narrow(db.Firms.AsNoTracking().Listed(), db.FirmProfiles, today);
        var found = await firms.OrderBy(f => f.TradingName ?? f.Name).ThenBy(f => f.Id).PageAsync(filter.Page, PerPage);
        var open = await OpenTo(found.Items);
        var page = new DirectoryPage(filter, found, Papers(open, today), open.Where(f => f.Content.Capacity.SpareAt(today) > 0).ToDictionary(f => f.FirmId, f => f.Content.Capacity.SpareAt(today)!.Value), filter.WithoutPlace ? null : await Map(filter, today));
        return Request.IsHtmx() ? PartialView("_Results", page) : View(page);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id)
    {
        var firm = await db.Firms.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id);
        if (firm is null) return NotFound();
        // Partners, and buyers that have opened a bid of the firm, see it although it is not listed.
        var who = await db.AudienceOf(current.Person, id, current.Now);
        if (!current.Person.CanSee(firm, current.Now) && who == Audience.Anybody) return NotFound();
        // A duplicate's address goes on to the firm that it was merged into.
        if (firm.MergedIntoId is { } into && current.Person?.IsStaff != true) return this.GoTo($"/firms/{into}");
        var content = (await db.ProfileOf(id)).SeenBy(who);
        var withoutPlace = !who.HasFlag(Audience.Us) && await db.IsChoosingUnderSection17(current.Person, current.Now);
        return View(new FirmPage(firm, who, withoutPlace ? content.WithoutPlaces() : content, current.Now.UkDate()) { WithoutPlace = withoutPlace });
    }

    /// <summary>What everyone may see of the profiles of the firms on the page.</summary>
    private async Task<IReadOnlyList<(Guid FirmId, ProfileContent Content)>> OpenTo(IReadOnlyList<Firm> firms)
    {
        var ids = firms.Select(f => f.Id).ToArray();
        var profiles = await db.FirmProfiles.AsNoTracking().Where(p => ids.Contains(p.FirmId)).Select(p => new { p.FirmId, p.Content }).ToListAsync();
        return [.. profiles.Select(p => (p.FirmId, p.Content.SeenBy(Audience.Anybody)))];
    }

    /// <summary>Accreditations that are valid today, by firm.</summary>
    private static ILookup<Guid, string> Papers(IReadOnlyList<(Guid FirmId, ProfileContent Content)> open, DateOnly today) =>
        open.SelectMany(p => p.Content.Papers.Where(x => x.Part == ProfilePart.Accreditations && x.IsValidOn(today)).Select(x => (p.FirmId, Name: EvidenceText.NameOf(x)))).ToLookup(x => x.FirmId, x => x.Name);

    /// <summary>How many of the firms found work in each Welsh authority, whichever area is chosen; counted by the database for each set of areas.</summary>
    private async Task<AreaMap> Map(DirectoryFilter filter, DateOnly today)
    {
        var sets = await filter.Narrow(db.Firms.AsNoTracking().Listed(), db.FirmProfiles, today, byArea: false).GroupBy(f => f.SearchAreas).Select(g => new { Areas = g.Key, Count = g.Count() }).ToListAsync();
        var counts = WalesMap.Shapes.ToDictionary(s => s.Code, s => sets.Where(set => FirmQueries.Serves(set.Areas, s.Code)).Sum(set => set.Count));
        return AreaMap.OfCounts(FirmPagesText.MapTitle, counts, FirmPagesText.FirmCount, FirmPagesText.CountRange,
            code => Url.Content("~/firms") + filter.With(nameof(filter.Area), code), Areas.Find(filter.Area)?.Code);
    }
}
