using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Tenders;

public class ProcedureTests
{
    [Fact]
    public async Task Above_the_threshold_the_open_procedure_is_published_when_each_rule_is_kept()
    {
        await using var site = await Site.Start();
        var (tender, browser) = await Written.Draft(site);
        var at = $"/en/tenders/{tender.Id}";
        await Written.Fill(browser, at, net: "200,000");
        Assert.Contains("s.21", await Inset(browser, at));

        await browser.FillIn($"{at}/procedure", ("Procedure", "Open"));
        Assert.Contains("s.83", await Inset(browser, at));
        await browser.FillIn($"{at}/procedure", ("ConflictsAssessed.Day", "20"), ("ConflictsAssessed.Month", "11"), ("ConflictsAssessed.Year", "2026"));
        Assert.Contains("UK4", await Inset(browser, at));
        Assert.Contains("On the record", State(await browser.Get($"{at}/rules"), "ss.81–83"));
        Assert.Contains("To do", State(await browser.Get($"{at}/rules"), "s.21"));
        await browser.FillIn($"{at}/notice", ("Reference", "MAR123456"), ("Date.Day", "23"), ("Date.Month", "11"), ("Date.Year", "2026"), ("Time", "8:00"));

        // 23 November and 25 days: electronic bids, all documents with the notice. A day sooner is advised against, two days sooner refused.
        await Close(browser, at, 16);
        Assert.Contains("18 December 2026", await Inset(browser, at));
        await Close(browser, at, 17);
        Assert.Contains($"choose that day or a later one (s.54) {RulesText.Show(RuleCertainty.Inference)}", (await browser.Get($"{at}/check")).One(".govuk-inset-text").TextContent);
        var closing = await browser.Get($"{at}/closing");
        Assert.Contains("At least 25 days", closing.Text);
        Assert.Contains("18 December 2026", closing.Text);
        await Close(browser, at, 18);
        await site.Db(async db =>
        {
            (await db.Tenders.SingleAsync()).SayWhyNoLots(new OwnWords("One team works in all nine libraries.", "Un tîm sy’n gweithio ym mhob un o’r naw llyfrgell."), Act.BySystem(site.Clock.Now));
            await db.SaveChangesAsync();
        });
        var check = await browser.Get($"{at}/check");
        var page = await browser.Submit(check, check.Form("form[action$=publication]"));
        Assert.True(page.Has(".govuk-panel--confirmation"), page.Text);
        var published = await site.Db(db => db.Tenders.SingleAsync());
        Assert.Equal((new DateOnly(2026, 11, 23), Regime.ProcurementAct2023), (published.CommencedOn!.Value, published.Regime));
        Assert.Contains("Open procedure", (await site.Anonymous().Get(at)).Text);
    }

