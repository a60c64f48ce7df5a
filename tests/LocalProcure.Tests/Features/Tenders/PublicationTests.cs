using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Tenders;

public class PublicationTests
{
    [Fact]
    public async Task A_second_officer_approves_and_the_sender_cannot()
    {
        await using var site = await Site.Start();
        var (tender, browser) = await Written.Draft(site, needsSecondOfficer: true);
        var second = await site.Officer(await site.Db(db => db.Buyers.SingleAsync()), name: "Sioned Second", language: Language.Welsh);
        await Written.Fill(browser, $"/en/tenders/{tender.Id}");
        var check = await browser.Get($"/en/tenders/{tender.Id}/check");
        Assert.False(check.Has("form[action$=publication]"));
        check = await browser.Submit(check, check.Form("form[action$=approval-request]"));
        Assert.False(check.Has("form[action$='/approval']"));

        var mail = await site.Db(db => db.Emails.SingleAsync());
        Assert.Equal(second.Email, mail.Address);
        Assert.StartsWith("Cymeradwywch", mail.Subject);

        var other = await site.SignedIn(second);
        var theirs = await other.Get($"/cy/tenders/{tender.Id}/check");
        var forged = theirs.Form("form[action$='/approval']");
        theirs = await other.Submit(theirs, forged);
        Assert.Equal(TenderStatus.Approved, (await site.Db(db => db.Tenders.SingleAsync())).StatusAt(site.Clock.Now));
        // Saving a part without a change leaves the approval standing; any change undoes it.
        await other.FillIn($"/cy/tenders/{tender.Id}/joint-bids");
        await other.FillIn($"/cy/tenders/{tender.Id}/value");
        Assert.Equal(TenderStatus.Approved, (await site.Db(db => db.Tenders.SingleAsync())).StatusAt(site.Clock.Now));
        theirs = await other.Submit(theirs, theirs.Form("form[action$=publication]"));
        Assert.True((await site.Db(db => db.Tenders.SingleAsync())).IsOpenAt(site.Clock.Now));
        // Publishing twice is harmless: the page of a published tender answers.
        Assert.Equal(HttpStatusCode.OK, theirs.Status);
    }

    [Fact]
    public async Task A_form_forged_by_the_sender_is_refused_with_the_reason()
    {
        await using var site = await Site.Start();
        var (tender, browser) = await Written.Draft(site, needsSecondOfficer: true);
        await Written.Fill(browser, $"/en/tenders/{tender.Id}");
        var check = await browser.Get($"/en/tenders/{tender.Id}/check");
        await browser.Submit(check, check.Form("form[action$=approval-request]"));
        var form = check.Form("form[action$=approval-request]");
        form.SetAttribute("action", $"/en/tenders/{tender.Id}/approval");
        var answer = await browser.Submit(check, form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        form.SetAttribute("action", $"/en/tenders/{tender.Id}/publication");
        answer = await browser.Submit(check, form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("second officer", answer.Text);
        Assert.True((await site.Db(db => db.Tenders.SingleAsync())).IsUnpublished);
    }

    [Fact]
    public async Task At_the_notifiable_value_the_notice_comes_first()
    {
        await using var site = await Site.Start();
        var (tender, browser) = await Written.Draft(site);
        await Written.Fill(browser, $"/en/tenders/{tender.Id}", net: "25,000");
        var check = await browser.Get($"/en/tenders/{tender.Id}/check");
        Assert.False(check.Has("form[action$=publication]"));
        Assert.Contains("£30,000", check.Text);
        Assert.Contains("not a legal publication channel", check.Text);
        await Forged(site, tender.Id, browser);
        await browser.FillIn($"/en/tenders/{tender.Id}/notice", ("Reference", "MAR123456"), ("Date.Day", "23"), ("Date.Month", "11"), ("Date.Year", "2026"), ("Time", "9:01"));
        check = await browser.Get($"/en/tenders/{tender.Id}/check");
        Assert.False(check.Has("form[action$=publication]"));
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        check = await browser.Get($"/en/tenders/{tender.Id}/check");
        var page = await browser.Submit(check, check.Form("form[action$=publication]"));
        Assert.True(page.Has(".govuk-panel--confirmation"));
        Assert.Contains("MAR123456", (await site.Anonymous().Get($"/en/tenders/{tender.Id}")).Text);
    }

    [Fact]
    public async Task At_the_threshold_publication_is_refused_and_the_page_says_why()
    {
        await using var site = await Site.Start();
        var (tender, browser) = await Written.Draft(site);
        await Written.Fill(browser, $"/cy/tenders/{tender.Id}", net: "173,100");
        var check = await browser.Get($"/cy/tenders/{tender.Id}/check");
        Assert.False(check.Has("form[action$=publication]"));
        Assert.Contains("£207,720", check.Text);
        Assert.Contains("a.21", check.Text);
        await Forged(site, tender.Id, browser);
    }

    [Fact]
    public async Task A_short_notice_is_warned_of_and_does_not_refuse()
    {
        await using var site = await Site.Start();
        var (tender, browser) = await Written.Draft(site);
        await Written.Fill(browser, $"/en/tenders/{tender.Id}");
        Assert.False((await browser.Get($"/en/tenders/{tender.Id}/check")).Has(".govuk-warning-text"));
        site.Clock.Advance(TimeSpan.FromDays(9));
        var check = await browser.Get($"/en/tenders/{tender.Id}/check");
        Assert.Contains("You may publish, but small firms", check.One(".govuk-warning-text").TextContent);
        Assert.True(check.Has("form[action$=publication]"));
    }

    [Fact]
    public async Task One_language_alone_needs_a_reason_and_is_marked_on_the_page_in_the_other()
    {
        await using var site = await Site.Start();
        var (tender, browser) = await Written.Draft(site);
        await Written.Fill(browser, $"/en/tenders/{tender.Id}");
        await browser.FillIn($"/en/tenders/{tender.Id}/words", ("DescriptionWelsh", ""));
        var check = await browser.Get($"/en/tenders/{tender.Id}/check");
        Assert.False(check.Has("form[action$=publication]"));
        Assert.Contains(TenderText.SayWhyOneLanguage, check.Text);
        await Forged(site, tender.Id, browser);
        await browser.FillIn($"/en/tenders/{tender.Id}/words", ("OneLanguageBecause", "Urgent: the roof is open"));
        check = await browser.Get($"/en/tenders/{tender.Id}/check");
        await browser.Submit(check, check.Form("form[action$=publication]"));
        var welsh = await site.Anonymous().Get($"/cy/tenders/{tender.Id}");
        Assert.Contains("Urgent: the roof is open", welsh.Text);
        Assert.Contains(welsh.All("main [lang=en]"), e => e.TextContent.Contains("Nine libraries, weekly."));
        Assert.DoesNotContain((await site.Anonymous().Get($"/en/tenders/{tender.Id}")).All("main [lang=en]"), e => e.TextContent.Contains("Nine libraries, weekly."));
    }

    /// <summary>The form that the page does not offer, sent anyway.</summary>
    private static async Task Forged(Site site, Guid id, Browser browser)
    {
        var page = await browser.Get($"/en/tenders/{id}/check");
        var form = page.Form("form[method=post]");
        form.SetAttribute("action", $"/en/tenders/{id}/publication");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.Submit(page, form)).Status);
        Assert.True((await site.Db(db => db.Tenders.SingleAsync())).IsUnpublished);
    }

