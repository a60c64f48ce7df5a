using System.Net;
using System.Text;
using LocalProcure.Domain;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Features.Evaluations;
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
    public async Task Questions_standstill_and_contract_stand_in_the_calendar_of_those_who_may_know()
    {
        await using var bidding = await Bidding.Start();
        var site = bidding.Site;
        var (_, watcher, watching) = await bidding.NewFirm("Watcher Ltd");
        var (_, _, bidder) = await bidding.NewFirm("Bidder Ltd");
        await site.Keep(new Watch(bidding.Tender.Id, new Act(watcher.Id, site.Clock.Now)));
        var bid = await bidding.Submitted(bidder);
        var address = await Make(bidder);
        Assert.Contains($"UID:questions-{bidding.Tender.Id:N}@localprocure", await Lines(site, address));
        await bidding.Open();
        await bidding.Evaluated((bid, 5));
        await bidding.Decide(bidding.Officers[0], bid);
        await bidding.Summarise(bid);
        await bidding.SendSummaries();
        await bidding.Announce(("Days", "8"));
        var last = await site.Db(db => db.AwardNotices.Select(n => n.StandstillEndsOn!.Value).SingleAsync());
        // Below the threshold no public notice tells of the standstill: the bidder was told, a watcher was not.
        Assert.Contains($"DTSTART;VALUE=DATE:{last:yyyyMMdd}", await Lines(site, address));
        Assert.DoesNotContain(await Lines(site, await Make(watching)), l => l.Contains("standstill", StringComparison.Ordinal));
        Assert.DoesNotContain(await Lines(site, $"/en/tenders/{bidding.Tender.Id}/closing.ics"), l => l.Contains("standstill", StringComparison.Ordinal));
        site.Clock.Now = UkTime.FromUk(last.AddDays(1), new TimeOnly(9, 0));
        Assert.Equal(HttpStatusCode.OK, (await bidding.Enter()).Status);
        var contract = await site.Db(db => db.Contracts.SingleAsync());
        foreach (var file in new[] { address, $"/en/tenders/{bidding.Tender.Id}/closing.ics" })
        {
            var lines = await Lines(site, file);
            Assert.Contains($"UID:contract-{contract.Id:N}-starts@localprocure", lines);
            Assert.Contains($"DTSTART;VALUE=DATE:{contract.EndsOn:yyyyMMdd}", lines);
        }
        // Years later the tender is gone from the calendar; the contract is not.
        site.Clock.Advance(TimeSpan.FromDays(400));
        var later = await Lines(site, address);
        Assert.Contains($"UID:contract-{contract.Id:N}-ends@localprocure", later);
        Assert.DoesNotContain($"UID:tender-{bidding.Tender.Id:N}@localprocure", later);
    }

    [Fact]
    public async Task A_planned_event_is_a_file_that_follows_its_moves_and_never_tells_its_link()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var officer = await site.Officer(buyer);
        var (plan, meeting) = await site.Db(async db =>
        {
            var act = new Act(officer.Id, site.Clock.Now);
            var made = new PlannedProcurement(await db.Buyers.SingleAsync(b => b.Id == buyer.Id), new PlanContent(new("Home support", "Cymorth cartref"), new("Next year.", "Y flwyddyn nesaf."), null,
                TenderCategory.Services, ["85310000"], ["W06000016"], OwnWords.None, 90_000_00, 2000, new DateOnly(2027, 3, 1), null, null, true), act);
            made.Publish(act);
            var day = new EngagementEvent(made, new EventContent(new("Meet the buyer", "Cwrdd â’r prynwr"), OwnWords.None, site.Clock.Now.AddDays(5), site.Clock.Now.AddDays(5).AddHours(2), OwnWords.None, "https://meet.example/secret", null), act);
            db.AddRange(made, day);
            await db.SaveChangesAsync();
            return (made, day);
        });
        var file = $"/en/planned/{plan.Id}/events/{meeting.Id}.ics";
        Assert.Contains(file, (await site.Anonymous().Get($"/en/planned/{plan.Id}")).Html);
        var lines = await Lines(site, file);
        Assert.Contains($"DTEND:{meeting.EndsAt:yyyyMMdd'T'HHmmss'Z'}", lines);
        Assert.DoesNotContain(lines, l => l.Contains("secret", StringComparison.Ordinal));
        await site.Db(async db =>
        {
            (await db.EngagementEvents.SingleAsync()).Cancel(new OwnWords("Snow", "Eira"), new Act(officer.Id, site.Clock.Now));
            await db.SaveChangesAsync();
        });
        lines = await Lines(site, file);
        Assert.Contains("SEQUENCE:1", lines);
        Assert.Contains("STATUS:CANCELLED", lines);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Anonymous().Get($"/en/planned/{Guid.NewGuid()}/events/{meeting.Id}.ics")).Status);
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
