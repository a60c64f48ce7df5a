using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Plumbing;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using LocalProcure.Web.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Tenders;

public class WritingTests
{
    [Theory]
    [InlineData("en"), InlineData("cy")]
    public async Task An_officer_writes_a_tender_page_by_page_and_publishes_it(string language)
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var browser = await site.SignedIn(await site.Officer(buyer));
        var page = await browser.FillIn($"/{language}/tenders/new", ("TitleEnglish", "Cleaning of libraries"), ("TitleWelsh", "Glanhau llyfrgelloedd"));
        var draft = page.Path[..^"/draft".Length];
        await Written.Fill(browser, draft);

        page = await browser.Get($"{draft}/draft");
        Assert.Equal(language, page.Document.DocumentElement.GetAttribute("lang"));
        Assert.DoesNotContain("govuk-tag--yellow", page.One(".govuk-task-list").OuterHtml);
        page = await browser.Get($"{draft}/check");
        Assert.Contains("£24,000.00", page.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Anonymous().Get(draft)).Status);
        page = await browser.Submit(page, page.Form("form[action$=publication]"));
        Assert.EndsWith("/publication", page.Path);
        Assert.True(page.Has(".govuk-panel--confirmation"));

        var publicPage = await site.Anonymous().Get(draft);
        Assert.Equal(HttpStatusCode.OK, publicPage.Status);
        Assert.Contains(language == "cy" ? "Glanhau llyfrgelloedd" : "Cleaning of libraries", publicPage.Text);
        Assert.Contains(draft, (await site.Anonymous().Get($"/{language}/tenders")).Html);
        await site.Db(async db =>
        {
            var tender = await db.Tenders.SingleAsync();
            Assert.Equal(TenderStatus.Open, tender.StatusAt(site.Clock.Now));
            Assert.Null(tender.AlertedAt);
            var trail = await db.AuditRows.Where(r => r.ChainId == tender.Id).OrderBy(r => r.Number).Select(r => r.What).ToListAsync();
            Assert.Equal("TenderStarted", trail[0]);
            Assert.Equal("TenderPublished", trail[^1]);
            Assert.Null(await AuditTrail.FirstBreak(db, tender.Id));
        });
    }

    [Theory]
    [InlineData("value", "Net", "a lot"), InlineData("value", "Net", ""), InlineData("closing", "Time", "teatime"), InlineData("words", "TitleEnglish", "")]
    public async Task What_was_typed_wrongly_stays_and_the_page_says_what_to_do(string part, string field, string typed)
    {
        await using var site = await Site.Start();
        var (tender, browser) = await Written.Draft(site);
        foreach (var language in new[] { "en", "cy" })
        {
            var page = await browser.FillIn($"/{language}/tenders/{tender.Id}/{part}", (field, typed), ("TitleWelsh", ""));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
            Assert.True(page.Has(".govuk-error-summary"));
            Assert.StartsWith(language == "cy" ? "Gwall:" : "Error:", page.Title);
            Assert.Equal(typed, page.One($"[name={field}]").GetAttribute("value") ?? "");
            var link = page.One(".govuk-error-summary a").GetAttribute("href")!;
            Assert.True(page.Has($"{link}"), $"{link} is not on the page");
        }
    }

    [Fact]
    public async Task Codes_are_found_by_words_without_losing_what_was_ticked_and_without_saving()
    {
        await using var site = await Site.Start();
        var (tender, browser) = await Written.Draft(site);
        var page = await browser.FillIn($"/en/tenders/{tender.Id}/classification", ("Do", "find"), ("Find", "school meals"));
        Assert.True(page.Has("input[value='55523100']"));
        Assert.Empty(await site.Db(db => db.Set<TenderCpv>().ToListAsync()));
        page = await browser.Submit(page, page.Form(), ("Category", "Services"), ("Codes", "55523100"), ("Do", "find"), ("Find", "cleaning"));
        Assert.NotNull(page.One("input[value='55523100']").GetAttribute("checked"));
        page = await browser.Submit(page, page.Form(), ("Do", "save"));
        Assert.Equal("55523100", (await site.Db(db => db.Set<TenderCpv>().SingleAsync())).Code);
        Assert.EndsWith("/draft", page.Path);
    }

    [Fact]
    public async Task A_colleagues_save_is_shown_beside_mine_and_mine_wins_only_when_I_say_so_again()
    {
        await using var site = await Site.Start();
        var (tender, browser) = await Written.Draft(site);
        var page = await browser.Get($"/en/tenders/{tender.Id}/value");
        var colleague = await site.SignedIn(await site.Officer(await site.Db(db => db.Buyers.SingleAsync()), name: "Carys Colleague"));
        site.Clock.Advance(TimeSpan.FromMinutes(5));
        await colleague.FillIn($"/en/tenders/{tender.Id}/value", ("Net", "30000"));
        page = await browser.Submit(page, page.Form(), ("Net", "20000"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("Carys Colleague", page.Text);
        Assert.Contains("30000", page.Text);
        Assert.Equal("20000", page.One("#Net").GetAttribute("value"));
        page = await browser.Submit(page, page.Form());
        Assert.Equal(20_000_00, await site.Db(db => db.Tenders.Select(t => t.NetPence).SingleAsync()));
    }

    [Fact]
    public async Task Another_buyers_draft_is_not_there_and_a_member_who_is_no_officer_may_not_write()
    {
        await using var site = await Site.Start();
        var (tender, _) = await Written.Draft(site);
        var buyer = await site.Db(db => db.Buyers.SingleAsync());
        var stranger = await site.SignedIn(await site.Officer(await site.Buyer("Another council")));
        var member = await site.SignedIn(await site.Officer(buyer, BuyerRole.Evaluator));
        foreach (var path in new[] { "draft", "check", "words", "classification", "value", "place", "dates", "lots", "lots/new", "lots/limits", "lots/reason", "small-firms", "conditions", "conditions/new", "closing", "criteria", "criteria/new", "questions", "price-schedule", "documents", "joint-bids", "notice", "withdrawal", "publication" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get($"/en/tenders/{tender.Id}/{path}")).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await member.Get($"/en/tenders/{tender.Id}/{path}")).Status);
            Assert.Contains("/sign-in", (await site.Anonymous().Ask(new(HttpMethod.Get, $"/en/tenders/{tender.Id}/{path}"))).Response.Headers.Location!.ToString());
        }
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get($"/en/tenders/{tender.Id}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await member.Get($"/en/tenders/{tender.Id}")).Status);
    }

    [Fact]
    public async Task A_form_sent_twice_does_its_work_once()
    {
        await using var site = await Site.Start();
        var browser = await site.SignedIn(await site.Officer(await site.Buyer()));
        var form = await browser.Get("/en/tenders/new");
        var first = await browser.Submit(form, form.Form(), ("TitleEnglish", "Once"));
        var second = await browser.Submit(form, form.Form(), ("TitleEnglish", "Once"));
        Assert.Equal(first.Path, second.Path);
        var draft = first.Path[..^"/draft".Length];
        form = await browser.Get($"{draft}/criteria/new");
        for (var i = 0; i < 2; i++) await browser.Submit(form, form.Form(), ("NameEnglish", "Quality"), ("Weight", "60"));
        Assert.Equal(60, await site.Db(db => db.Set<AwardCriterion>().SumAsync(c => c.Weight)));
    }

    [Fact]
    public async Task A_draft_is_thrown_away_with_everything_in_it_and_its_trail_stays()
    {
        await using var site = await Site.Start();
        var (tender, browser) = await Written.Draft(site);
        await Written.Fill(browser, $"/en/tenders/{tender.Id}");
        var page = await browser.Get($"/en/tenders/{tender.Id}/draft");
        page = await browser.Submit(page, page.Form("form[action$=discard]"));
        Assert.Equal("/en/our-tenders", page.Path);
        await site.Db(async db =>
        {
            Assert.False(await db.Tenders.AnyAsync() || await db.Set<TenderQuestion>().AnyAsync() || await db.Set<AwardCriterion>().AnyAsync());
            Assert.Equal("TenderDiscarded", (await db.AuditRows.Where(r => r.ChainId == tender.Id).OrderBy(r => r.Number).LastAsync()).What);
        });
    }

    [Fact]
    public async Task A_document_is_checked_by_content_and_served_as_an_attachment()
    {
        await using var site = await Site.Start();
        var (tender, browser) = await Written.Draft(site);
        var page = await browser.Get($"/en/tenders/{tender.Id}/documents");
        page = await browser.Submit(page, page.Form("form[enctype]"), [("File", "plan.pdf", "MZ not a pdf"u8.ToArray())]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        // Larger than any document may be: told at the field. Larger than any request: refused before it is read to its end.
        var large = new byte[Uploads.MaxRequestBytes + 1];
        UploadsTests.Pdf.CopyTo(large, 0);
        page = await browser.Submit(page, page.Form("form[enctype]"), [("File", "plan.pdf", large[..(int)(Uploads.MaxDocumentBytes + 1)])], ("Title", "Large"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, true), (page.Status, page.Text.Contains(UploadText.TooBig(Uploads.MaxDocumentBytes), StringComparison.Ordinal)));
        var larger = await browser.Submit(page, page.Form("form[enctype]"), [("File", "plan.pdf", large)], ("Title", "Larger"));
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "That file is too big"), (larger.Status, larger.One("h1").TextContent.Trim()));
        page = await browser.Submit(page, page.Form("form[enctype]"), [("File", "../../plan.pdf", UploadsTests.Pdf)], ("Title", "The plan"));
        Assert.Contains("The plan", page.Text);
        var link = page.One(".lp-file a").GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.NotFound, (await site.Anonymous().Get(link)).Status);
        var file = await browser.Get(link);
        Assert.Equal(UploadsTests.Pdf, file.Bytes);
        Assert.Equal("attachment", file.Response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("plan.pdf", file.Response.Content.Headers.ContentDisposition.FileName);
        Assert.Equal("nosniff", file.Response.Headers.GetValues("X-Content-Type-Options").Single());
    }
}

