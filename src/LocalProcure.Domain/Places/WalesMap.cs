using System.Globalization;

namespace LocalProcure.Domain.Places;

/// <summary>One authority's shape on the map of Wales, as a drawing path, with the point where a mark on it stands.</summary>
public sealed record MapShape(string Code, int X, int Y, string Path)
{
    public string Name => Areas.NameOf(Code);
}

/// <summary>The map of the 22 Welsh authorities, on a grid of its own. Made by <c>reference build</c> from boundaries that contain OS data (CC BY 4.0, see NOTICE).</summary>
public static class WalesMap
{
    private static readonly Lazy<(int Width, int Height, IReadOnlyList<MapShape> Shapes)> map = new(Load);

    public static int Width => map.Value.Width;
    public static int Height => map.Value.Height;
    /// <summary>In the order of their codes, which goes from the north to the south.</summary>
    public static IReadOnlyList<MapShape> Shapes => map.Value.Shapes;

    private static (int, int, IReadOnlyList<MapShape>) Load()
    {
        var rows = Facts.Rows("wales_map.csv").Select(r => new MapShape(r[0], int.Parse(r[1], CultureInfo.InvariantCulture), int.Parse(r[2], CultureInfo.InvariantCulture), r[3])).ToList();
        var whole = rows.Single(r => r.Code == Areas.Wales);
        return (whole.X, whole.Y, [.. rows.Where(r => r != whole)]);
    }
}
