using LocalProcure.Domain.Places;

namespace LocalProcure.Web.Features.Shared.Charts;

/// <summary>One authority on the map: how dark it is, what it says, where it leads.</summary>
/// <param name="Figure">As shown in words, like "3 firms".</param>
/// <param name="Shade">0 for none, then 1 to 4 from light to dark; -1 for not known, drawn hatched.</param>
/// <param name="Href">The page behind it, or null.</param>
/// <param name="IsChosen">Drawn with a strong border.</param>
public sealed record MapArea(string Code, string Figure, int Shade, string? Href = null, bool IsChosen = false)
{
    public string Name => Areas.NameOf(Code);
    public string Label => $"{Name}: {Figure}";
}

/// <summary>
/// A map of the Welsh authorities drawn on the server. Every authority is a link with its name and figure, so it is walked by keyboard and read aloud;
/// show the same figures in a table beside or behind it (<c>FigureTable</c>). Draw with <c>&lt;partial name="_AreaMap" model="map" /&gt;</c>.
/// </summary>
/// <param name="Title">What the map shows, for those who do not see it.</param>
/// <param name="Key">The words for each shade that occurs, lightest first.</param>
public sealed record AreaMap(string Title, IReadOnlyList<MapArea> Areas, IReadOnlyList<(int Shade, string Words)> Key)
{
    /// <summary>Shapes that the map has figures for, in the order in which they are drawn and walked through; the chosen one last, so that its border lies on top.</summary>
    public IEnumerable<(MapShape Shape, MapArea Area)> Drawn =>
        WalesMap.Shapes.Join(Areas, s => s.Code, a => a.Code, (s, a) => (s, a)).OrderBy(x => x.a.IsChosen);

    /// <summary>A map of counts: none is empty, the rest falls into four shades of equal steps up to the largest.</summary>
    /// <param name="counts">By authority; one that is missing counts none.</param>
    public static AreaMap OfCounts(string title, IReadOnlyDictionary<string, int> counts, Func<int, string> words, Func<int, int, string> range, Func<string, string?> href, string? chosen = null)
    {
        var most = counts.Count == 0 ? 0 : counts.Values.Max();
        int Shade(int count) => count == 0 ? 0 : most <= 4 ? count : Math.Min(4, (count * 4 + most - 1) / most);
        var areas = WalesMap.Shapes.Select(s => (s.Code, Count: counts.GetValueOrDefault(s.Code)))
            .Select(s => new MapArea(s.Code, words(s.Count), Shade(s.Count), href(s.Code), s.Code == chosen)).ToList();
        var key = Enumerable.Range(0, most + 1).GroupBy(Shade).Select(g => (g.Key, range(g.Min(), g.Max())));
        return new AreaMap(title, areas, [.. key]);
    }
}
