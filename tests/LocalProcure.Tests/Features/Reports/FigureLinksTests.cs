using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Tests.Support;

namespace LocalProcure.Tests.Features.Reports;

/// <summary>Every figure that leads to its payments leads to those that add up to it: each link of the served pages is followed and its total held against what the page says.</summary>
public sealed class FigureLinksTests
{
    private const string February = "Date paid,Supplier name,Supplier ID,Net amount,Expense type,Department\n05/02/2026,Bakers of Pontypridd Ltd,101,100.51,Food,Schools\n06/02/2026,London Coaches,102,300.00,Transport,Highways\n07/02/2026,Somebody Somewhere,103,11.11,Care,Social care\n";
    private const string March = "Date paid,Supplier name,Supplier ID,Net amount,Expense type,Department\n03/03/2026,Bakers of Pontypridd Ltd,101,430.37,Food,Schools\n10/03/2026,London Coaches,102,510.49,Transport,Highways\n11/03/2026,Somebody Somewhere,103,60.02,,Social care\n12/03/2026,London Coaches,102,-9.99,Transport,\n13/03/2026,HMRC,104,70.07,Tax,Finance\n";
    private const string Hafod = "Date paid,Supplier name,Supplier ID,Net amount\n12/03/2026,Mrs G Evans,9,200.13\n12/03/2026,Hafod Supplies Ltd,8,800.88\n14/03/2026,,7,31.31\n";

    [Fact]
    public async Task Every_figure_on_the_report_the_month_and_the_wards_is_the_total_of_its_payments()
    {
        await using var site = await Site.Start(settings: QuickPrinter.Setting());
        var programme = await Programme.Start(site, March);
        await programme.Import(February, "february.csv");
        var act = new Act(programme.Importer.Id, site.Clock.Now);
        var other = new Buyer("HAFOD", "Hafod Valley Homes", BuyerKind.HousingAssociation, Nation.Wales, act);
        other.Enrol(Programme.Area, act);
        await site.Keep(other);
        await site.Keep(new ExclusionRule(null, ExclusionField.Supplier, "HMRC", ExclusionReason.Tax, act));
        await programme.Import(Hafod, "hafod.csv", other.Id);
        await programme.Issue(Programme.March.AddMonths(-1));
        await programme.Issue();
        var staff = await site.SignedIn(programme.Signer);
        var totals = new Dictionary<string, long>();
        var wrong = new List<string>();
        var kinds = new HashSet<string>();
        // The report in full; of the other views, which word the same sections, every tenth figure.
        foreach (var (address, least, every) in new[]
                 {
                     ($"{Programme.Public}/1?compare=2026-02", 150, 1), ($"{Programme.Public}/1?view=buyer-RCT", 80, 10), ($"{Programme.Public}/1?view=basis-invoiceAddress", 80, 10),
                     (Programme.Month, 100, 10), ($"/en/payments/wards?area={Programme.Area}&month=2026-03", 1, 1),
                 })
        {
            var page = await staff.Get(address);
            var links = page.All("main a[href*='/lines?'], main a[href$='/lines']").Where(a => a.Closest("svg") is null).ToList();
            Assert.True(links.Count >= least, $"{address}: only {links.Count} figures lead to their payments");
            foreach (var link in links.Where((_, i) => i % every == 0))
            {
                var href = link.GetAttribute("href")!;
                if (!totals.TryGetValue(href, out var total)) totals[href] = total = await Total(staff, href);
                foreach (var part in new Uri("http://x" + href).Query.TrimStart('?').Split('&')) kinds.Add(part.Split('=')[0]);
                if (!await Says(staff, link, total, totals)) wrong.Add($"{address}: “{link.TextContent.Trim()}” in “{Row(link)}” leads to {Money.Show(total)} at {href}");
            }
        }
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        // Every kind of figure was among them.
        foreach (var kind in new[] { "tier", "went", "vcse", "paid", "buyer", "category", "department", "heading", "excluded", "size", "place", "placedBy", "link", "vat", "file", "rank", "top", "who", "only", "basis", "ward", "edition" }) Assert.Contains(kind, kinds);
        Assert.Equal(HttpStatusCode.NotFound, (await staff.Get($"/en/months/{Programme.Area}/2026-03/lines?went=away")).Status);
        // From a month of the trend of an issued report down to the row of the earlier file.
        var trend = (await staff.Get(Programme.Public)).All("section[aria-labelledby=trend] tbody a").Single(a => a.TextContent.Trim() == "February 2026").GetAttribute("href")!;
        var lines = await staff.Get(trend);
        Assert.Contains("£411.62", lines.Text);
        Assert.Contains("february.csv", lines.Text);
        Assert.Contains("05/02/2026", (await staff.Get(lines.All("table a").First().GetAttribute("href")!)).Text);
    }

    private static async Task<long> Total(Browser staff, string href)
    {
        var lines = await staff.Get(href);
        Assert.True(lines.Status == HttpStatusCode.OK, $"{href}: {lines.Status}");
        var said = lines.One("p.govuk-body-l").TextContent.Trim().Split(": ")[^1];
        return (long)(decimal.Parse(said.Replace("£", "").Replace("−", "-"), NumberStyles.Number, CultureInfo.InvariantCulture) * 100);
    }

    /// <summary>A sum of money is the total; a rate is the total of the whole that stands beside it; a name has the total in its row.</summary>
    private static async Task<bool> Says(Browser staff, IElement link, long total, Dictionary<string, long> totals)
    {
        var text = link.TextContent.Trim();
        string[] shown = [Money.Show(total), Money.ShowWhole(total)];
        if (text.Contains('£')) return shown.Contains(text);
        var cells = link.Closest("tr")?.QuerySelectorAll("td").Select(c => c.TextContent.Trim()).ToList() ?? [];
        if (!text.Contains('%')) return cells.Count == 0 ? int.TryParse(text, out _) : cells.Any(shown.Contains) || await Sum(staff, link, totals) == total;
        // The whole of the row, or of the page.
        var whole = link.Closest("tr")?.QuerySelector("td a")?.GetAttribute("href") ?? link.Closest("dl")!.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).Single(h => !h.Contains("went="));
        if (!totals.TryGetValue(whole, out var all)) totals[whole] = all = await Total(staff, whole);
        var unknown = whole + (whole.Contains('?') ? "&" : "?") + "went=unknown";
        if (!totals.TryGetValue(unknown, out var none)) totals[unknown] = none = await Total(staff, unknown);
        return text == FigureText.Percent(Share.Of(total, all)) || text == FigureText.Percent(Share.Of(total, all - none));
    }

    /// <summary>What the other figures of a row come to, where they are the parts of it.</summary>
    private static async Task<long> Sum(Browser staff, IElement link, Dictionary<string, long> totals)
    {
        var sum = 0L;
        foreach (var part in link.Closest("tr")!.QuerySelectorAll("td a").Select(a => a.GetAttribute("href")!))
        {
            if (!totals.TryGetValue(part, out var pence)) totals[part] = pence = await Total(staff, part);
            sum += pence;
        }
        return sum;
    }

    private static string Row(IElement link) => string.Join(" | ", link.Closest("tr")?.Children.Select(c => c.TextContent.Trim()) ?? [link.ParentElement!.TextContent.Trim()]);
}
