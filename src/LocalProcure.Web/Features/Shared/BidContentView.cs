using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Shared;

/// <summary>A bid's content as its writer or the buyer reads it.</summary>
/// <param name="FileAddress">Where a file is fetched; null shows names only.</param>
public sealed record BidContentView(Tender Tender, BidContent Content, Func<BidFile, string>? FileAddress, bool WithPrices = true);
