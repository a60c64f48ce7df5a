using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LocalProcure.Web.Commands.Reference;

/// <summary>
/// Turns the boundaries of the 22 Welsh authorities (GeoJSON) into short drawing paths on one grid. Corners are rounded to whole steps of the
/// grid, the same for both sides of a border, so neighbours still meet without a gap.
/// </summary>
internal static class BoundarySource
{
    /// <summary>Steps of the grid across Wales; one is about 450 metres, finer than a screen shows.</summary>
    private const int Across = 500;

    private sealed record Shape(string Code, List<List<(double Lon, double Lat)>> Rings);

    /// <summary>Rows of code, label point and path, and the size of the whole drawing as the row of Wales.</summary>
    public static IEnumerable<string[]> Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var shapes = json.RootElement.GetProperty("features").EnumerateArray().Select(ShapeOf).OrderBy(s => s.Code, StringComparer.Ordinal).ToList();
        var points = shapes.SelectMany(s => s.Rings).SelectMany(r => r).ToList();
        var (west, east, south, north) = (points.Min(p => p.Lon), points.Max(p => p.Lon), points.Min(p => p.Lat), points.Max(p => p.Lat));
        // A degree of longitude is shorter than one of latitude by the cosine of the latitude.
        var shrink = Math.Cos((south + north) / 2 * Math.PI / 180);
        var step = (east - west) * shrink / Across;
        (int X, int Y) Grid((double Lon, double Lat) p) => ((int)Math.Round((p.Lon - west) * shrink / step), (int)Math.Round((north - p.Lat) / step));
        yield return ["W92000004", Whole(Across), Whole(Math.Ceiling((north - south) / step)), ""];
        foreach (var shape in shapes)
        {
            var rings = shape.Rings.Select(r => Thinned(r.Select(Grid))).Where(r => r.Count > 3).ToList();
            var (x, y) = Middle(rings.MaxBy(r => Math.Abs(Area(r)))!);
            yield return [shape.Code, Whole(x), Whole(y), string.Concat(rings.Select(PathOf))];
        }
    }

    private static Shape ShapeOf(JsonElement feature)
    {
        var geometry = feature.GetProperty("geometry");
        var polygons = geometry.GetProperty("type").GetString() == "Polygon" ? [geometry.GetProperty("coordinates")] : geometry.GetProperty("coordinates").EnumerateArray().ToArray();
        return new(feature.GetProperty("properties").GetProperty("la_code").GetString()!, [.. polygons.SelectMany(p => p.EnumerateArray())
            .Select(ring => ring.EnumerateArray().Select(c => (c[0].GetDouble(), c[1].GetDouble())).ToList())]);
    }

    /// <summary>Without repeated points; the closing point is left out, since the path closes itself.</summary>
    private static List<(int X, int Y)> Thinned(IEnumerable<(int X, int Y)> points)
    {
        var kept = new List<(int X, int Y)>();
        foreach (var p in points)
            if (kept.Count == 0 || kept[^1] != p) kept.Add(p);
        if (kept.Count > 1 && kept[0] == kept[^1]) kept.RemoveAt(kept.Count - 1);
        return kept;
    }

    private static string PathOf(List<(int X, int Y)> ring)
    {
        var path = new StringBuilder($"M{Whole(ring[0].X)} {Whole(ring[0].Y)}l");
        var first = true;
        for (var i = 1; i < ring.Count; i++)
        {
            Add(ring[i].X - ring[i - 1].X);
            Add(ring[i].Y - ring[i - 1].Y);
        }
        return path.Append('z').ToString();

        void Add(int number)
        {
            if (!first && number >= 0) path.Append(' ');
            path.Append(Whole(number));
            first = false;
        }
    }

    private static double Area(List<(int X, int Y)> ring) => Pairs(ring).Sum(p => (double)p.A.X * p.B.Y - (double)p.B.X * p.A.Y) / 2;

    private static (double X, double Y) Middle(List<(int X, int Y)> ring)
    {
        var area = Area(ring);
        double Along(Func<(int X, int Y), int> of) => Pairs(ring).Sum(p => (of(p.A) + of(p.B)) * ((double)p.A.X * p.B.Y - (double)p.B.X * p.A.Y)) / (6 * area);
        return (Along(p => p.X), Along(p => p.Y));
    }

    private static IEnumerable<((int X, int Y) A, (int X, int Y) B)> Pairs(List<(int X, int Y)> ring) => ring.Zip(ring.Skip(1).Append(ring[0]));

    private static string Whole(double number) => Math.Round(number).ToString("0", CultureInfo.InvariantCulture);
}
