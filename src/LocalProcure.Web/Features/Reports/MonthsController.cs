using LocalProcure.Domain.Places;
using LocalProcure.Domain.Reports;
using LocalProcure.Web.Data.Reports;
using LocalProcure.Web.Data.Spend;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Reports;

/// <summary>The month for project staff: import, resolve, check, sign off, issue, with figures that follow as one works.</summary>
[Route("months"), Authorize(Policy = Policies.Staff)]
public sealed class MonthsController(AppDb db, Current current, MonthReports months, ReportPress press, StepUp stepUp, MonthTotals totals, PayeeList payees) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(MonthChoice choice)
    {
        choice.Areas = await ReportAreas();
        if (choice is not { Area: not null, Month: not null }) return View("Months", await Chosen(choice));
        if (!choice.Areas.Any(a => a.Code == choice.Area)) ModelState.AddModelError(nameof(choice.Area), ReportText.NoSuchArea(choice.Area));
        if (Months.Parse(choice.Month) is null) ModelState.AddModelError(nameof(choice.Month), ReportText.NoSuchMonth(choice.Month));
        return ModelState.IsValid ? RedirectToAction("Show", new { area = choice.Area, month = choice.Month }) : this.Refused("Months", await Chosen(choice));
    }

    [HttpGet("{area}/{month}")]
    public async Task<IActionResult> Show(string area, string month) => await Page(area, month) is { } page ? View("Month", page) : NotFound();

    [HttpPost("{area}/{month}/sign-off")]
    public async Task<IActionResult> SignOff(string area, string month)
    {
        if (await Page(area, month) is not { } page) return NotFound();
        if (page.WhyNotSignOff is { } reason) return Refuse(page, reason);
        await months.SignOff(current.Me, area, page.Month, current.Act);
        this.Tell(ReportText.DoneSignedOff);
        return this.LocalRedirectSeeOther(Url.Action("Show", new { area, month })!);
    }

    [HttpPost("{area}/{month}/issue")]
    public async Task<IActionResult> Issue(string area, string month, IssueForm form)
    {
        if (await Page(area, month) is not { } page) return NotFound();
        page = page with { BecauseEnglish = form.BecauseEnglish, BecauseWelsh = form.BecauseWelsh, EmbargoDate = form.EmbargoDate, EmbargoTime = form.EmbargoTime };
        if (page.WhyNotIssue is { } reason) return Refuse(page, reason);
        if (page.Latest!.FrozenAt is null)
        {
            if (form.WhyNot is { } typed) return Refuse(page, typed.Reason, typed.Field);
            if (page.Latest.WhyNotIssue(form.Terms, current.Now) is { } terms) return Refuse(page, terms, page.Latest.Edition > 1 && form.Terms.Because.IsEmpty ? nameof(form.BecauseEnglish) : nameof(form.EmbargoDate));
        }
        if (!ModelState.IsValid) return this.Refused("Month", page);
        if (!await stepUp.PasswordIsRight(current.Me, form.Password)) return Refuse(page, ReportText.WrongPassword, nameof(form.Password));
        var report = await months.Freeze(area, page.Month, current.Act, form.Terms.Because, form.Terms.PublicAt);
        var issued = await press.Finish(report, current.Act);
        this.Tell(!issued ? ReportText.DonePdfWaiting : report.IsPublicAt(current.Now) ? ReportText.DoneIssued : ReportText.DoneEmbargoed(report.PublicFrom!.Value));
        return this.LocalRedirectSeeOther(Url.Action("Show", new { area, month })!);
    }

    private IActionResult Refuse(MonthPage page, string reason, string field = "")
    {
        ModelState.AddModelError(field, reason);
        return this.Refused("Month", page);
    }

    private async Task<MonthPage?> Page(string area, string month)
    {
        if (Months.Parse(month) is not { } first || Areas.Find(area) is not { } known) return null;
        var buyers = await db.Buyers.AsNoTracking().Where(b => b.AreaCode == area).OrderBy(b => b.Code).ToListAsync();
        var now = await months.Now(area, first);
        var ids = new[] { now.Latest?.SignedOffBy, now.Latest?.FrozenBy }.OfType<Guid>().ToList();
        var names = await db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
        var replaces = await db.Reports.AsNoTracking().Issued().Of(area, first).OrderByDescending(r => r.Edition).FirstOrDefaultAsync();
        return new MonthPage(known, first, buyers, now, current.Me, current.Now, names)
        {
            Path = await payees.Path(area, first),
            Replaces = replaces?.Id == now.Latest?.Id && now.Latest?.Status != ReportStatus.Issued ? null : replaces,
            LinesAt = filter => Url.LinesAt(area, first, null, filter),
            LinesBefore = replaces?.InputsHash is null ? null : filter => Url.LinesAt(area, first, replaces.Edition, filter),
            DecisionsAt = Url.Action("Now", "Decisions", new { area, month }),
            Difference = replaces is null ? null : ReportDifference.Between(replaces.FrozenFigures(), now.Figures),
            Totals = await totals.Of(buyers, first, now.Inputs.Lines), FileTotals = await totals.FileDifferences(now.Inputs.Question), FilesAhead = await totals.FilesAhead(now.Inputs.Question),
        };
    }

    private async Task<IReadOnlyList<Area>> ReportAreas() =>
        [.. (await db.Buyers.Where(b => b.AreaCode != null).Select(b => b.AreaCode!).Distinct().ToListAsync()).Select(Areas.Find).OfType<Area>().OrderBy(a => a.Name, StringComparer.CurrentCulture)];

    /// <summary>The form opens on the month before this one: the one that is usually worked on.</summary>
    private async Task<MonthChoice> Chosen(MonthChoice choice)
    {
        var recent = new List<MonthChoice.AreaMonth>();
        foreach (var area in choice.Areas) recent.AddRange((await months.Recent(area.Code, 13)).Select(m => new MonthChoice.AreaMonth(area, m.Month, m.Status)));
        choice.Recent = recent;
        choice.Month ??= Months.FirstOf(current.Now.UkDate()).AddMonths(-1).ToMonth();
        return choice;
    }
}
