using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Consortia;

/// <summary>What a member is told of the prices that its signature covers, while their figures are the lead's alone: everything but the figures.</summary>
/// <param name="Lines">Lines of the buyer's schedule for what is bid for.</param>
/// <param name="Priced">How many of them have a price.</param>
/// <param name="NotShared">Members that have shared no total.</param>
/// <param name="IsTheirSum">Whether each price is what the members' totals come to, up to the next whole penny; null while that cannot be compared.</param>
public sealed record HeldPrice(int Lines, int Priced, int NotShared, bool? IsTheirSum)
{
    /// <param name="shared">The totals of the members that shared them.</param>
    public static HeldPrice Of(IReadOnlyCollection<PriceLine> lines, BidContent content, int members, IReadOnlyCollection<IReadOnlyList<SheetTotal>> shared)
    {
        var (priced, missing) = (lines.Count(l => content.PriceOf(l.Id) is not null), members - shared.Count);
        var all = shared.SelectMany(s => s).ToLookup(t => t.PriceLineId, t => t.Pence);
        return new(lines.Count, priced, missing, missing > 0 || priced < lines.Count || lines.Count == 0 ? null
            : lines.All(l => content.PriceOf(l.Id)!.UnitPence == SheetTotals.UnitFor(all[l.Id].Sum(), l.Quantity)));
    }
}
