namespace LocalProcure.Web.Features.Shared.Charts;

/// <summary>A table of finished figures, already written out for the reader: the view only lays it out.</summary>
/// <param name="Foot">The last row, when it is the total of those above.</param>
public sealed record FigureTable(string Caption, IReadOnlyList<FigureColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<string>? Foot = null)
{
    /// <summary>Whether the heading right above says the same, so that only screen readers need the caption.</summary>
    public bool HidesCaption { get; init; }
    /// <summary>Where the first cell of each row leads, such as to the payments behind it; none where nobody may follow.</summary>
    public IReadOnlyList<string?> Links { get; init; } = [];
    /// <summary>Where further cells lead, row by row, under the columns; a figure with lines of its own, such as what stayed.</summary>
    public IReadOnlyList<IReadOnlyList<string?>> CellLinks { get; init; } = [];
    /// <summary>The same for the last row.</summary>
    public IReadOnlyList<string?> FootLinks { get; init; } = [];
    /// <summary>Said under a table that does not show all of its rows.</summary>
    public string? More { get; init; }
    /// <summary>Short enough never to be torn over two pages.</summary>
    public bool IsShort => Rows.Count <= 8;

    /// <summary>So many columns that they stand side by side only in smaller letters.</summary>
    public bool IsWide => Columns.Count > 6;

    /// <summary>The first rows alone where there are many more; the total stays, and the words say where the others are.</summary>
    public FigureTable CutTo(int most, Func<int, string> more) =>
        Rows.Count <= most + 2 ? this : this with { Rows = [.. Rows.Take(most)], Links = [.. Links.Take(most)], CellLinks = [.. CellLinks.Take(most)], More = more(Rows.Count - most) };
}

/// <summary>A column's heading, and whether it holds figures (set to the right).</summary>
/// <param name="IsCode">Holds a hash or a name of a file, which may break anywhere.</param>
public sealed record FigureColumn(string Heading, bool IsFigure = true, bool IsCode = false);
