using System.Globalization;

namespace LocalProcure.Web.Features.Shared.Charts;

/// <summary>
/// Horizontal bars, one under another, drawn without a viewBox: widths are per cents and the text keeps its size, so the chart reads the same on a phone and on paper.
/// The words stand beside every bar, so colour carries nothing alone.
/// </summary>
public sealed class BarChart
{
    private const int RowHeight = 46;
    /// <summary>The longest bar leaves room for its figure behind it.</summary>
    private const decimal LongestPerCent = 56m;

    private BarChart(string title, string description, IReadOnlyList<Bar> bars) => (Title, Description, Bars) = (title, description, bars);

    public string Title { get; }
    /// <summary>What the chart shows, for those who do not see it.</summary>
    public string Description { get; }
    public IReadOnlyList<Bar> Bars { get; }
    public int Height => Bars.Count * RowHeight;

    /// <summary>One bar with its place in the drawing.</summary>
    public sealed record Bar(string Label, string Figure, string Colour, string Width, string FigureAt, int LabelY, int BarY, int FigureY);

    /// <param name="full">Value of a bar of full length; null takes the largest.</param>
    public static BarChart Of(string title, IReadOnlyList<(string Label, string Figure, decimal Size, string Colour)> rows, decimal? full = null)
    {
        var longest = full ?? (rows.Count == 0 ? 0 : rows.Max(r => r.Size));
        var bars = rows.Select((r, i) =>
        {
            var width = longest <= 0 || r.Size <= 0 ? 0 : Math.Max(0.4m, Math.Min(1, r.Size / longest) * LongestPerCent);
            return new Bar(r.Label, r.Figure, r.Colour, PerCent(width), PerCent(width + 1.2m), i * RowHeight + 14, i * RowHeight + 19, i * RowHeight + 34);
        }).ToArray();
        return new BarChart(title, $"{title}: {string.Join("; ", rows.Select(r => $"{r.Label} {r.Figure}"))}.", bars);
    }

    internal static string PerCent(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
