using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Support;
using LocalProcure.Web.Data;
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
        var bid = await bidding.Begin(firm);
        await firm.FillIn($"/en{bid}/lots", ("Lots", lots[0].Id.ToString()));
        await firm.FillIn($"/en{bid}/answers/{bidding.Scored.Id}", ("Text", "With care"), ("then", "bid"));
        await firm.FillIn($"/en{bid}/answers/{bidding.Gate.Id}", ("Meets", "True"), ("then", "bid"));
        await firm.FillIn($"/en{bid}/prices", ($"Units[{bidding.Line.Id}]", "100.00"));
        await Bidding.Submit(firm, bid);
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
}
