using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.OpenData;
using LocalProcure.Web.Features.Shared;
using LocalProcure.Web.Plumbing.Feeds;
using Microsoft.AspNetCore.RateLimiting;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>Any search of the contracts register as a feed; whoever asks, it says what the register tells everybody.</summary>
[AllowAnonymous, Route("contracts"), EnableRateLimiting(Limits.Search)]
public sealed class ContractFeedsController(AppDb db, Links links) : Controller
{
    private const int Most = 100;

    [HttpGet("feed.atom")]
    public async Task<IActionResult> Atom([FromQuery] ContractFilter filter) => this.AsAtom(await Search(filter));

    [HttpGet("feed.json")]
    public async Task<IActionResult> Json([FromQuery] ContractFilter filter) => this.AsJsonFeed(await Search(filter));

    private async Task<Feed> Search(ContractFilter filter)
    {
        // As on the page: one list of both kinds, the newest award first.
        var ids = (await filter.Of(db).Select(c => new { c.Id, c.AwardedAt }).Concat(filter.Elsewhere(db).Select(c => new { c.Id, c.AwardedAt })).OrderByDescending(c => c.AwardedAt).ThenBy(c => c.Id).Take(Most).ToListAsync()).ConvertAll(c => c.Id);
        var here = await db.Contracts.AsNoTracking().Where(c => ids.Contains(c.Id)).ToListAsync();
        var elsewhere = await db.ContractsElsewhere.AsNoTracking().Where(c => ids.Contains(c.Id)).ToListAsync();
        var buyerIds = here.Select(c => c.BuyerId).Concat(elsewhere.Select(c => c.BuyerId)).Distinct().ToArray();
        var buyers = (await db.Buyers.AsNoTracking().Where(b => buyerIds.Contains(b.Id)).ToListAsync()).ToDictionary(b => b.Id, b => b.NameShown);
        var changes = (await db.ContractChanges.AsNoTracking().Where(c => ids.Contains(c.ContractId)).Select(c => new { c.ContractId, c.MadeAt }).ToListAsync()).ToLookup(c => c.ContractId, c => c.MadeAt);
        var tenderIds = here.ConvertAll(c => c.TenderId);
        var codes = (await db.Tenders.AsNoTracking().Where(t => tenderIds.Contains(t.Id)).SelectMany(t => t.CpvCodes, (t, c) => new { t.Id, c.Code }).ToListAsync()).ToLookup(c => c.Id, c => c.Code);
        var entries = here.Select(c => (c.Id, Entry: Entry(c, buyers[c.BuyerId], changes[c.Id], codes[c.TenderId]))).Concat(elsewhere.Select(c => (c.Id, Entry: Entry(c, buyers[c.BuyerId])))).ToDictionary(e => e.Id, e => e.Entry);
        return FeedLinks.Feed(Request, links, "/contracts", FeedText.ContractsTitle(string.Join(", ", Named(filter, buyers))), [.. ids.Select(id => entries[id])]);
    }

    /// <summary>What the search asks for, in words.</summary>
    private static IEnumerable<string> Named(ContractFilter filter, Dictionary<Guid, string> buyers) => new[]
    {
        filter.Words, filter.Buyer is { } buyer ? buyers.GetValueOrDefault(buyer) : null, filter.Branch?.Title,
        filter.From.Date is { } from ? $"{ContractText.AwardedFrom} {from.ShowDate()}" : null, filter.To.Date is { } to ? $"{ContractText.AwardedTo} {to.ShowDate()}" : null,
    }.OfType<string>().Where(n => !string.IsNullOrWhiteSpace(n));

    private FeedEntry Entry(Contract c, string buyer, IEnumerable<DateTime> changed, IEnumerable<string> codes) => new(FeedTags.Of(links, $"contract/{c.Id}"), c.Subject, links.To(Reading, $"/contracts/{c.Id}"),
        c.AwardedAt, changed.Append(c.EnteredAt ?? c.AwardedAt).Append(c.TerminatedAt ?? c.AwardedAt).Append(c.AwardedAt).Max(), buyer, c.HowItEnds, [.. codes.Order()])
    {
        Facts =
        [
            c.Reference,
            .. c.LotTitle.IsEmpty ? [] : new[] { $"{ContractRoomText.Lot}: {c.LotTitle.Shown}" },
            $"{(c.IsJoint ? ContractText.Contractors : ContractText.Contractor)}: {string.Join(", ", c.Parties.OrderBy(p => p.Position).Select(p => p.Name))}",
            .. Terms(c.PricePence, c.AwardedAt.UkDate(), c.StartsOn, c.EndsOn),
            .. c.TerminatedOn is { } ended ? new[] { $"{ContractText.EndedOn}: {ended.ShowDate()}" } : [],
        ],
    };

    /// <summary>One awarded elsewhere is in the register since it was entered.</summary>
    private FeedEntry Entry(ContractElsewhere c, string buyer) => new(FeedTags.Of(links, $"contract-elsewhere/{c.Id}"), c.Subject, links.To(Reading, $"/contracts/elsewhere/{c.Id}"), c.EnteredAt, c.EnteredAt, buyer, c.HowItEnds, [])
    {
        Facts = [c.Reference, $"{ContractText.Contractor}: {c.Contractor}", .. Terms(c.PricePence, c.AwardedOn, c.StartsOn, c.EndsOn), ElsewhereText.ByHandFrom(c.Source)],
    };

    private static IEnumerable<string> Terms(long pence, DateOnly awarded, DateOnly? starts, DateOnly? ends) =>
    [
        $"{ContractText.Value}: {Money.Show(pence)}",
        $"{ContractText.AwardedOn}: {awarded.ShowDate()}",
        .. starts is { } first ? new[] { $"{ContractText.Starts}: {first.ShowDate()}" } : [],
        .. ends is { } last ? new[] { $"{ContractText.Ends}: {last.ShowDate()}" } : [],
    ];
}
