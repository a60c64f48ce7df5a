using System.Globalization;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Bids;

/// <summary>A price's score with the sum that gave it, so that anybody can check it with a pencil.</summary>
/// <param name="Working">"£100.00 ÷ £200.00 × 40 = 20.00": the same in both languages.</param>
public sealed record WorkedPrice(decimal Score, string Working);

/// <summary>What the formulas measure a price against: only bids that pass every gate count.</summary>
public sealed record PriceField(long LowestPence, decimal MeanPence)
{
    /// <summary>Null when no bid passed.</summary>
    public static PriceField? Of(IReadOnlyCollection<long> pence) =>
        pence.Count == 0 ? null : new PriceField(pence.Min(), pence.Sum(p => (decimal)p) / pence.Count);
}

/// <summary>The price formulas, each pure. Every score is rounded to two decimals, half away from zero, once and at the end.</summary>
public static class PriceFormulas
{
    public static WorkedPrice Of(Tender tender, long pence, PriceField field, decimal weight) => tender.PriceFormula switch
    {
        PriceFormula.MeanBased => MeanBased(pence, field.MeanPence, weight),
        PriceFormula.FixedPoints => FixedPoints(pence, field.LowestPence, tender.PointsLostPerPercent, weight),
        _ => RelativeToLowest(pence, field.LowestPence, weight),
    };

    /// <summary>lowest ÷ price × weight.</summary>
    public static WorkedPrice RelativeToLowest(long pence, long lowestPence, decimal weight)
    {
        var score = PriceScore.Of(pence, lowestPence, weight);
        return new(score, $"{Pounds(lowestPence)} ÷ {Pounds(pence)} × {Plain(weight)} = {Points(score)}");
    }

    /// <summary>(50% + (mean − price) ÷ mean) × weight, between nothing and the whole weight.</summary>
    public static WorkedPrice MeanBased(long pence, decimal meanPence, decimal weight)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(meanPence);
        var share = Math.Clamp(0.5m + (meanPence - pence) / meanPence, 0m, 1m);
        var score = PriceScore.Round(share * weight);
        return new(score, $"(50% + ({Pounds(meanPence)} − {Pounds(pence)}) ÷ {Pounds(meanPence)}) × {Plain(weight)} = {Points(score)}{Held(share)}");
    }

    /// <summary>(100 − percentage above the lowest × points lost) % of the weight, never below nothing.</summary>
    public static WorkedPrice FixedPoints(long pence, long lowestPence, decimal pointsLost, decimal weight)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(lowestPence);
        var above = ((decimal)pence - lowestPence) / lowestPence * 100m;
        var share = Math.Clamp(1m - above * pointsLost / 100m, 0m, 1m);
        var score = PriceScore.Round(share * weight);
        return new(score, $"(100 − ({Pounds(pence)} ÷ {Pounds(lowestPence)} − 1) × 100 × {Plain(pointsLost)}) % × {Plain(weight)} = {Points(score)}{Held(share)}");
    }

    private static string Held(decimal share) => share is 0m ? " (≥ 0)" : share is 1m ? " (≤ 100%)" : "";

    private static string Pounds(decimal pence) => "£" + (pence / 100m).ToString("N2", CultureInfo.InvariantCulture);

    private static string Points(decimal score) => score.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Plain(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
