using LocalProcure.Domain;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;
using LocalProcure.E2E.Support;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.E2E.Journeys;

/// <summary>The people and the tender of <see cref="LotsTests"/>, and what some of them do outside the browser: through the same forms, over HTTP.</summary>
public sealed class LotsStory
{
    /// <summary>A firm with the person who acts for it.</summary>
    public sealed class Bidder(Firm firm, Person person)
    {
        public Firm Firm { get; } = firm;
        public Person Person { get; } = person;
        public Guid Bid { get; set; }
    }

    private LotsStory(LiveSite live, Language language) => (Live, Language) = (live, language);

    public LiveSite Live { get; }
    public Language Language { get; }
    public Site Site => Live.Site;
    public Person[] Officers { get; private set; } = [];
    public string Key { get; private set; } = "";
    public Guid Id { get; private set; }
    public Guid Scored { get; private set; }
    public Guid Gate { get; private set; }
    public DateTime ClosesAt { get; set; }
    public IReadOnlyList<Guid> Lots { get; private set; } = [];
    public Guid Contract { get; set; }
    public Bidder Best { get; private set; } = null!;
    public Bidder Lead { get; private set; } = null!;
    private Bidder Partner { get; set; } = null!;
    public Guid Group { get; private set; }

    /// <summary>What each bidder's answer is worth.</summary>
    public (string Name, int Points)[] Points { get; } = [("Best Ltd", 4), ("Valley Cleaners", 3)];

    public static async Task<LotsStory> Start(LiveSite live, Language language)
    {
        var story = new LotsStory(live, language);
        var site = live.Site;
        var buyer = await site.Buyer();
        var roles = BuyerRole.Officer | BuyerRole.Opener | BuyerRole.Evaluator;
        story.Officers = [await site.Officer(buyer, roles, "Sioned Officer", language), await site.Officer(buyer, roles, "Gethin Officer", language), await site.Officer(buyer, roles, "Anwen Officer", language)];
        story.Key = await live.Authenticator(story.Officers[0]);
        (story.Best, story.Lead, story.Partner) = (await story.Firm("Best Ltd"), await story.Firm("Lead Ltd"), await story.Firm("Partner Ltd"));
        await site.Db(async db =>
        {
            var act = new Act(story.Officers[0].Id, site.Clock.Now);
            var tender = new Tender(await db.Buyers.SingleAsync(b => b.Id == buyer.Id), new OwnWords("Cleaning of libraries", "Glanhau llyfrgelloedd"), act);
            tender.Describe(tender.Title, new OwnWords("Nine libraries in three valleys, weekly.", "Naw llyfrgell mewn tri chwm, bob wythnos."), null, act);
            tender.Classify(TenderCategory.Services, ["90910000"], act);
            tender.SetValue(200_000_00, 2000, act);
            tender.SetPlace(["W06000016"], OwnWords.None, act);
            tender.SetDates(new DateOnly(2027, 2, 1), new DateOnly(2029, 1, 31), act);
            tender.ChooseProcedure(new ProcedureFacts(ProcedureKind.Open, ConflictsAssessedOn: site.Clock.Now.UkDate()), act);
            tender.RecordNotice(new StatutoryNotice("012345-2026", site.Clock.Now.AddMinutes(-5)), act);
            story.ClosesAt = UkTime.FromUk(new DateOnly(2026, 12, 1), new TimeOnly(12, 0));
            tender.SetClosing(story.ClosesAt, act);
            var quality = tender.AddCriterion(new OwnWords("Quality", "Ansawdd"), 60, false, act);
            tender.AddCriterion(new OwnWords("Price", "Pris"), 40, true, act);
            story.Scored = tender.AddQuestion(new OwnWords("How will you do it?", "Sut y gwnewch chi hyn?"), OwnWords.None, quality.Id, 500, act).Id;
            story.Gate = tender.AddQuestion(new OwnWords("Are you insured?", "A oes gennych yswiriant?"), OwnWords.None, null, null, act).Id;
            tender.SayNoDocuments(true, act);
            tender.SetJointBids(true, act);
            tender.AddLot(new LotFacts(new OwnWords("First valley", "Cwm cyntaf"), OwnWords.None, 60_000_00, 2000), act);
            tender.AddLot(new LotFacts(new OwnWords("Second valley", "Ail gwm"), OwnWords.None, 60_000_00, 2000), act);
            db.Add(tender);
            await db.SaveChangesAsync();
            story.Id = tender.Id;
            return 0;
        });
        return story;
    }

    /// <summary>One line of the price schedule for each lot, in the order of the lots.</summary>
    public async Task PriceLines()
    {
        Lots = await Site.Db(async db => (IReadOnlyList<Guid>)[.. (await db.Tenders.AsNoTracking().Include(t => t.Lots).SingleAsync(t => t.Id == Id)).Lots.OrderBy(l => l.Number).Select(l => l.Id)]);
        var officer = await Site.SignedIn(Officers[0]);
        foreach (var lot in Lots)
            await Ok(officer.FillIn($"/en/tenders/{Id}/price-schedule/new", ("DescriptionEnglish", "A year of cleaning"), ("DescriptionWelsh", "Blwyddyn o lanhau"), ("UnitEnglish", "year"), ("UnitWelsh", "blwyddyn"), ("Quantity", "1"), ("LotId", $"{lot}")));
    }

