using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Selections;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Tenders;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Features.Tenders;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Consortia;

/// <summary>A firm in two groups, or alone and in a group, declares it where both are for the same lot, and only there.</summary>
public class LotGroupsTests
{
    private static void TwoLots(Tender tender, Act act)
    {
        tender.RemovePriceLine(tender.PriceLines[0].Id, act);
        foreach (var name in new[] { "North", "South" })
            tender.AddPriceLine(new OwnWords(name, name), new OwnWords("visit", "ymweliad"), 1, act, lotId: tender.AddLot(LotTests.Facts(name), act).Id);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_firm_joins_groups_for_different_lots_freely_and_declares_for_the_same_lot(bool isSameLot)
    {
        await using var bidding = await Bidding.Start(TwoLots);
        var (north, south) = (bidding.Tender.Lots[0].Id, bidding.Tender.Lots[1].Id);
        var (_, _, lead) = await bidding.NewFirm("Lead Ltd");
        var (partner, _, browser) = await bidding.NewFirm("Partner Ltd");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Start(lead, bidding, "Nobody’s lots")).Status);
        var first = await Start(lead, bidding, "Northerners", north);
        Assert.Contains("Lot 1: North", first.Text);
        await Invite(bidding, first.Path, partner);
        var second = await Start(browser, bidding, "Others", isSameLot ? north : south);
        Assert.Equal(HttpStatusCode.OK, second.Status);

