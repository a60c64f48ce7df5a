using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
using LocalProcure.Web.Features.Desk;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Evaluations;

/// <summary>Decisions that are taken back, and lots that end without the others.</summary>
public class TakingBackTests
{
    private static async Task<WebPage> TakeBack(Bidding bidding, string reason, string password = Site.Password)
    {
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var steps = await officer.Get(bidding.Address("award"));
        var page = await officer.Get(steps.One("a[href$='/taking-back']").GetAttribute("href")!);
        return await officer.Submit(page, page.Form("form[action$='/taking-back']"), ("Reason", reason), ("Password", password));
    }

    [Fact]
    public async Task A_decision_is_taken_back_before_the_notice_bidders_are_told_and_it_is_decided_anew()
    {
        await using var bidding = await Bidding.Start();
        var (_, loser, one) = await bidding.NewFirm("One Ltd");
        var (_, _, two) = await bidding.NewFirm("Two Ltd");
        var (first, second) = (await bidding.Submitted(one, price: "100.00"), await bidding.Submitted(two, price: "120.00"));
        await bidding.Open();
        await bidding.Evaluated((first, 2), (second, 5));
        await bidding.Decide(bidding.Officers[0], second);
        await bidding.Summarise(first, second);
        await bidding.SendSummaries();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TakeBack(bidding, " ")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TakeBack(bidding, "Wrong", "not my password")).Status);
        Assert.Equal(1, await bidding.Site.Db(db => db.Awards.CountAsync()));
        var back = await TakeBack(bidding, "A score was typed for the wrong bidder");
        Assert.EndsWith("/award", back.Path);
        Assert.Contains("A score was typed for the wrong bidder", back.Text);
        await bidding.Site.Db(async db =>
        {
            Assert.False(await db.Awards.AnyAsync() || await db.AssessmentSummaries.AnyAsync());
            var taken = await db.AwardsTakenBack.SingleAsync();
            Assert.Equal((Bidding.IdOf(second), bidding.Officers[0].Id, 2), (taken.BidId, taken.TakenBackBy, taken.Summaries.Count));
            Assert.NotEmpty(taken.Summaries.Single(s => s.BidId == Bidding.IdOf(first)).Own);
            Assert.Contains(await db.AuditRows.Where(r => r.ChainId == bidding.Tender.Id).Select(r => r.What).ToListAsync(), w => w == "AwardTakenBack");
            Assert.Null(await AuditTrail.FirstBreak(db, bidding.Tender.Id));
        });
        Assert.Contains("A score was typed for the wrong bidder", (await bidding.Site.Db(db => db.Emails.Where(e => e.Address == loser.Email).ToListAsync())).Single(e => e.Subject.Contains("taken back", StringComparison.Ordinal)).Text);

        // Decided anew, with summaries of its own; then the notice settles it.
        Assert.Equal(HttpStatusCode.OK, (await bidding.Decide(bidding.Officers[0], second)).Status);
        await bidding.Summarise(first, second);
        await bidding.SendSummaries();
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var form = await officer.Get((await officer.Get(bidding.Address("award"))).One("a[href$='/taking-back']").GetAttribute("href")!);
        await bidding.Announce(("Days", "0"));
        Assert.False((await officer.Get(bidding.Address("award"))).Has("a[href$='/taking-back']"));
        var late = await officer.Submit(form, form.Form("form[action$='/taking-back']"), ("Reason", "Too late"), ("Password", Site.Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains(AwardText.NoticeIsOut, late.Text);
    }

    [Fact]
    public async Task A_lot_without_bids_is_ended_alone_and_the_others_are_awarded()
    {
        await using var bidding = await Bidding.Start((tender, act) =>
        {
            tender.AddLot(new LotFacts(new OwnWords("North", "Gogledd"), OwnWords.None, 8_000_00, 2000), act);
            tender.AddLot(new LotFacts(new OwnWords("South", "De"), OwnWords.None, 8_000_00, 2000), act);
        });
        var lots = bidding.Tender.Lots.OrderBy(l => l.Number).ToArray();
        var (_, person, firm) = await bidding.NewFirm("North Ltd");
        var bid = await bidding.SubmittedFor(firm, lots[0]);
        await bidding.Open();
        await bidding.Evaluated((bid, 4));

        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        async Task<WebPage> End(Guid lot, string reason) => await officer.FillIn(bidding.Address($"award/lots/{lot}/end"), ("BecauseEnglish", reason));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await End(lots[1].Id, "")).Status);
        Assert.EndsWith("/award", (await End(lots[1].Id, "Nobody bid for the south")).Path);
        // The last lot is the whole procurement: that ends on its own page.
        var last = await End(lots[0].Id, "Nor the north");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, last.Status);
        Assert.Contains(LotText.LastLot, last.Text);
        Assert.Contains("Nobody bid for the south", (await bidding.Site.Anonymous().Get($"/en/tenders/{bidding.Tender.Id}")).Text);

        await bidding.Decide(bidding.Officers[0], bid, lot: lots[0].Id);
        await bidding.Summarise(bid);
        await bidding.SendSummaries();
        await bidding.Announce(("Days", "0"));
        Assert.Equal(HttpStatusCode.OK, (await bidding.Enter()).Status);
        Assert.Equal(lots[0].Id, await bidding.Site.Db(db => db.Contracts.Select(c => c.LotId).SingleAsync()));
        Assert.Contains(AwardText.NotSigned, (await officer.Get(bidding.Address("award"))).Text);
        Assert.True((await officer.Get(bidding.Address("award"))).Has("a[href$='/signing']"));
        // An awarded lot is not ended, and the one that bid for the other lot was never told of this one.
        Assert.Contains(LotText.IsAwarded, (await End(lots[0].Id, "Again")).Text);
        Assert.DoesNotContain(await bidding.Site.Db(db => db.Emails.Where(e => e.Address == person.Email).ToListAsync()), e => e.Text.Contains("Nobody bid for the south", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_desk_says_what_the_award_waits_for_and_a_loser_of_one_lot_asks_why()
    {
        await using var bidding = await Bidding.Start((tender, act) =>
        {
            tender.AddLot(new LotFacts(new OwnWords("North", "Gogledd"), OwnWords.None, 8_000_00, 2000), act);
            tender.AddLot(new LotFacts(new OwnWords("South", "De"), OwnWords.None, 8_000_00, 2000), act);
            tender.LimitLots(null, 1, act);
        });
        var site = bidding.Site;
        var lots = bidding.Tender.Lots.OrderBy(l => l.Number).ToArray();
        var (best, _, bestBrowser) = await bidding.NewFirm("Best Ltd");
        var (_, _, second) = await bidding.NewFirm("Second Ltd");
        var bids = new List<string>();
        foreach (var (browser, price) in new[] { (bestBrowser, "100.00"), (second, "120.00") })
        {
            var bid = await bidding.Begin(browser);
            var choose = await browser.Get($"/en{bid}/lots");
            await browser.Submit(choose, choose.Form(), [.. lots.Select(l => ("Lots", (string?)l.Id.ToString()))]);
            await browser.FillIn($"/en{bid}/answers/{bidding.Scored.Id}", ("Text", "With care"), ("then", "bid"));
            await browser.FillIn($"/en{bid}/answers/{bidding.Gate.Id}", ("Meets", "True"), ("then", "bid"));
            await browser.FillIn($"/en{bid}/prices", ($"Units[{bidding.Line.Id}]", price));
            await Bidding.Submit(browser, bid);
            bids.Add(bid);
        }
        async Task<string> Desk() => (await (await site.SignedIn(bidding.Officers[0])).Get("/en/desk")).Text;
        await bidding.Open();
        await site.Db(async db =>
        {
            var tender = await db.Tenders.SingleAsync();
            db.Add(new Concern(tender, Bidding.IdOf(bids[0]), ConcernKind.AbnormallyLow, "Far below", site.Clock.Now.AddDays(1), new Act(bidding.Officers[0].Id, site.Clock.Now)));
            await db.SaveChangesAsync();
        });
        // While the bidder's time runs there is nothing to decide; then there is.
        Assert.DoesNotContain(DeskText.DecideMatter, await Desk());
        site.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Contains(DeskText.DecideMatter, await Desk());
        await site.Db(async db =>
        {
            (await db.Concerns.SingleAsync()).Decide(ConcernOutcome.Stays, "Explained", new Act(bidding.Officers[0].Id, site.Clock.Now));
            await db.SaveChangesAsync();
        });
        Assert.DoesNotContain(DeskText.DecideMatter, await Desk());

        await bidding.Evaluated((bids[0], 5), (bids[1], 3));
        Assert.DoesNotContain(DeskText.WriteSummaries, await Desk());
        await bidding.Decide(bidding.Officers[0], bids[0], lot: lots[0].Id);
        await bidding.Decide(bidding.Officers[0], bids[1], lot: lots[1].Id);
        Assert.Contains(DeskText.WriteSummaries, await Desk());
        await bidding.Summarise([.. bids]);
        await bidding.SendSummaries();
        Assert.Contains(DeskText.MakeAwardKnown, await Desk());
        await bidding.Announce(("Days", "8"));
        var last = await site.Db(db => db.AwardNotices.Select(n => n.StandstillEndsOn!.Value).SingleAsync());

        // The winner of the north lost the south, and asks why of that lot alone.
        bestBrowser = await site.SignedIn(await site.Db(db => db.People.SingleAsync(p => p.Firms.Any(m => m.FirmId == best.Id))));
        var summary = await bestBrowser.Get($"/en{bids[0]}/summary");
        var address = summary.One($"a[href*='/reasons/{best.Id}']").GetAttribute("href")!;
        var ask = await bestBrowser.Get(address);
        Assert.Contains(LotText.Named(lots[1]), ask.Text);
        Assert.DoesNotContain(LotText.Named(lots[0]), ask.Text);
        await bestBrowser.Submit(ask, ask.Form());
        Assert.Equal([lots[1].Id], (await site.Db(db => db.ReasonRequests.SingleAsync())).LotIds);
        Assert.Contains(ReasonsText.AboutLots(LotText.Named(lots[1])), (await (await site.SignedIn(bidding.Officers[0])).Get(bidding.Address("reasons"))).Text);

        site.Clock.Now = UkTime.FromUk(last.AddDays(1), new TimeOnly(9, 0));
        Assert.Contains(DeskText.StandstillOver(last), await Desk());
        Assert.Equal(HttpStatusCode.OK, (await bidding.Enter()).Status);
        Assert.DoesNotContain(DeskText.StandstillOver(last), await Desk());
    }
}
