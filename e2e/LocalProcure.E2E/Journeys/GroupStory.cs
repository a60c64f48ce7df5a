using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;
using LocalProcure.E2E.Support;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.E2E.Journeys;

/// <summary>The firms, the officers and the tender of <see cref="GroupStoryTests"/>: four trades, and no firm that has more than one.</summary>
public sealed class GroupStory
{
    /// <summary>A firm with the person who acts for it and what it will do in the group.</summary>
    public sealed record Member(Firm Firm, Person Person, string Role)
    {
        public string Name => Firm.Name;
    }

    public const string Group = "Pedair Crefft";
    public const string Price = "18000";

    private GroupStory(LiveSite live, Language language) => (Live, Language) = (live, language);

    public LiveSite Live { get; }
    public Language Language { get; }
    public Site Site => Live.Site;
    public Person[] Officers { get; private set; } = [];
    public string Key { get; private set; } = "";
    public Member Lead { get; private set; } = null!;
    public Member Gardener { get; private set; } = null!;
    public Member Electrician { get; private set; } = null!;
    public Member Roofer { get; private set; } = null!;
    /// <summary>Takes the place of the electrician.</summary>
    public Member Successor { get; private set; } = null!;
    public Tender Tender { get; private set; } = null!;
    public string Room { get; set; } = "";
    public Guid Bid { get; set; }
    public Guid Contract { get; set; }
    public static DateTime ClosesAt => UkTime.FromUk(new DateOnly(2026, 11, 24), new TimeOnly(12, 0));

    public static async Task<GroupStory> Start(LiveSite live, Language language)
    {
        var story = new GroupStory(live, language);
        var buyer = await live.Site.Buyer();
        var roles = BuyerRole.Officer | BuyerRole.Opener | BuyerRole.Evaluator;
        story.Officers = [await live.Site.Officer(buyer, roles, "Sioned Officer", language), await live.Site.Officer(buyer, roles, "Gethin Officer", language)];
        story.Key = await live.Authenticator(story.Officers[0]);
        story.Lead = await story.Firm("Cwm Cleaning Ltd", "90910000", "Cleaning");
        story.Gardener = await story.Firm("Wern Gardens Ltd", "77310000", "Gardens");
        story.Electrician = await story.Firm("Nant Electrical Ltd", "45310000", "Wiring");
        story.Roofer = await story.Firm("Twyn Roofing Ltd", "45261000", "Roofs");
        story.Successor = await story.Firm("Taf Electrical Ltd", "45310000", "Wiring");
        story.Tender = await story.Publish(buyer);
        return story;
    }

    /// <summary>A published plan of cleaning, to look for partners for.</summary>
    public static async Task<Guid> Plan(Site site)
    {
        var buyer = await site.Buyer();
        return await site.Db(async db =>
        {
            var (act, today) = (Act.BySystem(site.Clock.Now), site.Clock.Now.UkDate());
            var plan = new PlannedProcurement(await db.Buyers.SingleAsync(b => b.Id == buyer.Id), new PlanContent(new OwnWords("Cleaning of libraries", "Glanhau llyfrgelloedd"),
                new OwnWords("Nine libraries, weekly.", "Naw llyfrgell, bob wythnos."), null, TenderCategory.Services, ["90910000"], ["W06000016"], OwnWords.None, 90_000_00, 2000,
                today.AddDays(90), today.AddDays(200), today.AddDays(930), true), act);
            plan.Publish(act);
            db.Add(plan);
            await db.SaveChangesAsync();
            return plan.Id;
        });
    }

    /// <summary>Another officer than the one at the browser, with the same form over HTTP.</summary>
    public async Task OpenFirst()
    {
        var page = await (await Site.SignedIn(Officers[1])).FillIn($"/en/tenders/{Tender.Id}/opening", ("HasInterest", "false"), ("Password", Site.Password));
        Assert.True(page.Status == System.Net.HttpStatusCode.OK, page.Text);
    }

    private async Task<Member> Firm(string name, string skill, string role)
    {
        var firm = await Site.Firm(name, (f, act) => f.SetPlaces([new FirmPlace(PlaceNotion.PrincipalPlaceOfBusiness, "CF44 7AA", "W06000016", "1 Commercial Street\nAberdare")], act));
        var person = await Site.MemberOf(firm, FirmRole.Owner, name.Split(' ')[0] + " Owner", Language);
        await Site.Db(async db =>
        {
            var kept = await db.Firms.SingleAsync(f => f.Id == firm.Id);
            var profile = new FirmProfile(firm.Id);
            db.Add(profile.Save(kept, ProfilePart.Work, new ProfileContent { Work = new([skill], new OwnWords("Halls of every size", "Neuaddau o bob maint")) }, new Act(person.Id, Site.Clock.Now))!);
            db.Add(profile);
            await db.SaveChangesAsync();
        });
        return new Member(firm, person, role);
    }

    private Task<Tender> Publish(Buyer buyer) => Site.Db(async db =>
    {
        var act = new Act(Officers[0].Id, Site.Clock.Now);
        var tender = new Tender(await db.Buyers.SingleAsync(b => b.Id == buyer.Id), new OwnWords("Care of four halls", "Gofal am bedair neuadd"), act);
        tender.Describe(tender.Title, new OwnWords("Clean, wired, dry, and the grass cut.", "Glân, wedi’u gwifro, yn sych, a’r glaswellt wedi’i dorri."), null, act);
        tender.Classify(TenderCategory.Works, ["45210000"], act);
        tender.SetValue(20_000_00, 2000, act);
        tender.SetPlace(["W06000016"], OwnWords.None, act);
        tender.SetClosing(ClosesAt, act);
        tender.SetDates(new DateOnly(2027, 2, 1), new DateOnly(2028, 1, 31), act);
        var quality = tender.AddCriterion(new OwnWords("Quality", "Ansawdd"), 60, false, act);
        tender.AddCriterion(new OwnWords("Price", "Pris"), 40, true, act);
        tender.AddQuestion(new OwnWords("How will you do it?", "Sut y gwnewch chi hyn?"), OwnWords.None, quality.Id, 500, act);
        foreach (var skill in (string[])["90910000", "77310000", "45310000", "45261000"])
            tender.AddRequirement(new(RequirementKind.Skill, skill, OwnWords.None, null, GroupRule.Any, ProofAsked.ComparableWork, true), act);
        tender.AddPriceLine(new OwnWords("The whole year", "Y flwyddyn gyfan"), new OwnWords("year", "blwyddyn"), 1, act);
        tender.SayNoDocuments(true, act);
        tender.ConsiderSmallFirms("Four trades in one contract.", "Joint bids are welcome.", act);
        tender.SetJointBids(true, act);
        tender.Publish(Figures.AtStart, act);
        db.Add(tender);
        await db.SaveChangesAsync();
        return tender;
    });
}
