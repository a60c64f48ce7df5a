using LocalProcure.Domain.Spend;

namespace LocalProcure.Domain.Reports;

/// <summary>Marks a figure inside a sentence with the payment lines behind it, in whatever way a page shows that; paper and mail leave the figure as it is.</summary>
/// <param name="figure">The figure as the sentence says it, with its noun where the two cannot be parted.</param>
/// <param name="lines">The lines that add up to it; of a rate, those above the line.</param>
public delegate string Cite(string figure, LineFilter lines);

/// <summary>Sentences without marks.</summary>
public static class Cites
{
    public static readonly Cite None = (figure, _) => figure;
}