    [Fact]
    public async Task A_tender_is_withdrawn_with_a_reason_that_everybody_reads()
    {
        await using var site = await Site.Start();
        var (tender, browser) = await Published(site);
        var page = await browser.FillIn($"/en/tenders/{tender.Id}/withdrawal", ("BecauseEnglish", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        var watcher = await site.Person("Wil Watcher");
        var watching = await site.SignedIn(watcher);
        var theirs = await watching.Get($"/en/tenders/{tender.Id}");
        await watching.Submit(theirs, theirs.Form("form[action$=watch]"));
        await browser.Submit(page, page.Form(), ("BecauseEnglish", "The library is sold"), ("BecauseWelsh", "Gwerthwyd y llyfrgell"));
        var seen = await site.Anonymous().Get($"/cy/tenders/{tender.Id}");
        Assert.Contains("Gwerthwyd y llyfrgell", seen.Text);
        Assert.False(seen.Has("form[action$=bids]"));
        Assert.Contains(await site.Db(db => db.Emails.Select(e => e.Address).ToListAsync()), a => a == watcher.Email);
    }

    [Fact]
    public async Task Once_published_nothing_can_be_written()
    {
        await using var site = await Site.Start();
        var (tender, browser) = await Written.Draft(site);
        await Written.Fill(browser, $"/en/tenders/{tender.Id}");
        var value = await browser.Get($"/en/tenders/{tender.Id}/value");
        var check = await browser.Get($"/en/tenders/{tender.Id}/check");
        await browser.Submit(check, check.Form("form[action$=publication]"));
        var late = await browser.Submit(value, value.Form(), ("Net", "1"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Equal(20_000_00, await site.Db(db => db.Tenders.Select(t => t.NetPence).SingleAsync()));
        Assert.Equal($"/en/tenders/{tender.Id}", (await browser.Get($"/en/tenders/{tender.Id}/value")).Path);
    }

    public static async Task<(Tender Tender, Browser Browser)> Published(Site site)
    {
        var (tender, browser) = await Written.Draft(site);
        await Written.Fill(browser, $"/en/tenders/{tender.Id}");
        var check = await browser.Get($"/en/tenders/{tender.Id}/check");
        await browser.Submit(check, check.Form("form[action$=publication]"));
        return (tender, browser);
    }
}
