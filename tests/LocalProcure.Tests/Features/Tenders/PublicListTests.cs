using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Tenders;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;

namespace LocalProcure.Tests.Features.Tenders;

public class PublicListTests
{
    private static async Task<Guid> Add(Site site, Buyer buyer, string title, string cpv, string area, long pounds, DateTime closes, bool joint = false, bool withdrawn = false) => await site.Db(async db =>
    {
        db.Attach(buyer);
        var act = Drafts.By(Drafts.Officer, site.Clock.Now);
        var tender = Drafts.Complete(buyer, pounds * 100);
        tender.Describe(new OwnWords(title, null), new OwnWords(title, null), "Test", act);
        tender.Classify(TenderCategory.Works, [cpv], act);
        tender.SetPlace([area], OwnWords.None, act);
        tender.SetClosing(closes, act);
        tender.SetDates(new DateOnly(2028, 1, 1), new DateOnly(2029, 1, 1), act);
        tender.SetJointBids(joint, act);
        tender.RecordNotice(new StatutoryNotice("MAR1", act.At), act);
        tender.Publish(Figures.AtStart, act);
        if (withdrawn) tender.Withdraw(new OwnWords("No", null), act);
        db.Add(tender);
        await db.SaveChangesAsync();
        return tender.Id;
    });

    [Theory]
    [InlineData("", "roof,school,bridge,wales")]
    [InlineData("?words=ROOF", "roof")]
    [InlineData("?words=ysgol", "school")]
    [InlineData("?cpv=45000000", "roof,bridge,wales")]
    [InlineData("?cpv=45220000", "bridge")]
    [InlineData("?area=W06000016", "roof,wales")]
    [InlineData("?area=W92000004", "roof,school,bridge,wales")]
    [InlineData("?least=50,000", "bridge,wales")]
    [InlineData("?most=£20000", "roof,school")]
    [InlineData("?before.day=1&before.month=December&before.year=2026", "roof,school")]
    [InlineData("?joint=true", "bridge")]
    [InlineData("?status=Withdrawn", "gone")]
    [InlineData("?status=Draft", "roof,school,bridge,wales")]
    [InlineData("?sort=Largest", "wales,bridge,school,roof")]
    [InlineData("?words=nothing+like+this", "")]
    public async Task The_list_shows_what_the_address_asks_for(string query, string expected)
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var now = site.Clock.Now;
        var names = new Dictionary<Guid, string>
        {
            [await Add(site, buyer, "New roof", "45261000", "W06000016", 10_000, now.AddDays(3))] = "roof",
            [await Add(site, buyer, "Ysgol meals", "55523100", "W06000015", 15_000, now.AddDays(5))] = "school",
            [await Add(site, buyer, "Footbridge", "45221113", "W06000024", 60_000, now.AddDays(9), joint: true)] = "bridge",
            [await Add(site, buyer, "Everywhere", "45000000", "W92000004", 90_000, now.AddDays(12))] = "wales",
            [await Add(site, buyer, "Gone", "45000000", "W92000004", 90_000, now.AddDays(12), withdrawn: true)] = "gone",
            [await Add(site, buyer, "Past roof", "45261000", "W06000016", 10_000, now.AddSeconds(1))] = "past",
        };
        site.Clock.Advance(TimeSpan.FromSeconds(1));
        foreach (var language in new[] { "en", "cy" })
        {
            var page = await site.Anonymous().Get($"/{language}/tenders{query}");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            var shown = page.All(".lp-result h3 a").Select(a => names[Guid.Parse(a.GetAttribute("href")!.Split('/')[^1])]);
            Assert.Equal(expected, string.Join(',', shown));
            Assert.Equal(expected.Length == 0, page.Has(".lp-empty"));
        }
    }

    [Fact]
    public async Task Taking_a_chip_off_leaves_the_rest_of_the_search()
    {
        await using var site = await Site.Start();
        var page = await site.Anonymous().Get("/en/tenders?words=roof&cpv=45000000&most=20000&before.day=1&before.month=12&before.year=2026");
        Assert.Equal(4, page.All(".lp-chip").Count());
        Assert.DoesNotContain("before", page.All(".lp-chip").Last().GetAttribute("href"));
        page = await site.Anonymous().Get(page.One(".lp-chip").GetAttribute("href")!);
        Assert.Equal(3, page.All(".lp-chip").Count());
        Assert.Equal("20000", page.One("#Most").GetAttribute("value"));
    }

    [Fact]
    public async Task Htmx_gets_the_results_alone()
    {
        await using var site = await Site.Start();
        var request = new HttpRequestMessage(HttpMethod.Get, "/en/tenders?words=roof");
        request.Headers.Add("HX-Request", "true");
        var part = await site.Anonymous().Ask(request);
        Assert.False(part.Has("form"));
        Assert.True(part.Has("#results"));
        Assert.Contains("HX-Request", part.Response.Headers.Vary);
    }

    [Fact]
    public async Task Pages_follow_one_another_without_losing_or_repeating_a_row()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        for (var i = 0; i < 25; i++) await Add(site, buyer, $"Job {i}", "45261000", "W06000016", 10_000, site.Clock.Now.AddDays(3));
        var first = await site.Anonymous().Get("/en/tenders?words=job");
        var second = await site.Anonymous().Get(first.One("a[rel=next]").GetAttribute("href")!);
        Assert.Contains("page 2 of 2", second.Title);
        Assert.Contains("words=job", second.Path);
        var links = first.All(".lp-result h3 a").Concat(second.All(".lp-result h3 a")).Select(a => a.GetAttribute("href")).ToList();
        Assert.Equal(25, links.Distinct().Count());
        Assert.Equal(HttpStatusCode.OK, (await site.Anonymous().Get("/en/tenders?page=999")).Status);
        // A search by words finds the same pages: what is beyond the last is the last.
        Assert.Equal(second.Text, (await site.Anonymous().Get("/en/tenders?words=job&page=999")).Text);
        Assert.Equal(HttpStatusCode.OK, (await site.Anonymous().Get("/en/tenders?page=-1&sort=nonsense&cpv=xx&area=%27")).Status);
    }

    [Fact]
    public async Task The_closing_time_goes_into_a_calendar_with_a_lasting_id()
    {
        await using var site = await Site.Start();
        var id = await Add(site, await site.Buyer(), "To " + string.Concat(Enumerable.Repeat("â, ", 60)), "45261000", "W06000016", 10_000, site.Clock.Now.AddDays(3));
        var file = await site.Anonymous().Get($"/en/tenders/{id}/closing.ics");
        Assert.Contains($"UID:tender-{id:N}@localprocure\r\n", file.Html);
        Assert.Contains("DTSTART:20261126T090000Z", file.Html);
        Assert.All(file.Html.Split("\r\n"), line => Assert.True(System.Text.Encoding.UTF8.GetByteCount(line) <= 75));
    }
}
