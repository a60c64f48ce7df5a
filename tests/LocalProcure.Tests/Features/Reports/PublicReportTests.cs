using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data.Reports;

namespace LocalProcure.Tests.Features.Reports;

/// <summary>Issued reports, for everybody: page and files, at addresses that last, and never changed.</summary>
public sealed class PublicReportTests
{
    [Fact]
    public async Task Everybody_reads_the_issued_report_in_both_languages()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        var programme = await Programme.Start(site);
        await programme.Issue();
        var browser = site.Anonymous();
        Assert.Contains("43p of every pound stayed in Rhondda Cynon Taf", (await browser.Get("/en/reports")).Text);
        var page = await browser.Get(Programme.Public);
        Assert.Contains("45.7%", page.Text);
        Assert.Contains("London Coaches", page.Text);
        Assert.All(page.All("svg[role=img]"), svg => Assert.NotEqual("", svg.GetAttribute("aria-label")));
        Assert.All(page.All("table"), table => Assert.NotEqual("", table.QuerySelector("caption")!.TextContent));
        var welsh = await browser.Get(Programme.Public.Replace("/en/", "/cy/"));
        Assert.Contains("Gweddill Cymru", welsh.Text);
        Assert.Contains("ni allwn leoli 6c", welsh.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get("/en/reports/W06000016/2026-02")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get($"{Programme.Public}/2")).Status);
    }

    /// <summary>As Oxford's April to June 2014: no dates in the file, so a person says what it covers, and every reader is told so.</summary>
    [Theory]
    [InlineData("en", "Some files give no dates", "January 2026 to March 2026")]
    [InlineData("cy", "Nid yw rhai ffeiliau’n rhoi dyddiadau", "Ionawr 2026 i Mawrth 2026")]
    public async Task The_period_that_a_person_stated_for_a_file_without_dates_is_on_the_report(string language, string told, string period)
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        var programme = await Programme.Start(site);
        await programme.Import("Paid Date,Amount,Supplier Name\n00:00:00,1500,Artswork\n", "undated.csv", period: StatedPeriod.Parse("2026-01..2026-03"));
        await programme.Issue();
        var page = await site.Anonymous().Get(Programme.Public.Replace("/en/", $"/{language}/"));
        Assert.Contains(told, page.Text);
        var row = Assert.Single(page.All("main tr"), r => r.TextContent.Contains(period, StringComparison.Ordinal));
        Assert.Equal(["RCT", period, "1", "£1,500.00"], row.Children.Select(c => c.TextContent.Trim()));
        Assert.Contains("RCT 2026-01/2026-03,1,150000", (await site.Anonymous().Get("/reports/W06000016/2026-03/1/figures.csv")).Html);
    }

    [Fact]
    public async Task The_files_are_those_that_were_frozen()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        var programme = await Programme.Start(site);
        var report = await programme.Issue();
        var browser = site.Anonymous();
        var json = await browser.Get("/reports/W06000016/2026-03/1/figures.json");
        Assert.Equal(report.FiguresHash, SpendFile.Hash(json.Html));
        Assert.Equal($"\"{report.FiguresHash}\"", json.Response.Headers.ETag!.Tag);
        var csv = await browser.Get("/reports/W06000016/2026-03/1/figures.csv");
        Assert.Contains("W06000016,2026-03,all.retained,,,43000,0.4300", csv.Html);
        Assert.Contains("attachment", csv.Response.Content.Headers.ContentDisposition!.ToString());
        Assert.Equal("application/pdf", (await browser.Get($"{Programme.Public}/1/cy.pdf")).Response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Issued_figures_never_change_and_a_correction_is_the_next_edition()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        var programme = await Programme.Start(site);
        await programme.Issue();
        var browser = site.Anonymous();
        var before = (await browser.Get("/reports/W06000016/2026-03/1/figures.json")).Html;
        await programme.Import("Date paid,Supplier name,Supplier ID,Net amount\n30/03/2026,Bakers of Pontypridd Ltd,101,1000.00\n", "late.csv");
        Assert.Equal(before, (await browser.Get("/reports/W06000016/2026-03/1/figures.json")).Html);
        var second = await programme.Issue();
        Assert.Equal(2, second.Edition);
        Assert.Equal(before, (await browser.Get("/reports/W06000016/2026-03/1/figures.json")).Html);
        Assert.Contains("later edition", (await browser.Get($"{Programme.Public}/1")).Text);
        Assert.Contains("72p of every pound", (await browser.Get(Programme.Public)).Text);
        Assert.True(second.FrozenFigures().Trend[^1].Restated);
    }

    [Fact]
    public async Task Figures_are_the_same_bytes_whichever_file_came_first()
    {
        const string One = "Date paid,Supplier name,Supplier ID,Net amount,Department\n03/03/2026,ALPHA LTD,1,10.00,Roads\n04/03/2026,Beta Ltd,2,20.00,Care\n04/02/2026,Beta Ltd,2,7.00,Care\n";
        const string Two = "Date paid,Supplier name,Supplier ID,Net amount,Department\n05/03/2026,Alpha Limited,1,30.00,Roads\n06/03/2026,Gamma Ltd,3,20.00,Care\n";
        var files = new List<string>();
        foreach (var order in new[] { new[] { One, Two }, [Two, One] })
        {
            await using var site = await Site.Start();
            var programme = await Programme.Start(site, order[0]);
            await programme.Import(order[1], "other.csv");
            var json = SpendFile.Json((await site.With<MonthReports, MonthNow>(m => m.Now(Programme.Area, Programme.March))).Figures);
            // The names of the files are those that the test gave; nothing else may differ.
            files.Add(string.Join('\n', json.Split('\n').Where(l => !l.Contains("\"name\": \"march.csv\"") && !l.Contains("\"name\": \"other.csv\""))));
        }
        Assert.Equal(files[0], files[1]);
    }
}
