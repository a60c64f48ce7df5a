using LocalProcure.Domain.Bids;

namespace LocalProcure.Domain.Openings;

/// <summary>What a bidder offers for a sub-contractor for whom a ground was found (s.28(5)): another one, or to do the work itself.</summary>
public sealed record SubContractorOffer(BidSubContractor? Other);

/// <summary>The sub-contractors of an opened bid as they stand after the buyer's decisions. The bid itself stays as it was sealed.</summary>
public static class SubContracting
{
    /// <summary>In the place of a sub-contractor's id: what the buyer found by asking a bidder that had not said whether it intends any (s.28(1)).</summary>
    public static readonly Guid NotSaid = Guid.Empty;

    /// <summary>Null where the bidder did not say.</summary>
    public static IReadOnlyList<BidSubContractor>? Now(IReadOnlyList<BidSubContractor>? named, Guid bidId, IEnumerable<Concern> concerns)
    {
        if (named is null) return null;
        var now = named.ToList();
        foreach (var decided in concerns.Where(c => c.BidId == bidId && c.Outcome == ConcernOutcome.Replaced).OrderBy(c => c.DecidedAt).ThenBy(c => c.Id))
        {
            var place = now.FindIndex(s => s.Id == decided.FirmId);
            if (place < 0) continue;
            if (decided.OfferedSubContractor is { } other) now[place] = other;
            else now.RemoveAt(place);
        }
        return now;
    }

    /// <summary>Everybody who is or was named, or is offered.</summary>
    public static IEnumerable<BidSubContractor> Ever(IReadOnlyList<BidSubContractor>? named, IEnumerable<Concern> concerns) =>
        [.. named ?? [], .. concerns.Select(c => c.OfferedSubContractor).OfType<BidSubContractor>()];

    /// <summary>Whom a check is owed before the award: the bid's firms, its sub-contractors, or the answer to the question whether there are any.</summary>
    public static IReadOnlyList<Guid> ToCheck(Bid bid, BidContent content, IReadOnlyCollection<Concern> concerns) =>
        [.. bid.FirmIds, .. Now(content.SubContractors, bid.Id, concerns)?.Select(s => s.Id) ?? [NotSaid]];
}
