using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Tenders;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Consortia;

/// <summary>Shares that differ by lot, through the pages: thirds to the last basis point, and each lot exactly the whole.</summary>
public sealed class SharesByLotTests
{
    private static void TwoLots(Tender tender, Act act)
    {
        tender.RemovePriceLine(tender.PriceLines[0].Id, act);
        foreach (var name in new[] { "North", "South" })
            tender.AddPriceLine(new OwnWords(name, name), new OwnWords("visit", "ymweliad"), 1, act, lotId: tender.AddLot(LotTests.Facts(name), act).Id);
    }

    [Theory]
    [InlineData("en", "is 99.99%; it must be exactly 100.00%", "33.33%")]
    [InlineData("cy", "yn 99.99%; rhaid iddo fod yn 100.00% yn union", "33.33%")]
    public async Task Thirds_of_each_lot_are_exact_or_refused_at_the_lot_and_every_member_accepts_its_own(string language, string refusal, string third)
    {
        await using var bidding = await Bidding.Start(TwoLots);
        var lots = bidding.Tender.Lots.OrderBy(l => l.Number).Select(l => l.Id).ToArray();
        var (_, _, lead) = await bidding.NewFirm("Lead Ltd");
        var start = await lead.Get($"/{language}/consortia/new?tender={bidding.Tender.Id}");
        var room = await lead.Submit(start, start.Form("#start"), [("Form.Name", "Thirds"), ("Form.Why", "Each lacks something"), ("Form.Role", "Leads"), ("Form.Model", "AllContract"), .. lots.Select(l => ("Form.Lots", (string?)l.ToString()))]);
        var id = Guid.Parse(room.Path.Split('/')[^1]);
        var members = new List<Browser>();
        foreach (var name in new[] { "Second Ltd", "Third Ltd" })
        {
            var (firm, _, browser) = await bidding.NewFirm(name);
            var invite = await lead.Get($"/{language}/consortia/{id}/invitations/new?firm={firm.Id}");
            await lead.Submit(invite, invite.Form("#invite"), ("Form.Role", "Helps"), ("Form.Share", "10"), ("Form.Aware", "true"));
            var asked = await browser.Get($"/{language}/consortia/{id}/invitation");
            await browser.Submit(asked, asked.Form("#accept"), Groups.SayWhy);
            members.Add(browser);
        }
        Assert.Equal([8_000, 1_000, 1_000], (await Read(bidding, id)).CurrentMembers.Select(m => m.Share));

        // What does not come to the whole is refused at the first field of the lot that is not whole, with what it comes to; nothing is saved.
        var shares = await lead.Get($"/{language}/consortia/{id}/shares?byLot=true");
        (string, string?)[] Thirds(string first) => [.. Enumerable.Range(0, 3).SelectMany(r => new[] { ($"Form.Rows[{r}].Lots[0].Share", (string?)(r == 0 ? first : "33.33")), ($"Form.Rows[{r}].Lots[1].Share", (string?)(r == 1 ? "66.67" : r == 0 ? "33.33" : "")) })];
        var refused = await lead.Submit(shares, shares.Form(), Thirds("33.33"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(refusal, refused.One("[id='Form_Rows[0]_Lots[0]_Share-error'], [id='Form_Rows_0__Lots_0__Share-error']").TextContent);
        Assert.False((await Read(bidding, id)).SharesByLot);
        var saved = await lead.Submit(refused, refused.Form(), Thirds("33.34"));
        Assert.Equal(HttpStatusCode.OK, saved.Status);
        var group = await Read(bidding, id);
        Assert.Equal([[3_334, 3_333, 3_333], [3_333, 6_667, 0]], lots.Select(lot => group.CurrentMembers.Select(m => m.ShareOf(lot)).ToArray()));
        Assert.Equal((Shares.Whole, true), (group.TotalShares, group.NotAgreed.Select(m => m.Role).SequenceEqual(["Helps", "Helps"])));

        // Each reads its own part of each lot and accepts it itself.
        foreach (var browser in members)
        {
            var place = await browser.Get($"/{language}/consortia/{id}/place");
            Assert.Contains(third, place.Text);
            await browser.Submit(place, place.Form("#place"));
        }
        Assert.Empty((await Read(bidding, id)).NotAgreed);

        // Equal parts of each lot at one press: the odd basis point goes to the first.
        var equal = await lead.Get($"/{language}/consortia/{id}/shares?equal=true&byLot=true");
        await lead.Submit(equal, equal.Form());
        group = await Read(bidding, id);
        Assert.All(lots, lot => Assert.Equal([3_334, 3_333, 3_333], group.CurrentMembers.Select(m => m.ShareOf(lot))));
        Assert.Equal([3_334, 3_333, 3_333], group.CurrentMembers.Select(m => m.Share));
    }

    private static Task<Consortium> Read(Bidding bidding, Guid id) => bidding.Site.Db(db => db.Consortia.AsNoTracking().Include(c => c.Members).SingleAsync(c => c.Id == id));
}
