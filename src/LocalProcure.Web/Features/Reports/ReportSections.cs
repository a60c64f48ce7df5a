using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Features.Shared.Charts;

namespace LocalProcure.Web.Features.Reports;

/// <summary>One part of a report: words, a chart and its table, and smaller parts under it. Page and PDF lay out the same parts.</summary>
public sealed record ReportSection(string Id, string Title)
{
    public IReadOnlyList<string> Words { get; init; } = [];
    public BarChart? Bars { get; init; }
    public TrendChart? Trend { get; init; }
    public IReadOnlyList<FigureTable> Tables { get; init; } = [];
    public IReadOnlyList<(string Word, string Meaning)> Glossary { get; init; } = [];
}

/// <summary>Puts a month's finished figures into parts, in the reader's language. It words and orders; it computes nothing.</summary>
public static class ReportSections
{
    private const int MostRows = 10, MostBars = 8;
    private static readonly string[] TierColours = ["s1", "s2", "s2", "s3", "s3", "s4", "s4", "s5"];

    public static IReadOnlyList<ReportSection> Of(SpendFigures f) =>
        [.. new[] { Tiers(f), Buyers(f), Trend(f), Categories(f), Suppliers(f), Sizes(f), Quality(f), Exclusions(f), Method(f), Files(f), Words }
            .Select(part => part with { Tables = [.. part.Tables.Select(t => t with { HidesCaption = t.Caption == part.Title })] })];

    /// <summary>The picture of the headline, or null when it would mislead.</summary>
    public static CoinChart? Coins(SpendFigures f) => Pound.Of(f) is not { } pound ? null : CoinChart.Of(
        SectionText.CoinsDescription(pound),
        ("in", pound.Stayed, SectionText.CoinsIn(pound.Stayed)), ("out", pound.Left, SectionText.CoinsOut(pound.Left)), ("unknown", pound.Unknown, SectionText.CoinsUnknown(pound.Unknown)));

    private static ReportSection Tiers(SpendFigures f) => new("where", FigureText.Where)
    {
        Words = [SectionText.TiersLead],
        Bars = BarChart.Of(FigureText.Where, [.. f.Tiers.Select((t, i) => (t.Shown, $"{Money.ShowWhole(t.Pence)} · {FigureText.Percent(t.Share)}", (decimal)t.Pence, t == f.Tiers[^1] ? "unknown" : TierColours[Math.Min(i, TierColours.Length - 1)]))]),
        Tables = [new(FigureText.Where, [new(SectionText.Place, false), new(FigureText.Lines), new(FigureText.Pounds), new(FigureText.ShareOfBase)],
            [.. f.Tiers.Select(t => Row(t.Shown, FigureText.Number(t.Lines), Money.Show(t.Pence), FigureText.Percent(t.Share)))],
            Row(FigureText.Total, FigureText.Number(f.LinesInBase), Money.Show(f.BasePence), ""))],
    };

    private static ReportSection Trend(SpendFigures f) => new("trend", SectionText.Trend)
    {
        Words = [SectionText.TrendLead, .. f.Trend.Any(t => t.Restated) ? [SectionText.RestatedNote] : Array.Empty<string>()],
        Trend = TrendChart.Of(FigureText.RetentionRate, FigureText.Retained, FigureText.Unknown, FigureText.Restated,
            [.. f.Trend.Select(t => (t.FirstDay, t.Figures.RetentionRate, t.Figures.UnknownShare, FigureText.WholePercent(t.Figures.RetentionRate), t.Restated))]),
        Tables = [new(SectionText.Trend, [new(FigureText.Month, false), .. RateColumns],
            [.. f.Trend.Select(t => Rates(t.FirstDay.ShowMonth() + (t.Restated ? " *" : ""), t.Figures))])],
    };

    private static ReportSection Buyers(SpendFigures f) => new("buyers", SectionText.Buyers)
    {
        Words = [SectionText.BuyersLead],
        Bars = BarChart.Of($"{FigureText.RetentionRate}: {SectionText.Buyers}", [.. f.ByBuyer.Take(MostBars).Select(b => (b.Shown, FigureText.Percent(b.Figures.RetentionRate), b.Figures.RetentionRate ?? 0, "s1"))], full: 1),
        Tables = [new(SectionText.Buyers, [new(FigureText.Buyer, false), .. RateColumns], [.. f.ByBuyer.Select(b => Rates(b.Shown, b.Figures))], Rates(FigureText.Total, f.Whole))],
    };

    private static ReportSection Categories(SpendFigures f) => new("categories", SectionText.Categories)
    {
        Words = [SectionText.CategoriesLead],
        Bars = f.LargestLeaving(MostBars).ToList() is { Count: > 0 } leaving
            ? BarChart.Of(SectionText.LargestLeaving, [.. leaving.Select(c => (FigureText.Group(c.Name), Money.ShowWhole(c.Figures.LeavingPence), (decimal)c.Figures.LeavingPence, "s5"))]) : null,
        Tables =
        [
            Groups(SectionText.CategoriesTable(f.ByCategory.Count, MostRows), FigureText.Category, f.ByCategory),
            Groups(SectionText.DepartmentsTable(f.ByDepartment.Count, MostRows), FigureText.Department, f.ByDepartment),
        ],
    };

