using LocalProcure.Domain.Places;
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
    public FlowChart? Flows { get; init; }
    public AreaMap? Map { get; init; }
    public IReadOnlyList<FigureTable> Tables { get; init; } = [];
    /// <summary>On a screen the tables behind a picture are folded away until asked for; paper shows all.</summary>
    public bool Folds { get; init; }
    public bool HasPicture => Bars is not null || Trend is not null || Flows is not null || Map is not null;
    /// <summary>Where the whole of what is summed up here stands, and the words of the link.</summary>
    public (string Href, string Words)? More { get; init; }
    /// <summary>On a screen the words too are folded: they are looked up, not read through.</summary>
    public bool FoldsWords { get; init; }
    public IReadOnlyList<(string Word, string Meaning)> Glossary { get; init; } = [];
}

/// <summary>What a report is shown with beside its figures.</summary>
/// <param name="Lines">Address of the payment lines behind a figure, for those who may see them.</param>
/// <param name="Firms">Address of the local firms that were counted under a heading: those that could supply it alone, or all that could have a part in a group.</param>
/// <param name="Before">The edition that this one corrects.</param>
public sealed record ReportAround(Func<LineFilter, string?>? Lines = null, Func<HeadingFigure, bool, string?>? Firms = null, SpendFigures? Before = null, string? BeforeNumber = null, OwnWords? Because = null)
{
    public static readonly ReportAround Nothing = new();

    /// <summary>Address of the registered firms in an authority, for those who may not see its payments.</summary>
    public Func<string, string?>? FirmsIn { get; init; }

    /// <summary>What people decided behind the month; null where an old edition did not keep it.</summary>
    public IReadOnlyList<SpendDecision>? Decisions { get; init; }
    /// <summary>Address of all of them.</summary>
    public string? DecisionsAt { get; init; }

    /// <summary>Address of the lines of the edition before.</summary>
    public Func<LineFilter, string?>? LinesBefore { get; init; }
    /// <summary>Address of the lines of the month that it is compared with.</summary>
    public Func<LineFilter, string?>? LinesBeside { get; init; }

    public string? LinesOf(LineFilter filter) => Lines?.Invoke(filter);

    /// <summary>Makes the figures of a sentence lead to their lines, for those who may follow.</summary>
    public Cite Cite => Lines is null ? Cites.None : (figure, lines) => Cited.Mark(figure, LinesOf(lines));

    /// <summary>Where the cells of a row of rates lead: what was counted, what stayed, what cannot be placed.</summary>
    public IReadOnlyList<string?> RateLinks(LineFilter filter) => Lines is null ? [] : [null, LinesOf(filter), LinesOf(filter with { Went = LineFilter.In }), null, null, LinesOf(filter with { Went = LineFilter.Unknown })];
}

/// <summary>Puts a month's finished figures into parts, in the reader's language. It words and orders; it computes nothing.</summary>
public static partial class ReportSections
{
    private const int MostRows = 10, MostBars = 8;
    /// <summary>A bar of a whole leaves room for its words on a phone.</summary>
    private const decimal RoomForWords = 1.15m;
    // Neighbours never share a fill, and differ on grey paper too.
    private static readonly string[] TierColours = ["s1", "s2", "s3", "s4", "s5", "s6", "s5", "s6"];

    public static IReadOnlyList<ReportSection> Of(SpendFigures f, ReportAround? around = null)
    {
        var with = around ?? ReportAround.Nothing;
        return
        [
            .. new[]
            {
                Tiers(f, with), Map(f, with), Flows(f, with), Trend(f, with), Buyers(f, with), Categories(f, with), Leakage(f, with), Suppliers(f, with), Sizes(f, with), Consortia(f, with), Awards(f), Multiplier(f, with),
                Quality(f, with), Exclusions(f, with), Method(f), Decisions(with), Files(f, with), Restated(f, with), Words,
            }.OfType<ReportSection>().Select(part => part with { Tables = [.. part.Tables.Select(t => t with { HidesCaption = t.Caption == part.Title })] }),
        ];
    }

    /// <summary>The same for a screen: what a picture says already is folded, so that a phone is not scrolled for ever.</summary>
    public static IReadOnlyList<ReportSection> ForScreen(SpendFigures f, ReportAround? around = null) =>
        [.. Of(f, around).Select(s => s with { Folds = s.Id is not ("where" or "leakage" or "consortia" or "exclusions" or "corrections"), FoldsWords = s.Id is "method" or "words" })];

    /// <summary>The picture of the headline, or null when it would mislead.</summary>
    public static CoinChart? Coins(SpendFigures f) => Pound.Of(f) is not { } pound ? null : CoinChart.Of(
        SectionText.CoinsDescription(pound),
        ("in", pound.Stayed, SectionText.CoinsIn(pound.Stayed)), ("out", pound.Left, SectionText.CoinsOut(pound.Left)), ("unknown", pound.Unknown, SectionText.CoinsUnknown(pound.Unknown)));

