using LocalProcure.Domain.OpenData;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Features.Shared;
using LocalProcure.Web.Plumbing.Feeds;
using Microsoft.AspNetCore.RateLimiting;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>Any search of tenders as a feed or a file, and each tender's own news: what is answered, changed, withdrawn, awarded.</summary>
[AllowAnonymous, Route("tenders"), EnableRateLimiting(Limits.Search)]
public sealed class TenderFeedsController(AppDb db, Current current, Links links) : Controller
{
    private const int Most = 100;

    [HttpGet("feed.atom")]
    public async Task<IActionResult> Atom([FromQuery] TenderFilter filter) => this.AsAtom(await Search(filter));

    [HttpGet("feed.json")]
    public async Task<IActionResult> Json([FromQuery] TenderFilter filter) => this.AsJsonFeed(await Search(filter));

    [HttpGet("{id:guid}/feed.atom")]
    public async Task<IActionResult> TenderAtom(Guid id) => await News(id) is { } feed ? this.AsAtom(feed) : NotFound();

    [HttpGet("{id:guid}/feed.json")]
    public async Task<IActionResult> TenderJson(Guid id) => await News(id) is { } feed ? this.AsJsonFeed(feed) : NotFound();

    /// <summary>Every tender found, whatever its page, written while it is read.</summary>
    [HttpGet("list.csv")]
    public IActionResult Csv([FromQuery] TenderFilter filter)
    {
        var (now, language) = (current.Now, Reading);
        return new CsvResult($"{FeedText.FileName}.csv", async (csv, stop) =>
        {
            using var speaking = language.Speak();
            await csv.Row(FeedText.Reference, FeedText.TitleEnglish, FeedText.TitleWelsh, FeedText.Buyer, FeedText.State, FeedText.Category, FeedText.CpvCodes, FeedText.Areas,
                FeedText.Net, FeedText.Gross, FeedText.PublishedAt, FeedText.ClosesAt, FeedText.StartsOn, FeedText.EndsOn, FeedText.JointBids, FeedText.Address);
            var ids = await filter.Sorted(filter.Of(db.Tenders.AsNoTracking(), now)).Select(t => t.Id).ToListAsync(stop);
            foreach (var some in ids.Chunk(500))
            {
                var rows = await db.Tenders.AsNoTracking().Include(t => t.CpvCodes.OrderBy(c => c.Code)).Include(t => t.Areas.OrderBy(a => a.Code)).AsSplitQuery().Where(t => some.Contains(t.Id)).ToDictionaryAsync(t => t.Id, stop);
                foreach (var tender in some.Where(rows.ContainsKey).Select(id => rows[id]))
                    await csv.Row(tender.Reference, tender.Title.English, tender.Title.Welsh, tender.Buyer.NameShown, tender.StatusAt(now).Show(), tender.Category?.Show(),
                        string.Join(' ', tender.CpvCodes.Select(c => c.Code)), string.Join(' ', tender.Areas.Select(a => a.Code)), CsvFile.Pounds(tender.NetPence), CsvFile.Pounds(tender.GrossPence),
                        CsvFile.Moment(tender.PublishedAt), CsvFile.Moment(tender.ClosesAt), CsvFile.Day(tender.StartsOn), CsvFile.Day(tender.EndsOn),
                        tender.JointBidsWelcome is { } welcome ? welcome ? FeedText.Yes : FeedText.No : "", links.To(Reading, $"/tenders/{tender.Id}"));
            }
        });
    }

    private async Task<Feed> Search(TenderFilter filter)
    {
        var found = await filter.Of(db.Tenders.AsNoTracking(), current.Now).Include(t => t.CpvCodes).Include(t => t.Areas).AsSplitQuery()
            .OrderByDescending(t => t.WithdrawnAt ?? t.AwardedAt ?? t.OpenedAt ?? t.PublishedAt).ThenBy(t => t.Id).Take(Most).ToListAsync();
        return FeedLinks.Feed(Request, links, "/tenders", FeedText.TendersTitle(string.Join(", ", filter.Chips().Select(c => c.Label))), [.. found.Select(Entry)]);
    }