    /// <summary>Two firms write one bid for the third lot; the partner has signed it, the lead has not yet.</summary>
    public async Task<Guid> DraftTogether()
    {
        var act = new Act(Lead.Person.Id, Site.Clock.Now);
        var made = new Consortium("Valley Cleaners", new OwnWords("Each serves half of the valley", "Mae’r naill a’r llall yn gwasanaethu hanner y cwm"), ConsortiumModel.AllContract, Id, Lead.Firm.Id, "East", null, act);
        made.Accept(made.Invite(Invitee.Of(Partner.Firm), "West", 4_000, null, act), Partner.Firm.Id, false, null, new Act(Partner.Person.Id, Site.Clock.Now), new AloneStatement([AloneReason.Places], "We have nobody in the east"));
        await Site.Keep(made);
        Group = made.Id;
        var lead = await Site.SignedIn(Lead.Person);
        var bid = await Draft(lead, Group, Lots[2], "40000");
        await Sign(await Site.SignedIn(Partner.Person));
        return bid;
    }

    public async Task ConfirmTogether(Guid bid)
    {
        await Sign(await Site.SignedIn(Partner.Person));
        var lead = await Site.SignedIn(Lead.Person);
        await Sign(lead);
        await Ok(lead.FillIn($"/en/bids/{bid}/confirmation"));
    }

    /// <summary>A firm's bid for the first lot, handed in.</summary>
    public async Task<(Guid Bid, Person Person)> SubmitToTakeBack()
    {
        var shy = await Firm("Shy Ltd");
        var browser = await Site.SignedIn(shy.Person);
        var bid = await Draft(browser, null, Lots[0], "10000");
        await Ok(browser.FillIn($"/en/bids/{bid}/submissions/new"));
        return (bid, shy.Person);
    }

    public async Task OpenFirst() => await Ok((await Site.SignedIn(Officers[1])).FillIn($"/en/tenders/{Id}/opening", ("HasInterest", "false"), ("Password", Site.Password)));

    /// <summary>Declares, scores every bid and hands in.</summary>
    public async Task Score(Person evaluator)
    {
        var browser = await Site.SignedIn(evaluator);
        var bids = await Opened();
        await Ok(browser.FillIn($"/en/tenders/{Id}/declaration", [.. bids.Select(b => ($"Conflict[{b.Id}]", (string?)"None"))]));
        foreach (var bid in bids)
            await Ok(browser.FillIn($"/en/tenders/{Id}/scores/{bid.Id}", ($"Points[{Scored}]", "3"), ($"Reasons[{Scored}]", "As it reads")));
        var page = await browser.Get($"/en/tenders/{Id}/evaluation");
        await Ok(browser.Submit(page, page.Form("form[action$='/panel/scores']")));
    }

    /// <summary>Every firm behind every bid is looked up before the award.</summary>
    public async Task CheckSuppliers()
    {
        var browser = await Site.SignedIn(Officers[0]);
        foreach (var bid in await Opened())
            // No bid of this story says whether it means to sub-contract, so the officer asks and records the answer too.
            foreach (var firm in bid.FirmIds.Append(SubContracting.NotSaid))
            {
                var page = await browser.Get($"/en/tenders/{Id}/checks/{bid.Id}/{firm}");
                await Ok(browser.Submit(page, page.Form("form[action*='/checks/']"), ("IsOnList", "False"), ("ListSeen", "GOV.UK, today: not there"), ("Seen", "Its own declaration")));
            }
    }

    private Task<List<Bid>> Opened() => Site.Db(db => db.Bids.AsNoTracking().Where(b => b.TenderId == Id && b.OpenedAt != null).ToListAsync());

    private async Task<Bidder> Firm(string name)
    {
        var firm = await Site.Firm(name, (f, act) => f.SetPlaces([new FirmPlace(PlaceNotion.PrincipalPlaceOfBusiness, "CF44 7AA", "W06000016", "1 Commercial Street\nAberdare")], act));
        return new Bidder(firm, await Site.MemberOf(firm, FirmRole.Owner, $"{name} Owner", Language));
    }

    private async Task<Guid> Draft(Browser browser, Guid? bidder, Guid lot, string price)
    {
        var begun = await browser.FillIn($"/en/tenders/{Id}/bids/new", bidder is null ? [] : [("Bidder", $"{bidder}")]);
        var bid = Guid.Parse(begun.Path.Split('/')[3]);
        var line = await Site.Db(async db => (await db.Tenders.AsNoTracking().Include(t => t.PriceLines).SingleAsync(t => t.Id == Id)).PriceLines.Single(l => l.LotId == lot).Id);
        await Ok(browser.FillIn($"/en/bids/{bid}/lots", ("Lots", $"{lot}")));
        await Ok(browser.FillIn($"/en/bids/{bid}/answers/{Scored}", ("Text", "With care"), ("then", "bid")));
        await Ok(browser.FillIn($"/en/bids/{bid}/answers/{Gate}", ("Meets", "True"), ("then", "bid")));
        await Ok(browser.FillIn($"/en/bids/{bid}/prices", ($"Units[{line}]", price)));
        return bid;
    }

    private async Task Sign(Browser browser)
    {
        var page = await browser.Get($"/en/consortia/{Group}/signature");
        await Ok(browser.Submit(page, page.Form("#sign"), ("Form.Agree", "true"), ("Form.Independent", "true")));
    }

    private static async Task Ok(Task<WebPage> page)
    {
        var shown = await page;
        Assert.True(shown.Status == System.Net.HttpStatusCode.OK, $"{shown.Path} {(int)shown.Status}: {shown.Text}");
    }
}
