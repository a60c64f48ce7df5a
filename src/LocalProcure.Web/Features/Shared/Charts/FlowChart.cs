using System.Globalization;

namespace LocalProcure.Web.Features.Shared.Charts;

/// <summary>
/// Bands from the left to the right, as wide as their amounts. Both ends carry their words and figures, so that no colour has to be told from another.
/// Only positive amounts can be drawn.
/// </summary>
public sealed class FlowChart
{
    public const int Width = 640;
    private const decimal Bar = 14, Gap = 40, Top = 28, Pounds = 260, Line = 19;
    /// <summary>Letters that fit the whole width, and at most one name with its figure: what stands at one height shares the width. The table beside the chart has the whole name.</summary>
    private const int MostLetters = 82, MostOfOne = 50;

    private FlowChart(string title, string description, IReadOnlyList<Node> nodes, IReadOnlyList<Band> bands, int height) =>
        (Title, Description, Nodes, Bands, Height) = (title, description, nodes, bands, height);

    public string Title { get; }
    public string Description { get; }
    public IReadOnlyList<Node> Nodes { get; }
    public IReadOnlyList<Band> Bands { get; }
    public int Height { get; }

    /// <summary>One end with its words above it.</summary>
    public sealed record Node(string Label, string Figure, string Colour, string X, string Y, string Tall, string TextX, string TextY, string Anchor);

    /// <summary>A band as an outline.</summary>
    public sealed record Band(string Path, string Colour);

    /// <param name="from">Names of the left ends.</param>
    /// <param name="to">Names of the right ends, with their colours.</param>
    /// <param name="flows">Left end, right end, amount above nothing.</param>
    public static FlowChart? Of(string title, IReadOnlyList<string> from, IReadOnlyList<(string Label, string Colour)> to, IReadOnlyList<(int From, int To, decimal Size)> flows, Func<decimal, string> figure)
    {
        var drawn = flows.Where(f => f.Size > 0).ToList();
        var total = drawn.Sum(f => f.Size);
        if (total <= 0) return null;
        var scale = Pounds / total;
        var nodes = new List<Node>();
        var left = Ends(from.Count, i => drawn.Where(f => f.From == i).Sum(f => f.Size), scale, out var leftHeight);
        var right = Ends(to.Count, i => drawn.Where(f => f.To == i).Sum(f => f.Size), scale, out var rightHeight);
        // The places on the right are few and their names are ours: they stand whole, and a buyer at the same height gives way.
        var taken = right.Select(r => (r.Y, Letters: Math.Min(MostOfOne, to[r.Index].Label.Length + 1 + figure(r.Size).Length))).ToList();
        foreach (var (i, y, size) in left) nodes.Add(End(from[i], figure(size), "s1", true, y, size * scale, MostLetters - taken.Where(t => Math.Abs(t.Y - y) < Line).Select(t => t.Letters).DefaultIfEmpty(0).Max()));
        foreach (var (i, y, size) in right) nodes.Add(End(to[i].Label, figure(size), to[i].Colour, false, y, size * scale, MostOfOne));
        var (outAt, inAt) = (left.ToDictionary(e => e.Index, e => e.Y), right.ToDictionary(e => e.Index, e => e.Y));
        var bands = new List<Band>();
        foreach (var flow in drawn.OrderBy(f => f.From).ThenBy(f => f.To))
        {
            var tall = flow.Size * scale;
            bands.Add(new Band(Outline(outAt[flow.From], inAt[flow.To], tall), to[flow.To].Colour));
            outAt[flow.From] += tall;
            inAt[flow.To] += tall;
        }
        var said = drawn.Select(f => $"{from[f.From]} → {to[f.To].Label} {figure(f.Size)}");
        return new FlowChart(title, $"{title}: {string.Join("; ", said)}.", nodes, bands, (int)Math.Ceiling(Math.Max(leftHeight, rightHeight)));
    }

    private static List<(int Index, decimal Y, decimal Size)> Ends(int count, Func<int, decimal> size, decimal scale, out decimal height)
    {
        var ends = new List<(int, decimal, decimal)>();
        var y = Top;
        for (var i = 0; i < count; i++)
        {
            if (size(i) is not (> 0 and var amount)) continue;
            ends.Add((i, y, amount));
            y += amount * scale + Gap;
        }
        height = y - Gap + 8;
        return ends;
    }

    private static Node End(string label, string figure, string colour, bool isLeft, decimal y, decimal tall, int letters) =>
        new(Fitting(label, Math.Min(letters, MostOfOne) - 1 - figure.Length), figure, colour, isLeft ? "0" : N(Width - Bar), N(y), N(Math.Max(1, tall)), isLeft ? "0" : N(Width), N(y - 8), isLeft ? "start" : "end");

    private static string Fitting(string label, int most) => label.Length <= most ? label : string.Concat(label.AsSpan(0, most - 1).TrimEnd(), "…");

    private static string Outline(decimal fromY, decimal toY, decimal tall)
    {
        var (x1, x2) = (Bar, Width - Bar);
        var middle = (x1 + x2) / 2;
        var thick = Math.Max(0.8m, tall);
        return $"M{N(x1)} {N(fromY)}C{N(middle)} {N(fromY)} {N(middle)} {N(toY)} {N(x2)} {N(toY)}V{N(toY + thick)}C{N(middle)} {N(toY + thick)} {N(middle)} {N(fromY + thick)} {N(x1)} {N(fromY + thick)}Z";
    }

    private static string N(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
