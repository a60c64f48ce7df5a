using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;

namespace LocalProcure.Domain.Bids;

/// <summary>The only ways to find bids that are not the system's own work. Nobody learns that a sealed bid exists except its bidder.</summary>
public static class BidQueries
{
    /// <summary>A person's own bids, and bids that two officers have opened at a buyer where the person is officer, opener or evaluator.</summary>
    public static IQueryable<Bid> ReadableBy(this IQueryable<Bid> bids, Person? person, DateTime now)
    {
        var firms = FirmsOf(person, now);
        var buyers = ReadingBuyersOf(person);
        return bids.Where(b => b.Parties.Any(p => firms.Contains(p.FirmId))
            || b.OpenedAt != null && buyers.Contains(b.BuyerId));
    }

    /// <summary>Bids that the person writes: of firms that they belong to or hold a mandate for, never at a body that they work for.</summary>
    public static IQueryable<Bid> OwnedBy(this IQueryable<Bid> bids, Person? person, DateTime now)
    {
        var firms = FirmsOf(person, now);
        return bids.Where(b => b.Parties.Any(p => firms.Contains(p.FirmId)));
    }

    /// <summary>Bids that two officers have opened at a buyer where the person is officer, opener or evaluator.</summary>
    public static IQueryable<Bid> OpenedTo(this IQueryable<Bid> bids, Person? person)
    {
        var buyers = ReadingBuyersOf(person);
        return bids.Where(b => b.OpenedAt != null && buyers.Contains(b.BuyerId));
    }

    private static Guid[] FirmsOf(Person? person, DateTime now) => person is null ? [] : [.. person.FirmIdsAt(now)];

    private static Guid[] ReadingBuyersOf(Person? person) => person is null ? [] :
        [.. person.Buyers.Where(m => (m.Roles & (BuyerRole.Officer | BuyerRole.Opener | BuyerRole.Evaluator)) != 0).Select(m => m.BuyerId)];
}