    private FeedEntry Entry(Tender tender) => new(FeedTags.Of(links, $"tender/{tender.Id}"), tender.Title, links.To(Reading, $"/tenders/{tender.Id}"), tender.PublishedAt!.Value,
        (tender.WithdrawnAt ?? tender.AwardedAt ?? tender.OpenedAt ?? tender.PublishedAt).Value, tender.Buyer.NameShown, FeedEntry.Shortened(tender.Description), [.. tender.CpvCodes.Select(c => c.Code).Order()])
    {
        Facts =
        [
            $"{FeedText.State}: {tender.StatusAt(current.Now).Show()}",
            .. tender.NetPence is { } net ? new[] { $"{TenderText.ValueWithoutVat}: {Money.ShowWhole(net)}" } : [],
            $"{TenderText.Where}: {TenderText.PlacesShown(tender.Areas.Select(a => a.Code).Order())}",
            .. tender.ClosesAt is { } closes ? new[] { $"{Domain.Matching.MatchText.Closes}: {closes.ShowMoment()}" } : [],
            $"{TenderText.Reference}: {tender.Reference}",
        ],
    };

    /// <summary>What everybody may know has happened to one tender; nothing here depends on who asks.</summary>
    private async Task<Feed?> News(Guid id)
    {
        var tender = await db.Tenders.AsNoTracking().VisibleTo(null).Whole().SingleOrDefaultAsync(t => t.Id == id);
        if (tender?.PublishedAt is not { } published) return null;
        var address = links.To(Reading, $"/tenders/{id}");
        FeedEntry News(string what, OwnWords title, DateTime at, OwnWords text, string? to = null) =>
            new(FeedTags.Of(links, $"tender/{id}/{what}"), title, to ?? address, at, at, tender.Buyer.NameShown, text, []);
        var first = Entry(tender);
        var entries = new List<FeedEntry> { first with { Id = FeedTags.Of(links, $"tender/{id}/published"), Updated = published } };
        foreach (var enquiry in await db.Enquiries.AsNoTracking().VisibleTo(null, tender).Where(e => e.AnsweredAt != null).ToListAsync())
        {
            var title = new OwnWords(Titled(enquiry.Published.English, Language.English), Titled(enquiry.Published.Welsh, Language.Welsh));
            entries.Add(News($"answer/{enquiry.Id}", title, enquiry.AnsweredAt!.Value, enquiry.Answer, address + "#enquiries"));
        }
        foreach (var change in await db.TenderChanges.AsNoTracking().Where(c => c.TenderId == id && c.PublishedAt != null).ToListAsync())
            entries.Add(News($"change/{change.Number}", Both(() => FeedText.Changed), change.PublishedAt!.Value, change.Summary));
        if (tender.OpenedAt is { } opened) entries.Add(News("opened", Both(() => FeedText.Opened), opened, OwnWords.None));
        if (tender.AwardedAt is { } awarded) entries.Add(News("awarded", Both(() => FeedText.Awarded), awarded, OwnWords.None));
        if (tender.WithdrawnAt is { } withdrawn) entries.Add(News("withdrawn", Both(() => FeedText.Withdrawn), withdrawn, tender.WithdrawnBecause));
        entries = [.. entries.OrderByDescending(e => e.Updated).ThenBy(e => e.Id, StringComparer.Ordinal)];
        var self = links.To(Reading, $"/tenders/{id}/{(FeedLinks.IsJson(Request) ? "feed.json" : "feed.atom")}");
        return new Feed(FeedTags.Of(links, $"tender/{id}/news"), FeedText.TenderTitle(tender.Title.Shown), address, self, Reading, Feed.Newest(entries), entries);
    }

    private static string? Titled(string? question, Language language)
    {
        if (string.IsNullOrWhiteSpace(question)) return null;
        using var speaking = language.Speak();
        return FeedText.Answered(question.Length <= 120 ? question : question[..119] + "…");
    }

    private static OwnWords Both(Func<string> words)
    {
        string In(Language language) { using var speaking = language.Speak(); return words(); }
        return new OwnWords(In(Language.English), In(Language.Welsh));
    }
}
