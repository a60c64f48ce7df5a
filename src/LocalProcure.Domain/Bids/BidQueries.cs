using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Bids;

/// <summary>The only ways to find bids that are not the system's own work. Nobody learns that a sealed bid exists except its bidder.</summary>
public static class BidQueries
{
    /// <summary>A person's own bids, and bids that two officers have opened at a buyer where the person is officer, opener or evaluator.</summary>
    public static IQueryable<Bid> ReadableBy(this IQueryable<Bid> bids, Person? person, DateTime now)
    {
        var firms = FirmsOf(person, now);
        var buyers = ReadingBuyersOf(person);
        var standing = TendersWithBidOf(bids, firms);
        return bids.Where(b => b.Parties.Any(p => firms.Contains(p.FirmId))
            || b.OpenedAt != null && buyers.Contains(b.BuyerId) && !standing.Contains(b.TenderId));
    }

    /// <summary>Bids that the person writes: of firms that they belong to or hold a mandate for, never at a body that they work for.</summary>
    public static IQueryable<Bid> OwnedBy(this IQueryable<Bid> bids, Person? person, DateTime now)
    {
        var firms = FirmsOf(person, now);
        return bids.Where(b => b.Parties.Any(p => firms.Contains(p.FirmId)));
    }

    /// <summary>Bids that two officers have opened at a buyer where the person is officer, opener or evaluator. None of a tender in which a firm of the person's bid: nobody stands on both sides.</summary>
    public static IQueryable<Bid> OpenedTo(this IQueryable<Bid> bids, Person? person, DateTime now)
    {
        var buyers = ReadingBuyersOf(person);
        var standing = TendersWithBidOf(bids, FirmsOf(person, now));
        return bids.Where(b => b.OpenedAt != null && buyers.Contains(b.BuyerId) && !standing.Contains(b.TenderId));
    }

    /// <summary>Twin of <see cref="Bid.NeedsConfirming"/>. For the bidder's own pages and the system's work: never ask it for a buyer.</summary>
    public static IQueryable<Bid> ToConfirm(this IQueryable<Bid> bids, IQueryable<Tender> tenders) =>
        bids.Where(b => b.SubmittedAt != null && tenders.Any(t => t.Id == b.TenderId && t.ChangeCount > b.AgreedChange));

    private static IQueryable<Guid> TendersWithBidOf(IQueryable<Bid> bids, Guid[] firms) =>
        bids.Where(b => b.OpenedAt != null && b.Parties.Any(p => firms.Contains(p.FirmId))).Select(b => b.TenderId);

    private static Guid[] FirmsOf(Person? person, DateTime now) => person is null ? [] : [.. person.FirmIdsAt(now)];

    private static Guid[] ReadingBuyersOf(Person? person) => person is null ? [] :
        [.. person.Buyers.Where(m => (m.Roles & (BuyerRole.Officer | BuyerRole.Opener | BuyerRole.Evaluator | BuyerRole.Auditor)) != 0).Select(m => m.BuyerId)];
}
