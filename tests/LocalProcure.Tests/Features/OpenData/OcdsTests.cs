using System.Net;
using System.Text.Json.Nodes;
using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Requirements;
using LocalProcure.Tests.Domain.Tenders;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Features.Evaluations;
using LocalProcure.Tests.Features.Tenders;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using LocalProcure.Web.Features.OpenData;
using LocalProcure.Web.Jobs;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.OpenData;

public class OcdsTests
{
    private static Task<int> Publish(Site site) => site.With((WriteReleases job) => job.Run(site.Clock.Now));

    private static async Task<JsonObject> Json(Site site, string path)
    {
        var page = await site.Anonymous().Get(path);
        Assert.True(page.Status == HttpStatusCode.OK, $"{path}: {(int)page.Status}");
        return (JsonObject)JsonNode.Parse(page.Bytes)!;
    }

    private static async Task<List<JsonObject>> Releases(Site site, Guid processId) =>
        [.. (await site.Db(db => db.OpenReleases.AsNoTracking().Where(r => r.ProcessId == processId).OrderBy(r => r.Number).ToListAsync())).Select(r => (JsonObject)JsonNode.Parse(r.Json)!)];

    private static string Tags(JsonObject release) => string.Join(' ', ((JsonArray)release["tag"]!).Select(t => t!.ToString()));

    [Fact]
    public async Task A_procurement_is_told_from_publication_to_contract_and_nothing_of_bids_before_they_are_opened()
    {
        await using var bidding = await Bidding.Start();
        var site = bidding.Site;
        Assert.Equal(1, await Publish(site));
        var (firm, _, browser) = await bidding.NewFirm("Cwm Cleaning Ltd");
        await site.Db(async db =>
        {
            var act = Act.BySystem(site.Clock.Now);
            var one = await db.Firms.SingleAsync(f => f.Id == firm.Id);
            one.SetNumbers([new FirmNumber(RegisterNumber.CharityEnglandWales, "1234567"), new FirmNumber(RegisterNumber.CompaniesHouse, "01234567")], act);
            one.SaySize(FirmSize.Small, true, act);
            one.SetPlaces([one.PrincipalPlace! with { Address = "1 Commercial Street\nAberdare" }], act);
            await db.SaveChangesAsync();
        });
        var bid = await bidding.Submitted(browser);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        // A bid that is drafted, submitted, reminded of: no release, and no byte of the old one changes.
        var before = (await site.Anonymous().Get("/api/ocds/releases.json")).Bytes;
        Assert.Equal(0, await Publish(site));
        Assert.Equal(before, (await site.Anonymous().Get("/api/ocds/releases.json")).Bytes);
        Assert.DoesNotContain("Cwm Cleaning", System.Text.Encoding.UTF8.GetString(before));
        Assert.Null(Assert.Single(await Releases(site, bidding.Tender.Id))["bids"]);

        await bidding.Open();
        Assert.Equal(1, await Publish(site));
        var opened = (await Releases(site, bidding.Tender.Id))[^1];
        Assert.Equal("tenderUpdate", Tags(opened));
        Assert.Equal([("bids", 1), ("electronicBids", 1), ("smeBids", 1), ("vcseBids", 1)], ((JsonArray)opened["bids"]!["statistics"]!).Select(s => (s!["measure"]!.ToString(), s["value"]!.GetValue<int>())));
        Assert.DoesNotContain("Cwm Cleaning", opened.ToJsonString());

        site.Clock.Advance(TimeSpan.FromMinutes(10));
        await Judging.AwardTo(bidding, bid);
        await Publish(site);
        var awarded = (await Releases(site, bidding.Tender.Id))[^1];
        Assert.Contains("award", Tags(awarded));
        var supplier = ((JsonArray)awarded["parties"]!).Single(p => ((JsonArray)p!["roles"]!).Any(r => r!.ToString() == "supplier"))!;
        Assert.Equal(("GB-COH-01234567", "GB-COH", "GB-CHC", "small"), (supplier["id"]!.ToString(), supplier["identifier"]!["scheme"]!.ToString(), supplier["additionalIdentifiers"]![0]!["scheme"]!.ToString(), supplier["details"]!["scale"]!.ToString()));
        Assert.Equal(("1 Commercial Street, Aberdare", "CF44 7AA"), (supplier["address"]!["streetAddress"]!.ToString(), supplier["address"]!["postalCode"]!.ToString()));
        Assert.Equal("GB-COH-01234567", awarded["awards"]![0]!["suppliers"]![0]!["id"]!.ToString());

        // Everything once more: an unchanged procurement gives no new release and the same bytes.
        var all = (await site.Anonymous().Get("/api/ocds/releases.json")).Bytes;
        site.Clock.Advance(TimeSpan.FromDays(40));
        Assert.Equal(0, await Publish(site));
        Assert.Equal(all, (await site.Anonymous().Get("/api/ocds/releases.json")).Bytes);
    }

