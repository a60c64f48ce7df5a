using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Evaluations;

/// <summary>From the decision to the contract, through the front door and on the real database.</summary>
public class AwardTests
{
    [Fact]
    public async Task No_award_is_made_known_before_every_bidder_has_its_summary()
    {
        await using var bidding = await Bidding.Start();
        var (best, other, loser) = await Two(bidding);
        await bidding.Decide(bidding.Officers[0], best);
        await bidding.Summarise(best);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await bidding.Announce()).Status);
        Assert.Contains(AwardText.SummariesMissing(1), (await bidding.Announce()).Text);
        Assert.Contains(AwardText.SummariesMissing(1), (await bidding.Enter()).Text);
        Assert.False(await bidding.IsAwarded());
        await bidding.Summarise(other);
        Assert.Contains(AwardText.SummariesFirst, (await bidding.Announce()).Text);
        Assert.Contains(EvaluationText.NotYet, (await loser.Get($"/en{other}/summary")).Text);
        Assert.Equal(0, await bidding.Site.Db(db => db.Emails.CountAsync(e => e.Subject.StartsWith("The result of"))));

        Assert.Contains(AwardText.AllAreSent, (await bidding.SendSummaries()).Text);
        Assert.Contains("Worth 2 points", (await loser.Get($"/en{other}/summary")).Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await (await bidding.Site.SignedIn(bidding.Officers[0])).Get(bidding.Address($"award/summaries/{Bidding.IdOf(other)}"))).Status);
        Assert.Contains(AwardText.AnnounceFirst, (await bidding.Enter()).Text);
        Assert.Contains(AwardText.NoStandstill, (await bidding.Announce(("Days", "0"))).Text);
        Assert.True(await bidding.IsAwarded());
        Assert.Contains(AwardText.SeeContract, (await bidding.Enter()).Text);
        await bidding.Enter();
        Assert.Equal(1, await bidding.Site.Db(db => db.Contracts.CountAsync()));
    }

    [Fact]
    public async Task A_public_contract_needs_checks_its_notice_and_eight_working_days()
    {
        await using var bidding = await Bidding.Start();
        var (best, other, _) = await Two(bidding);
        await MakePublic(bidding);
        var unchecked_ = await bidding.Decide(bidding.Officers[0], best);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unchecked_.Status);
        Assert.Contains(AwardText.ChecksMissing(1), unchecked_.Text);
        await Check(bidding, best);
        // The bid is silent about sub-contractors: the buyer must have asked (s.28(1)).
        Assert.Contains(AwardText.SubContractorsNotSaid, (await bidding.Decide(bidding.Officers[0], best)).Text);
        await CheckSubContractors(bidding, best);
        await bidding.Decide(bidding.Officers[0], best);
        await bidding.Summarise(best, other);
        await bidding.SendSummaries();
        bidding.Site.Clock.Advance(TimeSpan.FromHours(1));
        var today = bidding.Site.Clock.Now.UkDate();
        (string, string?)[] now = [("PublishedOn.Day", $"{today.Day}"), ("PublishedOn.Month", $"{today.Month}"), ("PublishedOn.Year", $"{today.Year}"), ("PublishedTime", bidding.Site.Clock.Now.ToUk().ToString("HH:mm"))];
        Assert.Contains(AwardText.EnterNoticeReference, (await bidding.Announce([.. now, ("Days", "8")])).Text);
        Assert.Contains(AwardText.StandstillTooShort(8), (await bidding.Announce([.. now, ("Reference", "012345-2026"), ("Days", "7")])).Text);
        Assert.Contains(AwardText.StandstillNeeded(8), (await bidding.Announce([.. now, ("Reference", "012345-2026"), ("Days", "0")])).Text);
        var steps = await bidding.Announce([.. now, ("Reference", "012345-2026"), ("Days", "8")]);
        var last = Standstill.EndsOn(today, 8);
        Assert.Contains(AwardText.StandstillIs(8, last), steps.Text);
        foreach (var number in Enumerable.Range(1, 8)) Assert.Contains(AwardText.WorkingDay(number), steps.One("table.lp-calendar").TextContent + string.Concat(steps.All("table.lp-calendar").Select(t => t.TextContent)));
        var early = await bidding.Enter();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.Status);
        Assert.Contains(AwardText.StandstillUntil(last), early.Text);
        Assert.Equal(0, await bidding.Site.Db(db => db.Contracts.CountAsync()));
        Assert.Contains(bidding.Site.Clock.Now.Year.ToString(), (await bidding.Site.Db(db => db.Emails.FirstAsync(e => e.Subject.StartsWith("The award of")))).Text);
        bidding.Site.Clock.Now = UkTime.FromUk(last.AddDays(1), new TimeOnly(9, 0));
        Assert.Contains(AwardText.SeeContract, (await bidding.Enter()).Text);
    }

    [Fact]
    public async Task A_tie_is_parted_by_the_published_rule_and_else_by_a_draw_on_the_record()
    {
        await using var bidding = await Bidding.Start();
        var (_, _, one) = await bidding.NewFirm("One Ltd");
        var (_, _, two) = await bidding.NewFirm("Two Ltd");
        var bids = new[] { await bidding.Submitted(one, price: "100.00"), await bidding.Submitted(two, price: "100.00") };
        await bidding.Open();
        await bidding.Evaluated((bids[0], 3), (bids[1], 3));
        var silent = await bidding.Decide(bidding.Officers[0], bids[1]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.Status);
        Assert.Contains(AwardText.SayHowDrawn, silent.Text);
        Assert.Contains("From a hat", (await bidding.Decide(bidding.Officers[0], bids[1], "From a hat, before two witnesses")).Text);
        Assert.Equal("From a hat, before two witnesses", await bidding.Site.Db(db => db.Awards.Select(a => a.Draw).SingleAsync()));
    }

    [Fact]
    public async Task Lots_are_awarded_in_order_and_a_bidder_at_its_limit_is_passed_over()
    {
        await using var bidding = await Bidding.Start((tender, act) =>
        {
            tender.AddLot(new LotFacts(new OwnWords("North", "Gogledd"), OwnWords.None, 8_000_00, 2000), act);
            tender.AddLot(new LotFacts(new OwnWords("South", "De"), OwnWords.None, 8_000_00, 2000), act);
            tender.LimitLots(null, 1, act);
        });
        var lots = bidding.Tender.Lots.OrderBy(l => l.Number).ToArray();
        var best = await InLots(bidding, "Best Ltd", "100.00", lots);
        var second = await InLots(bidding, "Second Ltd", "100.00", lots);
        await bidding.Open();
        await bidding.Evaluated((best, 5), (second, 3));
        Assert.Contains(AwardText.EarlierLotFirst(LotText.Named(lots[0])), (await bidding.Decide(bidding.Officers[0], second, lot: lots[1].Id)).Text);
        await bidding.Decide(bidding.Officers[0], best, lot: lots[0].Id);
        Assert.Contains(AwardText.AtLimit("Best Ltd", 1), (await (await bidding.Site.SignedIn(bidding.Officers[0])).Get(bidding.Address($"award/new?lot={lots[1].Id}"))).Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await bidding.Decide(bidding.Officers[0], best, lot: lots[1].Id)).Status);
        await bidding.Decide(bidding.Officers[0], second, lot: lots[1].Id);
        Assert.Equal([Bidding.IdOf(best), Bidding.IdOf(second)], (await bidding.Site.Db(db => db.Awards.ToListAsync())).OrderBy(a => lots.Single(l => l.Id == a.LotId).Number).Select(a => a.BidId));
        await bidding.Summarise(best, second);
        await bidding.SendSummaries();
        var summary = await (await bidding.Site.SignedIn(await Member(bidding, second))).Get($"/en{second}/summary");
        Assert.Contains("Lot 1: North", summary.Text);
        Assert.Contains(EvaluationText.YouWon, summary.Text);
        Assert.Contains(EvaluationText.YouDidNotWin, summary.Text);
    }

    [Fact]
    public async Task The_whole_evaluation_can_be_downloaded_once_nobody_is_blind_any_more()
    {
        await using var bidding = await Bidding.Start();
        var (_, _, browser) = await bidding.NewFirm("=Sum Ltd");
        var bid = await bidding.Submitted(browser);
        await bidding.Open();
        await bidding.Panel(bidding.Officers[2]);
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await officer.Get(bidding.Address("evaluation.csv"))).Status);
        await bidding.Declare(bidding.Officers[2], bid);
        await bidding.Score(bidding.Officers[2], bid, 4, "+Says who does what");
        await bidding.HandIn(bidding.Officers[2]);
        var csv = await officer.Get(bidding.Address("evaluation.csv"));
        Assert.Contains("'=Sum Ltd", csv.Html);
        Assert.Contains("'+Says who does what", csv.Html);
        Assert.Contains("98765.43", csv.Html);
    }

    [Theory]
    [InlineData("59", 99)]
    [InlineData("61", 101)]
    public async Task Weights_that_do_not_total_100_are_refused_with_the_reason(string weight, int total)
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var officer = await site.Officer(buyer);
        var tender = await site.Db(async db =>
        {
            db.Attach(buyer);
            var draft = Domain.Tenders.Drafts.Complete(buyer);
            db.Add(draft);
            await db.SaveChangesAsync();
            return draft;
        });
        var browser = await site.SignedIn(officer);
        await browser.FillIn($"/en/tenders/{tender.Id}/criteria/{tender.Criteria[0].Id}", ("Weight", weight));
        Assert.Contains(TenderText.WeightsTotal(total), (await browser.Get($"/en/tenders/{tender.Id}/check")).Text);
        Assert.True(await site.Db(db => db.Tenders.AnyAsync(t => t.Id == tender.Id && t.PublishedAt == null)));
    }

    [Fact]
    public async Task How_bids_are_compared_is_chosen_before_publication()
    {
        await using var site = await Site.Start();
        var buyer = await site.Buyer();
        var officer = await site.Officer(buyer);
        var tender = await site.Db(async db =>
        {
            db.Attach(buyer);
            var draft = Domain.Tenders.Drafts.Complete(buyer);
            db.Add(draft);
            await db.SaveChangesAsync();
            return draft;
        });
        var browser = await site.SignedIn(officer);
        var address = $"/en/tenders/{tender.Id}/judging";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.FillIn(address, ("Formula", "FixedPoints"), ("PointsLost", "0"))).Status);
        await browser.FillIn(address, ("Formula", "FixedPoints"), ("PointsLost", "1.5"), ("Tie", "LowestPrice"), ("Low", "25"));
        var saved = await site.Db(db => db.Tenders.AsNoTracking().SingleAsync(t => t.Id == tender.Id));
        Assert.Equal((PriceFormula.FixedPoints, 1.5m, TieRule.LowestPrice, 25), (saved.PriceFormula, saved.PointsLostPerPercent, saved.TieRule, saved.LowPricePercent));
        Assert.Contains(JudgingText.NameOf(PriceFormula.FixedPoints), (await browser.Get($"/en/tenders/{tender.Id}/criteria")).Text);
    }

    /// <summary>Two bids, evaluated: the first is best. The loser's browser comes with them.</summary>
    private static async Task<(string Best, string Other, Browser Loser)> Two(Bidding bidding)
    {
        var (_, _, one) = await bidding.NewFirm("Best Ltd");
        var (_, _, two) = await bidding.NewFirm("Other Ltd");
        var (best, other) = (await bidding.Submitted(one, price: "100.00"), await bidding.Submitted(two, price: "100.00"));
        await bidding.Open();
        await bidding.Evaluated((best, 4), (other, 2));
        return (best, other, two);
    }

    /// <summary>Staff lower the threshold, so that the same tender is a public contract.</summary>
    private static Task MakePublic(Bidding bidding) =>
        bidding.Site.Keep(new FigureRow(FigureLine.PublicContract, FigureBody.Any, FigureSort.Any, new DateOnly(2025, 2, 24), 10_000_00, "Test", Act.BySystem(bidding.Site.Clock.Now)));

    internal static async Task<WebPage> Check(Bidding bidding, string bid, params string[] grounds)
    {
        var firm = (await bidding.BidAt(bid)).FirmId;
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var page = await officer.Get(bidding.Address($"checks/{Bidding.IdOf(bid)}/{firm}"));
        return await officer.Submit(page, page.Form("form[action*='/checks/']"),
            [("IsOnList", "False"), ("ListSeen", "GOV.UK, today: not there"), ("Seen", "Its own declaration"), .. grounds.Select(g => ("Grounds", (string?)g))]);
    }

    private static async Task<WebPage> CheckSubContractors(Bidding bidding, string bid)
    {
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        Assert.Contains(CheckText.AskAboutSubs, (await officer.Get(bidding.Address("checks"))).Text);
        var page = await officer.Get(bidding.Address($"checks/{Bidding.IdOf(bid)}/{SubContracting.NotSaid}"));
        return await officer.Submit(page, page.Form("form[action*='/checks/']"), ("IsOnList", "False"), ("ListSeen", "Nobody to look up"), ("Seen", "Asked by clarification today: it intends none"));
    }

    private static async Task<string> InLots(Bidding bidding, string firm, string price, TenderLot[] lots)
    {
        var (_, _, browser) = await bidding.NewFirm(firm);
        var bid = await bidding.Begin(browser);
        var choose = await browser.Get($"/en{bid}/lots");
        await browser.Submit(choose, choose.Form(), [.. lots.Select(l => ("Lots", (string?)l.Id.ToString()))]);
        await browser.FillIn($"/en{bid}/answers/{bidding.Scored.Id}", ("Text", "With care"), ("then", "bid"));
        await browser.FillIn($"/en{bid}/answers/{bidding.Gate.Id}", ("Meets", "True"), ("then", "bid"));
        await browser.FillIn($"/en{bid}/prices", ($"Units[{bidding.Line.Id}]", price));
        Assert.Matches("/submissions/1$", (await Bidding.Submit(browser, bid)).Path);
        return bid;
    }

    private static async Task<LocalProcure.Domain.People.Person> Member(Bidding bidding, string bid)
    {
        var firm = (await bidding.BidAt(bid)).FirmId;
        return await bidding.Site.Db(db => db.People.SingleAsync(p => p.Firms.Any(m => m.FirmId == firm)));
    }
}
