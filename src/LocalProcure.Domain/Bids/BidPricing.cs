using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Bids;

/// <summary>What a bid costs: each line's unit price times its quantity, to the penny, added up. Net of VAT.</summary>
public static class BidPricing
{
    /// <summary>Over everything that is bid for.</summary>
    public static long TotalPence(Tender tender, BidContent content) => content.LotsBidFor(tender).Sum(lot => TotalPence(tender, content, lot));

    /// <summary>Of one lot, or of a tender without lots (null). A line for all lots counts in each.</summary>
    public static long TotalPence(Tender tender, BidContent content, Guid? lotId) => tender.PriceLinesOf(lotId).Sum(line => LinePence(line, content) ?? 0);

    /// <summary>Null while the line has no price.</summary>
    public static long? LinePence(PriceLine line, BidContent content) =>
        content.PriceOf(line.Id) is { } price ? PriceScore.LinePence(price.UnitPence, line.Quantity) : null;
}
