using System.Net;
using System.Text.Json.Nodes;
using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Matching;
using LocalProcure.Domain.Opportunities;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Opportunities;
using LocalProcure.Domain.People;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Features.Evaluations;
using LocalProcure.Tests.Features.Tenders;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using LocalProcure.Web.Data.Opportunities;
using LocalProcure.Web.Jobs;
using LocalProcure.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Opportunities;

public class OpportunitiesTests
{
    private static Task Import(Site site, string package) => site.With((OpportunityImporter importer) => importer.Import(Notices.Stream(package), Act.BySystem(site.Clock.Now)));

    private static Task<Opportunity> Only(Site site) => site.Db(db => db.Opportunities.AsNoTracking().SingleAsync());

    [Theory]
    [InlineData("", "school,roof,none,light")]
    [InlineData("?words=ROOF", "roof")]
    [InlineData("?cpv=90000000", "school,none")]
    [InlineData("?area=W06000016", "school,none,light")]
    [InlineData("?area=W06000011", "roof")]
    [InlineData("?least=50000", "roof,light")]
    [InlineData("?most=30000", "school")]
    [InlineData("?source=FindATender", "light")]
    [InlineData("?before.day=12&before.month=12&before.year=2026", "school,roof")]
    [InlineData("?status=Ended", "old")]
    [InlineData("?sort=Largest", "light,roof,school,none")]
    public async Task The_list_shows_what_the_address_asks_for_marked_external_in_both_languages(string query, string expected)
    {
        await using var site = await Site.Start();
        await Import(site, Notices.Package(
            Notices.Sell2Wales("ocds-kuma6s-000001", "school", closes: "2026-12-10T12:00:00Z"),
            Notices.Sell2Wales("ocds-kuma6s-000002", "roof", closes: "2026-12-11T12:00:00Z", value: 90_000, region: "UKL18", cpv: "45261000"),
            Notices.Sell2Wales("ocds-kuma6s-000003", "none", closes: "2026-12-12T12:00:00Z", value: null),
            Notices.Sell2Wales("ocds-kuma6s-000004", "old", closes: "2026-11-12T12:00:00Z")));
        await Import(site, Notices.FindATender.Replace("Home support in the valleys", "light"));
        await site.Db(async db => { foreach (var o in await db.Set<OpportunityCpv>().Where(c => c.Code == "90911200").ToListAsync()) if (await db.Opportunities.AnyAsync(x => x.Id == o.OpportunityId && x.Ocid == "ocds-kuma6s-000002")) db.Remove(o); await db.SaveChangesAsync(); });
        foreach (var language in new[] { "en", "cy" })
        {
            var page = await site.Anonymous().Get($"/{language}/opportunities{query}");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Equal(expected, string.Join(',', page.All(".lp-result h3 a").Select(a => a.TextContent.Trim())));
            Assert.All(page.All(".lp-result"), r => Assert.Contains(language == "en" ? "External" : "Allanol", r.TextContent));
        }
    }

