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

namespace LocalProcure.E2E.Journeys;

/// <summary>After closing: two officers open, score alone, agree, award; the register and the bidders are told.</summary>
public sealed class AwardTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Welsh)]
    public async Task Two_officers_open_evaluate_and_award(Language language)
    {
        await using var site = await LiveSite.Start();
        var buyer = await site.Site.Buyer();
        var roles = BuyerRole.Officer | BuyerRole.Opener | BuyerRole.Evaluator;
        var (first, second) = (await site.Site.Officer(buyer, roles, "Sioned Officer", language), await site.Site.Officer(buyer, roles, "Gethin Officer", language));
        var winner = await site.Site.Firm("Nant Electrical Ltd");
        var owner = await site.Site.MemberOf(winner, FirmRole.Owner, "Pryce Owner", language);
        var other = await site.Site.Firm("Cwm Builders Ltd");
        var tender = await ClosedTender(site.Site, buyer.Id, (winner.Id, owner.Id, 90_00), (other.Id, (await site.Site.MemberOf(other)).Id, 120_00));
        await using var one = await Visitor.Come(chromium, site, language);
        await using var two = await Visitor.Come(chromium, site, language);
        await one.SignIn(first, await site.Authenticator(first));
        await two.SignIn(second, await site.Authenticator(second));

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
        foreach (var person in (Person[])[first, second])
        {
            await one.Page.Locator("main [name=PersonId]").SelectOptionAsync(person.Id.ToString());
            await one.Press(() => EvaluationText.AddToPanel);
        }
        foreach (var (visitor, points) in new[] { (one, 4), (two, 3) })
        {
            await visitor.Go($"/tenders/{tender.Id}/declaration");
            foreach (var radio in await visitor.Page.Locator("main input[type=radio][value=None]").AllAsync()) await radio.CheckAsync();
            await visitor.Press(() => EvaluationText.SaveDeclaration);
            foreach (var bidder in (string[])["Nant Electrical Ltd", "Cwm Builders Ltd"])
            {
                await visitor.Press(() => EvaluationText.ScoreBid(bidder));
                await Score(visitor, bidder.StartsWith("Nant", StringComparison.Ordinal) ? points : 2);
                await visitor.Press(() => EvaluationText.SaveScores);
            }
            await visitor.Press(() => EvaluationText.HandIn);
        }
        foreach (var bidder in (string[])["Nant Electrical Ltd", "Cwm Builders Ltd"])
        {
            await one.Go($"/tenders/{tender.Id}/evaluation");
            await one.Press(() => EvaluationText.AgreeFor(bidder));
            await Score(one, bidder.StartsWith("Nant", StringComparison.Ordinal) ? 4 : 2);
            await one.Press(() => EvaluationText.SaveAgreed);
        }
        await one.Go($"/tenders/{tender.Id}/award/new");
        await one.Page.Locator("main input[name=BidId]:not([disabled])").First.CheckAsync();
        await one.Type("Reason", "The best plan at the lowest price.");
        await one.Type("Password", Site.Password);
        await one.Press(() => EvaluationText.Award);
        Assert.Contains(one.Says(() => EvaluationText.DecidedFor("Nant Electrical Ltd")), await one.Text());
        foreach (var bidder in (string[])["Nant Electrical Ltd", "Cwm Builders Ltd"])
        {
            await one.Press(() => AwardText.WriteFor(bidder));
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
        await bidderOwner.SignIn(owner);
        var bid = await site.Site.Db(db => db.Bids.Where(b => b.FirmId == winner.Id).Select(b => b.Id).SingleAsync());
        await bidderOwner.Go($"/bids/{bid}/summary");
        Assert.Contains(bidderOwner.Says(() => EvaluationText.YouWon), await bidderOwner.Text());
    }

    /// <summary>Gives every scored answer these points, passes every gate, and says why.</summary>
    private static async Task Score(Visitor visitor, int points)
    {
        foreach (var group in await visitor.Page.Locator("main form .govuk-radios").AllAsync())
        {
            var scored = group.Locator($"input[value='{points}']");
            await (await scored.CountAsync() > 0 ? scored : group.Locator("input[value='1']")).First.CheckAsync();
        }
        foreach (var reason in await visitor.Page.Locator("main form textarea").AllAsync()) await reason.FillAsync("Named people, and cover when one is away.");
    }

    private static async Task<Tender> ClosedTender(Site site, Guid buyerId, params (Guid FirmId, Guid PersonId, long UnitPence)[] bidders)
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
        foreach (var (firmId, personId, unit) in bidders)
            await site.With<BidVault>(vault =>
            {
                var act = new Act(personId, site.Clock.Now.AddHours(1));
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