    private static ReportSection Tiers(SpendFigures f, ReportAround with) => new("where", FigureText.Where)
    {
        Words = [SectionText.TiersLead],
        Bars = BarChart.Of(FigureText.Where, [.. f.Tiers.Select((t, i) => (t.Shown, $"{Money.ShowWhole(t.Pence)} · {FigureText.Percent(t.Share)}", (decimal)t.Pence, ColourOf(f, i)))]),
        Tables = [new(FigureText.Where, [new(SectionText.Place, false), new(FigureText.Lines), new(FigureText.Pounds), new(FigureText.ShareOfBase)],
            [.. f.Tiers.Select(t => Row(t.Shown, FigureText.Number(t.Lines), Money.Show(t.Pence), FigureText.Percent(t.Share)))],
            Row(FigureText.Total, FigureText.Number(f.LinesInBase), Money.Show(f.BasePence), ""))
            { Links = [.. f.Tiers.Select(t => with.LinesOf(new(Tier: t.Tier)))], FootLinks = [with.LinesOf(new())] }],
    };

    private static string ColourOf(SpendFigures f, int tier) => tier == f.Tiers.Count - 1 ? "unknown" : TierColours[Math.Min(tier, TierColours.Length - 1)];

    private static ReportSection Trend(SpendFigures f, ReportAround with) => new("trend", SectionText.Trend)
    {
        Words = [SectionText.TrendLead, .. f.Trend.Any(t => t.Restated) ? [SectionText.RestatedNote] : Array.Empty<string>()],
        Trend = TrendChart.Of(FigureText.RetentionRate, FigureText.Retained, FigureText.Unknown, FigureText.Restated,
            [.. f.Trend.Select(t => (t.FirstDay, t.Figures.RetentionRate, t.Figures.UnknownShare, FigureText.WholePercent(t.Figures.RetentionRate), t.Restated))]),
        Tables = [new(SectionText.Trend, [new(FigureText.Month, false), .. RateColumns],
            [.. f.Trend.Select(t => Rates(t.FirstDay.ShowMonth() + (t.Restated ? " *" : ""), t.Figures))])
            { Links = [.. f.Trend.Select(t => with.LinesOf(new(Paid: t.Month)))], CellLinks = [.. f.Trend.Select(t => with.RateLinks(new(Paid: t.Month)))] }],
    };

    /// <summary>By their codes, as in the figures file; where a picture has no room for all, the largest come first.</summary>
    internal static IReadOnlyList<BuyerFigure> BuyersShown(SpendFigures f) =>
        f.ByBuyer.Count <= MostBars ? f.ByBuyer : [.. f.ByBuyer.OrderByDescending(b => b.Figures.BasePence).ThenBy(b => b.Code, StringComparer.Ordinal)];

    private static ReportSection Buyers(SpendFigures f, ReportAround with) => new("buyers", SectionText.Buyers)
    {
        Words = [SectionText.BuyersLead],
        Bars = BarChart.Of($"{FigureText.RetentionRate}: {(f.ByBuyer.Count > MostBars ? SectionText.LargestBuyers(MostBars, f.ByBuyer.Count) : SectionText.Buyers)}", [.. BuyersShown(f).Take(MostBars).Select(b => (b.Shown, SectionText.RateWithUnknown(b.Figures), b.Figures.RetentionRate ?? 0, "s1"))], full: RoomForWords),
        Tables = [new(SectionText.Buyers, [new(FigureText.Buyer, false), .. RateColumns], [.. BuyersShown(f).Select(b => Rates(b.Shown, b.Figures))], Rates(FigureText.Total, f.Whole)) 
            { Links = [.. BuyersShown(f).Select(b => with.LinesOf(new(Buyer: b.Code)))], CellLinks = [.. BuyersShown(f).Select(b => with.RateLinks(new(Buyer: b.Code)))], FootLinks = with.RateLinks(new()) }],
    };

    private static ReportSection Categories(SpendFigures f, ReportAround with) => new("categories", SectionText.Categories)
    {
        Words = [SectionText.CategoriesLead],
        Bars = f.LargestLeaving(MostBars).ToList() is { Count: > 0 } leaving
            ? BarChart.Of(SectionText.LargestLeaving, [.. leaving.Select(c => (FigureText.Group(c.Name), Money.ShowWhole(c.Figures.LeavingPence), (decimal)c.Figures.LeavingPence, "s5"))]) : null,
        Tables =
        [
            Groups(SectionText.CategoriesTable(f.ByCategory.Count, MostRows), FigureText.Category, f.ByCategory, name => new(Category: name), with),
            Groups(SectionText.DepartmentsTable(f.ByDepartment.Count, MostRows), FigureText.Department, f.ByDepartment, name => new(Department: name), with),
        ],
    };

