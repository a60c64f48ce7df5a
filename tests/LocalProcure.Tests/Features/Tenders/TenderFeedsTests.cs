using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using LocalProcure.Domain;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Plumbing.Feeds;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Tenders;

public class TenderFeedsTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static async Task<XElement> Feed(Site site, string path)
    {
        var page = await site.Anonymous().Get(path);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("application/atom+xml", page.Response.Content.Headers.ContentType!.MediaType);
        return XDocument.Parse(Encoding.UTF8.GetString(page.Bytes)).Root!;
    }

    [Theory]
    [InlineData("en", "Cleaning of libraries", "?words=libraries")]
    [InlineData("cy", "Glanhau llyfrgelloedd", "?words=llyfrgelloedd&cpv=90000000")]
    public async Task A_search_is_a_feed_in_its_language_with_the_lists_own_query(string language, string title, string query)
    {
        await using var bidding = await Bidding.Start();
        var list = await bidding.Site.Anonymous().Get($"/{language}/tenders{query}");
        var address = list.One("link[type='application/atom+xml']").GetAttribute("href")!;
        Assert.Equal(query, address[address.IndexOf('?')..]);
        var feed = await Feed(bidding.Site, address);
        var entry = Assert.Single(feed.Elements(Atom + "entry"));
        Assert.Equal(title, entry.Element(Atom + "title")!.Value);
        Assert.Equal($"tag:localhost,2026:tender/{bidding.Tender.Id}", entry.Element(Atom + "id")!.Value);
        Assert.Equal(DateTimeOffset.Parse(feed.Element(Atom + "updated")!.Value), new DateTimeOffset(bidding.Tender.PublishedAt!.Value));
        Assert.Contains(feed.Elements(Atom + "link"), l => l.Attribute("rel")!.Value == "self" && l.Attribute("href")!.Value == "http://localhost" + address);
        Assert.Empty((await Feed(bidding.Site, $"/{language}/tenders/feed.atom?words=nothing")).Elements(Atom + "entry"));

        var json = JsonDocument.Parse((await bidding.Site.Anonymous().Get(list.One("link[type='application/feed+json']").GetAttribute("href")!)).Bytes).RootElement;
        Assert.Equal("https://jsonfeed.org/version/1.1", json.GetProperty("version").GetString());
        Assert.Equal((title, language), (json.GetProperty("items")[0].GetProperty("title").GetString(), json.GetProperty("language").GetString()));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-2+3 Ltd", "'-2+3 Ltd")]
    [InlineData("+44 1443", "'+44 1443")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r\n=1", "\"'\r\n=1\"")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    [InlineData("Cwm, \"Taf\"", "\"Cwm, \"\"Taf\"\"\"")]
    [InlineData("1-2", "1-2")]
    public void No_cell_of_a_file_is_one_that_a_spreadsheet_would_run(string typed, string written) => Assert.Equal(written, CsvFile.Cell(typed));

    [Fact]
    public async Task An_unchanged_feed_is_not_sent_twice_and_a_change_gives_a_new_tag()
    {
        await using var bidding = await Bidding.Start();
        var first = await bidding.Site.Anonymous().Ask(new HttpRequestMessage(HttpMethod.Get, "/en/tenders/feed.atom"));
        HttpRequestMessage Again()
        {
            var request = new HttpRequestMessage(HttpMethod.Get, "/en/tenders/feed.atom");
            request.Headers.IfNoneMatch.Add(first.Response.Headers.ETag!);
            return request;
        }
        Assert.Equal(HttpStatusCode.NotModified, (await bidding.Site.Anonymous().Ask(Again())).Status);
        await Bidding.OpenTender(bidding.Site, bidding.Buyer, bidding.Officers[0]);
        Assert.Equal(HttpStatusCode.OK, (await bidding.Site.Anonymous().Ask(Again())).Status);
    }

    [Fact]
    public async Task Answers_are_in_the_tenders_own_feed_and_unanswered_questions_and_drafts_are_not()
    {
        await using var bidding = await Bidding.Start();
        var site = bidding.Site;
        var (firm, asker, _) = await bidding.NewFirm();
        var (asked, open) = await site.Db(async db =>
        {
            var tender = await db.Tenders.SingleAsync(t => t.Id == bidding.Tender.Id);
            var asker1 = new Asker(tender.Id, firm.Id, 3);
            var one = new Enquiry(tender, asker1, "Is the secret attic included?", Language.English, new Act(asker.Id, site.Clock.Now));
            var two = new Enquiry(tender, asker1, "Unanswered thing", Language.English, new Act(asker.Id, site.Clock.Now));
            db.AddRange(one, two);
            await db.SaveChangesAsync();
            one.Reply(tender, new OwnWords("Is the attic included?", "A yw’r atig wedi’i chynnwys?"), new OwnWords("Yes.", "Ydy."), null, null, new Act(bidding.Officers[0].Id, site.Clock.Now.AddMinutes(5)));
            await db.SaveChangesAsync();
            return (one, two);
        });
        var feed = await Feed(site, $"/cy/tenders/{bidding.Tender.Id}/feed.atom");
        Assert.Equal(2, feed.Elements(Atom + "entry").Count());
        var answer = feed.Elements(Atom + "entry").First();
        Assert.Equal($"tag:localhost,2026:tender/{bidding.Tender.Id}/answer/{asked.Id}", answer.Element(Atom + "id")!.Value);
        Assert.Contains("A yw’r atig wedi’i chynnwys?", answer.Element(Atom + "title")!.Value);
        Assert.Equal("Ydy.", answer.Element(Atom + "content")!.Value);
        Assert.DoesNotContain("secret attic", feed.ToString());
        Assert.DoesNotContain("Unanswered", feed.ToString());
        // Whoever is signed in gets the same as everybody.
        var signedIn = await site.SignedIn(asker);
        Assert.DoesNotContain("Unanswered", (await signedIn.Get($"/en/tenders/{bidding.Tender.Id}/feed.json")).Html);
        var draft = await site.Db(async db => { db.Attach(bidding.Buyer); var d = Domain.Tenders.Drafts.Complete(bidding.Buyer); db.Add(d); await db.SaveChangesAsync(); return d.Id; });
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignedIn(bidding.Officers[0])).Get($"/en/tenders/{draft}/feed.atom")).Status);
    }

    [Fact]
    public async Task A_search_is_a_CSV_for_spreadsheets_and_runs_nothing_in_them()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer("=cmd|calc, \"quoted\"");
        await Bidding.OpenTender(site, buyer, await site.Officer(buyer));
        var page = await site.Anonymous().Get("/en/tenders/list.csv?words=libraries");
        Assert.Equal([0xEF, 0xBB, 0xBF], page.Bytes[..3]);
        var lines = Encoding.UTF8.GetString(page.Bytes[3..]).Split("\r\n");
        Assert.StartsWith("Reference,Title in English,Title in Welsh,Buyer", lines[0]);
        Assert.Contains("\"'=cmd|calc, \"\"quoted\"\"\"", lines[1]);
        Assert.Contains(",20000.00,24000.00,", lines[1]);
        Assert.StartsWith("Cyfeirnod,", Encoding.UTF8.GetString((await site.Anonymous().Get("/cy/tenders/list.csv")).Bytes[3..]));
        Assert.Single(Encoding.UTF8.GetString((await site.Anonymous().Get("/en/tenders/list.csv?words=nothing")).Bytes).Trim().Split("\r\n"));
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44", "'+44")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData(null, "")]
    public void Cells_are_quoted_and_neutralised(string? text, string cell) => Assert.Equal(cell, CsvFile.Cell(text));

    [Fact]
    public async Task Feeds_are_limited_by_address()
    {
        await using var site = await Site.Start(settings: ("Limits:Enabled", "true"));
        var browser = site.Anonymous();
        for (var i = 0; i < 120; i++) Assert.Equal(HttpStatusCode.NotFound, (await browser.Ask(new HttpRequestMessage(HttpMethod.Get, $"/en/tenders/{Guid.Empty}/feed.atom"))).Status);
        var refused = await browser.Ask(new HttpRequestMessage(HttpMethod.Get, $"/en/tenders/{Guid.Empty}/feed.atom"));
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.NotNull(refused.Response.Headers.RetryAfter);
    }

    [Fact]
    public void Characters_that_XML_cannot_hold_do_not_break_a_feed()
    {
        var entry = new FeedEntry("tag:x,2026:1", new OwnWords("A\u0001B \uD83D\uDE00 \uD800", null), "http://x/1", DateTime.UnixEpoch, DateTime.UnixEpoch, "Me", OwnWords.None, []);
        var xml = XDocument.Parse(Encoding.UTF8.GetString(AtomFeed.Write(new Feed("tag:x,2026:f", "F", "http://x", "http://x/f", Language.English, DateTime.UnixEpoch, [entry]))));
        Assert.Equal("AB \uD83D\uDE00 ", xml.Root!.Element(Atom + "entry")!.Element(Atom + "title")!.Value);
    }
}
