using LocalProcure.Domain.OpenData;
using LocalProcure.Domain.Opportunities;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Features.Shared;
using LocalProcure.Web.Plumbing.Feeds;
using Microsoft.AspNetCore.RateLimiting;

namespace LocalProcure.Web.Features.Opportunities;

/// <summary>Any search of notices from elsewhere as a feed or a file; each entry says where it was published.</summary>
[AllowAnonymous, Route("opportunities"), EnableRateLimiting(Limits.Search)]
public sealed class OpportunityFeedsController(AppDb db, Current current, Links links) : Controller
{
    private const int Most = 100;

    [HttpGet("feed.atom")]
    public async Task<IActionResult> Atom([FromQuery] OpportunityFilter filter) => this.AsAtom(await Search(filter));

    [HttpGet("feed.json")]
    public async Task<IActionResult> Json([FromQuery] OpportunityFilter filter) => this.AsJsonFeed(await Search(filter));

    [HttpGet("list.csv")]
    public IActionResult Csv([FromQuery] OpportunityFilter filter)
    {
        var (now, language) = (current.Now, Reading);
        return new CsvResult($"{FeedText.OpportunitiesFileName}.csv", async (csv, stop) =>
        {
            using var speaking = language.Speak();
            await csv.Row(FeedText.Source, FeedText.Reference, FeedText.Title, FeedText.Buyer, FeedText.State, FeedText.Category, FeedText.CpvCodes, FeedText.Areas, FeedText.Net, FeedText.Gross,
                FeedText.PublishedAt, FeedText.ClosesAt, FeedText.StartsOn, FeedText.EndsOn, FeedText.Ocid, FeedText.SourceAddress, FeedText.Address);
            var ids = await filter.Sorted(filter.Of(db.Opportunities.AsNoTracking(), now)).Select(o => o.Id).ToListAsync(stop);
            foreach (var some in ids.Chunk(500))
            {
                var rows = await db.Opportunities.AsNoTracking().Include(o => o.CpvCodes.OrderBy(c => c.Code)).Include(o => o.Areas.OrderBy(a => a.Code)).AsSplitQuery().Where(o => some.Contains(o.Id)).ToDictionaryAsync(o => o.Id, stop);
                foreach (var o in some.Where(rows.ContainsKey).Select(id => rows[id]))
                    await csv.Row(o.Source.Show(), o.NoticeNumber, o.Title.Shown, o.BuyerName, o.Stage.Show(), o.Category?.Show(), string.Join(' ', o.CpvCodes.Select(c => c.Code)),
                        string.Join(' ', o.Areas.Select(a => a.Code)), CsvFile.Pounds(o.NetPence), CsvFile.Pounds(o.GrossPence), CsvFile.Moment(o.PublishedAt), CsvFile.Moment(o.ClosesAt),
                        CsvFile.Day(o.StartsOn), CsvFile.Day(o.EndsOn), o.Ocid, o.SourceAddress, links.To(Reading, $"/opportunities/{o.Id}"));
            }
        });
    }

    private async Task<Feed> Search(OpportunityFilter filter)
    {
        var found = await filter.Of(db.Opportunities.AsNoTracking(), current.Now).Include(o => o.CpvCodes).Include(o => o.Areas).AsSplitQuery()
            .OrderByDescending(o => o.ReleasedAt).ThenBy(o => o.Id).Take(Most).ToListAsync();
        return FeedLinks.Feed(Request, links, "/opportunities", FeedText.OpportunitiesTitle(string.Join(", ", filter.Chips().Select(c => c.Label))), [.. found.Select(Entry)]);
    }

    private FeedEntry Entry(Opportunity o) => new(FeedTags.Of(links, $"opportunity/{o.Id}"), o.Title, links.To(Reading, $"/opportunities/{o.Id}"), o.PublishedAt, o.ReleasedAt,
        o.BuyerName.Length > 0 ? o.BuyerName : OpportunityText.NoBuyer, FeedEntry.Shortened(o.Description), [.. o.CpvCodes.Select(c => c.Code).Order()])
    {
        Facts =
        [
            OpportunityText.PublishedOn(o.Source.Show()),
            .. o.NetPence is { } net ? new[] { $"{TenderText.ValueWithoutVat}: {Money.ShowWhole(net)}" } : [],
            .. o.Areas.Count > 0 ? new[] { $"{TenderText.Where}: {TenderText.PlacesShown(o.Areas.Select(a => a.Code).Order())}" } : [],
            .. o.ClosesAt is { } closes ? new[] { $"{OpportunityText.Closes}: {closes.ShowMoment()}" } : [],
            .. o.SourceAddress is { } address ? new[] { $"{FeedText.SourceAddress}: {address}" } : [],
        ],
    };
}
