using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Features.Shared.Charts;
using LocalProcure.Web.Pdf;
using Microsoft.AspNetCore.Html;

namespace LocalProcure.Web.Features.Reports;

/// <summary>A report as it goes to paper.</summary>
public sealed record PrintPage(SpendFigures Figures, string Number, DateTime FinalAt, ReportAround? Around = null)
{
    /// <summary>Parts that begin a page of their own; the others follow on.</summary>
    private static readonly HashSet<string> OnNewPage = ["where"];

    /// <summary>Rows of a table that paper has room for; the page and the data files have them all.</summary>
    private static int Most(SpendFigures f, string section) => section switch
    {
        "trend" or "decisions" or "where" or "quality" or "sizes" => int.MaxValue / 2,
        _ when f.ByBuyer.Count > 8 => 5,
        "suppliers" => 18,
        _ => 10,
    };

    public IReadOnlyList<ReportSection> Sections { get; } =
        [.. ReportSections.Of(Figures, Around).Select(s => s with { Tables = [.. s.Tables.Select(t => t.CutTo(Most(Figures, s.Id), SectionText.AndMore))] })];
    public CoinChart? Coins { get; } = ReportSections.Coins(Figures);
    public IHtmlContent Style { get; } = PdfStyle.For(Number);
    public string Buyers => SectionText.BuyersNamed(Figures.ByBuyer.Count <= MostNames + 1 ? string.Join(", ", Figures.ByBuyer.Select(b => b.Shown))
        : SectionText.AndOtherBuyers(string.Join(", ", ReportSections.BuyersShown(Figures).Take(MostNames).Select(b => b.Shown)), Figures.ByBuyer.Count - MostNames));

    /// <summary>Buyers that the cover has room for.</summary>
    private const int MostNames = 6;

    /// <summary>Parts short enough to stay in one piece.</summary>
    private static readonly HashSet<string> InOnePiece = ["flows", "buyers", "sizes", "exclusions", "consortia", "multiplier", "files", "corrections", "words"];

    public static string ClassOf(ReportSection section) =>
        OnNewPage.Contains(section.Id) ? "part part--page" : InOnePiece.Contains(section.Id) ? "part part--whole" : "part";

    /// <summary>Whether the report is of one buyer out of several.</summary>
    public bool IsOfOneBuyer { get; init; }

    /// <summary>The figures on the summary page: name, figure, what it is of, and the lines behind it (of a rate, those above the line).</summary>
    public static IReadOnlyList<(string Name, string Figure, string Note, LineFilter Lines)> Stats(SpendFigures f) =>
    [
        (FigureText.RetentionRate, FigureText.Percent(f.RetentionRate), FigureText.RetentionRateNote, new(Went: LineFilter.In)),
        (FigureText.RetentionRateKnown, FigureText.Percent(f.RetentionRateKnown), FigureText.RetentionRateKnownNote, new(Went: LineFilter.In)),
        (FigureText.UnknownShare, FigureText.Percent(f.UnknownShare), FigureText.UnknownShareNote, new(Went: LineFilter.Unknown)),
        (FigureText.Base, Money.ShowWhole(f.BasePence), FigureText.LinesOf(f.LinesInBase), new()),
        (FigureText.Retained, Money.ShowWhole(f.RetainedPence), f.AreaShown, new(Went: LineFilter.In)),
        (FigureText.LocalFirmsPaid, FigureText.Number(f.LocalFirmsPaid), SectionText.OutOf(FigureText.Suppliers(f.SuppliersPaid)), new(Who: LineFilter.Locals)),
    ];
}