    private static ReportSection Suppliers(SpendFigures f) => new("suppliers", SectionText.Suppliers)
    {
        Words = [SectionText.SuppliersLead(f)],
        Tables = [new(SectionText.TopSuppliers(f.TopSuppliers.Count), [new(FigureText.Supplier, false), new(SectionText.Place, false), new(FigureText.Lines), new(FigureText.Pounds), new(FigureText.ShareOfBase)],
            [.. f.TopSuppliers.Select(s => Row(s.Name, f.TierShown(s.Tier), FigureText.Number(s.Lines), Money.Show(s.Pence), FigureText.Percent(s.Share)))])],
    };

    private static ReportSection Sizes(SpendFigures f) => new("sizes", SectionText.Sizes)
    {
        Words = [SectionText.SizesLead],
        Bars = BarChart.Of(FigureText.SizeOfSupplier, [.. f.BySize.Select(s => (FigureText.Key(s.Key), $"{Money.ShowWhole(s.Pence)} · {FigureText.Percent(s.Share)}", (decimal)s.Pence, s.Key == "notKnown" ? "unknown" : "s1"))]),
        Tables = [Parts(FigureText.SizeOfSupplier, FigureText.SizeOfSupplier, [.. f.BySize.Select(s => (FigureText.Key(s.Key), s)), (FigureText.Vcse, f.Vcse)])],
    };

    private static ReportSection Quality(SpendFigures f) => new("quality", SectionText.Quality)
    {
        Words = ReportProse.DataQuality(f),
        Tables =
        [
            Parts(FigureText.PlacedBy, FigureText.PlacedBy, [.. f.PlacedBy.Select(p => (FigureText.Key(p.Key), p))]),
            Parts(FigureText.VatBasis, FigureText.VatBasis, [.. f.ByVatBasis.Select(v => (FigureText.Key(v.Key), v))]),
            .. f.StatedPeriods.Count == 0 ? [] : new[] { new FigureTable(FigureText.Period, [new(FigureText.Buyer, false), new(FigureText.Period, false), new(FigureText.Lines), new(FigureText.Pounds)],
                [.. f.StatedPeriods.Select(s => Row(s.Buyer, SectionText.FromTo(s), FigureText.Number(s.Lines), Money.Show(s.Pence)))]) },
        ],
    };

    private static ReportSection Exclusions(SpendFigures f) => new("exclusions", SectionText.Exclusions)
    {
        Words = [f.Excluded.Count == 0 ? SectionText.NothingExcluded : SectionText.ExclusionsLead],
        Tables = f.Excluded.Count == 0 ? [] : [new(SectionText.Exclusions, [new(FigureText.Reason, false), new(FigureText.Lines), new(FigureText.Pounds)],
            [.. f.Excluded.Select(e => Row(FigureText.Excluded(e.Reason), FigureText.Number(e.Lines), Money.Show(e.Pence)))])],
    };

    private static ReportSection Method(SpendFigures f) => new("method", MethodText.Title) { Words = [.. MethodText.Paragraphs(f), MethodText.Version(f.MethodVersion)] };

    private static ReportSection Files(SpendFigures f) => new("files", SectionText.Files)
    {
        Words = [SectionText.FilesLead],
        Tables = [new(SectionText.Files, [new(FigureText.File, false), new(FigureText.Buyer, false), new(FigureText.Sha256, false, IsCode: true), new(FigureText.Lines), new(FigureText.Pounds)],
            [.. f.Inputs.Select(i => Row(i.Name, i.Buyer, i.Sha256, FigureText.Number(i.Lines), Money.Show(i.Pence)))])],
    };

    private static ReportSection Words => new("words", MethodText.GlossaryTitle) { Glossary = MethodText.Glossary };

    private static FigureColumn[] RateColumns =>
        [new(FigureText.Base), new(FigureText.Retained), new(FigureText.RetentionRate), new(FigureText.RetentionRateKnown), new(FigureText.UnknownShare)];

    private static string[] Rates(string name, Retention r) =>
        Row(name, Money.ShowWhole(r.BasePence), Money.ShowWhole(r.RetainedPence), FigureText.Percent(r.RetentionRate), FigureText.Percent(r.RetentionRateKnown), FigureText.Percent(r.UnknownShare));

    private static FigureTable Groups(string caption, string heading, IReadOnlyList<GroupFigure> groups) => new(caption,
        [new(heading, false), new(FigureText.Base), new(FigureText.Retained), new(FigureText.Left), new(FigureText.Unknown)],
        [.. groups.Take(MostRows).Select(g => Row(FigureText.Group(g.Name), Money.ShowWhole(g.Figures.BasePence), Money.ShowWhole(g.Figures.RetainedPence), Money.ShowWhole(g.Figures.LeavingPence), Money.ShowWhole(g.Figures.UnknownPence)))]);

    private static FigureTable Parts(string caption, string heading, IReadOnlyList<(string Name, PartFigure Part)> parts) => new(caption,
        [new(heading, false), new(FigureText.Lines), new(FigureText.Pounds), new(FigureText.ShareOfBase)],
        [.. parts.Select(p => Row(p.Name, FigureText.Number(p.Part.Lines), Money.Show(p.Part.Pence), FigureText.Percent(p.Part.Share)))]);

    private static string[] Row(params string[] cells) => cells;
}
