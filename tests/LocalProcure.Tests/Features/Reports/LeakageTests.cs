using LocalProcure.Domain;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Features.Profiles;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Reports;

/// <summary>What left the area leads to the local firms who could supply it, and to no others.</summary>
public sealed class LeakageTests
{
    private static async Task Firm(Site site, string name, string postcode, string authority, string trade, bool isServing = true, bool isListed = true)
    {
        var firm = await site.Firm(name, (f, act) =>
        {
            f.SetPlaces([new FirmPlace(PlaceNotion.PrincipalPlaceOfBusiness, postcode, authority)], act);
            f.List(isListed, true, act);
        });
        await site.Tell(firm, new ProfileContent { Work = new([trade], OwnWords.None), Places = isServing ? [authority] : [] });
    }

    [Fact]
    public async Task A_category_that_leaks_leads_to_the_local_firms_who_could_supply_it()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        var programme = await Programme.Start(site);
        var act = new Act(programme.Importer.Id, site.Clock.Now);
        await site.Keep(new CategoryRule(null, ExclusionField.Category, "transport", "school-transport", act));
        await Firm(site, "Taff Coaches Ltd", "CF37 1AA", Programme.Area, "60130000");
        await Firm(site, "Rhondda Bakers Ltd", "CF37 1AA", Programme.Area, "15810000");
        await Firm(site, "Bristol Buses Ltd", "BS1 1AA", "E06000023", "60130000");
        // Whoever names no area works everywhere, but is not from here for that.
        await Firm(site, "Severn Coaches Ltd", "BS1 1AA", "E06000023", "60130000", isServing: false);
        // Two kinds of transport were asked for: one firm does all of road transport, two others do both only together.
        await Firm(site, "Rhondda Buses Ltd", "CF37 1AA", Programme.Area, "60100000");
        await Firm(site, "Cynon Minibuses Ltd", "CF37 1AA", Programme.Area, "60140000");
        await Firm(site, "Hidden Coaches Ltd", "CF37 1AA", Programme.Area, "60100000", isListed: false);
        await site.Db(async db =>
        {
            (await db.Buyers.SingleAsync()).Approve(act);
            await db.SaveChangesAsync();
        });
        var tender = await Bidding.OpenTender(site, programme.Buyer, await site.Officer(programme.Buyer), more: (t, a) => t.Classify(TenderCategory.Services, ["60130000", "60140000"], a));
        await site.Db(async db =>
        {
            db.Entry(await db.Tenders.SingleAsync(t => t.Id == tender.Id)).Property(t => t.PublishedAt).CurrentValue = new DateTime(2026, 2, 2, 9, 0, 0, DateTimeKind.Utc);
            await db.SaveChangesAsync();
        });
        await programme.Issue();

        var anybody = site.Anonymous();
        var page = await anybody.Get(Programme.Public);
        var row = page.All("section[aria-labelledby=leakage] table tbody tr").Single(r => r.TextContent.Contains("School and community transport", StringComparison.Ordinal));
        // What left, what stayed, what nobody can place; one local firm alone, and one group. Each count leads to its firms and to no others.
        Assert.Equal(["£510", "£0", "£0", "1", "1"], row.QuerySelectorAll("td").Select(c => c.TextContent.Trim()));
        var links = row.QuerySelectorAll("a").Select(l => l.GetAttribute("href")!).ToList();
        var firms = await anybody.Get(links[0]);
        Assert.Equal(["Rhondda Buses Ltd"], Names(firms));
        Assert.Contains("Based in Rhondda Cynon Taf", firms.Text);
        // Searching on keeps it.
        Assert.Empty(Names(await anybody.Submit(firms, firms.Form("form[role=search]"), ("Trade", "15810000"))));
        Assert.Equal(["Cynon Minibuses Ltd", "Rhondda Buses Ltd", "Taff Coaches Ltd"], Names(await anybody.Get(links[1])));
        // The map's link too is to where firms are. Where they work is another question of the directory's.
        firms = await anybody.Get(page.One($"a[href$='/firms?Based={Programme.Area}']").GetAttribute("href")!);
        Assert.Equal((true, true, false), (firms.Text.Contains("Taff Coaches Ltd"), firms.Text.Contains("Rhondda Bakers Ltd"), firms.Text.Contains("Severn Coaches Ltd")));
        Assert.Contains("Severn Coaches Ltd", (await anybody.Get($"/en/firms?Area={Programme.Area}")).Text);
    }

    private static IEnumerable<string> Names(WebPage firms) => firms.All("#results h2 a").Select(h => h.TextContent);

    [Fact]
    public async Task Where_no_local_firm_could_supply_it_the_page_says_none_and_leads_nowhere()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        var programme = await Programme.Start(site);
        await site.Keep(new CategoryRule(null, ExclusionField.Category, "transport", "school-transport", new Act(programme.Importer.Id, site.Clock.Now)));
        await Firm(site, "Rhondda Bakers Ltd", "CF37 1AA", Programme.Area, "15810000");
        await programme.Issue();
        var row = (await site.Anonymous().Get(Programme.Public)).All("section[aria-labelledby=leakage] table tbody tr").Single(r => r.TextContent.Contains("School and community transport", StringComparison.Ordinal));
        Assert.Equal(["0", "0"], row.QuerySelectorAll("td").Select(c => c.TextContent.Trim()).TakeLast(2));
        Assert.Null(row.QuerySelector("a"));
    }
}
