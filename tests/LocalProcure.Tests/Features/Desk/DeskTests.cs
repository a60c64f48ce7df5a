using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Tenders;
using LocalProcure.Tests.Features.Consortia;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Desk;

public sealed class DeskTests
{
    [Theory]
    [InlineData("en", "Nothing needs you just now.")]
    [InlineData("cy", "Does dim angen eich sylw ar hyn o bryd.")]
    public async Task A_newcomer_is_told_that_nothing_waits_and_where_to_begin(string language, string words)
    {
        await using var site = await Site.Start();
        var desk = await (await site.SignedIn(await site.Person())).Get($"/{language}/desk");
        Assert.Equal(HttpStatusCode.OK, desk.Status);
        Assert.Contains(words, desk.Text);
        Assert.True(desk.Has($"a[href='/{language}/firms/new']"));
    }

    [Fact]
    public async Task A_member_finds_the_version_to_sign_the_bid_and_the_room_most_urgent_first()
    {
        await using var groups = await Groups.Start();
        var consortium = await groups.Pair();
        await groups.BidOf(consortium);
        groups.Site.Clock.Now = Drafts.Closes.AddDays(-1);
        var desk = await (await groups.Site.SignedIn(groups.PartnerPerson)).Get("/en/desk");
        var urgent = desk.All(".lp-desk__row--urgent .lp-desk__act a").Select(a => a.GetAttribute("href")).ToList();
        Assert.Contains($"/en/consortia/{consortium.Id}/signature", urgent);
        Assert.Contains("Sign version 1 of the joint bid", desk.Text);
        Assert.Contains("Finish and submit the bid", desk.Text);
        groups.Site.Clock.Now = Drafts.Closes;
        Assert.DoesNotContain("Sign version 1", (await (await groups.Site.SignedIn(groups.PartnerPerson)).Get("/en/desk")).Text);
    }

    [Fact]
    public async Task An_invitation_stands_on_the_desk_until_it_is_answered()
    {
        await using var groups = await Groups.Start();
        var act = new Act(groups.LeadPerson.Id, groups.Site.Clock.Now);
        var consortium = new Consortium("Valley Trades", new OwnWords("Why", null), ConsortiumModel.AllContract, groups.Tender.Id, groups.Lead.Id, "Builds", null, act);
        consortium.Invite(Invitee.Of(groups.Partner.Id), "Wires", 4_000, groups.Site.Clock.Now.AddDays(3), act);
        await groups.Site.Keep(consortium);
        var partner = await groups.Site.SignedIn(groups.PartnerPerson);
        var desk = await partner.Get("/cy/desk");
        Assert.Contains("Ateb gwahoddiad i gynnig ar y cyd", desk.Text);
        var asked = await partner.Get(desk.One(".lp-desk__act a").GetAttribute("href")!);
        await partner.Submit(asked, asked.Form("#accept"), Consortia.Groups.SayWhy);
        Assert.DoesNotContain("Ateb gwahoddiad", (await partner.Get("/cy/desk")).Text);
    }

    [Fact]
    public async Task An_officer_finds_what_to_approve_answer_and_open_and_nobody_else_does()
    {
        await using var site = await Site.Start(Drafts.Now);
        var buyer = await site.Buyer();
        var officer = await site.Officer(buyer);
        await site.Db(async db =>
        {
            var kept = await db.Buyers.SingleAsync(b => b.Id == buyer.Id);
            kept.RequireSecondOfficer(true, Drafts.By(Drafts.Officer));
            var waiting = Drafts.Complete(kept);
            waiting.SendForApproval(Drafts.By(Drafts.Officer));
            db.Add(waiting);
            await db.SaveChangesAsync();
            kept.RequireSecondOfficer(false, Drafts.By(Drafts.Officer));
            var open = Drafts.Complete(kept);
            open.Publish(Drafts.Limits, Drafts.By(Drafts.Officer));
            db.Add(open);
            db.Add(new Enquiry(open, new Asker(open.Id, Guid.NewGuid(), 1), "May we visit?", Language.English, Drafts.By(Guid.NewGuid())));
            await db.SaveChangesAsync();
        });
        var browser = await site.SignedIn(officer);
        var desk = await browser.Get("/en/desk");
        Assert.Contains("Approve for publication", desk.Text);
        Assert.Contains("Answer a question", desk.Text);
        Assert.DoesNotContain("Open the bids", desk.Text);
        site.Clock.Now = Drafts.Closes;
        Assert.Contains("Open the bids with a second officer", (await browser.Get("/en/desk")).Text);
        var colleague = await site.Officer(await site.Buyer("Another Council"));
        Assert.Contains("Nothing needs you just now", (await (await site.SignedIn(colleague)).Get("/en/desk")).Text);
        var evaluator = await site.Officer(buyer, BuyerRole.Evaluator);
        Assert.Contains("Nothing needs you just now", (await (await site.SignedIn(evaluator)).Get("/en/desk")).Text);
    }

    [Fact]
    public async Task Staff_find_the_buyers_to_approve()
    {
        await using var site = await Site.Start();
        await site.Buyer("Unapproved Council", approved: false);
        Assert.Contains("Approve a buyer", (await (await site.SignedIn(await site.Staff())).Get("/en/desk")).Text);
        Assert.DoesNotContain("Approve a buyer", (await (await site.SignedIn(await site.Person())).Get("/en/desk")).Text);
    }
}
