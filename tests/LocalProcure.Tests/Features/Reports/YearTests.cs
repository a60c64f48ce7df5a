using System.Net;
using System.Text.Json;
using LocalProcure.Tests.Support;

namespace LocalProcure.Tests.Features.Reports;

/// <summary>The year on its page and in its files, from public months alone.</summary>
public sealed class YearTests
{
    private const string Address = "/en/reports/W06000016/years/2025";

    [Fact]
    public async Task A_year_is_there_once_a_month_of_it_is_public_and_says_what_is_missing()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        var programme = await Programme.Start(site);
        var anybody = site.Anonymous();
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.Get(Address)).Status);
        await programme.Issue();
        var page = await anybody.Get(Address);
        Assert.Contains("the year 2025-26", page.Text);
        Assert.Contains("No report has been issued for April 2025", page.Text);
        Assert.Contains("£1,000.00", page.Text);
        Assert.Contains("No contract was awarded in the year", page.Text);
        Assert.Contains("y flwyddyn", (await anybody.Get(Address.Replace("/en/", "/cy/"))).Text);
        Assert.Equal(HttpStatusCode.OK, (await anybody.Get(page.All("table a").First().GetAttribute("href")!.Replace("..", "/en/reports/W06000016"))).Status);
        using var json = JsonDocument.Parse((await anybody.Get("/reports/W06000016/years/2025/figures.json")).Html);
        Assert.Equal(43000, json.RootElement.GetProperty("whole").GetProperty("retainedPence").GetInt64());
        Assert.Contains("all.retained,,,43000,0.4300", (await anybody.Get("/reports/W06000016/years/2025/figures.csv?buyer=")).Html);
        Assert.Equal(HttpStatusCode.OK, (await anybody.Get($"{Address}?buyer=RCT")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.Get($"{Address}?buyer=NOBODY")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.Get(Address.Replace("2025", "2024"))).Status);
        Assert.Contains("/years/2025", (await anybody.Get("/en/reports")).Html);
    }
}
