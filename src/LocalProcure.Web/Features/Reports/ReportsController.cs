using LocalProcure.Domain.Places;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Reports;

namespace LocalProcure.Web.Features.Reports;

/// <summary>Issued reports, for everybody: a page to look about in, at addresses that last. What is under embargo answers as if it were not there.</summary>
[Route("reports"), AllowAnonymous]
public sealed class ReportsController(AppDb db, Current current, KeptInputs kept) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index()
    {
        var issued = await db.Reports.AsNoTracking().PublicAt(current.Now).OrderByDescending(r => r.Month).ThenByDescending(r => r.Edition).ToListAsync();
        var enrolled = await db.Buyers.Where(b => b.AreaCode != null).Select(b => b.AreaCode!).Distinct().ToListAsync();
        return View(ReportsPage.Of(issued, enrolled));
    }

    /// <param name="view">"buyer-RCT" for one buyer, "basis-registeredOffice" for one notion of place alone.</param>
    /// <param name="compare">Another issued month, as 2026-02.</param>
    [HttpGet("{area}/{month}")]
    [HttpGet("{area}/{month}/{edition:int}")]
    public async Task<IActionResult> Show(string area, string month, int? edition, string? view, string? compare)
    {
        var editions = await db.Editions(area, month, current.Now);
        var report = editions.FirstOrDefault(r => edition is null || r.Edition == edition);
        if (report is null) return NotFound();
        var part = report.Parts.FirstOrDefault(p => p.IsView && $"{p.Kind}-{p.Key}" == view);
        if (view is { Length: > 0 } && part is null) return NotFound();
        var main = report.FrozenFigures();
        var figures = part is null ? main : await kept.Figures(part);
        var before = editions.FirstOrDefault(r => r.Edition == report.Edition - 1);
        var (beside, besides) = await Other(area, compare, part, report.Month);
        var around = new ReportAround(await LinesFor(report, figures), FirmsFor(area), part is null ? before?.FrozenFigures() : null, before?.Number, report.Because)
        {
            LinesBefore = await LinesFor(before, before?.FrozenFigures()), LinesBeside = await LinesFor(beside, besides),
            Decisions = DecisionsOf(await kept.Decisions(report), part), DecisionsAt = Url.Action("Index", "Decisions", new { area, month, edition = report.Edition }),
            FirmsIn = code => Url.Action("Index", "Firms", new { Based = code }),
        };
        var months = await db.Reports.AsNoTracking().PublicAt(current.Now).Where(r => r.AreaCode == area && r.Month != report.Month).OrderByDescending(r => r.Month).Select(r => r.Month).Distinct().ToListAsync();
        return View(new ReportPage(report, main, figures, editions, part, [.. months.OrderDescending()], besides, around));
    }

    private static IReadOnlyList<SpendDecision>? DecisionsOf(IReadOnlyList<SpendDecision>? all, ReportPart? part) => part is { IsBuyer: true } ? all is null ? null : new DecisionFilter(Buyer: part.Key).Pick(all) : all;

    /// <summary>The latest edition of the month to compare with, in the same view where it has one.</summary>
    private async Task<(Report? Report, SpendFigures? Figures)> Other(string area, string? month, ReportPart? part, DateOnly shown)
    {
        if (Months.Parse(month) is not { } first || first == shown || (await db.Editions(area, month!, current.Now)).FirstOrDefault() is not { } other) return (null, null);
        if (part is null) return (other, other.FrozenFigures());
        return other.Parts.FirstOrDefault(p => p.Kind == part.Kind && p.Key == part.Key) is { } same ? (other, await kept.Figures(same)) : (null, null);
    }

    /// <summary>Staff, and officers of a buyer that is in the figures, may follow a figure to the payments behind it. Everybody else sees sums.</summary>
    private async Task<Func<LineFilter, string?>?> LinesFor(Report? report, SpendFigures? figures)
    {
        if (report?.InputsHash is null || figures is null || current.Person is not { } person) return null;
        var own = person.Buyers.Select(b => b.BuyerId).ToList();
        if (!person.IsStaff && !await db.Buyers.AnyAsync(b => own.Contains(b.Id) && figures.Buyers.Contains(b.Code))) return null;
        return filter => Url.LinesAt(report.AreaCode, report.Month, report.Edition, filter with
        {
            Only = figures.Buyers.Count == 1 && filter.Buyer is null ? figures.Buyers[0] : null, Basis = filter.Basis ?? (figures.Basis.Count == 1 ? figures.Basis[0] : null),
        });
    }

    /// <summary>The directory, asked for the firms that a heading's count is of, or for everybody who could have a part in one of its groups.</summary>
    private Func<HeadingFigure, bool, string?> FirmsFor(string area) => (heading, groups) =>
    {
        if (Headings.Find(heading.Code)?.CpvDivision is not { } division || (groups ? heading.LocalGroups : heading.LocalFirms) == 0) return null;
        var kinds = heading.Kinds is { Count: > 0 } asked ? asked : [division + "000000"];
        var some = groups || heading.Kinds is not { Count: > 0 };
        return Url.Content("~/firms") + QueryString.Create([KeyValuePair.Create("Based", (string?)area), .. kinds.Select(k => KeyValuePair.Create("Does", (string?)k)), .. some ? [KeyValuePair.Create("Some", (string?)"true")] : Array.Empty<KeyValuePair<string, string?>>()]);
    };
}
