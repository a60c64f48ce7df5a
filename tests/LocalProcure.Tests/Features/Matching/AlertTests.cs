using System.Diagnostics;
using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Matching;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Tenders;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using LocalProcure.Web.Jobs;
using LocalProcure.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Matching;

public class AlertTests
{
    private static readonly Interest Cleaning = new("Cleaning in Wales", ["90910000"], ["W92000004"], null, 50_000_00, []);

    private static Task<Site> Start() => Site.Start(Drafts.Now);

    private static Task<Firm> Wants(Site site, string name, params Interest[] interests) =>
        site.Firm(name, (firm, act) => firm.SetInterests(interests, act));

    private static async Task<Tender> Publish(Site site)
    {
        var buyer = await site.Buyer();
        return await site.Db(async db =>
        {
            db.Attach(buyer);
            var tender = Drafts.Complete(buyer);
            tender.SetClosing(site.Clock.Now.AddDays(25), Drafts.By(Drafts.Officer, site.Clock.Now));
            tender.Publish(Drafts.Limits, Drafts.By(Drafts.Officer, site.Clock.Now));
            db.Add(tender);
            await db.SaveChangesAsync();
            return tender;
        });
    }

    private static async Task RunJobs(Site site)
    {
        await site.With((MatchTenders job) => job.Run(site.Clock.Now));
        await site.With((SendAlerts job) => job.Run(site.Clock.Now));
    }

    private static Task<List<Email>> Alerts(Site site) => site.Db(db => db.Emails.AsNoTracking().Where(e => e.Kind == EmailKind.Alert).ToListAsync());

    private static async Task Choose(Site site, Person person, AlertPace pace) => await site.Db(async db =>
    {
        (await db.People.SingleAsync(p => p.Id == person.Id)).ChooseAlerts(pace, Act.BySystem(site.Clock.Now));
        await db.SaveChangesAsync();
    });

    [Fact]
    public async Task A_member_of_a_matching_firm_gets_one_e_mail_in_their_language_saying_why_and_how_to_stop()
    {
        await using var site = await Start();
        var member = await site.MemberOf(await Wants(site, "Glanhau Cwm Cyf", Cleaning), language: Language.Welsh);
        await site.MemberOf(await Wants(site, "Roofs Ltd", Cleaning with { CpvCodes = ["45260000"] }));
        await site.MemberOf(await Wants(site, "Too Small Ltd", Cleaning with { MostPence = 1 }));
        var tender = await Publish(site);
        await RunJobs(site);
        await RunJobs(site);
        var email = Assert.Single(await Alerts(site));
        Assert.Equal(member.Email, email.Address);
        Assert.Equal("Tendr newydd i Glanhau Cwm Cyf: Glanhau llyfrgelloedd", email.Subject);
        Assert.StartsWith("Rydych yn cael hwn am fod tendr newydd yn cyd-fynd â diddordebau Glanhau Cwm Cyf", email.Text);
        Assert.Contains("Cleaning in Wales", email.Text);
        Assert.Contains("90910000", email.Text);
        Assert.Contains("Cymru", email.Text);
        Assert.Contains($"http://localhost/cy/tenders/{tender.Id}", email.Text);
        Assert.Contains("http://localhost/cy/account/preferences", email.Text);
        Assert.Contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click", email.Headers);
        Assert.NotNull(await site.Db(db => db.Tenders.Select(t => t.AlertedAt).SingleAsync()));
    }

    [Fact]
    public async Task A_person_in_two_matching_firms_gets_one_e_mail_naming_both()
    {
        await using var site = await Start();
        var (first, second) = (await Wants(site, "Alpha Cleaning", Cleaning), await Wants(site, "Beta Cleaning", Cleaning with { Name = "Libraries", CpvCodes = [], Words = ["libraries"] }));
        var member = await site.MemberOf(first);
        await site.Keep(new FirmMember(second.Id, member.Id, FirmRole.Member, Act.BySystem(site.Clock.Now)));
        await Publish(site);
        await RunJobs(site);
        var email = Assert.Single(await Alerts(site));
        Assert.Equal("New tender for Alpha Cleaning and Beta Cleaning: Cleaning of libraries", email.Subject);
        Assert.Contains("Alpha Cleaning, “Cleaning in Wales”: CPV 90910000", email.Text);
        Assert.Contains("Beta Cleaning, “Libraries”: area Wales; words libraries", email.Text);
    }

    [Fact]
    public async Task Daily_and_weekly_readers_get_one_e_mail_at_seven_with_everything_and_the_switched_off_none()
    {
        await using var site = await Start();
        var firm = await Wants(site, "Alpha Cleaning", Cleaning);
        var (daily, weekly, never) = (await site.MemberOf(firm), await site.MemberOf(firm), await site.MemberOf(firm));
        foreach (var (person, pace) in new[] { (daily, AlertPace.Daily), (weekly, AlertPace.Weekly), (never, AlertPace.Never) }) await Choose(site, person, pace);
        await Publish(site);
        await Publish(site);
        await RunJobs(site);
        Assert.Empty(await Alerts(site));
        // It is Monday morning: daily comes on Tuesday, weekly next Monday.
        site.Clock.Now = new DateTime(2026, 3, 3, 7, 0, 0, DateTimeKind.Utc);
        await RunJobs(site);
        var email = Assert.Single(await Alerts(site));
        Assert.Equal((daily.Email, "2 new tenders for you"), (email.Address, email.Subject));
        site.Clock.Now = new DateTime(2026, 3, 9, 7, 0, 0, DateTimeKind.Utc);
        await RunJobs(site);
        Assert.Equal([daily.Email, weekly.Email], (await Alerts(site)).OrderBy(e => e.CreatedAt).Select(e => e.Address));
    }

