using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Features.Shared.Charts;

namespace LocalProcure.Web.Features.Reports;

/// <summary>Lays out what moved between two editions; page, month and PDF show the same tables.</summary>
public static class RestateTables
{
    /// <param name="after">Address of the lines behind a figure of the later edition, for those who may see them.</param>
    /// <param name="before">The same of the earlier edition.</param>
    public static IReadOnlyList<FigureTable> Of(ReportDifference moved, SpendFigures now, Func<LineFilter, string?>? after = null, Func<LineFilter, string?>? before = null) =>
    [
        .. Table(RestateText.Whole, moved.Whole, RestateText.Name, key => new(Went: key == "retained" ? LineFilter.In : key == "unknown" ? LineFilter.Unknown : null), after, before),
        .. Table(RestateText.Tiers, moved.Tiers, key => now.Tiers.FirstOrDefault(t => t.Tier == key)?.Shown ?? key, key => new(Tier: key), after, before),
        .. Table(RestateText.Buyers, moved.Buyers, key => now.ByBuyer.FirstOrDefault(b => b.Code == key)?.Shown ?? key, key => new(Buyer: key), after, before),
        .. Files(RestateText.FilesAdded, moved.FilesAdded),
        .. Files(RestateText.FilesGone, moved.FilesGone),
    ];

    private static FigureTable[] Table(string caption, IReadOnlyList<Moved> rows, Func<string, string> name, Func<string, LineFilter> filter, Func<LineFilter, string?>? after, Func<LineFilter, string?>? before) => rows.Count == 0 ? [] :
        [new(caption, [new(RestateText.What, false), new(RestateText.Before), new(RestateText.After), new(RestateText.By)],
            [.. rows.Select(r => (string[])[name(r.Key), Money.Show(r.BeforePence), Money.Show(r.AfterPence), (r.ByPence > 0 ? "+" : "") + Money.Show(r.ByPence)])])
            { CellLinks = [.. rows.Select(r => (string?[])[null, before?.Invoke(filter(r.Key)), after?.Invoke(filter(r.Key))])] }];

    private static FigureTable[] Files(string caption, IReadOnlyList<InputFile> files) => files.Count == 0 ? [] :
        [new(caption, [new(FigureText.File, false), new(FigureText.Buyer, false), new(FigureText.Lines), new(FigureText.Pounds)],
            [.. files.Select(f => (string[])[f.Name, f.Buyer, FigureText.Number(f.Lines), Money.Show(f.Pence)])])];
}
