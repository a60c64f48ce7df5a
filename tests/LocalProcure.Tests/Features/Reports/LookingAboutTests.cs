using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Spend;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Jobs;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Reports;

/// <summary>The interactive page: other views at addresses that last, and for those who may, down to the row behind a number.</summary>
public sealed class LookingAboutTests
{
    private static async Task<(Programme Programme, Buyer Other)> Two(Site site)
    {
        var programme = await Programme.Start(site);
        var act = Act.BySystem(site.Clock.Now);
        var other = new Buyer("HAFOD", "Hafod Valley Homes", BuyerKind.HousingAssociation, Nation.Wales, act);
        other.Enrol(Programme.Area, act);
        await site.Keep(other);
        await programme.Import("Date paid,Supplier name,Supplier ID,Net amount\n12/03/2026,Mrs G Evans,9,200.00\n12/03/2026,Hafod Supplies Ltd,8,800.00\n", "hafod.csv", other.Id);
        await programme.Issue();
        return (programme, other);
    }

    [Fact]
    public async Task Everybody_looks_at_one_buyer_one_notion_and_another_month_without_a_script()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        var (programme, _) = await Two(site);
        var anybody = site.Anonymous();
        var page = await anybody.Get(Programme.Public);
        Assert.Contains("On the map of Wales", page.Text);
        Assert.Contains("From buyers to places", page.Text);
        Assert.DoesNotContain("Evans", page.Text);
        Assert.Contains("A person, not named here", page.Text);
        var one = await anybody.Submit(page, page.Form("form[action*='/reports/']"), ("view", "buyer-RCT"));
        Assert.Contains("view=buyer-RCT", one.Path);
        Assert.Contains("43p of every pound", one.Text);
        Assert.Contains("another view of the same payments", one.Text);
        Assert.Equal(HttpStatusCode.OK, (await anybody.Get($"{Programme.Public}/1?view=basis-invoiceAddress")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.Get($"{Programme.Public}/1?view=buyer-NOBODY")).Status);
        // A month that is not issued has nothing to stand beside this one.
        Assert.DoesNotContain("February 2026 and March 2026", (await anybody.Get($"{Programme.Public}/1?compare=2026-02")).Text);
        Assert.Equal(HttpStatusCode.OK, (await anybody.Get("/reports/W06000016/2026-03/1/buyers/RCT/figures.json")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.Get("/reports/W06000016/2026-03/1/buyers/NOBODY/figures.json")).Status);
        Assert.Contains("all.retained", (await anybody.Get("/reports/W06000016/2026-03/1/buyers/RCT/figures.csv")).Html);
        Assert.Contains("tiers[].pence", (await anybody.Get("/en/reports/data-dictionary")).Text);
        // Nobody without a right to them is shown a way to the lines.
        Assert.DoesNotContain("/lines", page.Html);
        // The map is walked by keyboard: every authority is a link, to the firms registered there.
        Assert.Equal(22, page.All(".lp-map a[href*='/firms']").Count());
        Assert.Equal("RCT", programme.Buyer.Code);
    }

    [Fact]
    public async Task Two_issued_months_stand_side_by_side()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        var programme = await Programme.Start(site);
        await programme.Import("Date paid,Supplier name,Supplier ID,Net amount\n05/02/2026,Bakers of Pontypridd Ltd,101,100.00\n06/02/2026,London Coaches,102,300.00\n", "february.csv");
        await programme.Issue(Programme.March.AddMonths(-1));
        await programme.Issue();
        var anybody = site.Anonymous();
        var page = await anybody.Get(Programme.Public);
        Assert.DoesNotContain("February 2026 and March 2026", page.Text);
        var both = await anybody.Submit(page, page.Form("form[action*='/reports/']"), ("compare", "2026-02"));
        Assert.Contains("compare=2026-02", both.Path);
        var table = both.All("table").Single(t => t.QuerySelector("caption")?.TextContent.Trim() == "February 2026 and March 2026");
        var rows = table.QuerySelectorAll("tr").Select(r => string.Join("|", r.QuerySelectorAll("th, td").Select(c => c.TextContent.Trim()))).ToList();
        foreach (var row in new[]
                 {
                     "Spending counted|£400.00|£1,000.00|+150.0%", "Stayed in the area|£100.00|£430.00|+330.0%", "Place not known|£0.00|£60.00|–",
                     "Retention rate|25.0%|43.0%|", "Rate where the place is known|25.0%|45.7%|", "Cannot be placed|0.0%|6.0%|", "Rest of the United Kingdom|£300.00|£510.00|+70.0%",
                 })
            Assert.Contains(row, rows);
        Assert.Contains("Chwefror 2026 a Mawrth 2026", (await anybody.Get($"{Programme.Public.Replace("/en/", "/cy/")}/1?compare=2026-02")).Text);
    }

    [Fact]
    public async Task Each_buyers_own_version_is_printed_once_after_the_report()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        await Two(site);
        var anybody = site.Anonymous();
        var address = "/en/reports/W06000016/2026-03/1/buyers/RCT/cy.pdf";
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.Get(address)).Status);
        Assert.Equal(2, await site.With<ReportPdfs, int>(j => j.Run(site.Clock.Now)));
        Assert.Equal(HttpStatusCode.OK, (await anybody.Get(address)).Status);
        var hashes = await site.Db(async db => (await db.Reports.AsNoTracking().SingleAsync()).Parts.Select(p => p.PdfWelshHash).ToList());
        Assert.Equal(0, await site.With<ReportPdfs, int>(j => j.Run(site.Clock.Now.AddDays(1))));
        Assert.Equal(hashes, await site.Db(async db => (await db.Reports.AsNoTracking().SingleAsync()).Parts.Select(p => p.PdfWelshHash).ToList()));
    }

    [Fact]
    public async Task Staff_follow_a_number_to_its_payments_and_to_the_row_of_the_file()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        var (programme, _) = await Two(site);
        var staff = await site.SignedIn(programme.Signer);
        var report = await staff.Get(Programme.Public);
        var link = report.All("#where ~ table a, section[aria-labelledby=where] table a").First(a => a.TextContent.Contains("Rhondda")).GetAttribute("href")!;
        var lines = await staff.Get(link);
        Assert.Contains("1 payment line: £430.00", lines.Text);
        Assert.Contains("Bakers of Pontypridd", lines.Text);
        var row = await staff.Get(lines.All("table a").First().GetAttribute("href")!);
        Assert.Contains("march.csv, row 2", row.Text);
        Assert.Contains("The row as it stands in the file", row.Text);
        Assert.Contains("03/03/2026", row.Text);
        Assert.Contains("£430.00", row.Text);
        // The month as it stands has the same way down.
        var live = await staff.Get($"/en/months/{Programme.Area}/2026-03/lines?tier=not-known");
        Assert.Contains("£1,060.00", live.Text);
    }

    [Fact]
    public async Task An_officer_sees_the_lines_of_their_own_buyer_and_nobody_else_any()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        var (programme, other) = await Two(site);
        var address = $"/en/months/{Programme.Area}/2026-03/lines?edition=1";
        var officer = await site.SignedIn(await site.Officer(other));
        var seen = await officer.Get(address);
        Assert.Contains("Hafod Supplies", seen.Text);
        Assert.DoesNotContain("London Coaches", seen.Text);
        Assert.Contains("of other buyers stand behind it too", seen.Text);
        // What is not issued is not an officer's to see, nor is another buyer's row.
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get(address.Replace("?edition=1", ""))).Status);
        var theirs = await site.Db(db => db.Payments.Where(p => p.BuyerId == programme.Buyer.Id).Select(p => new { p.ImportId, p.Row }).FirstAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await officer.Get($"/en/months/{Programme.Area}/2026-03/lines/{theirs.ImportId}/{theirs.Row}")).Status);
        var stranger = await site.SignedIn(await site.Officer(await site.Buyer("Elsewhere")));
        Assert.Contains("/lines", (await officer.Get(Programme.Public)).Html);
        Assert.DoesNotContain("/lines", (await stranger.Get(Programme.Public)).Html);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get(address)).Status);
        Assert.Contains("/sign-in", (await site.Anonymous().Ask(new(HttpMethod.Get, address))).Response.Headers.Location!.ToString());
    }
}
