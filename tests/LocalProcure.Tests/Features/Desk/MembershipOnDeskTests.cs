using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Features.Consortia;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Desk;

/// <summary>What being in a group asks of people stands on their desk until it is done.</summary>
public sealed class MembershipOnDeskTests
{
    [Theory]
    [InlineData("en", "Accept your firm’s part in the group", "Make your agreement", "Read and sign version 1 of your agreement", "Read and sign version 2 of your agreement")]
    [InlineData("cy", "Derbyn rhan eich cwmni yn y grŵp", "Gwneud eich cytundeb", "Darllen a llofnodi fersiwn 1 o’ch cytundeb", "Darllen a llofnodi fersiwn 2 o’ch cytundeb")]
    public async Task Terms_and_the_agreement_wait_for_each_member_until_they_are_done(string language, string accept, string make, string sign, string again)
    {
        await using var groups = await Groups.Start();
        var consortium = await groups.Pair();
        var (lead, partner) = (await groups.Site.SignedIn(groups.LeadPerson), await groups.Site.SignedIn(groups.PartnerPerson));
        async Task<string> Desk(Browser browser) => (await browser.Get($"/{language}/desk")).Text;
        Assert.Contains(make, await Desk(lead));
        Assert.DoesNotContain(make, await Desk(partner));
        await lead.FillIn($"/{language}/consortia/{consortium.Id}/agreement/choices");
        foreach (var browser in new[] { lead, partner })
        {
            Assert.Contains(sign, await Desk(browser));
            var page = await browser.Get($"/{language}/consortia/{consortium.Id}/agreement");
            await browser.Submit(page, page.Form("#sign"), ("Form.Name", "A Person"), ("Form.Role", "Owner"), ("Form.Agree", "true"));
            Assert.DoesNotContain(sign, await Desk(browser));
        }
        Assert.DoesNotContain(make, await Desk(lead));
        Assert.DoesNotContain(accept, await Desk(partner));

        var shares = await lead.Get($"/{language}/consortia/{consortium.Id}/shares?equal=true");
        await lead.Submit(shares, shares.Form());
        Assert.Contains(accept, await Desk(partner));
        Assert.DoesNotContain(accept, await Desk(lead));
        // The next version has made itself, for everyone.
        foreach (var browser in new[] { lead, partner }) Assert.Contains(again, await Desk(browser));
        var desk = await partner.Get($"/{language}/desk");
        var place = await partner.Get(desk.All(".lp-desk__act a").First(a => a.TextContent.Contains(accept, StringComparison.Ordinal)).GetAttribute("href")!);
        await partner.Submit(place, place.Form("#place"));
        Assert.DoesNotContain(accept, await Desk(partner));
        // Nobody outside hears of it, and nothing waits once the tender has closed.
        Assert.DoesNotContain("Valley Trades", await Desk(await groups.Site.SignedIn(await groups.Site.Officer(groups.Buyer))));
        groups.Site.Clock.Now = groups.Tender.ClosesAt!.Value;
        Assert.DoesNotContain(again, await Desk(lead));
    }

    [Theory]
    [InlineData("en", "A member left: ask a firm in its place")]
    [InlineData("cy", "Gadawodd aelod: gofyn i gwmni arall gymryd ei le")]
    public async Task The_lead_is_asked_to_fill_the_place_of_a_member_that_left(string language, string replace)
    {
        await using var groups = await Groups.Start();
        var consortium = await groups.Pair();
        var (lead, partner) = (await groups.Site.SignedIn(groups.LeadPerson), await groups.Site.SignedIn(groups.PartnerPerson));
        var next = await groups.Site.Firm("Next Wiring Ltd");
        Assert.DoesNotContain(replace, (await lead.Get($"/{language}/desk")).Text);
        groups.Site.Clock.Advance(TimeSpan.FromMinutes(5));
        await partner.FillIn($"/{language}/consortia/{consortium.Id}/departure");
        var desk = await lead.Get($"/{language}/desk");
        var href = desk.All(".lp-desk__act a").First(a => a.TextContent.Contains(replace, StringComparison.Ordinal)).GetAttribute("href")!;
        groups.Site.Clock.Advance(TimeSpan.FromMinutes(5));
        var page = await lead.Get($"{href}&firm={next.Id}");
        Assert.Equal("Wires", page.One("#Form_Role").GetAttribute("value"));
        await lead.Submit(page, page.Form("#invite"));
        Assert.DoesNotContain(replace, (await lead.Get($"/{language}/desk")).Text);
    }

    [Theory]
    [InlineData("en", "Agree to a change of your group, or stop it", "You are asked to come into a group in another firm’s place", "Permit or refuse a change of a group behind a bid")]
    [InlineData("cy", "Cytuno i newid yn eich grŵp, neu ei atal", "Gofynnir i chi ddod i mewn i grŵp yn lle cwmni arall", "Caniatáu neu wrthod newid i grŵp y tu ôl i gynnig")]
    public async Task A_change_of_a_submitted_group_waits_for_those_who_agree_and_then_for_the_buyer(string language, string agree, string come, string decide)
    {
        await using var bidding = await Bidding.Start();
        var (group, _, lead, partner, helper) = await GroupChangesTests.Submitted(bidding);
        var (newcomer, _, coming) = await bidding.NewFirm("Newcomer Ltd");
        await bidding.Open();
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        async Task<string> Desk(Browser browser) => (await browser.Get($"/{language}/desk")).Text;
        var asked = await lead.FillIn($"/{language}/consortia/{group}/changes/new", ("Form.Kind", "Replace"), ("Form.FirmId", helper.Firm.Id.ToString()), ("Form.NewFirm", newcomer.Name), ("Form.Reason", "Its vans were sold"));
        Assert.Contains(agree, await Desk(partner));
        Assert.Contains(come, await Desk(coming));
        foreach (var browser in new[] { lead, helper.Browser }) Assert.DoesNotContain(agree, await Desk(browser));
        Assert.DoesNotContain(decide, await Desk(officer));
        var page = await partner.Get(asked.Path);
        await partner.Submit(page, page.Form("#agree"));
        Assert.DoesNotContain(agree, await Desk(partner));
        page = await coming.Get(asked.Path);
        await coming.Submit(page, page.Form("#agree"), ("Form.Why", "We have vans, and no cleaners"));
        Assert.DoesNotContain(come, await Desk(coming));
        Assert.Contains(decide, await Desk(officer));
        Assert.DoesNotContain(decide, await Desk(await bidding.Site.SignedIn(await bidding.Site.Officer(await bidding.Site.Buyer("Another Council")))));
        var desk = await officer.Get($"/{language}/desk");
        page = await officer.Get(desk.All(".lp-desk__act a").First(a => a.TextContent.Contains(decide, StringComparison.Ordinal)).GetAttribute("href")!);
        await officer.Submit(page, page.Form("form[action*='group-changes']"), ("permit", "true"), ("reason", "The same means"));
        Assert.DoesNotContain(decide, await Desk(officer));
        Assert.Equal(0, (await bidding.Site.Db(db => db.Consortia.Include(c => c.Members).SingleAsync(c => c.Id == group))).PlaceOf(newcomer.Id)!.ProfileNumber);
    }
}
