using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Features.Shared.Charts;

namespace LocalProcure.Web.Features.Reports;

/// <summary>Lays out what moved between two editions; page, month and PDF show the same tables.</summary>
public static class RestateTables
{
    public static IReadOnlyList<FigureTable> Of(ReportDifference moved, SpendFigures now) =>
    [
        .. Table(RestateText.Whole, moved.Whole, RestateText.Name),
        .. Table(RestateText.Tiers, moved.Tiers, key => now.Tiers.FirstOrDefault(t => t.Tier == key)?.Shown ?? key),
        .. Table(RestateText.Buyers, moved.Buyers, key => now.ByBuyer.FirstOrDefault(b => b.Code == key)?.Shown ?? key),
        .. Files(RestateText.FilesAdded, moved.FilesAdded),
        .. Files(RestateText.FilesGone, moved.FilesGone),
    ];

    private static FigureTable[] Table(string caption, IReadOnlyList<Moved> rows, Func<string, string> name) => rows.Count == 0 ? [] :
        [new(caption, [new(RestateText.What, false), new(RestateText.Before), new(RestateText.After), new(RestateText.By)],
            [.. rows.Select(r => (string[])[name(r.Key), Money.Show(r.BeforePence), Money.Show(r.AfterPence), (r.ByPence > 0 ? "+" : "") + Money.Show(r.ByPence)])])];

    private static FigureTable[] Files(string caption, IReadOnlyList<InputFile> files) => files.Count == 0 ? [] :
        [new(caption, [new(FigureText.File, false), new(FigureText.Buyer, false), new(FigureText.Lines), new(FigureText.Pounds)],
            [.. files.Select(f => (string[])[f.Name, f.Buyer, FigureText.Number(f.Lines), Money.Show(f.Pence)])])];
}