    [Theory]
    [InlineData("en", "s.87(1)", "Advice: not confirmed"), InlineData("cy", "a.87(1)", "Cyngor: heb ei gadarnhau")]
    public async Task The_checklist_shows_each_line_with_its_section(string language, string section, string advice)
    {
        await using var site = await Site.Start();
        var (tender, browser) = await Written.Draft(site);
        var page = await browser.Get($"/{language}/tenders/{tender.Id}/rules");
        Assert.False(page.Has("main table"));
        await Written.Fill(browser, $"/{language}/tenders/{tender.Id}", net: "50,000");
        page = await browser.Get($"/{language}/tenders/{tender.Id}/rules");
        Assert.Contains(section, page.Text);
        Assert.Contains(advice, page.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignedIn(await site.Officer(await site.Buyer("Another council")))).Get($"/{language}/tenders/{tender.Id}/rules")).Status);
    }

    [Fact]
    public async Task A_council_cannot_reserve_by_place_and_a_reason_is_needed_for_what_it_can()
    {
        await using var site = await Site.Start();
        var (tender, browser) = await Written.Draft(site);
        var at = $"/en/tenders/{tender.Id}";
        await Written.Fill(browser, at);
        var page = await browser.FillIn($"{at}/reservation", ("Reservation", "LocalArea"), ("Because", "To keep money here"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("LGA 1988 s.17(5)(e)", page.One(".govuk-error-message").TextContent);
        // What the law refuses is said beside it before anybody chooses it, and only there.
        Assert.Equal([true, true, false, false], page.All(".govuk-radios__item").Where(i => i.TextContent.Contains("Firms in") || i.TextContent.Contains("Small firms") || i.TextContent.Contains("mutuals")).Select(i => i.QuerySelector(".govuk-radios__hint") is not null));
        page = await browser.FillIn($"{at}/reservation", ("Reservation", "SmallAndVoluntary"), ("Because", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        await browser.FillIn($"{at}/reservation", ("Reservation", "SmallAndVoluntary"), ("Because", "Small sites suit small firms"));
        Assert.Equal((Reservation.SmallAndVoluntary, "Small sites suit small firms"), await site.Db(async db => { var t = await db.Tenders.AsNoTracking().SingleAsync(); return (t.Reservation, t.ReservedBecause); }));
    }

    [Fact]
    public async Task A_body_that_the_1988_Act_may_name_is_told_so_and_may_reserve_by_place()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer("Bannau Park Authority", kind: BuyerKind.Other);
        var officer = await site.Officer(buyer);
        var at = $"/en/tenders/{await site.Draft(buyer, officer, ProcedureKind.BelowThresholdOpen)}";
        var browser = await site.SignedIn(officer);
        foreach (var said in new[] { "If its Schedule 2 names yours", "LGA 1988 s.17(5)(e)" }) Assert.Contains(said, (await browser.Get($"{at}/reservation")).One(".govuk-inset-text").TextContent);
        Assert.Contains("a.17(5)(e)", (await browser.Get($"{at}/reservation".Replace("/en/", "/cy/"))).One(".govuk-inset-text").TextContent);
        Assert.Equal(HttpStatusCode.OK, (await browser.FillIn($"{at}/reservation", ("Reservation", "LocalArea"), ("Because", "To keep money here"))).Status);
        var tender = await site.Db(db => db.Tenders.AsNoTracking().Whole().SingleAsync());
        Assert.Equal((Reservation.LocalArea, (string?)null), (tender.Reservation, tender.WhyNotLawful(Figures.AtStart, site.Clock.Now)));
        Assert.Contains("If its Schedule 2 names yours", (await browser.Get($"{at}/rules")).Text);
    }

    [Fact]
    public async Task A_day_in_the_future_is_refused_at_its_field()
    {
        await using var site = await Site.Start();
        var (tender, browser) = await Written.Draft(site);
        var page = await browser.FillIn($"/en/tenders/{tender.Id}/procedure", ("Commenced.Day", "24"), ("Commenced.Month", "11"), ("Commenced.Year", "2026"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.True(page.Has("#Commenced-error"));
        // Begun before the Act: the earlier regime, and nothing is published here under it.
        page = await browser.FillIn($"/en/tenders/{tender.Id}/procedure", ("Commenced.Day", "23"), ("Commenced.Month", "2"), ("Commenced.Year", "2025"));
        Assert.Equal(Regime.Earlier, await site.Db(db => db.Tenders.Select(t => t.Regime).SingleAsync()));
    }

    [Fact]
    public async Task What_commenced_under_one_row_of_figures_and_is_published_under_the_next_follows_the_first()
    {
        await using var site = await Site.Start();
        var (tender, browser) = await Written.Draft(site);
        var at = $"/en/tenders/{tender.Id}";
        // £210,000 with VAT: below the line of 2025 (£214,904), above that of 2026 (£207,720).
        await Written.Fill(browser, at, net: "175,000");
        Assert.Contains("s.21", await Inset(browser, at));
        await browser.FillIn($"{at}/procedure", ("Commenced.Day", "20"), ("Commenced.Month", "12"), ("Commenced.Year", "2025"));
        Assert.DoesNotContain("s.21", await Inset(browser, at));
        await browser.FillIn($"{at}/notice", ("Reference", "MAR123456"), ("Date.Day", "23"), ("Date.Month", "11"), ("Date.Year", "2026"), ("Time", "8:00"));
        var page = await browser.Publish(tender.Id);
        Assert.True(page.Has(".govuk-panel--confirmation"), page.Text);
        var published = await site.Db(db => db.Tenders.Include(t => t.Buyer).SingleAsync());
        var law = await site.Db(db => db.LoadFigures());
        Assert.Equal((new DateOnly(2025, 12, 20), 214_904_00L, false), (published.CommencedOn!.Value, published.RulesAt(law, site.Clock.Now)!.ThresholdPence!.Value, published.RulesAt(law, site.Clock.Now)!.IsAboveThreshold!.Value));
    }

    /// <summary>The line of the checklist with the section.</summary>
    private static string State(WebPage page, string section) => page.All("main tr").Single(r => r.TextContent.Contains(section)).TextContent;

    private static Task<WebPage> Close(Browser browser, string at, int day) =>
        browser.FillIn($"{at}/closing", ("Date.Day", $"{day}"), ("Date.Month", "12"), ("Date.Year", "2026"), ("Time", "12:00"));

    private static async Task<string> Inset(Browser browser, string at) => (await browser.Get($"{at}/draft")).One(".govuk-inset-text").TextContent;
}
