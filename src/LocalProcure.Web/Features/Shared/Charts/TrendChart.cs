using System.Globalization;

namespace LocalProcure.Web.Features.Shared.Charts;

/// <summary>A rate month by month as columns, with the share that nobody can place stacked above it in a lighter, dashed box.</summary>
public sealed class TrendChart
{
    private const int Top = 24, Floor = 188;

    private TrendChart(string title, string description, string key, string unknownKey, IReadOnlyList<Column> columns, int fullPerCent) =>
        (Title, Description, Key, UnknownKey, Columns, Grid) = (title, description, key, unknownKey, columns,
            [.. Enumerable.Range(1, 4).Select(quarter => (Y(quarter / 4m), $"{fullPerCent * quarter / 4}%"))]);

    public string Title { get; }
    public string Description { get; }
    public string Key { get; }
    public string UnknownKey { get; }
    public IReadOnlyList<Column> Columns { get; }
    public static int Height => Floor + 46;
    public static int FloorY => Floor;
    /// <summary>Four lines up to the top of the scale, which is the next 20 per cent above the highest column.</summary>
    public IReadOnlyList<(int Y, string Label)> Grid { get; }

    /// <summary>One month; without a rate there is no column.</summary>
    public sealed record Column(string Month, string Year, string Figure, bool Restated, string X, string Width, string Middle, int Y, int ColumnHeight, int UnknownY, int UnknownHeight)
    {
        /// <summary>Words that give way where the screen is too narrow for thirteen of them.</summary>
        public string Words { get; init; } = "tick";
    }

    /// <param name="months">First day, rate and unknown share, oldest first.</param>
    public static TrendChart Of(string title, string key, string unknownKey, string restated, IReadOnlyList<(DateOnly Month, decimal? Rate, decimal? Unknown, string Figure, bool Restated)> months)
    {
        var band = months.Count == 0 ? 100m : 100m / months.Count;
        var highest = months.Count == 0 ? 0 : months.Max(m => Math.Min(1, Within(m.Rate) + Within(m.Unknown)));
        var full = Math.Clamp((int)Math.Ceiling(highest * 5) * 20, 20, 100);
        var columns = months.Select((m, i) =>
        {
            var (rate, unknown) = (Within(m.Rate), Within(m.Unknown));
            var (y, top) = (Y(rate * 100 / full), Y(Math.Min(1, rate + unknown) * 100 / full));
            return new Column(
                m.Month.ToString("MMM", CultureInfo.CurrentCulture), i == 0 || m.Month.Month == 1 ? m.Month.ToString("yyyy", CultureInfo.InvariantCulture) : "",
                m.Rate is null ? "" : m.Figure, m.Restated,
                BarChart.PerCent(i * band + band * 0.12m), BarChart.PerCent(band * 0.76m), BarChart.PerCent(i * band + band / 2),
                y, Floor - y, top, y - top) { Words = (months.Count - 1 - i) % 2 == 0 ? "tick" : "tick is-alternate" };
        }).ToArray();
        var said = months.Where(m => m.Rate is not null).Select(m => $"{m.Month.ShowMonth()} {m.Figure}{(m.Restated ? $" ({restated})" : "")}");
        return new TrendChart(title, $"{title}: {string.Join("; ", said)}.", key, unknownKey, columns, full);
    }

    private static decimal Within(decimal? rate) => Math.Clamp(rate ?? 0, 0, 1);

    private static int Y(decimal rate) => Floor - (int)Math.Round((Floor - Top) * rate, MidpointRounding.AwayFromZero);
}