    private static ReportSection Suppliers(SpendFigures f, ReportAround with) => new("suppliers", SectionText.Suppliers)
    {
        Words = [SectionText.SuppliersLead(f, with.Cite), .. f.Individuals is { Lines: > 0 } people ? [SectionText.IndividualsNote(people, with.Cite)] : Array.Empty<string>()],
        Tables = [new(SectionText.TopSuppliers(f.TopSuppliers.Count), [new(FigureText.Supplier, false), new(SectionText.Place, false), new(FigureText.Lines), new(FigureText.Pounds), new(FigureText.ShareOfBase)],
            [.. f.TopSuppliers.Select(s => Row(s.IsIndividual ? SectionText.Individual : s.Name, f.TierShown(s.Tier), FigureText.Number(s.Lines), Money.Show(s.Pence), FigureText.Percent(s.Share)))])
            { Links = [.. f.TopSuppliers.Select((_, i) => with.LinesOf(new(Rank: i + 1)))] }, .. with.Lines is null ? Array.Empty<FigureTable>() : [SupplierFacts(f, with)]],
    };

    private static ReportSection Sizes(SpendFigures f, ReportAround with) => new("sizes", SectionText.Sizes)
    {
        Words = [SectionText.SizesLead],
        Bars = BarChart.Of(FigureText.SizeOfSupplier, [.. f.BySize.Select(s => (FigureText.Key(s.Key), $"{Money.ShowWhole(s.Pence)} · {FigureText.Percent(s.Share)}", (decimal)s.Pence, s.Key == "notKnown" ? "unknown" : "s1"))]),
        Tables = [Parts(FigureText.SizeOfSupplier, FigureText.SizeOfSupplier, [.. f.BySize.Select(s => (FigureText.Key(s.Key), s)), (FigureText.Vcse, f.Vcse)]) with { Links = [.. f.BySize.Select(s => with.LinesOf(new(Size: s.Key))), with.LinesOf(new(Vcse: true))] }],
    };

    /// <summary>The sums that the words above name, for those who may follow them.</summary>
    private static FigureTable SupplierFacts(SpendFigures f, ReportAround with)
    {
        (string Name, long Pence, LineFilter Filter)[] rows =
        [
            (SectionText.TopSuppliers(Math.Min(10, f.TopSuppliers.Count)), f.Top10Pence, new(Top: 10)), (FigureText.NewSuppliers, f.NewSuppliersPence, new(Who: LineFilter.New)), (FigureText.Withheld, f.WithheldPence, new(Who: LineFilter.Withheld)),
            .. f.Individuals is { } people ? [(SectionText.Individuals, people.Pence, new LineFilter(Who: LineFilter.People))] : Array.Empty<(string, long, LineFilter)>(),
        ];
        return new(SectionText.SupplierSums, [new(RestateText.What, false), new(FigureText.Pounds)], [.. rows.Select(r => Row(r.Name, Money.Show(r.Pence)))]) { Links = [.. rows.Select(r => with.LinesOf(r.Filter))] };
    }

    private static FigureColumn[] RateColumns =>
        [new(FigureText.Base), new(FigureText.Retained), new(FigureText.RetentionRate), new(FigureText.RetentionRateKnown), new(FigureText.UnknownShare)];

    private static string[] Rates(string name, Retention r) =>
        Row(name, Money.ShowWhole(r.BasePence), Money.ShowWhole(r.RetainedPence), FigureText.Percent(r.RetentionRate), FigureText.Percent(r.RetentionRateKnown), FigureText.Percent(r.UnknownShare));

    private static FigureTable Groups(string caption, string heading, IReadOnlyList<GroupFigure> groups, Func<string, LineFilter> filter, ReportAround with) => new(caption,
        [new(heading, false), new(FigureText.Base), new(FigureText.Retained), new(FigureText.Left), new(FigureText.Unknown)],
        [.. groups.Take(MostRows).Select(g => Row(FigureText.Group(g.Name), Money.ShowWhole(g.Figures.BasePence), Money.ShowWhole(g.Figures.RetainedPence), Money.ShowWhole(g.Figures.LeavingPence), Money.ShowWhole(g.Figures.UnknownPence)))])
        { Links = [.. groups.Take(MostRows).Select(g => with.LinesOf(filter(LineFilter.Named(g.Name))))], CellLinks = [.. groups.Take(MostRows).Select(g => Went(filter(LineFilter.Named(g.Name)), with, all: true))] };

    /// <summary>Where the cells of what was counted, stayed, left and cannot be placed lead.</summary>
    private static string?[] Went(LineFilter filter, ReportAround with, bool all) => with.Lines is null ? [] :
        [null, .. all ? [with.LinesOf(filter)] : Array.Empty<string?>(), .. (all ? new[] { LineFilter.In, LineFilter.Out, LineFilter.Unknown } : [LineFilter.Out, LineFilter.In, LineFilter.Unknown]).Select(w => with.LinesOf(filter with { Went = w }))];

    private static FigureTable Parts(string caption, string heading, IReadOnlyList<(string Name, PartFigure Part)> parts) => new(caption,
        [new(heading, false), new(FigureText.Lines), new(FigureText.Pounds), new(FigureText.ShareOfBase)],
        [.. parts.Select(p => Row(p.Name, FigureText.Number(p.Part.Lines), Money.Show(p.Part.Pence), FigureText.Percent(p.Part.Share)))]);

    private static string[] Row(params string[] cells) => cells;
}