    [Fact]
    public async Task Addresses_have_no_language_and_pages_follow_one_another_without_gap_or_repeat()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var officer = await site.Officer(buyer);
        for (var i = 0; i < 7; i++)
        {
            await Bidding.OpenTender(site, buyer, officer);
            await Publish(site);
            site.Clock.Advance(TimeSpan.FromHours(i == 3 ? 24 : 0));
        }
        var seen = new List<string>();
        for (var next = "/api/ocds/releases.json?limit=3"; next is not null;)
        {
            var package = await Json(site, next);
            seen.AddRange(((JsonArray)package["releases"]!).Select(r => r!["id"]!.ToString()));
            next = package["links"]?["next"]?.ToString().Replace("http://localhost", "");
        }
        Assert.Equal(7, seen.Distinct().Count());
        Assert.Equal(7, seen.Count);
        var record = await Json(site, $"/api/ocds/records/{seen[0][..^5]}.json");
        Assert.Equal("compiled", record["records"]![0]!["compiledRelease"]!["tag"]![0]!.ToString());
        Assert.StartsWith("ocds-000000-", record["records"]![0]!["ocid"]!.ToString());
        Assert.Equal(7, ((JsonArray)(await Json(site, "/api/ocds/records.json"))["records"]!).Count);
        Assert.Equal(4, ((JsonArray)(await Json(site, "/api/ocds/releases.json?to=2026-11-23"))["releases"]!).Count);
        Assert.Equal(3, ((JsonArray)(await Json(site, "/api/ocds/releases.json?from=2026-11-24"))["releases"]!).Count);
        foreach (var wrong in new[] { "releases.json?from=yesterday", "releases.json?cursor=%25%25", "releases.json?since=garbage", "releases.json?limit=all", "records.json?since=2026-11-24", "releases.jsonl?since=2026-11-24", "releases.jsonl?to=never" })
            Assert.True((await site.Anonymous().Get("/api/ocds/" + wrong)).Status == HttpStatusCode.BadRequest, wrong);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Anonymous().Get("/api/ocds/records/ocds-000000-none.json")).Status);
        var lines = (await site.Anonymous().Get("/api/ocds/releases.jsonl")).Html.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(seen, lines.Select(l => JsonNode.Parse(l)!["id"]!.ToString()));
        var tender = await site.Db(db => db.Tenders.OrderBy(t => t.Id).Select(t => t.Id).FirstAsync());
        Assert.Equal(HttpStatusCode.OK, (await site.Anonymous().Get($"/api/ocds/tenders/{tender}")).Status);

        var page = await site.Anonymous().Ask(new HttpRequestMessage(HttpMethod.Get, "/api/ocds/releases.json"));
        var again = new HttpRequestMessage(HttpMethod.Get, "/api/ocds/releases.json");
        again.Headers.IfNoneMatch.Add(page.Response.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await site.Anonymous().Ask(again)).Status);
    }

    [Fact]
    public async Task Drafts_are_not_told_of_and_a_withdrawal_is_a_cancellation()
    {
        await using var site = await Site.Start(settings: ("Site:OcidPrefix", "ocds-test01"));
        var buyer = await site.Buyer();
        await site.Db(async db => { db.Attach(buyer); db.Add(Drafts.Complete(buyer)); await db.SaveChangesAsync(); });
        Assert.Equal(0, await Publish(site));
        var officer = await site.Officer(buyer);
        var tender = await Bidding.OpenTender(site, buyer, officer);
        await Publish(site);
        await site.Db(async db =>
        {
            (await db.Tenders.SingleAsync(t => t.Id == tender.Id)).Withdraw(new OwnWords("No money", "Dim arian"), new Act(officer.Id, site.Clock.Now));
            await db.SaveChangesAsync();
        });
        Assert.Equal(1, await Publish(site));
        var releases = await Releases(site, tender.Id);
        Assert.Equal(["tender", "tenderCancellation"], releases.Select(Tags));
        Assert.Equal("cancelled", releases[1]["tender"]!["status"]!.ToString());
        Assert.StartsWith("ocds-test01-", releases[1]["ocid"]!.ToString());
        Assert.Equal("Glanhau llyfrgelloedd", releases[0]["tender"]!["title_cy"]!.ToString());
    }

    [Fact]
    public async Task A_quick_quote_is_told_once_its_contract_stands_in_the_register_and_nothing_of_it_before()
    {
        await using var site = await Site.Start();
        var quotes = Procedures.All().Where(s => s.Tender is { IsQuickQuote: true, WithdrawnAt: null }).Select(s => s.Tender).ToList();
        await TenderQueriesInDatabaseTests.Keep(site, quotes);
        site.Clock.Now = Drafts.Closes.AddDays(2);
        Assert.Equal((5, 0), (quotes.Count, await Publish(site)));
        var tender = quotes.Single(t => t.StatusAt(Drafts.Closes) == TenderStatus.Opened);
        await Registered(site, tender.Id);
        Assert.Equal(1, await Publish(site));
        var told = Assert.Single(await Releases(site, tender.Id));
        Assert.Equal("tender award contract", Tags(told));
        var asked = told["tender"]!.AsObject();
        Assert.Equal(("limited", "complete", "Cleaning of libraries"), (asked["procurementMethod"]!.ToString(), asked["status"]!.ToString(), asked["title"]!.ToString()));
        Assert.Equal(("90910000", 18_000m), (asked["items"]![0]!["classification"]!["id"]!.ToString(), told["awards"]![0]!["value"]!["amount"]!.GetValue<decimal>()));
        // What only the firms asked were shown is not in it, and the page of the tender stays theirs.
        foreach (var field in new[] { "description", "value", "awardCriteria", "criteria", "documents", "submissionMethodDetails", "enquiryPeriod" }) Assert.False(asked.ContainsKey(field), field);
        Assert.DoesNotContain("Nine libraries", told.ToJsonString());
        Assert.Equal(HttpStatusCode.NotFound, (await site.Anonymous().Get($"/en/tenders/{tender.Id}")).Status);
        var contract = await site.Db(db => db.Contracts.Select(c => c.Id).SingleAsync());
        Assert.Contains($"/api/ocds/tenders/{tender.Id}", (await site.Anonymous().Get($"/en/contracts/{contract}")).Html);
        Assert.Equal(told["ocid"]!.ToString(), JsonNode.Parse((await site.Anonymous().Get($"/api/ocds/tenders/{tender.Id}")).Bytes)!["records"]![0]!["ocid"]!.ToString());

        // An installation from before quick quotes were told of catches up by itself, once.
        await site.Db(async db => { await db.OpenReleases.ExecuteDeleteAsync(); await db.SiteFacts.Where(f => f.Name == "OpenDataTellsQuickQuotes").ExecuteDeleteAsync(); });
        site.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal((1, 0), (await Publish(site), await Publish(site)));
    }

    /// <summary>The award and the contract of an opened tender, as the register has them.</summary>
    private static Task Registered(Site site, Guid tenderId) => site.Db(async db =>
    {
        var (tender, act) = (await db.Tenders.Include(t => t.Buyer).SingleAsync(t => t.Id == tenderId), new Act(Drafts.Officer, site.Clock.Now));
        var award = new Award(tender, new RankedBid(Guid.NewGuid(), 18_000_00, new Dictionary<Guid, decimal>(), 90, true, 1, false), "The best", act);
        tender.Award(act);
        db.Add(new Contract(tender, award, [ContractParty.Of(await db.Firms.SingleAsync(f => f.Id == Drafts.Chosen), null, 10_000, 0)], null, act));
        await db.SaveChangesAsync();
    });

    [Fact]
    public async Task Two_processes_at_once_publish_each_release_once()
    {
        await using var bidding = await Bidding.Start();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Publish(bidding.Site))));
        Assert.Single(await Releases(bidding.Site, bidding.Tender.Id));
    }

    [Fact]
    public async Task A_plan_and_its_tender_have_one_ocid()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var officer = await site.Officer(buyer);
        var act = new Act(officer.Id, site.Clock.Now);
        var plan = await site.Db(async db =>
        {
            var made = new PlannedProcurement(await db.Buyers.SingleAsync(b => b.Id == buyer.Id), new PlanContent(new("Home support", "Cymorth cartref"), new("Next year.", "Y flwyddyn nesaf."), null,
                TenderCategory.Services, ["85310000"], ["W06000016"], OwnWords.None, 90_000_00, 2000, new DateOnly(2027, 3, 1), null, null, true), act);
            made.Publish(act);
            db.Add(made);
            await db.SaveChangesAsync();
            return made;
        });
        await Publish(site);
        var release = Assert.Single(await Releases(site, plan.Id));
        Assert.Equal(("planning", "planned"), (Tags(release), release["tender"]!["status"]!.ToString()));

        site.Clock.Advance(TimeSpan.FromDays(1));
        var tenderId = await site.Db(async db =>
        {
            var later = act with { At = site.Clock.Now };
            var tender = (await db.PlannedProcurements.Include(p => p.CpvCodes).Include(p => p.Areas).SingleAsync()).Become([], later);
            tender.SetValue(20_000_00, 2000, later);
            tender.SetDates(new DateOnly(2027, 3, 1), new DateOnly(2029, 2, 28), later);
            tender.SetClosing(site.Clock.Now.AddDays(14), later);
            var quality = tender.AddCriterion(new OwnWords("Quality", "Ansawdd"), 60, false, later);
            tender.AddCriterion(new OwnWords("Price", "Pris"), 40, true, later);
            tender.AddQuestion(new OwnWords("How will you do it?", "Sut y gwnewch chi hyn?"), OwnWords.None, quality.Id, null, later);
            tender.AddPriceLine(new OwnWords("Visit", "Ymweliad"), new OwnWords("visit", "ymweliad"), 1, later);
            tender.SayNoDocuments(true, later);
            tender.ConsiderSmallFirms("One contract too large for one firm.", "Joint bids are welcome.", later);
            tender.Publish(LocalProcure.Domain.Rules.Figures.AtStart, later);
            db.Add(tender);
            await db.SaveChangesAsync();
            return tender.Id;
        });
        await Publish(site);
        Assert.Empty(await Releases(site, tenderId));
        var both = await Releases(site, plan.Id);
        Assert.Equal(["planned", "active"], both.Select(r => r["tender"]!["status"]!.ToString()));
        Assert.Contains("tender", Tags(both[1]).Split(' '));
        Assert.Equal(both[0]["ocid"]!.ToString(), both[1]["ocid"]!.ToString());
    }

    [Fact]
    public async Task Lots_are_told_with_what_belongs_to_each_and_an_award_names_its_own()
    {
        await using var bidding = await Bidding.Start((tender, act) =>
        {
            tender.AddLot(new LotFacts(new OwnWords("North", "Gogledd"), OwnWords.None, 8_000_00, 2000), act);
            tender.AddLot(new LotFacts(new OwnWords("South", "De"), OwnWords.None, 8_000_00, 2000), act);
        });
        var site = bidding.Site;
        await Publish(site);
        var told = Assert.Single(await Releases(site, bidding.Tender.Id))["tender"]!;
        Assert.Equal([("1", "North", "active", 8000m), ("2", "South", "active", 8000m)], told["lots"]!.AsArray().Select(l => (l!["id"]!.ToString(), l["title"]!.ToString(), l["status"]!.ToString(), l["value"]!["amount"]!.GetValue<decimal>())));
        Assert.Equal(["1", "2"], told["items"]!.AsArray().Select(i => i!["relatedLot"]!.ToString()));

        var lots = bidding.Tender.Lots.OrderBy(l => l.Number).ToArray();
        var (_, _, firm) = await bidding.NewFirm("North Ltd");
        var bid = await bidding.SubmittedFor(firm, lots[0]);
        await bidding.Open();
        await bidding.Evaluated((bid, 4));
        await (await site.SignedIn(bidding.Officers[0])).FillIn(bidding.Address($"award/lots/{lots[1].Id}/end"), ("BecauseEnglish", "Nobody bid for the south"));
        await bidding.Decide(bidding.Officers[0], bid, lot: lots[0].Id);
        await bidding.Summarise(bid);
        await bidding.SendSummaries();
        await bidding.Announce(("Days", "0"));
        await bidding.Enter();
        await Publish(site);
        var awarded = (await Releases(site, bidding.Tender.Id))[^1];
        Assert.Equal(["complete", "unsuccessful"], awarded["tender"]!["lots"]!.AsArray().Select(l => l!["status"]!.ToString()));
        var award = awarded["awards"]!.AsArray().Single(a => a!["suppliers"] is JsonArray { Count: > 0 })!;
        Assert.Equal(["1"], award["relatedLots"]!.AsArray().Select(l => l!.ToString()));
    }

    [OcdsSchemaFact]
    public async Task Every_procurement_of_the_demonstration_in_every_state_is_valid()
    {
        await using var site = await Site.Start();
        await Web.Data.Seed.Demo.Seed(site.Services);
        await Publish(site);
        var (releases, records) = (new List<JsonNode?>(), new List<JsonNode?>());
        for (var next = "/api/ocds/releases.json"; next is not null; next = releases[^1]!["links"]?["next"]?.ToString().Replace("http://localhost", "")) releases.Add(await Json(site, next));
        for (var next = "/api/ocds/records.json"; next is not null; next = records[^1]!["links"]?["next"]?.ToString().Replace("http://localhost", "")) records.Add(await Json(site, next));
        // Every procurement that is not a stranger's secret, and of the quick quotes the one that has its contract.
        var told = await site.Db(db => db.Tenders.CountAsync(t => t.PublishedAt != null && (t.Procedure != ProcedureKind.QuickQuote || t.AwardedAt != null)));
        var plans = await site.Db(db => db.PlannedProcurements.CountAsync(p => p.PublishedAt != null && !db.Tenders.Any(t => t.Id == p.TenderId && t.PublishedAt != null)));
        Assert.Equal(told + plans, records.Sum(r => ((JsonArray)r!["records"]!).Count));
        Assert.Equal("", OcdsSchema.Problems(releases, records));
        var statuses = releases.SelectMany(p => (JsonArray)p!["releases"]!).Select(r => r!["tender"]!["status"]!.ToString()).Distinct().ToList();
        foreach (var status in new[] { "active", "cancelled", "complete" }) Assert.Contains(status, statuses);
    }

    /// <summary>Every procedure in every state that its verbs lead to, with conditions, lots and notices; what is a draft or for invited firms only stays unpublished.</summary>
    [OcdsSchemaFact]
    public async Task Every_state_of_every_procedure_is_valid()
    {
        await using var site = await Site.Start();
        var stands = TransitionSteps().ToList();
        await TenderQueriesInDatabaseTests.Keep(site, [.. stands.Select(s => s.Tender)]);
        site.Clock.Now = stands.Max(s => s.At).AddMinutes(1);
        var quote = stands.Single(s => s.Name == "QuickQuote opened").Tender;
        await Registered(site, quote.Id);
        var direct = stands.Single(s => s.Name == "DirectAward decided").Tender;
        await site.Db(async db =>
        {
            var firm = await db.Firms.SingleAsync(f => f.Id == Drafts.Chosen);
            db.Add(Contract.OfDirectAward(await db.Tenders.Whole().SingleAsync(t => t.Id == direct.Id), ContractParty.Of(firm, null, 10_000, 0), new Act(Drafts.Officer, site.Clock.Now)));
            await db.SaveChangesAsync();
        });
        await Publish(site);
        var package = await All(site, "/api/ocds/releases.json");
        Assert.Equal("", OcdsSchema.Problems(package, await All(site, "/api/ocds/records.json")));
        var releases = package.SelectMany(p => (JsonArray)p!["releases"]!).ToList();
        // A quick quote only with its contract.
        Assert.Equal(stands.Count(s => s.Tender.PublishedAt is not null && !s.Tender.IsQuickQuote) + 1, releases.Count);
        Assert.Contains(releases, r => r!["tender"]!["procurementMethod"]!.ToString() == "limited");
        var awarded = Assert.Single(releases, r => r!["tender"]!["id"]!.ToString() == direct.Reference)!;
        Assert.Equal(("direct", "active", "pending", "complete"), (awarded["tender"]!["procurementMethod"]!.ToString(), awarded["awards"]![0]!["status"]!.ToString(), awarded["contracts"]![0]!["status"]!.ToString(), awarded["tender"]!["status"]!.ToString()));
        var criterion = releases.Select(r => r!["tender"]!["criteria"]).First(c => c is not null)![0]!;
        Assert.Equal("number", criterion["requirementGroups"]![0]!["requirements"]![0]!["dataType"]!.ToString());
        Assert.Contains(releases, r => r!["tender"]!["documents"]!.AsArray().Any(d => d!["noticeType"]?.ToString() == "UK12"));
        Assert.Contains(releases, r => r!["tender"]!["procurementMethod"]!.ToString() == "direct" && r["tender"]!["documents"]!.AsArray().Any(d => d!["noticeType"]?.ToString() == "UK5"));
    }

    private static IEnumerable<Procedures.Stand> TransitionSteps()
    {
        foreach (var stand in Procedures.All(t =>
        {
            t.RecordNotice(new StatutoryNotice("012345-2026", Drafts.Now), Drafts.By(Drafts.Officer));
            if (!t.IsDirectAward) t.AddRequirement(RequirementTests.Facts(RequirementKind.Capacity, GroupRule.Sum, 10), Drafts.By(Drafts.Officer));
        }))
        {
            if (stand.Tender.WithdrawnAt is { } ended) stand.Tender.RecordEndNotice(new StatutoryNotice("099999-2026", ended), Drafts.By(Drafts.Officer, ended));
            yield return stand;
        }
    }

    private static async Task<List<JsonNode?>> All(Site site, string address)
    {
        var pages = new List<JsonNode?>();
        for (var next = address; next is not null; next = pages[^1]!["links"]?["next"]?.ToString().Replace("http://localhost", "")) pages.Add(await Json(site, next));
        return pages;
    }

    [OcdsSchemaFact]
    public async Task Payments_indicators_and_an_award_before_its_contract_are_told_and_valid()
    {
        await using var bidding = await Bidding.Start();
        var site = bidding.Site;
        var (firm, _, browser) = await bidding.NewFirm();
        var bid = await bidding.Submitted(browser);
        await bidding.Open();
        await Judging.AwardTo(bidding, bid);
        var act = new Act(bidding.Officers[0].Id, site.Clock.Now);
        await site.Db(async db =>
        {
            var contract = await db.Contracts.SingleAsync();
            var law = ContractLaw.Of(await db.Tenders.SingleAsync(), await db.Buyers.SingleAsync(), await db.LoadFigures(), site.Clock.Now.UkDate());
            contract.Enter(site.Clock.Now.UkDate(), null, 0, law, [], act);
            var kpi = new Kpi(contract, new OwnWords("Visits on time", "Ymweliadau ar amser"), OwnWords.None, act);
            var invoice = new Invoice(contract, new InvoiceTerms(firm.Id, "1", "December", 12_345_67, site.Clock.Now.UkDate(), null), law.Figures, act);
            invoice.Pay(site.Clock.Now.UkDate(), act);
            db.AddRange(kpi, invoice);
            await db.SaveChangesAsync();
        });
        await Publish(site);
        var before = (await Releases(site, bidding.Tender.Id))[^1]["contracts"]![0]!["implementation"]!;
        Assert.Equal(12_345.67m, before["transactions"]![0]!["value"]!["amountGross"]!.GetValue<decimal>());
        // The indicator is the parties' own until the contract details notice is out (s.52).
        Assert.Null(before["milestones"]);
        site.Clock.Advance(TimeSpan.FromMinutes(5));
        await site.Db(async db =>
        {
            db.Add(new ContractNotice(await db.Contracts.SingleAsync(), ContractNoticeKind.Details, "055555-2026", site.Clock.Now.UkDate(), act with { At = site.Clock.Now }));
            await db.SaveChangesAsync();
        });
        await Publish(site);
        var after = (await Releases(site, bidding.Tender.Id))[^1];
        Assert.Contains("implementationUpdate", Tags(after));
        Assert.Equal("Visits on time", after["contracts"]![0]!["implementation"]!["milestones"]![0]!["title"]!.ToString());
        Assert.Equal("", OcdsSchema.Problems(await All(site, "/api/ocds/releases.json"), await All(site, "/api/ocds/records.json")));
    }

    [OcdsSchemaFact]
    public async Task The_whole_life_is_valid_and_what_is_wrong_is_found()
    {
        await using var bidding = await Bidding.Start();
        await Publish(bidding.Site);
        var (_, _, browser) = await bidding.NewFirm();
        var bid = await bidding.Submitted(browser);
        await bidding.Open();
        await Publish(bidding.Site);
        await Judging.AwardTo(bidding, bid);
        await Publish(bidding.Site);
        var package = await Json(bidding.Site, "/api/ocds/releases.json");
        Assert.Equal("", OcdsSchema.Problems([package], [await Json(bidding.Site, "/api/ocds/records.json")]));
        package["releases"]![0]!["tender"]!["status"] = "asleep";
        Assert.Contains("asleep", OcdsSchema.Problems([package], []));
    }

    [Fact]
    public void Every_extension_whose_fields_are_used_is_declared() =>
        Assert.All(new[] { "bid", "lots", "organizationClassification", "partyDetails_scale", "location", "requirements", "performance_failures", "uk" }, name => Assert.Contains(OcdsPackage.Extensions, e => e.Contains($"ocds_{name}_extension")));
}
