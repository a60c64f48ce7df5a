using LocalProcure.Domain.Places;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Data.Reports;
using LocalProcure.Web.Features.Shared.Charts;

namespace LocalProcure.Web.Features.Reports;

/// <summary>Every decision of a person behind a month: of an issued edition for everybody, of the month as it stands for project staff. Nobody is named, neither who decided nor somebody in private life.</summary>
public sealed class DecisionsController(AppDb db, Current current, KeptInputs kept, ReportInputs inputs) : Controller
{
    private const int PageSize = 50;

    [HttpGet("reports/{area}/{month}/{edition:int}/decisions"), AllowAnonymous]
    public async Task<IActionResult> Index(string area, string month, int edition, DecisionFilter filter, int page = 1)
    {
        if (await Find(area, month, edition) is not { } report) return NotFound();
        var decisions = await kept.Decisions(report);
        return View("Decisions", Page(report.AreaCode, report.Month, edition, report.FrozenFigures().ByBuyer.Select(b => (b.Code, b.Shown)), decisions, filter, page));
    }

    [HttpGet("reports/{area}/{month}/{edition:int}/decisions.csv"), AllowAnonymous, NoLanguage]
    public async Task<IActionResult> Csv(string area, string month, int edition) =>
        await Find(area, month, edition) is { } report && await kept.Decisions(report) is { } decisions
            ? File(DecisionsFile.Csv(report.AreaCode, report.Month.ToMonth(), decisions), "text/csv; charset=utf-8", $"{report.Number}-decisions.csv") : NotFound();

    [HttpGet("months/{area}/{month}/decisions"), Authorize(Policy = Policies.Staff)]
    public async Task<IActionResult> Now(string area, string month, DecisionFilter filter, int page = 1)
    {
        if (Months.Parse(month) is not { } first || Areas.Find(area) is null) return NotFound();
        var question = (await inputs.Read(area, first)).Question;
        return View("Decisions", Page(area, first, null, question.Buyers.OrderBy(b => b.Code, StringComparer.Ordinal).Select(b => (b.Code, b.Name)), question.Decisions, filter, page));
    }

    private DecisionsPage Page(string area, DateOnly month, int? edition, IEnumerable<(string Code, string Name)> buyers, IReadOnlyList<SpendDecision>? all, DecisionFilter filter, int page)
    {
        var found = filter.Pick(all ?? []);
        page = Math.Clamp(page, 1, Math.Max(1, (found.Count + PageSize - 1) / PageSize));
        var shown = new Paged<SpendDecision>([.. found.Skip((page - 1) * PageSize).Take(PageSize)], page, PageSize, found.Count);
        return new DecisionsPage(area, month, edition, [.. buyers], all, filter, shown, found.Sum(d => d.Lines), found.Sum(d => d.Pence), current.Person is { IsStaff: true });
    }

    private async Task<Domain.Reports.Report?> Find(string area, string month, int edition) => (await db.Editions(area, month, current.Now)).FirstOrDefault(r => r.Edition == edition);
}

/// <summary>Decisions as a reader asked for them.</summary>
/// <param name="All">Null for an edition issued before they were kept.</param>
public sealed record DecisionsPage(
    string Area, DateOnly Month, int? Edition, IReadOnlyList<(string Code, string Name)> Buyers, IReadOnlyList<SpendDecision>? All, DecisionFilter Filter, Paged<SpendDecision> Shown, int Lines, long Pence, bool IsStaff)
{
    public IReadOnlyList<DecisionKind> Kinds => [.. (All ?? []).Select(d => d.Kind).Distinct().Order()];

    public FigureTable Table(Func<Guid, string?> payeeAt) => new(DecisionText.Title,
        [new(DecisionText.What, false), new(DecisionText.Kind, false), new(DecisionText.Outcome, false), new(Domain.Reports.FigureText.Buyer, false), new(DecisionText.By, false), new(DecisionText.WhyTitle, false),
            .. IsStaff ? [new FigureColumn(DecisionText.Note, false)] : Array.Empty<FigureColumn>(), new(Domain.Reports.FigureText.Lines), new(Domain.Reports.FigureText.Pounds)],
        [.. Shown.Items.Select(d => (string[])[DecisionText.Subject(d), DecisionText.Name(d.Kind), DecisionText.Shown(d), d.Buyer, $"{DecisionText.Role(d.By)}, {d.On.ShowDate()}", DecisionText.Why(d),
            .. IsStaff ? [d.Note.Length == 0 ? "–" : d.Note] : Array.Empty<string>(), Domain.Reports.FigureText.Number(d.Lines), Money.Show(d.Pence)])])
    { HidesCaption = true, Links = [.. Shown.Items.Select(d => IsStaff && d.PayeeId is { } id ? payeeAt(id) : null)] };
}
