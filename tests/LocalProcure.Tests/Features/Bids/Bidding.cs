using LocalProcure.Domain;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Planning;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Bids;

/// <summary>A site with an open tender of a buyer with three officers, and what firms do with it through the front door.</summary>
public sealed class Bidding : IAsyncDisposable
{
    public const string Secret = "We will polish every brass handle of Aberdâr twice";
    public const string SecretFile = "our-secret-method.pdf";
    public const string Price = "98765.43";

    public required Site Site { get; init; }
    public required Buyer Buyer { get; init; }
    public required Tender Tender { get; init; }
    public required Person[] Officers { get; init; }

    public TenderQuestion Scored => Tender.Questions.First(q => q.CriterionId is not null);
    public TenderQuestion Gate => Tender.Questions.First(q => q.CriterionId is null);
    public PriceLine Line => Tender.PriceLines[0];
    public DateTime ClosesAt => Tender.ClosesAt!.Value;

    public static Task<Bidding> Start(params (string Key, string? Value)[] settings) => Start(null, settings);

    /// <param name="more">What else the tender says, written before it is published.</param>
    public static async Task<Bidding> Start(Action<Tender, Act>? more, params (string Key, string? Value)[] settings)
    {
        var site = await Site.Start(settings: settings);
        var buyer = await site.Buyer();
        var officers = new[] { await site.Officer(buyer, name: "Owain One"), await site.Officer(buyer, name: "Tegwen Two"), await site.Officer(buyer, name: "Tomos Three") };
        return new Bidding { Site = site, Buyer = buyer, Officers = officers, Tender = await OpenTender(site, buyer, officers[0], more: more) };
    }

    public static async Task<Tender> OpenTender(Site site, Buyer buyer, Person officer, TimeSpan? closesIn = null, Action<Tender, Act>? more = null)
    {
        var act = new Act(officer.Id, site.Clock.Now);
        return await site.Db(async db =>
        {
            var tender = new Tender(await db.Buyers.SingleAsync(b => b.Id == buyer.Id), new OwnWords("Cleaning of libraries", "Glanhau llyfrgelloedd"), act);
            tender.Describe(tender.Title, new OwnWords("Nine libraries, weekly.", "Naw llyfrgell, bob wythnos."), null, act);
            tender.Classify(TenderCategory.Services, ["90910000"], act);
            tender.SetValue(20_000_00, 2000, act);
            tender.SetPlace(["W06000016"], OwnWords.None, act);
            tender.SetDates(new DateOnly(2027, 3, 1), new DateOnly(2029, 2, 28), act);
            tender.SetClosing(site.Clock.Now + (closesIn ?? TimeSpan.FromDays(14)), act);
            var quality = tender.AddCriterion(new OwnWords("Quality", "Ansawdd"), 60, false, act);
            tender.AddCriterion(new OwnWords("Price", "Pris"), 40, true, act);
            tender.AddQuestion(new OwnWords("How will you do it?", "Sut y gwnewch chi hyn?"), new OwnWords("Say who does what.", "Dywedwch pwy sy’n gwneud beth."), quality.Id, 20, act);
            tender.AddQuestion(new OwnWords("Are you insured?", "A ydych wedi’ch yswirio?"), OwnWords.None, null, null, act);
            tender.AddPriceLine(new OwnWords("Weekly clean", "Glanhad wythnosol"), new OwnWords("visit", "ymweliad"), 1, act);
            tender.SayNoDocuments(true, act);
            tender.ConsiderSmallFirms("One contract too large for one firm.", "Joint bids are welcome.", act);
            tender.SetJointBids(true, act);
            more?.Invoke(tender, act);
            tender.Publish(Figures.AtStart, act);
            db.Tenders.Add(tender);
            await db.SaveChangesAsync();
            return tender;
        });
    }

    /// <summary>A new firm with a member, signed in.</summary>
    public async Task<(Firm Firm, Person Person, Browser Browser)> NewFirm(string name = "Cwm Cleaning Ltd", Language language = Language.English)
    {
        var firm = await Site.Firm(name, (f, act) => f.SetPlaces([new FirmPlace(PlaceNotion.PrincipalPlaceOfBusiness, "CF44 7AA", "W06000016")], act));
        var person = await Site.MemberOf(firm, language: language);
        return (firm, person, await Site.SignedIn(person));
    }

