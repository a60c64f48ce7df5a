namespace LocalProcure.Domain.Bids;

/// <summary>
/// The published price formula, relative to the lowest: score = lowest price / this price x weight.
/// Rounded to two decimals, half away from zero. The lowest is taken over the bids that are ranked, so the lowest gets the full weight.
/// </summary>
public static class PriceScore
{
    public const int Decimals = 2;

    public static decimal Of(long pence, long lowestPence, decimal weight)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(lowestPence);
        ArgumentOutOfRangeException.ThrowIfLessThan(pence, lowestPence);
        return Round((decimal)lowestPence / pence * weight);
    }

    /// <summary>A quality score: points out of the most that can be given, of the question's weight.</summary>
    public static decimal OfPoints(int points, int mostPoints, decimal weight)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(points);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(points, mostPoints);
        return Round((decimal)points / mostPoints * weight);
    }

    /// <summary>The cost of one line: unit price times quantity, to the whole penny, half away from zero.</summary>
    public static long LinePence(long unitPence, decimal quantity) =>
        (long)Math.Round(unitPence * quantity, 0, MidpointRounding.AwayFromZero);

    internal static decimal Round(decimal score) => Math.Round(score, Decimals, MidpointRounding.AwayFromZero);
}
