namespace LocalProcure.Domain.Evaluations;

/// <summary>
/// The assignment rule where a bidder may win only so many lots: lots are decided in the order of their numbers, and a bidder that has
/// already won as many as it may is passed over. Its prices and scores still count for the others' scores.
/// </summary>
public static class LotAllocation
{
    /// <param name="won">The winning bids of the lots decided before.</param>
    public static IReadOnlyList<RankedBid> Free(IReadOnlyList<RankedBid> ranking, int? mostToWin, IEnumerable<Guid> won)
    {
        if (mostToWin is not { } most) return ranking;
        var wins = won.GroupBy(b => b).ToDictionary(g => g.Key, g => g.Count());
        var free = ranking.Where(b => wins.GetValueOrDefault(b.BidId) < most).ToArray();
        // A tie counts only among those who can still win.
        return [.. free.Select(b => b with { IsTied = b.IsTied && free.Any(o => o.BidId != b.BidId && o.Rank == b.Rank) })];
    }
}
