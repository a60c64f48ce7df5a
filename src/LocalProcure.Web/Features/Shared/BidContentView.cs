using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Shared;

/// <summary>A bid's content as its writer or the buyer reads it.</summary>
/// <param name="FileAddress">Where a file is fetched; null shows names only.</param>
public sealed record BidContentView(Tender Tender, BidContent Content, Func<BidFile, string>? FileAddress, bool WithPrices = true, Bidder? Bidder = null, string? WhenNotMet = null)
{
    /// <summary>How the bidder stands with the conditions; needs to know who it is.</summary>
    public ConditionResultsView? Conditions => Bidder is null || Content.Conditions(Tender).Count == 0 ? null
        : new(Tender, Content.Check(Tender, [.. Bidder.Members.Select(m => m.Firm.Id)]), Content.Evidence ?? [], id => Bidder.Members.FirstOrDefault(m => m.Firm.Id == id)?.Firm.NameShown ?? "", WhenNotMet);
}
