using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Tenders;

public class LotPagesTests
{
    private static Task<Tender> Read(Site site) => site.Db(db => db.Tenders.Whole().AsNoTracking().SingleAsync());

    [Theory]
    [InlineData("en")]
    [InlineData("cy")]
    public async Task An_officer_splits_a_draft_limits_lots_and_records_small_firms(string language)
    {
        await using var site = await Site.Start();
        var (tender, browser) = await Written.Draft(site);
        var draft = $"/{language}/tenders/{tender.Id}";
        await browser.FillIn($"{draft}/value", ("Net", "20000"));
        foreach (var name in new[] { "North", "South", "East" })
            Assert.EndsWith("/lots", (await browser.FillIn($"{draft}/lots/new", ("TitleEnglish", name), ("TitleWelsh", name + "au"), ("Net", "6,000"))).Path);
        // The fourth would take the lots over the tender's value: refused, with the reason in the reader's language, and what was typed is kept.
        var over = await browser.FillIn($"{draft}/lots/new", ("TitleEnglish", "West"), ("Net", "2,000.01"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, over.Status);
        Assert.Contains(language == "cy" ? "Byddai’r lotiau’n dod i £20,000.01" : "The lots would total £20,000.01", over.Text);
        Assert.Equal("2,000.01", over.One("input[name=Net]").GetAttribute("value"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.FillIn($"{draft}/lots/limits", ("MostToBidFor", "4"))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.FillIn($"{draft}/lots/limits", ("MostToBidFor", "1"), ("MostToWin", "2"))).Status);
        await browser.FillIn($"{draft}/lots/limits", ("MostToBidFor", "2"), ("MostToWin", "1"));
        await browser.FillIn($"{draft}/small-firms", ("Barriers", "Too large"), ("Steps", "Split into three"));
        var now = await Read(site);
        Assert.Equal([1, 2, 3], now.Lots.Select(l => l.Number));
        Assert.Equal((2, 1, "Split into three"), (now.MostLotsToBidFor, now.MostLotsToWin, now.SmallFirmsBarriers!.Steps));

        // A line of a lot; then the lot cannot go, and a foreign lot is no choice.
        await browser.FillIn($"{draft}/price-schedule/new", ("DescriptionEnglish", "Visit"), ("UnitEnglish", "visit"), ("Quantity", "2"), ("LotId", now.Lots[1].Id.ToString()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.FillIn($"{draft}/price-schedule/new", ("DescriptionEnglish", "Visit"), ("UnitEnglish", "visit"), ("Quantity", "2"), ("LotId", Guid.NewGuid().ToString()))).Status);
        var list = await browser.Get($"{draft}/lots");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.Submit(list, list.Form($"form[action$='{now.Lots[1].Id}/removal']"))).Status);
        await browser.Submit(list, list.Form($"form[action$='{now.Lots[0].Id}/removal']"));
        await browser.Submit(list, list.Form($"form[action$='{now.Lots[0].Id}/removal']"));
        Assert.Equal([1, 2], (await Read(site)).Lots.Select(l => l.Number));
        Assert.Equal(now.Lots[1].Id, (await Read(site)).PriceLines.Single().LotId);
    }

    [Fact]
    public async Task The_same_lot_or_condition_sent_twice_is_added_once()
    {
        await using var site = await Site.Start();
        var (tender, browser) = await Written.Draft(site);
        await browser.FillIn($"/en/tenders/{tender.Id}/value", ("Net", "20000"));
        var lot = await browser.Get($"/en/tenders/{tender.Id}/lots/new");
        for (var click = 0; click < 2; click++) Assert.EndsWith("/lots", (await browser.Submit(lot, lot.Form(), ("TitleEnglish", "North"), ("Net", "15000"))).Path);
        var condition = await browser.Get($"/en/tenders/{tender.Id}/conditions/new?kind=WelshLanguage");
        for (var click = 0; click < 2; click++) Assert.EndsWith("/conditions", (await browser.Submit(condition, condition.Form(), ("Rule", "Any"))).Path);
        var now = await Read(site);
        Assert.Single(now.Lots);
        Assert.Single(now.Requirements);
    }

    [Theory]
    [InlineData("en", RequirementKind.Insurance, "CoverBeforeAward", "You may not ask for insurance to be in force before the contract is awarded")]
    [InlineData("cy", RequirementKind.Insurance, "CoverBeforeAward", "Ni chewch ofyn i yswiriant fod mewn grym cyn dyfarnu’r contract")]
    [InlineData("en", RequirementKind.Turnover, "AuditedFromAll", "You may not ask for audited accounts from firms that the law does not make have them")]
    [InlineData("cy", RequirementKind.Turnover, "AuditedFromAll", "Ni chewch ofyn am gyfrifon archwiliedig")]
    [InlineData("en", RequirementKind.Skill, "AwardByNamedBody", "You may not ask for a contract that a particular public body awarded")]
    [InlineData("cy", RequirementKind.Skill, "AwardByNamedBody", "Ni chewch ofyn am gontract a ddyfarnwyd gan gorff cyhoeddus penodol")]
    public async Task A_condition_that_the_act_forbids_is_refused_at_entry(string language, RequirementKind kind, string proof, string reason)
    {
        await using var site = await Site.Start();
        var (tender, browser) = await Written.Draft(site);
        await browser.FillIn($"/en/tenders/{tender.Id}/classification", ("Category", "Services"), ("Codes", "90910000"), ("Do", "save"));
        (string, string?)[] typed = [("What", kind == RequirementKind.Insurance ? "public-liability" : kind == RequirementKind.Skill ? "90910000" : null), ("Least", kind == RequirementKind.Skill ? null : "5,000,000"), ("Rule", "Any")];
        var page = await browser.FillIn($"/{language}/tenders/{tender.Id}/conditions/new?kind={kind}", [.. typed, ("Proof", proof)]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(reason, page.Text);
        Assert.Empty((await Read(site)).Requirements);
        var lawful = await browser.Submit(page, page.Form(), ("Proof", kind.Proofs()[0].ToString()));
        Assert.EndsWith("/conditions", lawful.Path);
        Assert.Equal(kind, Assert.Single((await Read(site)).Requirements).Kind);
    }

    [Fact]
    public async Task Everybody_reads_lots_limits_conditions_and_how_a_group_meets_them()
    {
        await using var site = await Site.Start();
        var (tender, browser) = await Written.Draft(site);
        var draft = $"/en/tenders/{tender.Id}";
        await Written.Fill(browser, draft);
        foreach (var name in new[] { "Upper", "Lower" }) await browser.FillIn($"{draft}/lots/new", ("TitleEnglish", name), ("TitleWelsh", "Cwm " + name), ("Net", "9000"));
        await browser.FillIn($"{draft}/conditions/new?kind=Capacity", ("What", "people"), ("Least", "12"), ("Rule", "Sum"));
        await browser.FillIn($"{draft}/conditions/new?kind=Area", ("What", "W06000016"), ("Rule", "Any"), ("Lots", (await Read(site)).Lots[1].Id.ToString()));
        var check = await browser.Get($"{draft}/check");
        await browser.Submit(check, check.Form("form[action$=publication]"));
        Assert.True((await Read(site)).PublishedAt is not null, check.Text);

        var english = (await site.Anonymous().Get(draft)).Text;
        foreach (var said in new[] { "In 2 lots", "Lot 1: Upper", "£9,000", "At least 12 people for this work", "your figures are added up", "Can deliver in Rhondda Cynon Taf", "Lot 2", "not where you are based" }) Assert.Contains(said, english);
        var welsh = (await site.Anonymous().Get($"/cy/tenders/{tender.Id}")).Text;
        foreach (var said in new[] { "Mewn 2 lot", "Lot 1: Cwm Upper", "O leiaf 12 o bobl ar gyfer y gwaith hwn", "caiff eich ffigurau eu hadio", "nid ble yr ydych wedi’ch lleoli" }) Assert.Contains(said, welsh);
        // What was considered for small firms is the buyer's own record.
        Assert.DoesNotContain("Nine libraries may be many", english);
        Assert.Contains("2 lots", (await site.Anonymous().Get("/en/tenders")).One(".lp-result__tags").TextContent);
    }

    [Fact]
    public async Task Publication_waits_until_small_firms_were_considered()
    {
        await using var site = await Site.Start();
        var (tender, browser) = await Written.Draft(site);
        var draft = $"/en/tenders/{tender.Id}";
        await Written.Fill(browser, draft);
        await site.Db(db => db.Tenders.ExecuteUpdateAsync(s => s.SetProperty(t => t.SmallFirmsBarriers!.Barriers, (string?)null!).SetProperty(t => t.SmallFirmsBarriers!.Steps, (string?)null!)));
        var check = await browser.Get($"{draft}/check");
        Assert.False(check.Has("form[action$=publication]"));
        Assert.Contains("Procurement Act 2023 s.86", check.Text);
        await browser.FillIn($"{draft}/small-firms", ("Barriers", "Size"), ("Steps", "Lots were considered"));
        Assert.True((await browser.Get($"{draft}/check")).Has("form[action$=publication]"));
    }
}
