using LocalProcure.Domain.OpenData;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Features.Shared;
using LocalProcure.Web.Plumbing.Feeds;
using Microsoft.AspNetCore.RateLimiting;

namespace LocalProcure.Web.Features.Planning;

/// <summary>Any search of what is coming up as a feed or a file.</summary>
[AllowAnonymous, Route("planned"), EnableRateLimiting(Limits.Search)]
public sealed class PlannedFeedsController(AppDb db, Current current, Links links) : Controller
{
    private const int Most = 100;

    [HttpGet("feed.atom")]
    public async Task<IActionResult> Atom([FromQuery] PlannedFilter filter) => this.AsAtom(await Search(filter));

    [HttpGet("feed.json")]
    public async Task<IActionResult> Json([FromQuery] PlannedFilter filter) => this.AsJsonFeed(await Search(filter));

    [HttpGet("list.csv")]
    public IActionResult Csv([FromQuery] PlannedFilter filter)
    {
        var (now, language) = (current.Now, Reading);
        return new CsvResult($"{FeedText.PlannedFileName}.csv", async (csv, stop) =>
        {
            using var speaking = language.Speak();
            await csv.Row(FeedText.Reference, FeedText.TitleEnglish, FeedText.TitleWelsh, FeedText.Buyer, FeedText.Category, FeedText.CpvCodes, FeedText.Areas, FeedText.Net, FeedText.Gross,
                FeedText.PublishedAt, PlanText.ExpectedLabel, FeedText.StartsOn, FeedText.EndsOn, FeedText.JointBids, FeedText.Address);
            var ids = await filter.Of(db, now).Select(p => p.Id).ToListAsync(stop);
            foreach (var some in ids.Chunk(500))
            {
                var rows = await db.PlannedProcurements.AsNoTracking().Include(p => p.CpvCodes).Include(p => p.Areas).AsSplitQuery().Where(p => some.Contains(p.Id)).ToDictionaryAsync(p => p.Id, stop);
                foreach (var p in some.Where(rows.ContainsKey).Select(id => rows[id]))
                    await csv.Row(p.Reference, p.Title.English, p.Title.Welsh, p.Buyer.NameShown, p.Category?.Show(), string.Join(' ', p.CpvCodes.Select(c => c.Code).Order()), string.Join(' ', p.Areas.Select(a => a.Code).Order()),
                        CsvFile.Pounds(p.NetPence), CsvFile.Pounds(p.GrossPence), CsvFile.Moment(p.PublishedAt), CsvFile.Day(p.TenderExpectedOn), CsvFile.Day(p.StartsOn), CsvFile.Day(p.EndsOn),
                        p.JointBidsWelcome switch { true => FeedText.Yes, false => FeedText.No, _ => null }, links.To(Reading, $"/planned/{p.Id}"));
            }
        });
    }

    private async Task<Feed> Search(PlannedFilter filter)
    {
        var found = await filter.Of(db, current.Now).Include(p => p.CpvCodes).Include(p => p.Areas).AsSplitQuery().Take(Most).ToListAsync();
        return FeedLinks.Feed(Request, links, "/planned", FeedText.PlannedTitle(string.Join(", ", filter.Chips().Select(c => c.Label))), [.. found.Select(Entry)]);
    }

    private FeedEntry Entry(PlannedProcurement p) => new(FeedTags.Of(links, $"planned/{p.Id}"), p.Title, links.To(Reading, $"/planned/{p.Id}"), p.PublishedAt!.Value, p.ChangedAt, p.Buyer.NameShown,
        FeedEntry.Shortened(p.Description), [.. p.CpvCodes.Select(c => c.Code).Order()])
    {
        Facts =
        [
            PlanText.Expected(p.TenderExpectedOn!.Value),
            .. p.NetPence is { } net ? new[] { $"{TenderText.ValueWithoutVat}: {Money.ShowWhole(net)}" } : [],
            .. p.Areas.Count > 0 ? new[] { $"{TenderText.Where}: {TenderText.PlacesShown(p.Areas.Select(a => a.Code).Order())}" } : [],
        ],
    };
}