        var answer = await browser.Get($"{first.Path}/invitation");
        Assert.Contains("Lot 1: North", answer.Text);
        var accepted = await browser.Submit(answer, answer.Form("#accept"), Groups.SayWhy);
        Assert.Equal(isSameLot ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.OK, accepted.Status);
        if (!isSameLot) return;
        Assert.Contains(ConsortiumText.DeclareElsewhere, accepted.Text);
        Assert.Equal(HttpStatusCode.OK, (await browser.Submit(accepted, accepted.Form("#accept"), ("Form.Declaration", "Different people price each"))).Status);
    }

    [Fact]
    public async Task A_firm_bids_alone_for_the_lots_that_its_group_is_not_for()
    {
        await using var bidding = await Bidding.Start(TwoLots);
        var (north, south) = (bidding.Tender.Lots[0].Id, bidding.Tender.Lots[1].Id);
        var (firm, _, browser) = await bidding.NewFirm("Lead Ltd");
        var room = await Start(browser, bidding, "Northerners", north);
        var alone = await bidding.Begin(browser, firm.Id.ToString());
        var refused = await browser.FillIn($"/en{alone}/lots", ("Lots", north.ToString()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(ConsortiumText.InGroupForLot, refused.Text);
        Assert.EndsWith(alone, (await browser.FillIn($"/en{alone}/lots", ("Lots", south.ToString()))).Path);

        // The joint bid keeps to the group's own lots.
        var joint = await bidding.Begin(browser, room.Path.Split('/')[^1]);
        Assert.DoesNotContain("South", (await browser.Get($"/en{joint}/lots")).Text);
        var foreign = await browser.FillIn($"/en{joint}/lots", ("Lots", south.ToString()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, foreign.Status);
        Assert.Contains(ConsortiumText.NotItsLots, foreign.Text);
        // Who began alone for a lot declares it when a group for that lot comes.
        var again = await Start(browser, bidding, "Southerners", south);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains(ConsortiumText.DeclareElsewhere, again.Text);
    }

    [Fact]
    public async Task Whoever_asks_to_take_part_alone_declares_it_before_a_group_for_a_lot_until_there_is_a_shortlist()
    {
        await using var bidding = await ProcedureSite.Selecting(TwoLots);
        var north = bidding.Tender.Lots[0].Id;
        var (_, _, browser) = await bidding.NewFirm("Asking Ltd");
        Assert.Matches("^/en/requests/", (await browser.FillIn($"/en/tenders/{bidding.Tender.Id}/requests/new")).Path);
        var refused = await Start(browser, bidding, "Northerners", north);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(ConsortiumText.DeclareElsewhere, refused.Text);
        Assert.Equal(HttpStatusCode.OK, (await browser.Submit(refused, refused.Form("#start"), ("Form.Declaration", "Two crews, two estimators"))).Status);
        Assert.Equal("Two crews, two estimators", await bidding.Site.Db(db => db.ConsortiumMembers.Select(m => m.Declaration).SingleAsync()));

        // With a shortlist there, only who then bids counts: another that asked alone starts a group and declares nothing.
        var (_, _, other) = await bidding.NewFirm("Also Asking Ltd");
        Assert.Matches("^/en/requests/", (await other.FillIn($"/en/tenders/{bidding.Tender.Id}/requests/new")).Path);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Start(other, bidding, "Southerners", bidding.Tender.Lots[1].Id)).Status);
        await bidding.Site.Db(async db =>
        {
            var shortlist = (Shortlist)Activator.CreateInstance(typeof(Shortlist), nonPublic: true)!;
            db.Add(shortlist).Property(nameof(Shortlist.TenderId)).CurrentValue = bidding.Tender.Id;
            db.Entry(shortlist).Property(nameof(Shortlist.Because)).CurrentValue = "All who passed";
            await db.SaveChangesAsync();
        });
        Assert.Equal(HttpStatusCode.OK, (await Start(other, bidding, "Southerners", bidding.Tender.Lots[1].Id)).Status);
    }

    [Fact]
    public async Task A_firm_in_a_group_for_a_lot_asks_to_take_part_alone_only_after_declaring_it_there()
    {
        await using var bidding = await ProcedureSite.Selecting(TwoLots);
        var (_, _, browser) = await bidding.NewFirm("Leading Ltd");
        var room = await Start(browser, bidding, "Northerners", bidding.Tender.Lots[0].Id);
        var (firm, group) = (await bidding.Site.Db(db => db.Firms.Select(f => f.Id).SingleAsync()), room.Path);
        var ask = await browser.Get($"/en/tenders/{bidding.Tender.Id}/requests/new");
        var refused = await browser.Submit(ask, ask.Form("form[novalidate]"), ("Bidder", firm.ToString()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(SelectionText.InGroupAlready, refused.Text);
        await browser.FillIn($"{group}/declaration", ("Form.Words", "Two crews, two estimators"));
        Assert.Matches("^/en/requests/", (await browser.Submit(ask, ask.Form("form[novalidate]"), ("Bidder", firm.ToString()))).Path);
    }

    [Fact]
    public async Task Two_groups_taking_one_firm_for_one_lot_at_the_same_moment_do_not_both_succeed()
    {
        await using var bidding = await Bidding.Start(TwoLots);
        var firm = await bidding.Site.Firm("Busy Ltd");
        var act = Act.BySystem(bidding.Site.Clock.Now);
        Consortium For(params Guid[] lots) => new("G", new OwnWords("w", null), ConsortiumModel.AllContract, bidding.Tender.Id, firm.Id, "Leads", null, act, lots);
        await bidding.Site.Keep(For(bidding.Tender.Lots[0].Id));
        await bidding.Site.Keep(For(bidding.Tender.Lots[1].Id));
        await Assert.ThrowsAsync<DbUpdateException>(() => bidding.Site.Keep(For(bidding.Tender.Lots[0].Id, bidding.Tender.Lots[1].Id)));
    }

    [Fact]
    public async Task A_group_from_before_lots_is_read_as_one_for_the_whole_tender()
    {
        await using var bidding = await Bidding.Start();
        var (_, _, browser) = await bidding.NewFirm("Lead Ltd");
        var room = await Start(browser, bidding, "Older");
        // As the column stands in rows that were there when it was added.
        await bidding.Site.Db(db => db.Database.ExecuteSqlRawAsync("UPDATE \"Consortia\" SET \"LotIds\" = ''"));
        Assert.Equal(HttpStatusCode.OK, (await browser.Get(room.Path)).Status);
        Assert.Empty(await bidding.Site.Db(db => db.Consortia.Select(c => c.LotIds).SingleAsync()));
    }

    private static async Task<WebPage> Start(Browser browser, Bidding bidding, string name, params Guid[] lots)
    {
        var page = await browser.Get($"/en/consortia/new?tender={bidding.Tender.Id}");
        return await browser.Submit(page, page.Form("#start"), [("Form.Name", name), ("Form.Why", "Each lacks something"), ("Form.Role", "Leads"), ("Form.Model", "AllContract"), .. lots.Select(l => ("Form.Lots", (string?)l.ToString()))]);
    }

    private static Task Invite(Bidding bidding, string room, Firm firm) => bidding.Site.Db(async db =>
    {
        var id = Guid.Parse(room.Split('/')[^1]);
        var group = await db.Consortia.Include(c => c.Members).Include(c => c.Signatures).SingleAsync(c => c.Id == id);
        group.Invite(Invitee.Of(firm.Id), "Helps", 4_000, null, Act.BySystem(bidding.Site.Clock.Now));
        await db.SaveChangesAsync();
    });
}