/// <summary>Drafts written through the site's own pages.</summary>
public static class Written
{
    public static async Task<(Tender Tender, Browser Browser)> Draft(Site site, bool needsSecondOfficer = false)
    {
        var buyer = await site.Buyer();
        if (needsSecondOfficer) await site.Db(async db => { (await db.Buyers.SingleAsync()).RequireSecondOfficer(true, Act.BySystem(site.Clock.Now)); await db.SaveChangesAsync(); });
        var browser = await site.SignedIn(await site.Officer(buyer));
        await browser.FillIn("/en/tenders/new", ("TitleEnglish", "Cleaning of libraries"), ("TitleWelsh", "Glanhau llyfrgelloedd"));
        return (await site.Db(db => db.Tenders.SingleAsync()), browser);
    }

    /// <summary>Fills in every part of a draft: £20,000 without VAT, closing four days after the site's start.</summary>
    public static async Task Fill(Browser browser, string draft, string net = "20,000")
    {
        await Ok(browser.FillIn($"{draft}/words", ("DescriptionEnglish", "Nine libraries, weekly."), ("DescriptionWelsh", "Naw llyfrgell, bob wythnos.")));
        await Ok(browser.FillIn($"{draft}/classification", ("Category", "Services"), ("Codes", "90910000"), ("Do", "save")));
        await Ok(browser.FillIn($"{draft}/value", ("Net", net)));
        await Ok(browser.FillIn($"{draft}/place", ("Codes", "W06000016")));
        await Ok(browser.FillIn($"{draft}/closing", ("Date.Day", "11"), ("Date.Month", "Rhagfyr"), ("Date.Year", "2026"), ("Time", "noon")));
        await Ok(browser.FillIn($"{draft}/dates", ("StartsOn.Day", "1"), ("StartsOn.Month", "2"), ("StartsOn.Year", "2027"), ("EndsOn.Day", "31"), ("EndsOn.Month", "January"), ("EndsOn.Year", "2029")));
        await Ok(browser.FillIn($"{draft}/criteria/new", ("NameEnglish", "Quality"), ("NameWelsh", "Ansawdd"), ("Weight", "60")));
        await Ok(browser.FillIn($"{draft}/criteria/new", ("NameEnglish", "Price"), ("NameWelsh", "Pris"), ("Weight", "40"), ("IsPrice", "true")));
        var question = await browser.Get($"{draft}/questions/new");
        await Ok(browser.Submit(question, question.Form(), ("WordsEnglish", "How will you do it?"), ("WordsWelsh", "Sut y gwnewch chi hyn?"), ("Scored", question.One("input[name=Scored]").GetAttribute("value")), ("WordLimit", "500")));
        await Ok(browser.FillIn($"{draft}/price-schedule/new", ("DescriptionEnglish", "Weekly clean"), ("DescriptionWelsh", "Glanhad wythnosol"), ("UnitEnglish", "visit"), ("UnitWelsh", "ymweliad"), ("Quantity", "468")));
        var documents = await browser.Get($"{draft}/documents");
        await Ok(browser.Submit(documents, documents.Form("form[action$=none]")));
        await Ok(browser.FillIn($"{draft}/joint-bids", ("Welcome", "true")));
        await Ok(browser.FillIn($"{draft}/small-firms", ("Barriers", "Nine libraries may be many for one firm."), ("Steps", "Joint bids are welcome.")));
    }

    private static async Task Ok(Task<WebPage> page)
    {
        var shown = await page;
        Assert.True(shown.Status == HttpStatusCode.OK, $"{shown.Path} {(int)shown.Status}: {shown.Text}");
    }
}
