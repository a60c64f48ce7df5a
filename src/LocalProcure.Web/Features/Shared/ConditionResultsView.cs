using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Shared;

/// <summary>How a bidder stands with each condition, firm by firm: the same for the bidder and, after opening, for the buyer.</summary>
public sealed record ConditionResultsView(Tender Tender, IReadOnlyList<ConditionResult> Results, IReadOnlyList<BidEvidence> Evidence, Func<Guid, string> NameOf, string? WhenNotMet = null)
{
    /// <summary>What the group's way of being bound means for a condition; null where there is nothing to say.</summary>
    public Func<ConditionResult, string?>? Note { get; init; }
}