    [Fact]
    public async Task A_notice_says_what_it_carries_and_leads_to_its_source()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer("Cwm Taf Council");
        await Import(site, Notices.Package(Notices.Sell2Wales()));
        var opportunity = await Only(site);
        Assert.Equal(buyer.Id, opportunity.BuyerId);
        foreach (var (language, said) in new[] { ("en", new[] { "Cleaning of three schools", "Cwm Taf Council", "£24,000", "Rhondda Cynon Taf", "Merthyr Tydfil", "NOV900001", "90911200", "Lot 1", "Procurement Act 2023" }), ("cy", ["Merthyr Tudful", "Allanol", "GwerthwchiGymru", "Deddf Caffael 2023"]) })
        {
            var page = await site.Anonymous().Get($"/{language}/opportunities/{opportunity.Id}");
            foreach (var words in said) Assert.Contains(words, page.Text);
            Assert.Contains(page.All("a"), a => a.GetAttribute("href") == opportunity.SourceAddress);
            Assert.False(page.Has("a[href*='/tender/new']"));
        }
        Assert.Equal(HttpStatusCode.NotFound, (await site.Anonymous().Get($"/en/opportunities/{Guid.NewGuid()}")).Status);
    }

    [Fact]
    public async Task A_firm_whose_interests_match_hears_once_and_is_told_that_it_is_external()
    {
        await using var site = await Site.Start();
        var member = await site.MemberOf(await site.Firm("Glanhau Cwm Cyf", (f, act) => f.SetInterests([new Interest("Cleaning", ["90910000"], ["W92000004"], null, null, [])], act)));
        await site.MemberOf(await site.Firm("Roofs Ltd", (f, act) => f.SetInterests([new Interest("Roofs", ["45260000"], [], null, null, [])], act)));
        await Import(site, Notices.Package(Notices.Sell2Wales(), Notices.Sell2Wales("ocds-kuma6s-1", closes: "2026-11-01T12:00:00Z")));
        for (var run = 0; run < 2; run++)
        {
            await site.With((MatchOpportunities job) => job.Run(site.Clock.Now));
            site.Clock.Advance(TimeSpan.FromDays(1));
            await site.With((SendAlerts job) => job.Run(site.Clock.Now));
        }
        var mail = Assert.Single(await site.Db(db => db.Emails.AsNoTracking().Where(e => e.Kind == EmailKind.Alert).ToListAsync()));
        Assert.Equal(member.Email, mail.Address);
        foreach (var said in new[] { "External: published on Sell2Wales", "Cleaning of three schools", "90910000", "/en/opportunities/" }) Assert.Contains(said, mail.Text);
    }

    [Fact]
    public async Task Our_own_notice_becomes_a_tender_that_is_published_bid_for_and_awarded()
    {
        var notice = Notices.Sell2Wales();
        var lots = (JsonArray)notice["tender"]!["lots"]!;
        lots.Add(new JsonObject { ["id"] = "2", ["title"] = "Evening cleans", ["description"] = "Two schools", ["value"] = new JsonObject { ["amount"] = 9_000, ["currency"] = "GBP" } });
        await FromNoticeToAward(Notices.Package(notice), "ocds-kuma6s-900001", 2);
    }

    // Two lots without values, £150,000: below the threshold, so advertised with a notice of its own.
    [RealDataFact("ocds/sell2wales_2025-02_tenders.json")]
    public async Task A_real_Sell2Wales_notice_becomes_a_tender_that_is_published_bid_for_and_awarded() =>
        await FromNoticeToAward(await File.ReadAllTextAsync(RealData.Find("ocds/sell2wales_2025-02_tenders.json")!), "ocds-kuma6s-148358", 2);

    [RealDataFact("ocds/sell2wales_2025-02_tenders.json")]
    public async Task Every_real_notice_with_lots_becomes_a_draft_with_the_same_lots()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        await Import(site, await File.ReadAllTextAsync(RealData.Find("ocds/sell2wales_2025-02_tenders.json")!));
        var notices = await site.Db(db => db.Opportunities.AsNoTracking().Include(o => o.CpvCodes).Include(o => o.Areas).ToListAsync());
        Assert.Equal(90, notices.Count);
        await site.Db(async db =>
        {
            var own = await db.Buyers.SingleAsync(b => b.Id == buyer.Id);
            foreach (var notice in notices)
            {
                var draft = notice.StartTender(own, new Act(Guid.CreateVersion7(), site.Clock.Now));
                Assert.Equal(notice.Lots.Count > 1 ? notice.Lots.Select(l => (l.NetPence ?? 0, l.Title)) : [], draft.Lots.OrderBy(l => l.Number).Select(l => (l.NetPence, (string?)l.Title.Shown)));
                if (draft.Lots.Any(l => l.NetPence == 0)) Assert.NotNull(draft.WhyNotLots());
                db.Add(draft);
            }
            await db.SaveChangesAsync();
        });
        Assert.Equal(32, notices.Count(n => n.Lots.Count > 1));
    }

    private static async Task FromNoticeToAward(string package, string ocid, int lotCount)
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        Person[] officers = [.. await Task.WhenAll(Enumerable.Range(1, 3).Select(i => site.Officer(buyer, name: $"Officer {i}")))];
        await Import(site, package);
        var notice = await site.Db(db => db.Opportunities.AsNoTracking().Include(o => o.CpvCodes).Include(o => o.Areas).SingleAsync(o => o.Ocid == ocid));
        var officer = await site.SignedIn(officers[0]);

        // Nobody but a buyer's officer is offered it, and the address refuses as well.
        var stranger = await site.SignedIn(await site.MemberOf(await site.Firm("Stranger Ltd")));
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.Get($"/en/opportunities/{notice.Id}/tender/new")).Status);

        Assert.True((await officer.Get($"/en/opportunities/{notice.Id}")).Has("a[href*='/tender/new']"));
        var draft = await officer.FillIn($"/en/opportunities/{notice.Id}/tender/new");
        Assert.Matches("^/en/tenders/[0-9a-f-]{36}/draft$", draft.Path);
        var id = Guid.Parse(draft.Path.Split('/')[3]);
        var made = await site.Db(db => db.Tenders.Whole().AsNoTracking().SingleAsync(t => t.Id == id));
        Assert.Equal(notice.Title.Shown, made.Title.Shown);
        Assert.Equal(notice.CpvCodes.Select(c => c.Code).Order(), made.CpvCodes.Select(c => c.Code).Order());
        Assert.Equal(notice.Areas.Select(a => a.Code).Order(), made.Areas.Select(a => a.Code).Order());
        Assert.Equal(notice.NetPence, made.NetPence);
        Assert.Equal(lotCount, made.Lots.Count);
        Assert.Equal(lotCount == 0 ? [] : notice.Lots.Select(l => l.Title), made.Lots.OrderBy(l => l.Number).Select(l => l.Title.Shown));
        Assert.Contains(await site.Db(db => db.AuditRows.AsNoTracking().Where(r => r.ChainId == id).ToListAsync()), r => r.What == "TenderTemplateUsed" && r.Detail == notice.Ocid);

        await Write(officer, made, site.Clock.Now);
        var published = await officer.Publish(id);
        Assert.True(published.Has(".govuk-panel--confirmation"), published.Text);
        var tender = await site.Db(db => db.Tenders.Whole().AsNoTracking().SingleAsync(t => t.Id == id));
        var page = await site.Anonymous().Get($"/en/tenders/{id}");
        foreach (var lot in tender.Lots) Assert.Contains(LotText.Named(lot), page.Text);

        var bidding = new Bidding { Site = site, Buyer = buyer, Officers = officers, Tender = tender };
        var (_, _, bidder) = await bidding.NewFirm("Winner Ltd");
        var bid = await bidding.Begin(bidder);
        var choose = await bidder.Get($"/en{bid}/lots");
        await bidder.Submit(choose, choose.Form(), [.. tender.Lots.Select(l => ("Lots", (string?)l.Id.ToString()))]);
        await bidder.FillIn($"/en{bid}/answers/{bidding.Scored.Id}", ("Text", "Weekly, with named people"), ("then", "bid"));
        await bidder.FillIn($"/en{bid}/answers/{bidding.Gate.Id}", ("Meets", "True"), ("then", "bid"));
        await bidder.FillIn($"/en{bid}/prices", ($"Units[{bidding.Line.Id}]", "150.00"));
        Assert.EndsWith("/submissions/1", (await Bidding.Submit(bidder, bid)).Path);

        await bidding.Open();
        await bidding.Evaluated((bid, 5));
        foreach (var lot in tender.Lots.OrderBy(l => l.Number)) await bidding.Decide(officers[0], bid, lot: lot.Id);
        await bidding.Summarise(bid);
        await bidding.SendSummaries();
        await bidding.Announce(("Days", "0"));
        Assert.Equal(HttpStatusCode.OK, (await bidding.Enter()).Status);
        Assert.NotNull((await site.Db(db => db.Tenders.AsNoTracking().SingleAsync(t => t.Id == id))).AwardedAt);
        Assert.Equal(lotCount, await site.Db(db => db.Contracts.CountAsync(c => c.TenderId == id)));
        Assert.Contains("Winner Ltd", (await site.Anonymous().Get($"/en/tenders/{id}")).Text);
    }

    /// <summary>What the notice does not carry the officer writes, page by page.</summary>
    private static async Task Write(Browser officer, Tender made, DateTime now)
    {
        var draft = $"/en/tenders/{made.Id}";
        (string, string?)[] Day(string name, DateOnly day) => [($"{name}.Day", $"{day.Day}"), ($"{name}.Month", $"{day.Month}"), ($"{name}.Year", $"{day.Year}")];
        await Ok(officer.FillIn($"{draft}/words", ("OneLanguageBecause", "The notice on Sell2Wales is in one language; the translation follows.")));
        foreach (var lot in made.Lots.Where(l => l.NetPence == 0))
            await Ok(officer.FillIn($"{draft}/lots/{lot.Id}", ("Net", $"{made.NetPence!.Value / 100 / (made.Lots.Count + 1)}")));
        await Ok(officer.FillIn($"{draft}/closing", [.. Day("Date", now.UkDate().AddDays(30)), ("Time", "noon")]));
        await Ok(officer.FillIn($"{draft}/dates", [.. Day("StartsOn", now.UkDate().AddDays(120)), .. Day("EndsOn", now.UkDate().AddDays(850))]));
        if (made.Criteria.Count == 0)
        {
            await Ok(officer.FillIn($"{draft}/criteria/new", ("NameEnglish", "Quality"), ("Weight", "60")));
            await Ok(officer.FillIn($"{draft}/criteria/new", ("NameEnglish", "Price"), ("Weight", "40"), ("IsPrice", "true")));
        }
        foreach (var (words, scored) in new[] { ("How will you do it?", true), ("Are you insured?", false) })
        {
            var question = await officer.Get($"{draft}/questions/new");
            var choices = question.All("input[name=Scored]").Select(i => i.GetAttribute("value")).ToList();
            await Ok(officer.Submit(question, question.Form(), ("WordsEnglish", words), ("Scored", scored ? choices[0] : choices[^1])));
        }
        await Ok(officer.FillIn($"{draft}/price-schedule/new", ("DescriptionEnglish", "Monthly visit"), ("UnitEnglish", "visit"), ("Quantity", "24")));
        var documents = await officer.Get($"{draft}/documents");
        await Ok(officer.Submit(documents, documents.Form("form[action$=none]")));
        await Ok(officer.FillIn($"{draft}/joint-bids", ("Welcome", "true")));
        await Ok(officer.FillIn($"{draft}/small-firms", ("Barriers", "One contract too large for one firm."), ("Steps", "Split into lots; joint bids are welcome.")));
        await Ok(officer.FillIn($"{draft}/notice", [("Reference", "NOV990001"), .. Day("Date", now.UkDate()), ("Time", "00:01")]));
    }

    private static async Task Ok(Task<WebPage> page)
    {
        var shown = await page;
        Assert.True(shown.Status == HttpStatusCode.OK, $"{shown.Path} {(int)shown.Status}: {shown.Text}");
    }
}
