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
        var totals = new Dictionary<string, Behind>();
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
            if (!address.Contains("wards"))
            {
                // The headline and the sentences: no pound, penny, share or count of suppliers in them stands without its lines.
                var sentences = page.All(".lp-headline, h2:contains('In brief') + ul li, section[aria-labelledby=suppliers] > div > p");
                Assert.True(sentences.Count() >= 7);
                foreach (var said in sentences)
                {
                    var bare = System.Text.RegularExpressions.Regex.Replace(said.InnerHtml, "<a .*?</a>", "");
                    Assert.False(System.Text.RegularExpressions.Regex.IsMatch(bare, @"£|%|\dp\b|\d+ (suppliers?|payment lines?)"), $"{address}: not all of “{said.TextContent.Trim()}” leads to its payments");
                }
            }
            foreach (var link in links.Where((_, i) => i % every == 0))
            {
                var href = link.GetAttribute("href")!;
                var behind = await Of(staff, href, totals);
                foreach (var part in new Uri("http://x" + href).Query.TrimStart('?').Split('&')) kinds.Add(part.Split('=')[0]);
                if (!await Says(staff, link, behind, totals)) wrong.Add($"{address}: “{link.TextContent.Trim()}” in “{Row(link)}” leads to {behind} at {href}");
            }
        }
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        // Every kind of figure was among them.
        foreach (var kind in new[] { "tier", "went", "vcse", "paid", "buyer", "category", "department", "heading", "excluded", "size", "place", "placedBy", "link", "vat", "file", "rank", "top", "who", "only", "basis", "ward", "edition" }) Assert.Contains(kind, kinds);
        Assert.Equal(HttpStatusCode.NotFound, (await staff.Get($"/en/months/{Programme.Area}/2026-03/lines?went=away")).Status);
        // In Welsh the sentences read as before, with the same links.
        var welsh = await staff.Get(Programme.Public.Replace("/en/", "/cy/"));
        using (Language.Welsh.Speak()) Assert.Equal(Headline.Of((await site.Db(db => Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleAsync(db.Reports, r => r.Month == Programme.March))).FrozenFigures()), welsh.One(".lp-headline").TextContent);
        Assert.Equal(2, welsh.All(".lp-headline a").Count());
        // Who may not follow reads plain words.
        Assert.Empty((await site.Anonymous().Get(Programme.Public)).All(".lp-headline a, main li a[href*='/lines']"));
        // From a month of the trend of an issued report down to the row of the earlier file.
        var trend = (await staff.Get(Programme.Public)).All("section[aria-labelledby=trend] tbody a").Single(a => a.TextContent.Trim() == "February 2026").GetAttribute("href")!;
        var lines = await staff.Get(trend);
        Assert.Contains("£411.62", lines.Text);
        Assert.Contains("february.csv", lines.Text);
        Assert.Contains("05/02/2026", (await staff.Get(lines.All("table a").First().GetAttribute("href")!)).Text);
    }

    /// <summary>What the page of lines says: their sum, how many they are, and to how many suppliers.</summary>
    private sealed record Behind(long Pence, int Lines, int Suppliers);

    private static async Task<Behind> Of(Browser staff, string href, Dictionary<string, Behind> known)
    {
        if (known.TryGetValue(href, out var behind)) return behind;
        var page = await staff.Get(href);
        Assert.True(page.Status == HttpStatusCode.OK, $"{href}: {page.Status}");
        var said = page.One("p.govuk-body-l").TextContent.Trim().Split(": ");
        var suppliers = page.All("#suppliers").SingleOrDefault()?.TextContent;
        return known[href] = new((long)(decimal.Parse(said[^1].Replace("£", "").Replace("−", "-"), NumberStyles.Number, CultureInfo.InvariantCulture) * 100), Number(said[0]), suppliers is null ? 0 : Number(suppliers));
    }

    private static int Number(string text) => int.Parse(string.Concat(text.Where(char.IsDigit)), CultureInfo.InvariantCulture);

    /// <summary>A sum of money is the total; a count is that of its lines or suppliers; a rate is the total of the whole that stands beside it; a name has the total in its row.</summary>
    private static async Task<bool> Says(Browser staff, IElement link, Behind behind, Dictionary<string, Behind> totals)
    {
        var text = link.TextContent.Trim();
        string[] shown = [Money.Show(behind.Pence), Money.ShowWhole(behind.Pence)];
        if (text.Contains('£')) return shown.Contains(text);
        var row = link.Closest("tr");
        var cells = row?.QuerySelectorAll("td").Select(c => c.TextContent.Trim()).ToList() ?? [];
        if (row is null && (text.Contains("payment line") || text.Contains("supplier") || int.TryParse(text, out _))) return Number(text) == (text.Contains("line") ? behind.Lines : behind.Suppliers);
        if (row is not null && !text.Contains('%')) return cells.Any(shown.Contains) || await Sum(staff, link, totals) == behind.Pence;
        // Of the same lines, wherever they went.
        var whole = System.Text.RegularExpressions.Regex.Replace(link.GetAttribute("href")!, "(went|top)=[^&]*&?", "");
        var (all, none) = (await Of(staff, whole, totals), await Of(staff, whole + (whole.Contains('?') ? "&" : "?") + "went=unknown", totals));
        if (text.EndsWith('p')) return text == $"{Share.PenniesOfAPound(behind.Pence, all.Pence)}p";
        return text == FigureText.Percent(Share.Of(behind.Pence, all.Pence)) || text == FigureText.Percent(Share.Of(behind.Pence, all.Pence - none.Pence));
    }

    /// <summary>What the other figures of a row come to, where they are the parts of it.</summary>
    private static async Task<long> Sum(Browser staff, IElement link, Dictionary<string, Behind> totals)
    {
        var sum = 0L;
        foreach (var part in link.Closest("tr")!.QuerySelectorAll("td a").Select(a => a.GetAttribute("href")!)) sum += (await Of(staff, part, totals)).Pence;
        return sum;
    }

    private static string Row(IElement link) => string.Join(" | ", link.Closest("tr")?.Children.Select(c => c.TextContent.Trim()) ?? [link.ParentElement!.TextContent.Trim()]);
}