    [Fact]
    public async Task What_waits_follows_a_changed_choice_and_a_closed_tender_is_no_news()
    {
        await using var site = await Start();
        var firm = await Wants(site, "Alpha Cleaning", Cleaning);
        var (hasty, patient) = (await site.MemberOf(firm), await site.MemberOf(firm));
        await Choose(site, hasty, AlertPace.Weekly);
        await Choose(site, patient, AlertPace.Weekly);
        await Publish(site);
        await RunJobs(site);
        await (await site.SignedIn(hasty)).FillIn("/en/account/preferences", ("Alerts", "AtOnce"));
        await RunJobs(site);
        Assert.Equal(hasty.Email, Assert.Single(await Alerts(site)).Address);
        await site.Db(async db =>
        {
            (await db.Tenders.SingleAsync()).Withdraw(new OwnWords("No money", "Dim arian"), Drafts.By(Drafts.Officer, site.Clock.Now));
            await db.SaveChangesAsync();
        });
        site.Clock.Advance(TimeSpan.FromDays(8));
        await RunJobs(site);
        Assert.Single(await Alerts(site));
    }

    [Fact]
    public async Task Two_processes_at_once_write_one_e_mail()
    {
        await using var site = await Start();
        await site.MemberOf(await Wants(site, "Alpha Cleaning", Cleaning));
        await Publish(site);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => site.With((MatchTenders job) => job.Run(site.Clock.Now))));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => site.With((SendAlerts job) => job.Run(site.Clock.Now))));
        Assert.Single(await Alerts(site));
        Assert.Equal(1, await site.Db(db => db.Alerts.CountAsync()));
    }

    [Fact]
    public async Task One_click_stops_at_once_without_a_cookie_from_anywhere_and_opening_the_link_asks_first()
    {
        await using var site = await Start();
        var member = await site.MemberOf(await Wants(site, "Alpha Cleaning", Cleaning), language: Language.Welsh);
        await Publish(site);
        await RunJobs(site);
        var header = (await Alerts(site)).Single().HeaderList.First(h => h.Name == "List-Unsubscribe").Value;
        var path = new Uri(header.Trim('<', '>')).PathAndQuery;

        var asked = await site.Anonymous().Get(path);
        Assert.Equal(HttpStatusCode.OK, asked.Status);
        Assert.Equal(AlertPace.AtOnce, (await site.Db(db => db.People.SingleAsync(p => p.Id == member.Id))).Alerts);

        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        Assert.Equal(HttpStatusCode.OK, (await site.Anonymous().Ask(request)).Status);
        Assert.Equal(AlertPace.Never, (await site.Db(db => db.People.SingleAsync(p => p.Id == member.Id))).Alerts);
        Assert.Contains("stopio", (await site.Anonymous().FillIn("/cy" + path)).Text);

        var forged = new HttpRequestMessage(HttpMethod.Post, "/alerts/stop/" + Guid.NewGuid()) { Content = new FormUrlEncodedContent([]) };
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await site.Anonymous().Ask(forged)).Status);
    }

    [Fact]
    public async Task Staff_with_a_mandate_hear_for_a_firm_that_is_not_online_and_strangers_and_the_unconfirmed_do_not()
    {
        await using var site = await Start();
        var firm = await Wants(site, "Offline Cleaning", Cleaning);
        var staff = await site.Staff();
        await site.Keep(new Mandate(firm.Id, staff.Id, new DateOnly(2026, 1, 1), "everything", new string('a', 64), "scan.pdf", Act.BySystem(site.Clock.Now.AddDays(-1))));
        var unconfirmed = await site.MemberOf(firm);
        await site.Db(db => db.Users.Where(u => u.Id == unconfirmed.Id).ExecuteUpdateAsync(s => s.SetProperty(u => u.EmailConfirmed, false)));
        await site.Person();
        await Publish(site);
        await RunJobs(site);
        Assert.Equal(staff.Email, Assert.Single(await Alerts(site)).Address);
    }

    [Fact]
    public async Task The_page_of_matches_shows_open_tenders_with_reasons_to_the_firms_own_people()
    {
        await using var site = await Start();
        var member = await site.MemberOf(await Wants(site, "Alpha Cleaning", Cleaning with { CpvCodes = ["90000000"] }));
        var page = await (await site.SignedIn(member)).Get("/cy/matches");
        Assert.Contains("Nid oes tendr agored", page.Text);
        var tender = await Publish(site);
        page = await (await site.SignedIn(member)).Get("/en/matches");
        Assert.Contains("Cleaning of libraries", page.One($"a[href='/en/tenders/{tender.Id}']").TextContent);
        Assert.Contains("Alpha Cleaning, “Cleaning in Wales”: CPV 90910000", page.Text);
        Assert.DoesNotContain("Cleaning of libraries", (await (await site.SignedIn(await site.Person())).Get("/en/matches")).Text);
    }

    [Fact]
    public async Task The_interests_in_memory_follow_what_firms_change()
    {
        await using var site = await Start();
        var firm = await Wants(site, "Alpha Cleaning", Cleaning);
        var cache = new InterestCache();
        Assert.Equal(1, (await site.Db(db => cache.Index(db))).Count);
        await site.Db(async db =>
        {
            (await db.Firms.SingleAsync()).SetInterests([Cleaning, Cleaning with { Name = "More" }], Act.BySystem(site.Clock.Now));
            await db.SaveChangesAsync();
        });
        Assert.Equal(2, (await site.Db(db => cache.Index(db))).Count);
        await site.Db(async db =>
        {
            (await db.Firms.SingleAsync()).MergeInto(Guid.CreateVersion7(), Act.BySystem(site.Clock.Now));
            await db.SaveChangesAsync();
        });
        Assert.Equal(0, (await site.Db(db => cache.Index(db))).Count);
    }
}
