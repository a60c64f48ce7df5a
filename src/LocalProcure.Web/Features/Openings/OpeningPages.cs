using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Openings;

/// <summary>The officer's password, typed again.</summary>
public sealed class OpeningForm
{
    public bool? HasInterest { get; set; }
    public string? Password { get; set; }
}

/// <summary>What has been confirmed, and after the second confirmation what was opened.</summary>
public sealed record OpeningPage(Tender Tender, Opening? Opening, IReadOnlyDictionary<Guid, string> Names, IReadOnlyDictionary<Guid, Bidder> Bidders, bool CanOpen, int? QuotesWanted = null)
{
    /// <summary>A quick quote brought fewer quotes than the buyer's own rule asks for.</summary>
    public bool IsShortOfQuotes => Opening is { IsComplete: true } && Opening.Bids.Count < QuotesWanted;

    public string NameOf(Guid? personId) => personId is { } id && Names.TryGetValue(id, out var name) ? name : "";
}

/// <summary>One opened bid, as the buyer reads it.</summary>
public sealed record OpenedBidPage(Tender Tender, Bid Bid, Bidder Bidder, BidContent Content, IReadOnlyList<Clarification> Asked, bool WithPrices, IReadOnlyList<Concern> Concerns, ConcernNames ConcernNames, GroupBehind? Group = null);

/// <summary>A question to a bidder, or its answer.</summary>
public sealed class WordsForm
{
    public string? Words { get; set; }
}

/// <summary>A bidder's own clarifications.</summary>
public sealed record OwnClarificationsPage(Tender Tender, Bid Bid, IReadOnlyList<Clarification> Asked);
