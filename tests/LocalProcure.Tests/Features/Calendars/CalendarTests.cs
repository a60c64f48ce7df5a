using System.Net;
using System.Text;
using LocalProcure.Domain;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Plumbing.Feeds;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Calendars;

public class CalendarTests
{
    private static async Task<string> Make(Browser browser)
    {
        var page = await browser.FillIn("/en/account/calendar");
        return new Uri(page.One("#calendar-address").TextContent).PathAndQuery;
    }

    private static async Task<string[]> Lines(Site site, string address)
    {
        var page = await site.Anonymous().Get(address);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("text/calendar", page.Response.Content.Headers.ContentType!.MediaType);
        Assert.All(Encoding.UTF8.GetString(page.Bytes).Split("\r\n"), l => Assert.True(Encoding.UTF8.GetByteCount(l) <= 75, l));
        return page.Html.Replace("\r\n ", "").Split("\r\n");
    }

    [Fact]
    public async Task A_person_sees_what_they_watch_or_bid_for_and_what_is_their_own_and_nothing_tells_which()
    {
        await using var bidding = await Bidding.Start();
        var site = bidding.Site;
        var (_, watcher, watching) = await bidding.NewFirm("Watcher Ltd");
        var (_, _, bidder) = await bidding.NewFirm("Bidder Ltd");
        var (_, _, neither) = await bidding.NewFirm("Neither Ltd");
        await site.Keep(new Watch(bidding.Tender.Id, new Act(watcher.Id, site.Clock.Now)));
        await bidding.Draft(bidder);
        var officer = await site.SignedIn(bidding.Officers[0]);
        var files = new List<string>();
        foreach (var browser in new[] { watching, bidder, officer })
        {
            var lines = await Lines(site, await Make(browser));
            Assert.Contains($"UID:tender-{bidding.Tender.Id:N}@localprocure", lines);
            Assert.Contains($"DTSTART:{bidding.ClosesAt:yyyyMMdd'T'HHmmss'Z'}", lines);
            Assert.Contains("SEQUENCE:0", lines);
            files.Add(string.Join("\n", lines));
        }
        Assert.Single(files.Distinct());
        Assert.DoesNotContain(await Lines(site, await Make(neither)), l => l == "BEGIN:VEVENT");
    }

    [Fact]
    public async Task A_change_raises_the_sequence_by_one_and_a_withdrawal_cancels()
    {
        await using var bidding = await Bidding.Start();
        var site = bidding.Site;
        var address = await Make(await site.SignedIn(bidding.Officers[0]));
        var first = await Lines(site, address);
        site.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(first, await Lines(site, address));
        await site.Db(async db =>
        {
            (await db.Tenders.SingleAsync(t => t.Id == bidding.Tender.Id)).Withdraw(new OwnWords("No money", "Dim arian"), new Act(bidding.Officers[0].Id, site.Clock.Now));
            await db.SaveChangesAsync();
        });
        var after = await Lines(site, address);
        Assert.Contains("SEQUENCE:1", after);
        Assert.Contains("STATUS:CANCELLED", after);
        Assert.Contains($"UID:tender-{bidding.Tender.Id:N}@localprocure", after);
        Assert.Contains("SEQUENCE:1", await Lines(site, $"/en/tenders/{bidding.Tender.Id}/closing.ics"));
    }

    [Fact]
    public async Task A_new_address_ends_the_old_and_nobody_else_can_guess_one()
    {
        await using var bidding = await Bidding.Start();
        var site = bidding.Site;
        var browser = await site.SignedIn(bidding.Officers[0]);
        var old = await Make(browser);
        Assert.EndsWith("/cy.ics", new Uri((await browser.FillIn("/cy/account/calendar")).One("#calendar-address").TextContent).PathAndQuery);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Anonymous().Get(old)).Status);
        var again = await Make(browser);
        Assert.Contains("Tendr yn cau", string.Join('\n', await Lines(site, again.Replace("/en.ics", "/cy.ics"))));
        // The secret is shown once and stands nowhere: neither in the page nor in the database.
        var secret = again.Split('/')[2];
        Assert.DoesNotContain(secret, (await browser.Get("/en/account/calendar")).Html);
        Assert.DoesNotContain(secret, await site.Db(db => db.CalendarAddresses.OrderByDescending(a => a.MadeAt).Select(a => a.SecretHash).FirstAsync()));
        var page = await browser.Get("/en/account/calendar");
        await browser.Submit(page, page.Form("form[action$='/end']"));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Anonymous().Get(again)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Anonymous().Get($"/calendar/{new string('a', 64)}/en.ics")).Status);
    }

    [Fact]
    public void No_line_is_longer_than_75_octets_and_no_letter_is_cut()
    {
        var items = new[] { new CalendarItem("u", DateTime.UnixEpoch, string.Concat(Enumerable.Repeat("Tŷ Ŵyr 😀; a, b\\ ", 20)), "line\nline", "http://x") };
        var bytes = CalendarFile.Write("Enw", items);
        var lines = Encoding.UTF8.GetString(bytes).Split("\r\n");
        Assert.All(lines, l => Assert.True(Encoding.UTF8.GetByteCount(l) <= 75));
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(bytes));
        Assert.Contains("Tŷ Ŵyr 😀\\; a\\, b\\\\", Encoding.UTF8.GetString(bytes).Replace("\r\n ", ""));
    }
}
