using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Reports;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data.Reports;
using LocalProcure.Web.Jobs;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Reports;

/// <summary>An issued report is corrected by a new edition with its reason and its difference; an embargo keeps one out of sight.</summary>
public sealed class RestatingTests
{
    private const string Late = "Date paid,Supplier name,Supplier ID,Net amount\n30/03/2026,Bakers of Pontypridd Ltd,101,1000.00\n";

    [Fact]
    public async Task A_correction_says_why_and_what_moved_and_the_first_edition_stays()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        var programme = await Programme.Start(site);
        await programme.Issue();
        await programme.Import(Late, "late.csv");
        var browser = await site.SignedIn(programme.Signer);
        var page = await browser.Get(Programme.Month);
        Assert.Contains("What has moved since W06000016-2026-03-1", page.Text);
        Assert.Contains("+£1,000.00", page.Text);
        page = await browser.Submit(page, page.Form("form[action$='sign-off']"));
        var refused = await browser.Submit(page, page.Form("form[action$='issue']"), ("Password", Site.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Say why the issued figures are corrected", refused.Text);
        page = await browser.Submit(page, page.Form("form[action$='issue']"), ("Password", Site.Password), ("BecauseEnglish", "A file came late."), ("BecauseWelsh", "Daeth ffeil yn hwyr."));
        Assert.Contains("The report is issued", page.Text);

        // Whoever heard of the first edition hears that it is corrected, and why.
        await Subscribed(site);
        await site.With<ReportNews, int>(j => j.Run(site.Clock.Now));
        Assert.Contains("A file came late.", await site.Db(db => db.Emails.Where(e => e.Text.Contains("edition 2")).Select(e => e.Text).SingleAsync()));

        var anybody = site.Anonymous();
        var second = await anybody.Get(Programme.Public);
        Assert.Contains("A file came late.", second.Text);
        Assert.Contains("late.csv", second.Text);
        Assert.Contains("Daeth ffeil yn hwyr.", (await anybody.Get(Programme.Public.Replace("/en/", "/cy/"))).Text);
        var first = await anybody.Get($"{Programme.Public}/1");
        Assert.Contains("43p of every pound", first.Text);
        Assert.DoesNotContain("A file came late.", first.Text);
        Assert.Contains("No earlier edition", first.Text);
        foreach (var edition in new[] { 1, 2 })
        {
            var report = await site.Db(db => db.Reports.AsNoTracking().SingleAsync(r => r.Edition == edition));
            Assert.All(await site.With<ReportVerifier, IReadOnlyList<Verified>>(async v => (await v.Verify(report)).Files), v => Assert.True(v.Matches, v.What));
        }
    }

    [Fact]
    public async Task Under_embargo_nothing_is_public_told_or_to_be_guessed()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        var programme = await Programme.Start(site);
        await Subscribed(site);
        var browser = await site.SignedIn(programme.Signer);
        var page = await browser.Get(Programme.Month);
        page = await browser.Submit(page, page.Form("form[action$='sign-off']"));
        var end = site.Clock.Now.AddDays(2);
        (string, string?)[] at = [("Password", Site.Password), ("EmbargoDate.Day", $"{end.Day}"), ("EmbargoDate.Month", $"{end.Month}"), ("EmbargoDate.Year", $"{end.Year}"), ("EmbargoTime", "09:30")];
        var past = site.Clock.Now.AddDays(-1);
        var refused = await browser.Submit(page, page.Form("form[action$='issue']"), [at[0], ("EmbargoDate.Day", $"{past.Day}"), ("EmbargoDate.Month", $"{past.Month}"), ("EmbargoDate.Year", $"{past.Year}"), at[4]]);
        Assert.Contains("must end in the future", refused.Text);
        page = await browser.Submit(page, page.Form("form[action$='issue']"), at);
        Assert.Contains("Nobody but project staff sees it", page.Text);

        var anybody = site.Anonymous();
        string[] addresses = [Programme.Public, $"{Programme.Public}/1", $"{Programme.Public}/1/en.pdf", $"{Programme.Public}/1/cy.pdf", "/reports/W06000016/2026-03/1/figures.json", "/reports/W06000016/2026-03/1/figures.csv"];
        foreach (var address in addresses) Assert.Equal(HttpStatusCode.NotFound, (await anybody.Get(address)).Status);
        foreach (var address in new[] { "/en/reports", "/en", "/en/reports/W06000016/2026-03/2" }) Assert.DoesNotContain("43p", (await anybody.Get(address)).Text);
        Assert.Equal(0, await site.With<ReportNews, int>(j => j.Run(site.Clock.Now)));

        site.Clock.Advance(TimeSpan.FromDays(3));
        foreach (var address in addresses) Assert.Equal(HttpStatusCode.OK, (await anybody.Get(address)).Status);
        Assert.Equal(1, await site.With<ReportNews, int>(j => j.Run(site.Clock.Now)));
    }

    [Fact]
    public async Task What_a_buyer_says_it_paid_is_held_against_its_files()
    {
        await using var site = await Site.Start();
        var programme = await Programme.Start(site);
        var browser = await site.SignedIn(programme.Signer);
        Assert.Contains("One buyer has not said what it paid", (await browser.Get(Programme.Month)).Text);
        var address = $"/en/months/{Programme.Area}/2026-03/totals/{programme.Buyer.Id}";
        Assert.Contains("Enter the total as an amount of money", (await browser.FillIn(address, ("Total", "lots"), ("Source", "Ledger"))).Text);
        await browser.FillIn(address, ("Total", "£990.00"), ("Source", "Ledger"));
        Assert.Contains("the files hold £10.00 more than it says", (await browser.Get(Programme.Month)).Text);
        await browser.FillIn(address, ("Total", "1,000"), ("Source", "Ledger"));
        Assert.Contains("Each buyer’s payments come to what it says it paid", (await browser.Get(Programme.Month)).Text);
        var other = await site.Buyer("Elsewhere", area: "W06000015");
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get($"/en/months/{Programme.Area}/2026-03/totals/{other.Id}")).Status);
    }

    private static Task Subscribed(Site site) => site.Db(async db =>
    {
        var subscriber = new Subscriber("tom@example.test", Programme.Area, Language.English, Act.BySystem(site.Clock.Now));
        subscriber.Confirm(Act.BySystem(site.Clock.Now));
        db.Subscribers.Add(subscriber);
        await db.SaveChangesAsync();
    });
}
