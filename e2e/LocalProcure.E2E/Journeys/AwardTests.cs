using LocalProcure.Domain;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;
using LocalProcure.E2E.Support;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data.Keys;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace LocalProcure.E2E.Journeys;

/// <summary>After closing: two officers open, a third scores with them, each alone; they agree and award; the register and the bidders are told.</summary>
public sealed class AwardTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string[] Officers = ["Sioned Officer", "Gethin Officer", "Anwen Officer"];
    private static readonly string[] Reasons = ["Named people, and cover when one is away.", "A plan for each hall.", "As it reads"];

    /// <summary>Who bids, at what price for a hall, what the three evaluators give for the answer, and what they agree on.</summary>
    private static readonly (string Name, long UnitPence, int[] Given, int Agreed)[] Bidders =
    [
        ("Nant Electrical Ltd", 90_00, [4, 3, 3], 4), ("Cwm Builders Ltd", 120_00, [2, 2, 3], 2),
        ("Rhondda Lighting And Rewiring Partnership Ltd", 130_00, [3, 3, 3], 3), ("Merthyr Halls Maintenance Ltd", 140_00, [3, 3, 3], 3),
    ];

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Welsh)]
    public async Task Two_officers_open_evaluate_and_award(Language language)
    {
        await using var site = await LiveSite.Start();
        var buyer = await site.Site.Buyer();
        var (officers, firms) = (new List<(Person Person, string Key)>(), new List<(Guid FirmId, Person Owner, long UnitPence)>());
        foreach (var name in Officers)
        {
            var officer = await site.Site.Officer(buyer, BuyerRole.Officer | BuyerRole.Opener | BuyerRole.Evaluator, name, language);
            officers.Add((officer, await site.Authenticator(officer)));
        }
        foreach (var bidder in Bidders)
        {
            var firm = await site.Site.Firm(bidder.Name);
            firms.Add((firm.Id, await site.Site.MemberOf(firm, FirmRole.Owner, "Pryce Owner", language), bidder.UnitPence));
        }
        var tender = await ClosedTender(site.Site, buyer.Id, firms);
        await using var one = await Come(site, officers[0], language);
        await using var two = await Come(site, officers[1], language);
        await using var three = await Come(site, officers[2], language);

        await one.Go($"/tenders/{tender.Id}/opening");
        await one.Choose(() => OpeningText.NoInterest);
        await one.Type("Password", Site.Password);
        await one.Press(() => OpeningText.ConfirmFirst);
        Assert.DoesNotContain("Nant Electrical", await one.Text());
        await two.Go($"/tenders/{tender.Id}/opening");
        await two.Choose(() => OpeningText.NoInterest);
        await two.Type("Password", Site.Password);
        await two.Press(() => OpeningText.ConfirmSecond);
        Assert.Contains("Nant Electrical", await two.Text());

        await one.Go($"/tenders/{tender.Id}/evaluation");
        foreach (var (person, _) in officers)
        {
            await one.Page.Locator("main [name=PersonId]").SelectOptionAsync(person.Id.ToString());
            await one.Press(() => EvaluationText.AddToPanel);
        }
        foreach (var (visitor, place) in new[] { (one, 0), (two, 1), (three, 2) })
        {
            await visitor.Go($"/tenders/{tender.Id}/declaration");
            foreach (var radio in await visitor.Page.Locator("main input[type=radio][value=None]").AllAsync()) await radio.CheckAsync();
            await visitor.Press(() => EvaluationText.SaveDeclaration);
            foreach (var bidder in Bidders)
            {
                await visitor.Press(() => EvaluationText.ScoreBid(bidder.Name));
                await Score(visitor, bidder.Given[place], Reasons[place]);
                await visitor.Press(() => EvaluationText.SaveScores);
            }
            await visitor.Press(() => EvaluationText.HandIn);
        }
        await one.Go($"/tenders/{tender.Id}/evaluation");
        foreach (var bidder in Bidders)
        {
            await one.Press(() => EvaluationText.AgreeFor(bidder.Name));
            await Score(one, bidder.Agreed, Reasons[0]);
            await one.Press(() => EvaluationText.SaveAgreed);
        }
        await Matrix(one);
        await one.Go($"/tenders/{tender.Id}/award/new");
        await one.Page.Locator("main input[name=BidId]:not([disabled])").First.CheckAsync();
        await one.Type("Reason", "The best plan at the lowest price.");
        await one.Type("Password", Site.Password);
        await one.Press(() => EvaluationText.Award);
        Assert.Contains(one.Says(() => EvaluationText.DecidedFor("Nant Electrical Ltd")), await one.Text());
        foreach (var bidder in Bidders)
        {
            await one.Press(() => AwardText.WriteFor(bidder.Name));
            await one.Press(() => AwardText.SaveSummary);
        }
        await one.Press(() => AwardText.SendAll);
        await one.Press(() => AwardText.MakeKnown);
        await one.Press(() => AwardText.MakeKnown);
        await one.Press(() => AwardText.EnterContract);
        await one.Type("Password", Site.Password);
        await one.Press(() => AwardText.EnterContract);
        Assert.Contains(one.Says(() => AwardText.SeeContract), await one.Text());

        await using var anyone = await Visitor.Come(chromium, site, language);
        await anyone.Go("/contracts");
        Assert.Contains("Nant Electrical", await anyone.Text());
        await anyone.PressAt("main a[href*='/contracts/']");
        await using var bidderOwner = await Visitor.Come(chromium, site, language);
        await bidderOwner.SignIn(firms[0].Owner);
        await bidderOwner.Go("/bids");
        await bidderOwner.PressAt("main a[href*='/bids/']");
        await bidderOwner.PressAt("main a[href$='/summary']");
        Assert.Contains(bidderOwner.Says(() => EvaluationText.YouWon), await bidderOwner.Text());
    }

    private async Task<Visitor> Come(LiveSite site, (Person Person, string Key) officer, Language language)
    {
        var visitor = await Visitor.Come(chromium, site, language);
        await visitor.SignIn(officer.Person, officer.Key);
        return visitor;
    }

    /// <summary>Three evaluators' points for four bids, the agreed ones, prices, totals and places on one screen of 1280 by 800; and all of it as a file.</summary>
    private static async Task Matrix(Visitor visitor)
    {
        await visitor.Page.SetViewportSizeAsync(1280, 800);
        var (rows, wide, high, hidden) = await visitor.Page.EvaluateAsync<int[]>("""
            () => {
              const table = document.querySelector(".lp-matrix"), frame = table.closest(".lp-scroll"), box = table.getBoundingClientRect();
              return [table.tBodies[0].rows.length, Math.ceil(box.width), Math.ceil(box.height), frame.scrollWidth - frame.clientWidth];
            }
            """) is [var r, var w, var h, var o] ? (r, w, h, o) : default;
        Assert.True(rows == 4 && wide <= 1280 && high <= 800 && hidden <= 0, $"{rows} bids take {wide} by {high} pixels, {hidden} out of sight");
        Assert.Equal(["4 · 3 · 3", "2 · 2 · 3", "3 · 3 · 3", "3 · 3 · 3"], (await visitor.Page.Locator(".lp-matrix__spread").AllInnerTextsAsync()).Select(t => t[..9]));
        var download = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Page.GetByRole(AriaRole.Link, new() { Name = visitor.Says(() => EvaluationText.Export), Exact = true }).ClickAsync());
        var lines = (await new StreamReader(await download.CreateReadStreamAsync()).ReadToEndAsync()).Split('\n');
        int Of(Func<string> kind) => lines.Count(l => l.Split(',', 3) is [_, _, var rest] && rest.TrimStart('"').StartsWith(visitor.Says(kind), StringComparison.Ordinal));
        // Each point that somebody gave, one agreed score for each answer and gate, a price and a total for each bid.
        Assert.Equal((12, 8, 4, 4), (Of(() => EvaluationText.Individual), Of(() => EvaluationText.Agreed), Of(() => EvaluationText.Price), Of(() => EvaluationText.Total)));
        Assert.Contains(lines, l => l.Contains("Anwen Officer", StringComparison.Ordinal) && l.Contains("As it reads", StringComparison.Ordinal));
    }

    /// <summary>Gives every scored answer these points, passes every gate, and says why.</summary>
    private static async Task Score(Visitor visitor, int points, string why)
    {
        foreach (var group in await visitor.Page.Locator("main form .govuk-radios").AllAsync())
        {
            var scored = group.Locator($"input[value='{points}']");
            await (await scored.CountAsync() > 0 ? scored : group.Locator("input[value='1']")).First.CheckAsync();
        }
        foreach (var reason in await visitor.Page.Locator("main form textarea").AllAsync()) await reason.FillAsync(why);
    }

    private static async Task<Tender> ClosedTender(Site site, Guid buyerId, IEnumerable<(Guid FirmId, Person Owner, long UnitPence)> bidders)
    {
        var tender = await site.Db(async db =>
        {
            var act = Act.BySystem(site.Clock.Now);
            var made = new Tender(await db.Buyers.SingleAsync(b => b.Id == buyerId), new OwnWords("Lighting in four halls", "Goleuadau mewn pedair neuadd"), act);
            made.Describe(made.Title, new OwnWords("New lighting.", "Goleuadau newydd."), null, act);
            made.Classify(TenderCategory.Works, ["45310000"], act);
            made.SetValue(15_000_00, 2000, act);
            made.SetPlace(["W06000016"], OwnWords.None, act);
            made.SetClosing(site.Clock.Now.AddDays(3), act);
            made.SetDates(site.Clock.Now.UkDate().AddDays(60), site.Clock.Now.UkDate().AddDays(200), act);
            var quality = made.AddCriterion(new OwnWords("Quality", "Ansawdd"), 60, false, act);
            made.AddCriterion(new OwnWords("Price", "Pris"), 40, true, act);
            made.AddQuestion(new OwnWords("How will you do it?", "Sut y gwnewch chi hyn?"), OwnWords.None, quality.Id, 500, act);
            made.AddQuestion(new OwnWords("Are you insured?", "A oes gennych yswiriant?"), OwnWords.None, null, null, act);
            made.AddPriceLine(new OwnWords("One hall", "Un neuadd"), new OwnWords("hall", "neuadd"), 4, act);
            made.SayNoDocuments(true, act);
            made.ConsiderSmallFirms("One contract too large for one firm.", "Joint bids are welcome.", act);
            made.SetJointBids(true, act);
            made.Publish(Figures.AtStart, act);
            db.Add(made);
            await db.SaveChangesAsync();
            return made;
        });
        foreach (var (firmId, owner, unit) in bidders)
            await site.With<BidVault>(vault =>
            {
                var act = new Act(owner.Id, site.Clock.Now.AddHours(1));
                var bid = vault.Begin(tender, firmId, null, act);
                var content = BidContent.Empty(tender.Id, bid.Id).WithPrices([new BidPrice(tender.PriceLines[0].Id, unit)]);
                foreach (var question in tender.Questions) content = content.WithAnswer(new BidAnswer(question.Id, question.IsPassFail ? "" : "With care.", question.IsPassFail ? true : null));
                vault.Change(bid, content, tender.ClosesAt!.Value, act);
                bid.Submit(tender.ClosesAt.Value, vault.Sign, act);
                return site.Keep(bid);
            });
        site.Clock.Advance(TimeSpan.FromDays(4));
        return tender;
    }
}
