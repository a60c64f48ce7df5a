using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Matching;
using LocalProcure.Domain.Opportunities;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Opportunities;
using LocalProcure.Domain.People;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Features.Evaluations;
using LocalProcure.Tests.Support;
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
    public async Task Our_own_notice_becomes_a_tender_that_is_published_bid_for_and_awarded() => await FromNoticeToAward(Notices.Package(Notices.Sell2Wales()));

    [RealDataFact("ocds/sell2wales_2025-02_tenders.json")]
    public async Task A_real_Sell2Wales_notice_becomes_a_tender_that_is_published_bid_for_and_awarded() =>
        await FromNoticeToAward(await File.ReadAllTextAsync(RealData.Find("ocds/sell2wales_2025-02_tenders.json")!));

    private static async Task FromNoticeToAward(string package)
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        Person[] officers = [.. await Task.WhenAll(Enumerable.Range(1, 3).Select(i => site.Officer(buyer, name: $"Officer {i}")))];
        await Import(site, package);
        var notice = await site.Db(db => db.Opportunities.AsNoTracking().Include(o => o.CpvCodes).Include(o => o.Areas).Where(o => o.Category == TenderCategory.Services && o.Areas.Any() ).OrderBy(o => o.Ocid).FirstAsync());
        var officer = await site.SignedIn(officers[0]);

        // Nobody but a buyer's officer is offered it, and the address refuses as well.
        var stranger = await site.SignedIn(await site.MemberOf(await site.Firm("Stranger Ltd")));
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.Get($"/en/opportunities/{notice.Id}/tender/new")).Status);

        Assert.True((await officer.Get($"/en/opportunities/{notice.Id}")).Has("a[href*='/tender/new']"));
        var draft = await officer.FillIn($"/en/opportunities/{notice.Id}/tender/new");
        Assert.Matches("^/en/tenders/[0-9a-f-]{36}/draft$", draft.Path);
        var id = Guid.Parse(draft.Path.Split('/')[3]);
        var made = await site.Db(db => db.Tenders.AsNoTracking().Include(t => t.CpvCodes).Include(t => t.Areas).SingleAsync(t => t.Id == id));
        Assert.Equal(notice.Title.Shown, made.Title.Shown);
        Assert.Equal(notice.CpvCodes.Select(c => c.Code).Order(), made.CpvCodes.Select(c => c.Code).Order());
        Assert.Equal(notice.Areas.Select(a => a.Code).Order(), made.Areas.Select(a => a.Code).Order());
        Assert.Contains(await site.Db(db => db.AuditRows.AsNoTracking().Where(r => r.ChainId == id).ToListAsync()), r => r.What == "TenderTemplateUsed" && r.Detail == notice.Ocid);

        await Finish(site, id, officers[0].Id);
        var tender = await site.Db(db => db.Tenders.AsNoTracking().Include(t => t.Questions).Include(t => t.PriceLines).Include(t => t.Criteria).SingleAsync(t => t.Id == id));
        Assert.Equal(TenderStatus.Open, tender.StatusAt(site.Clock.Now));
        Assert.Equal(HttpStatusCode.OK, (await site.Anonymous().Get($"/en/tenders/{id}")).Status);

        var bidding = new Bidding { Site = site, Buyer = buyer, Officers = officers, Tender = tender };
        var (_, _, bidder) = await bidding.NewFirm("Winner Ltd");
        var bid = await bidding.Submitted(bidder, price: "150.00");
        await bidding.Open();
        await Judging.AwardTo(bidding, bid);
        Assert.NotNull((await site.Db(db => db.Tenders.AsNoTracking().SingleAsync(t => t.Id == id))).AwardedAt);
    }

    /// <summary>What a notice does not carry the buyer writes: here all at once, since each page has its own tests.</summary>
    private static Task Finish(Site site, Guid id, Guid officer) => site.Db(async db =>
    {
        var tender = await db.Tenders.Include(t => t.CpvCodes).Include(t => t.Areas).Include(t => t.Criteria).Include(t => t.Questions).Include(t => t.PriceLines).AsSplitQuery().SingleAsync(t => t.Id == id);
        var act = new Act(officer, site.Clock.Now);
        tender.Describe(new OwnWords(tender.Title.Shown, tender.Title.Shown), new OwnWords(tender.Description.Shown, tender.Description.Shown), null, act);
        tender.SetValue(20_000_00, 2000, act);
        tender.SetDates(new DateOnly(2027, 3, 1), new DateOnly(2029, 2, 28), act);
        tender.SetClosing(site.Clock.Now.AddDays(14), act);
        foreach (var criterion in tender.Criteria.ToList()) tender.RemoveCriterion(criterion.Id, act);
        var quality = tender.AddCriterion(new OwnWords("Quality", "Ansawdd"), 60, false, act);
        tender.AddCriterion(new OwnWords("Price", "Pris"), 40, true, act);
        tender.AddQuestion(new OwnWords("How?", "Sut?"), OwnWords.None, quality.Id, 20, act);
        tender.AddQuestion(new OwnWords("Insured?", "Wedi’ch yswirio?"), OwnWords.None, null, null, act);
        tender.AddPriceLine(new OwnWords("Work", "Gwaith"), new OwnWords("visit", "ymweliad"), 1, act);
        tender.SayNoDocuments(true, act);
        tender.ConsiderSmallFirms("One contract too large for one firm.", "Joint bids are welcome.", act);
        tender.SetJointBids(true, act);
        tender.Publish(Figures.AtStart, act);
        await db.SaveChangesAsync();
    });
}
