using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Evaluations;

/// <summary>A price that the buyer's own rule points out as perhaps abnormally low. It decides nothing.</summary>
/// <param name="PercentBelow">How far below the mean, in per cent to one decimal.</param>
public sealed record LowPrice(Guid BidId, long PricePence, long MeanPence, long LinePence, decimal PercentBelow);

/// <summary>Finds prices further below the mean of all bids than the tender says. Nothing without a percentage, or with a single bid.</summary>
public static class LowPrices
{
    public static IReadOnlyList<LowPrice> Of(Tender tender, IReadOnlyCollection<(Guid BidId, long PricePence)> prices)
    {
        if (tender.LowPricePercent is not { } percent || prices.Count < 2) return [];
        var mean = prices.Sum(p => (decimal)p.PricePence) / prices.Count;
        var line = mean * (100 - percent) / 100m;
        return [.. prices.Where(p => p.PricePence < line).OrderBy(p => p.PricePence).ThenBy(p => p.BidId).Select(p => new LowPrice(
            p.BidId, p.PricePence, Whole(mean), Whole(line), Math.Round((mean - p.PricePence) / mean * 100m, 1, MidpointRounding.AwayFromZero)))];
    }

    private static long Whole(decimal pence) => (long)Math.Round(pence, MidpointRounding.AwayFromZero);
}
