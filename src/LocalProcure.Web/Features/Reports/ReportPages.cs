using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Features.Shared.Charts;

namespace LocalProcure.Web.Features.Reports;

/// <summary>One issued report for everybody, in the view asked for.</summary>
/// <param name="Main">The figures of all buyers, by the usual order of notions.</param>
/// <param name="Figures">Those shown: the main ones, one buyer's, or by one notion alone.</param>
/// <param name="Editions">Every public edition of the month, the latest first.</param>
/// <param name="Months">Other issued months of the area, the latest first.</param>
/// <param name="Compare">Another month in the same view.</param>
public sealed record ReportPage(Report Report, SpendFigures Main, SpendFigures Figures, IReadOnlyList<Report> Editions, ReportPart? Part, IReadOnlyList<DateOnly> Months, SpendFigures? Compare, ReportAround Around)
{
    public IReadOnlyList<ReportSection> Sections { get; } = ReportSections.ForScreen(Figures, Around);
    public OverviewPage Overview => new(Figures, Around);
    public Report Latest => Editions[0];
    public bool IsSuperseded => Latest.Edition > Report.Edition;
    public string View => Part is null ? "" : $"{Part.Kind}-{Part.Key}";
    public string CompareMonth => Compare?.Month ?? "";
    public bool IsChanged => Part is not null || Compare is not null;

    /// <summary>Everything that the month can be seen by.</summary>
    public IReadOnlyList<(string Value, string Words)> Views =>
    [
        ("", LookText.AllBuyers),
        .. Report.Parts.Where(p => p.IsView).Select(p => ($"{p.Kind}-{p.Key}", p.IsBuyer ? Main.ByBuyer.FirstOrDefault(b => b.Code == p.Key)?.Shown ?? p.Key : LookText.OnlyBy(FigureText.Key(p.Key)))),
    ];

    /// <summary>Two months side by side: the rates, the rings and the buyers of both.</summary>
    public FigureTable? Comparison => Compare is not { } other ? null : new(LookText.Compared(Figures.FirstDay, other.FirstDay),
        [new(RestateText.What, false), new(other.FirstDay.ShowMonth()), new(Figures.FirstDay.ShowMonth()), new(RestateText.By)],
        [
            Pounds(FigureText.Base, other.BasePence, Figures.BasePence), Pounds(FigureText.Retained, other.RetainedPence, Figures.RetainedPence), Pounds(FigureText.Unknown, other.UnknownPence, Figures.UnknownPence),
            [FigureText.RetentionRate, FigureText.Percent(other.RetentionRate), FigureText.Percent(Figures.RetentionRate), ""],
            [FigureText.RetentionRateKnown, FigureText.Percent(other.RetentionRateKnown), FigureText.Percent(Figures.RetentionRateKnown), ""],
            [FigureText.UnknownShare, FigureText.Percent(other.UnknownShare), FigureText.Percent(Figures.UnknownShare), ""],
            .. Figures.Tiers.Select(t => Pounds(t.Shown, other.Tiers.FirstOrDefault(o => o.Tier == t.Tier)?.Pence ?? 0, t.Pence)),
            .. Figures.ByBuyer.Count < 2 ? [] : Figures.ByBuyer.Select(b => Pounds(b.Shown, other.ByBuyer.FirstOrDefault(o => o.Code == b.Code)?.Figures.BasePence ?? 0, b.Figures.BasePence)),
        ])
        {
            CellLinks =
            [
                .. new[] { new LineFilter(), new(Went: LineFilter.In), new(Went: LineFilter.Unknown), new(Went: LineFilter.In), new(Went: LineFilter.In), new(Went: LineFilter.Unknown) }
                    .Concat(Figures.Tiers.Select(t => new LineFilter(Tier: t.Tier))).Concat(Figures.ByBuyer.Count < 2 ? [] : Figures.ByBuyer.Select(b => new LineFilter(Buyer: b.Code)))
                    .Select(filter => (string?[])[null, Around.LinesBeside?.Invoke(filter), Around.LinesOf(filter)]),
            ],
        };

    private static string[] Pounds(string name, long before, long after) => [name, Money.Show(before), Money.Show(after), FigureText.Change(after, before)];
}

/// <summary>The figures in brief, each leading to its payments where the reader may follow.</summary>
public sealed record OverviewPage(SpendFigures Figures, ReportAround Around);

/// <summary>All areas with their issued reports.</summary>
public sealed record ReportsPage(IReadOnlyList<ReportsPage.AreaReports> Areas)
{
    /// <summary>An area of the programme: its latest report, and the earlier months.</summary>
    public sealed record AreaReports(Area Area, Report? Latest, SpendFigures? Figures, IReadOnlyList<Report> Earlier, IReadOnlyList<int> Years);

    /// <param name="issued">Newest month first, newest edition first.</param>
    public static ReportsPage Of(IReadOnlyList<Report> issued, IEnumerable<string> enrolled)
    {
        var codes = issued.Select(r => r.AreaCode).Concat(enrolled).Distinct();
        return new([.. codes.Select(Domain.Places.Areas.Find).OfType<Area>().OrderBy(a => a.Name, StringComparer.CurrentCulture).Select(area =>
        {
            var months = issued.Where(r => r.AreaCode == area.Code).DistinctBy(r => r.Month).ToList();
            return new AreaReports(area, months.FirstOrDefault(), months.FirstOrDefault()?.FrozenFigures(), [.. months.Skip(1)], [.. months.Select(m => m.Month.Month < 4 ? m.Month.Year - 1 : m.Month.Year).Distinct()]);
        })]);
    }
}

/// <summary>What somebody types to be told of reports.</summary>
public sealed class SubscriptionForm
{
    [Required(ErrorMessageResourceType = typeof(SubscriberText), ErrorMessageResourceName = nameof(SubscriberText.EnterEmail))]
    [EmailAddress(ErrorMessageResourceType = typeof(SubscriberText), ErrorMessageResourceName = nameof(SubscriberText.EnterEmail))]
    [StringLength(256, ErrorMessageResourceType = typeof(SubscriberText), ErrorMessageResourceName = nameof(SubscriberText.EnterEmail))]
    public string? Email { get; set; }
    /// <summary>Code of the area, from the address.</summary>
    public string AreaCode { get; set; } = "";
    public string AreaName => Areas.NameOf(AreaCode);
}
