using System.Net;
using System.Text.RegularExpressions;
using LocalProcure.Domain.Reports;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Jobs;
using LocalProcure.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Reports;

/// <summary>Being told of reports without an account: confirmed by e-mail first, stopped by one click, told once.</summary>
public sealed partial class SubscriptionTests
{
    private static Task<List<Email>> Mail(Site site) => site.Db(db => db.Emails.AsNoTracking().Where(e => e.Kind == EmailKind.Report).OrderBy(e => e.CreatedAt).ToListAsync());

    // By address: with the clock standing still two messages share their time.
    private static async Task<string> LinkIn(Site site, string address) =>
        new Uri(Address().Match((await Mail(site)).Last(e => e.Address == address).Text).Value).PathAndQuery;

    private static async Task Subscribe(Site site, string email, string language = "en")
    {
        var browser = site.Anonymous();
        var sent = await browser.FillIn($"/{language}/reports/W06000016/subscription", ("Email", email));
        Assert.Equal(HttpStatusCode.OK, sent.Status);
        var page = await browser.Get(await LinkIn(site, email));
        await browser.Submit(page, page.Form());
    }

    [Fact]
    public async Task Nothing_is_sent_until_the_address_is_confirmed()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        var programme = await Programme.Start(site);
        await site.Anonymous().FillIn("/cy/reports/W06000016/subscription", ("Email", "Mair@Example.test"));
        var asked = Assert.Single(await Mail(site));
        Assert.Equal("mair@example.test", asked.Address);
        Assert.Contains("Cadarnhau", asked.Text);
        Assert.Contains("/cy/reports/confirm/", asked.Text);
        await programme.Issue();
        Assert.Equal(0, await site.With<ReportNews, int>(j => j.Run(site.Clock.Now)));
        // Following the link is not enough: scanners do that.
        await site.Anonymous().Get(await LinkIn(site, "mair@example.test"));
        Assert.Null(await site.Db(db => db.Subscribers.Select(s => s.ConfirmedAt).SingleAsync()));
    }

    [Fact]
    public async Task Subscribers_hear_once_and_stop_with_one_click()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        var programme = await Programme.Start(site);
        await Subscribe(site, "mair@example.test", "cy");
        await Subscribe(site, "tom@example.test");
        await programme.Issue();
        Assert.Equal(2, await site.With<ReportNews, int>(j => j.Run(site.Clock.Now)));
        Assert.Equal(0, await site.With<ReportNews, int>(j => j.Run(site.Clock.Now)));
        var news = (await Mail(site)).Where(e => e.Subject.Contains("2026")).ToDictionary(e => e.Address);
        Assert.Contains("Arhosodd 43c o bob punt", news["mair@example.test"].Text);
        Assert.Contains("43p of every pound", news["tom@example.test"].Text);

        var headers = news["tom@example.test"].HeaderList.ToDictionary(h => h.Name, h => h.Value);
        Assert.Equal("List-Unsubscribe=One-Click", headers["List-Unsubscribe-Post"]);
        var stop = new Uri(headers["List-Unsubscribe"].Trim('<', '>')).PathAndQuery;
        var click = new HttpRequestMessage(HttpMethod.Post, stop) { Content = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]) };
        click.Headers.Add("Sec-Fetch-Site", "cross-site");
        Assert.Equal(HttpStatusCode.OK, (await site.Anonymous().Ask(click)).Status);
        Assert.NotNull(await site.Db(db => db.Subscribers.Where(s => s.Email == "tom@example.test").Select(s => s.EndedAt).SingleAsync()));

        site.Clock.Advance(TimeSpan.FromDays(29));
        await site.With<SubscriberRetention, int>(j => j.Run(site.Clock.Now));
        Assert.Equal(["mair@example.test"], await site.Db(db => db.Subscribers.Select(s => s.Email).ToListAsync()));
    }

    [Fact]
    public async Task The_link_in_the_news_asks_before_it_stops()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        var programme = await Programme.Start(site);
        await Subscribe(site, "tom@example.test");
        await programme.Issue();
        await site.With<ReportNews, int>(j => j.Run(site.Clock.Now));
        var stop = StopAddress().Match(Assert.Single(await Mail(site), e => e.Text.Contains("/reports/stop/")).Text).Value;
        var browser = site.Anonymous();
        var page = await browser.Get(new Uri(stop).PathAndQuery);
        Assert.Null(await site.Db(db => db.Subscribers.Select(s => s.EndedAt).SingleAsync()));
        Assert.Contains("You are unsubscribed", (await browser.Submit(page, page.Form())).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not an address")]
    public async Task An_address_that_is_none_is_refused(string typed)
    {
        await using var site = await Site.Start();
        await Programme.Start(site);
        var page = await site.Anonymous().FillIn("/en/reports/W06000016/subscription", ("Email", typed));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("Enter an e-mail address", page.Text);
        Assert.Empty(await Mail(site));
    }

    [Fact]
    public async Task Asking_again_and_again_sends_one_confirming_e_mail()
    {
        await using var site = await Site.Start();
        await Programme.Start(site);
        for (var i = 0; i < 3; i++) await site.Anonymous().FillIn("/en/reports/W06000016/subscription", ("Email", "tom@example.test"));
        Assert.Single(await Mail(site));
    }

    [Fact]
    public async Task Forged_and_old_links_do_nothing()
    {
        await using var site = await Site.Start();
        await Programme.Start(site);
        await site.Anonymous().FillIn("/en/reports/W06000016/subscription", ("Email", "tom@example.test"));
        var good = await LinkIn(site, "tom@example.test");
        var browser = site.Anonymous();
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get(good[..^3] + "abc")).Status);
        // A confirming link is no stopping link.
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get(good.Replace("/confirm/", "/stop/"))).Status);
        site.Clock.Advance(TimeSpan.FromDays(8));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get(good)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get("/en/reports/W06000015/subscription")).Status);
    }

    [GeneratedRegex(@"http://localhost/\S*/reports/confirm/\S+")] private static partial Regex Address();
    [GeneratedRegex(@"http://localhost/\S*/reports/stop/\S+")] private static partial Regex StopAddress();
}
