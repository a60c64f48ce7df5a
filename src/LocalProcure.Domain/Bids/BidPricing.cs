using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Bids;

/// <summary>What a bid costs: each line's unit price times its quantity, to the penny, added up. Net of VAT.</summary>
public static class BidPricing
{
    public static long TotalPence(Tender tender, BidContent content) => tender.PriceLines.Sum(line => LinePence(line, content) ?? 0);

    /// <summary>Null while the line has no price.</summary>
    public static long? LinePence(PriceLine line, BidContent content) =>
        content.PriceOf(line.Id) is { } price ? PriceScore.LinePence(price.UnitPence, line.Quantity) : null;
}
