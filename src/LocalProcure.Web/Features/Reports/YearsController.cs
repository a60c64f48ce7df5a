using LocalProcure.Domain.Places;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Data.Reports;
using LocalProcure.Web.Features.Shared.Charts;

namespace LocalProcure.Web.Features.Reports;

/// <summary>A financial year, added up from its issued months, with the figures that the annual report (s.39) and the contracts register (s.40) ask for. Public, like the months.</summary>
[Route("reports/{area}/years/{year:int}"), AllowAnonymous]
public sealed class YearsController(AppDb db, AnnualReports annual, Current current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string area, int year, string? buyer)
    {
        if (await Find(area, year, buyer) is not { } figures) return NotFound();
        var buyers = await db.Buyers.AsNoTracking().Where(b => b.AreaCode == area).OrderBy(b => b.Code).ToListAsync();
        var spoken = buyers.Where(b => figures.Buyer is null || b.Code == figures.Buyer).Where(b => current.Person?.CanStateYearOf(b) == true).ToList();
        return View("Year", new YearPage(figures, year, [.. buyers.Select(b => (b.Code, b.NameShown))])
        {
            MayEnter = [.. spoken.Select(b => (Url.Action("New", "ContractsElsewhere", new { id = b.Id })!, Domain.Contracts.ElsewhereText.EnterFor(b.NameShown)))],
            MayState = [.. spoken.Select(b => (Url.Action("Edit", "Statements", new { id = b.Id, year })!, figures.StatementsMissing.Contains(b.Code) ? StatementText.GiveFor(b.NameShown) : StatementText.Correct(b.NameShown)))],
        });
    }

    [HttpGet("figures.json"), NoLanguage]
    public async Task<IActionResult> Json(string area, int year, string? buyer) =>
        await Find(area, year, buyer) is { } figures ? File(System.Text.Encoding.UTF8.GetBytes(AnnualFile.Json(figures)), "application/json; charset=utf-8", $"{area}-{figures.Year}.json") : NotFound();

    [HttpGet("figures.csv"), NoLanguage]
    public async Task<IActionResult> Csv(string area, int year, string? buyer) =>
        await Find(area, year, buyer) is { } figures ? File(AnnualFile.Csv(figures), "text/csv; charset=utf-8", $"{area}-{figures.Year}.csv") : NotFound();

    /// <summary>A year is there once one of its months is public.</summary>
    private async Task<AnnualFigures?> Find(string area, int year, string? buyer) =>
        Areas.Find(area) is { } known && year is > 1990 and < 2200 && (await annual.Years(area)).Contains(year) ? await annual.Of(known, year, string.IsNullOrEmpty(buyer) ? null : buyer) : null;
}

/// <summary>A year for everybody.</summary>
public sealed record YearPage(AnnualFigures Figures, int Year, IReadOnlyList<(string Code, string Name)> Buyers)
{
    /// <summary>Statements that the reader may give or correct: address and words.</summary>
    public IReadOnlyList<(string Href, string Words)> MayState { get; init; } = [];
    /// <summary>Buyers whose contracts awarded elsewhere the reader may enter.</summary>
    public IReadOnlyList<(string Href, string Words)> MayEnter { get; init; } = [];
    public string WithoutStatement => string.Join(", ", Figures.StatementsMissing.Select(code => Buyers.FirstOrDefault(b => b.Code == code).Name ?? code));

    public IReadOnlyList<(string Title, OwnWords Words)> Parts(AnnualStated said) =>
        [.. new[] { (StatementText.Objectives, said.Words.Objectives), (StatementText.Steps, said.Words.Steps), (StatementText.Wellbeing, said.Words.Wellbeing), (StatementText.Elsewhere, said.Words.Elsewhere) }.Where(p => !p.Item2.IsEmpty)];

    public string Given(AnnualStated said) => StatementText.GivenOn(said.NameShown, DateOnly.ParseExact(said.GivenOn, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), said.ByStaff);

    private static FigureColumn[] Rates => [new(FigureText.Base), new(FigureText.Retained), new(FigureText.RetentionRate), new(FigureText.RetentionRateKnown), new(FigureText.UnknownShare)];

    public FigureTable Tiers => new(FigureText.Where, [new(SectionText.Place, false), new(FigureText.Lines), new(FigureText.Pounds), new(FigureText.ShareOfBase)],
        [.. Figures.Tiers.Select(t => (string[])[t.Shown, FigureText.Number(t.Lines), Money.Show(t.Pence), FigureText.Percent(t.Share)])], [FigureText.Total, FigureText.Number(Figures.Whole.Lines), Money.Show(Figures.Whole.BasePence), ""]);

    public FigureTable Months => new(AnnualText.Months, [new(FigureText.Month, false), .. Rates],
        [.. Figures.Months.Select(m => Row(Domain.Months.Parse(m.Month)?.ShowMonth() ?? m.Month, m.Figures))], Row(FigureText.Total, Figures.Whole))
        { Links = [.. Figures.Months.Select(m => $"../{m.Month}")] };

    public FigureTable ByBuyer => new(SectionText.Buyers, [new(FigureText.Buyer, false), .. Rates], [.. Figures.ByBuyer.Select(b => Row(b.Shown, b.Figures))]);

    public FigureTable Sizes => new(FigureText.SizeOfSupplier, [new(FigureText.SizeOfSupplier, false), new(FigureText.Lines), new(FigureText.Pounds), new(FigureText.ShareOfBase)],
        [.. Figures.BySize.Append(Figures.Vcse).Select(s => (string[])[s.Key == "vcse" ? FigureText.Vcse : FigureText.Key(s.Key), FigureText.Number(s.Lines), Money.Show(s.Pence), FigureText.Percent(s.Share)])]);