    /// <summary>As if the tender had come from a published plan, in which that firm was quietly interested.</summary>
    public Task<PlannedProcurement> FromPlan(Guid? interestedFirm = null, Action<AppDb, PlannedProcurement, Act>? more = null) => Site.Db(async db =>
    {
        var act = new Act(Officers[0].Id, Site.Clock.Now);
        var plan = Plans.Published(await db.Buyers.SingleAsync(b => b.Id == Buyer.Id), Site.Clock.Now);
        db.Add(plan);
        if (interestedFirm is { } firm) db.Add(new PlanInterest(plan, firm, new PlanChoice(false, false, null), act));
        more?.Invoke(db, plan, act);
        db.Entry(plan).Property(p => p.TenderId).CurrentValue = Tender.Id;
        await db.SaveChangesAsync();
        return plan;
    });

    /// <summary>Begins a bid from the tender's page and gives its address, without the language.</summary>
    public async Task<string> Begin(Browser browser, string? firmId = null)
    {
        var page = await browser.FillIn($"/en/tenders/{Tender.Id}/bids/new", firmId is null ? [] : [("Bidder", firmId)]);
        Assert.Matches("^/en/bids/[0-9a-f-]{36}$", page.Path);
        return page.Path["/en".Length..];
    }

    /// <summary>Begins and fills in everything.</summary>
    public async Task<string> Draft(Browser browser, string answer = Secret, string price = Price, bool meets = true, bool file = false)
    {
        var bid = await Begin(browser);
        await browser.FillIn($"/en{bid}/answers/{Scored.Id}", ("Text", answer), ("then", "bid"));
        await browser.FillIn($"/en{bid}/answers/{Gate.Id}", ("Meets", meets ? "True" : "False"), ("then", "bid"));
        await browser.FillIn($"/en{bid}/prices", ($"Units[{Line.Id}]", price));
        if (file) await Attach(browser, bid);
        return bid;
    }

    public static async Task<WebPage> Attach(Browser browser, string bid, string name = SecretFile, byte[]? bytes = null)
    {
        var page = await browser.Get($"/en{bid}/files");
        return await browser.Submit(page, page.Form("form[enctype]"), [("File", name, bytes ?? "%PDF-1.7 the secret of the brass handles"u8.ToArray())]);
    }

    public static Task<WebPage> Submit(Browser browser, string bid) => browser.FillIn($"/en{bid}/submissions/new");

    public async Task<string> Submitted(Browser browser, string answer = Secret, string price = Price, bool meets = true, bool file = false)
    {
        var bid = await Draft(browser, answer, price, meets, file);
        Assert.Matches("/submissions/1$", (await Submit(browser, bid)).Path);
        return bid;
    }

    /// <summary>A bid for some of the lots, answered, priced and submitted.</summary>
    public async Task<string> SubmittedFor(Browser browser, params TenderLot[] lots)
    {
        var bid = await Begin(browser);
        var choose = await browser.Get($"/en{bid}/lots");
        await browser.Submit(choose, choose.Form(), [.. lots.Select(l => ("Lots", (string?)l.Id.ToString()))]);
        await browser.FillIn($"/en{bid}/answers/{Scored.Id}", ("Text", "With care"), ("then", "bid"));
        await browser.FillIn($"/en{bid}/answers/{Gate.Id}", ("Meets", "True"), ("then", "bid"));
        await browser.FillIn($"/en{bid}/prices", ($"Units[{Line.Id}]", "100.00"));
        await Submit(browser, bid);
        return bid;
    }

    public async Task<WebPage> Confirm(Person officer) =>
        await (await Site.SignedIn(officer)).FillIn($"/en/tenders/{Tender.Id}/opening", ("HasInterest", "False"), ("Password", Site.Password));

    /// <summary>After closing, two officers open.</summary>
    public async Task Open()
    {
        Site.Clock.Now = ClosesAt;
        await Confirm(Officers[0]);
        await Confirm(Officers[1]);
    }

    public Task<Bid> BidAt(string address) => Site.Db(db => db.Bids.AsNoTracking().SingleAsync(b => b.Id == IdOf(address)));

    public static Guid IdOf(string address) => Guid.Parse(address.Split('/')[2]);

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