    public FigureTable Contracts => new(AnnualText.Contracts, [new(RestateText.What, false), new(AnnualText.Count), new(SectionText.Value)],
        [.. new[] { (AnnualText.All, Figures.Contracts.All), (AnnualText.Prescribed, Figures.Contracts.Prescribed), (AnnualText.ToSmes, Figures.Contracts.ToSmes), (AnnualText.ToVcses, Figures.Contracts.ToVcses), (AnnualText.InArea, Figures.Contracts.InArea), (AnnualText.ToConsortia, Figures.Contracts.ToConsortia), (AnnualText.Outsourcing, Figures.Contracts.Outsourcing), (AnnualText.LeftOut, Figures.Contracts.LeftOut), (AnnualText.ByHand, Figures.Contracts.ByHand) }
            .Concat(new[] { (AnnualText.PrescribedNotKnown, Figures.Contracts.PrescribedNotKnown), (AnnualText.SizeNotKnown, Figures.Contracts.SizeNotKnown), (AnnualText.PlaceNotKnown, Figures.Contracts.PlaceNotKnown), (AnnualText.OutsourcingNotStated, Figures.Contracts.OutsourcingNotStated) }.Where(c => c.Item2.Contracts > 0))
            .Select(c => (string[])[c.Item1, FigureText.Number(c.Item2.Contracts), Money.Show(c.Item2.ValuePence)])]);

    public FigureTable Steps => new(AnnualText.Steps, [new(RestateText.What, false), new(FigureText.Total)],
    [
        [AnnualText.Tenders, FigureText.Number(Figures.Steps.Tenders)], [AnnualText.InLots, FigureText.Number(Figures.Steps.InLots)], [AnnualText.JointBids, FigureText.Number(Figures.Steps.JointBidsWelcome)],
        [AnnualText.Reserved, FigureText.Number(Figures.Steps.Reserved)], [AnnualText.Engaged, FigureText.Number(Figures.Steps.Engaged)],
    ]);

    public FigureTable Themes => new(AnnualText.ByTheme, [new(Domain.Contracts.CommitmentText.Theme, false), new(AnnualText.SocialContracts), new(AnnualText.Commitments), new(AnnualText.Met)],
        [.. Figures.SocialValue.ByTheme.Where(t => t.Theme != AnnualSocial.NotStated || t.Commitments > 0).Select(t => (string[])[t.Shown, FigureText.Number(t.Contracts), FigureText.Number(t.Commitments), FigureText.Number(t.Met)])],
        [FigureText.Total, FigureText.Number(Figures.SocialValue.Contracts), FigureText.Number(Figures.SocialValue.Commitments), FigureText.Number(Figures.SocialValue.Met)]);

    public FigureTable? Planned => Figures.Planned.Count == 0 ? null : new(AnnualText.Planned, [new(SectionText.Contract, false), new(FigureText.Buyer, false), new(AnnualText.Expected, false), new(SectionText.Value)],
        [.. Figures.Planned.Select(p => (string[])[p.TitleShown, p.Buyer, Day(p.ExpectedOn), p.ValuePence is { } value ? Money.Show(value) : AnnualText.NotSaid])]);

    public FigureTable? Register => Figures.Register.Count == 0 ? null : new(AnnualText.Register,
        [new(SectionText.Contract, false), new(SectionText.AwardedOn, false), new(SectionText.Contractor, false), new(AnnualText.Place, false), new(AnnualText.Starts, false), new(AnnualText.Ends, false), new(AnnualText.Extension, false), new(AnnualText.IsPrescribed, false), new(SectionText.Value)],
        [.. Figures.Register.Select(c => (string[])[
            c.EnteredFrom is { } source ? $"{c.Reference} {c.SubjectShown} ({Domain.Contracts.ElsewhereText.ByHandFrom(source)})" : $"{c.Reference} {c.SubjectShown}", Day(c.AwardedOn), c.IsJoint ? SectionText.Jointly(string.Join(", ", c.Contractors.Select(p => p.Name))) : string.Join(", ", c.Contractors.Select(p => p.Name)),
            string.Join("; ", c.Contractors.Select(p => p.AddressWithheld ? Domain.Contracts.ContractText.Withheld : p.PrincipalPlace.Length == 0 ? AnnualText.NotSaid : p.PrincipalPlace)),
            Day(c.StartsOn), End(c), Day(c.ExtensionUntil), AnnualText.PrescribedAs(c.IsPrescribed, c.Outsources, c.LeftOutWords.Shown), Money.Show(c.ValuePence)])]);

    public string Missing => string.Join(", ", Figures.MonthsMissing.Select(m => Domain.Months.Parse(m)?.ShowMonth() ?? m));

    private static string[] Row(string name, Retention r) => [name, Money.ShowWhole(r.BasePence), Money.ShowWhole(r.RetainedPence), FigureText.Percent(r.RetentionRate), FigureText.Percent(r.RetentionRateKnown), FigureText.Percent(r.UnknownShare)];

    /// <summary>The day on which it really ends, and how, where the buyer has said so.</summary>
    private static string End(AnnualContract c)
    {
        var day = c.IsEndedEarly ? AnnualText.EndedEarly(Day(c.TerminatedOn), c.EndsOn is null ? null : Day(c.EndsOn)) : Day(c.EndsOn);
        return c.HowItEndsShown.Length == 0 ? day : c.EndsOn is null && !c.IsEndedEarly ? c.HowItEndsShown : $"{day}; {c.HowItEndsShown}";
    }

    private static string Day(string? day) => DateOnly.TryParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var date) ? date.ShowDate() : "–";
}
