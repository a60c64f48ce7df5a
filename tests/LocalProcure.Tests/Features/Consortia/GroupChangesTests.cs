using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Features.Evaluations;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Consortia;

/// <summary>A group whose bid is in changes only when everyone whom it touches agrees and the buyer permits it with a reason.</summary>
public sealed class GroupChangesTests
{
    [Fact]
    public async Task A_likely_competitor_is_named_in_a_members_place_only_by_whoever_has_read_the_warning()
    {
        await using var bidding = await Bidding.Start();
        var (group, _, lead, _, helper) = await Submitted(bidding);
        var firms = new[] { (await Read(bidding, group)).LeadFirmId, (await bidding.Site.Firm("Rival Ltd")).Id };
        await bidding.Site.Db(async db =>
        {
            foreach (var firm in await db.Firms.Where(f => firms.Contains(f.Id)).ToListAsync()) firm.SetInterests([new Interest("Cleaning", ["90910000"], ["W06000016"], null, null, [])], Act.BySystem(bidding.Site.Clock.Now));
            return await db.SaveChangesAsync();
        });
        await bidding.Open();
        var refused = await lead.FillIn($"/en/consortia/{group}/changes/new", ("Form.Kind", "Replace"), ("Form.FirmId", helper.Firm.Id.ToString()), ("Form.NewFirm", "Rival Ltd"), ("Form.Reason", "Its vans were sold"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("each of them could meet what is asked alone", refused.One(".govuk-warning-text").TextContent);
        Assert.True(refused.Has("#Form_Aware-error"), refused.Text);
        Assert.Equal(0, await bidding.Site.Db(db => db.GroupChanges.CountAsync()));
        Assert.Contains("Rival Ltd takes the place of Helper Ltd", (await lead.Submit(refused, refused.Form("#change"), ("Form.Aware", "true"))).Text);
        Assert.True(await bidding.Site.Db(db => db.AuditRows.AnyAsync(r => r.What == "ConsortiumCompetitorInvited" && r.ChainId == group)));
    }

    [Fact]
    public async Task A_member_is_replaced_with_everybodys_agreement_and_the_buyers_permission()
    {
        await using var bidding = await Bidding.Start();
        var (group, bid, lead, partner, helper) = await Submitted(bidding);
        var (newcomer, _, newcomerBrowser) = await bidding.NewFirm("Newcomer Ltd");
        var address = $"/en/consortia/{group}/changes";
        // Sealed: nothing can be asked, and the page says what to do instead.
        Assert.Contains("The bids are still sealed", (await lead.Get(address)).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.Get(address + "/new")).Status);

        await bidding.Open();
        var wrong = await lead.FillIn(address + "/new", ("Form.Kind", "Replace"), ("Form.FirmId", helper.Firm.Id.ToString()), ("Form.NewFirm", "Nobody Ltd"), ("Form.Reason", "Its vans were sold"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.True(wrong.Has("#Form_NewFirm-error"), wrong.Text);
        var asked = await lead.Submit(wrong, wrong.Form("#change"), ("Form.NewFirm", "newcomer ltd"));
        Assert.Contains("Newcomer Ltd takes the place of Helper Ltd", asked.Text);
        Assert.Contains("Waits for members", asked.Text);
        // The firm that would come in sees what it takes on, and nothing of the room.
        var offer = await newcomerBrowser.Get(asked.Path);
        Assert.Contains("20.00%", offer.Text);
        foreach (var path in new[] { "", "/messages", "/files", "/prices", "/agreement", "/changes", "/trail" }) Assert.Equal(HttpStatusCode.NotFound, (await newcomerBrowser.Get($"/en/consortia/{group}{path}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await newcomerBrowser.Get($"/en{bid}")).Status);

        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var opened = $"/en/tenders/{bidding.Tender.Id}/opening/bids/{Bidding.IdOf(bid)}";
        Assert.DoesNotContain("takes the place of", (await officer.Get(opened)).Text);
        await partner.Submit(await partner.Get(asked.Path), (await partner.Get(asked.Path)).Form("#agree"));
        var mute = await newcomerBrowser.Submit(offer, offer.Form("#agree"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mute.Status);
        Assert.Contains(PlaceText.EnterWhyNotAlone, mute.Text);
        var agreed = await newcomerBrowser.Submit(mute, mute.Form("#agree"), ("Form.Why", "We have vans, and no cleaners"));
        Assert.Contains("Waits for the buyer", agreed.Text);
        Assert.Contains(await Mails(bidding, bidding.Officers[0]), s => s == "A group asks to change: Cleaning of libraries");

        var page = await officer.Get(opened);
        foreach (var said in new[] { "Newcomer Ltd takes the place of Helper Ltd", "Its vans were sold", "We have vans, and no cleaners", "One of us has the vans" }) Assert.Contains(said, page.Text);
        var empty = await officer.Submit(page, page.Form("form[action$='/decision'][action*='group-changes']"), ("permit", "true"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        for (var click = 0; click < 2; click++)
            Assert.Equal(HttpStatusCode.OK, (await officer.Submit(page, page.Form("form[action*='group-changes']"), ("permit", "true"), ("reason", "The same means, and no other bidder is worse off"))).Status);

        var kept = await Read(bidding, group);
        Assert.True(kept.IsIn(newcomer.Id));
        Assert.False(kept.IsIn(helper.Firm.Id));
        Assert.Equal((2_000, Shares.Whole), (kept.PlaceOf(newcomer.Id)!.Share, kept.TotalShares));
        Assert.True(kept.PlaceOf(newcomer.Id)! is { HasAgreed: true, HasStated: true });
        Assert.Equal(MemberStatus.Removed, kept.Members.Single(m => m.FirmId == helper.Firm.Id).StatusAt(bidding.Site.Clock.Now));
        Assert.Equal(kept.AcceptedMembers.Select(m => m.FirmId!.Value).Order(), (await bidding.BidAt(bid)).FirmIds.Order());
        Assert.Contains("The same means", (await lead.Get(asked.Path)).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await helper.Browser.Get($"/en/consortia/{group}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await newcomerBrowser.Get($"/en/consortia/{group}")).Status);
        // What was submitted is as it was.
        Assert.Single((await bidding.BidAt(bid)).Submissions);
    }

    [Fact]
    public async Task Leaving_and_rebalancing_keep_the_whole_and_a_refusal_changes_nothing()
    {
        await using var bidding = await Bidding.Start();
        var (group, bid, lead, partner, helper) = await Submitted(bidding);
        await bidding.Open();
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        async Task<WebPage> Decide(bool permit)
        {
            var page = await officer.Get($"/en/tenders/{bidding.Tender.Id}/opening/bids/{Bidding.IdOf(bid)}");
            return await officer.Submit(page, page.Form("form[action*='group-changes']"), ("permit", permit ? "true" : "false"), ("reason", "Considered"));
        }
        async Task AllAgree(string path)
        {
            foreach (var browser in new[] { lead, partner, helper.Browser })
                if (await browser.Get(path) is { Status: HttpStatusCode.OK } page && page.Has("#agree")) await browser.Submit(page, page.Form("#agree"));
        }
        var share = await lead.FillIn($"/en/consortia/{group}/changes/new", ("Form.Kind", "Rebalance"), ("Form.Rows[0].Share", "33.34"), ("Form.Rows[1].Share", "33.33"), ("Form.Rows[2].Share", "33.34"), ("Form.Reason", "Thirds"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, share.Status);
        share = await lead.Submit(share, share.Form("#change"), ("Form.Rows[2].Share", "33.33"));
        Assert.Contains("Waits for members", share.Text);
        // One at a time, and nobody decides before everyone agreed.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await helper.Browser.FillIn($"/en/consortia/{group}/changes/new", ("Form.Kind", "Leave"), ("Form.Reason", "Retiring"))).Status);
        await AllAgree(share.Path);
        await Decide(permit: false);
        Assert.Equal([4_000, 4_000, 2_000], (await Read(bidding, group)).CurrentMembers.Select(m => m.Share));
        Assert.Contains("Refused", (await lead.Get(share.Path)).Text);

        share = await lead.FillIn($"/en/consortia/{group}/changes/new", ("Form.Kind", "Rebalance"), ("Form.Rows[0].Share", "33.34"), ("Form.Rows[1].Share", "33.33"), ("Form.Rows[2].Share", "33.33"), ("Form.Reason", "Thirds"));
        await AllAgree(share.Path);
        await Decide(permit: true);
        Assert.Equal([3_334, 3_333, 3_333], (await Read(bidding, group)).CurrentMembers.Select(m => m.Share));

        var leave = await helper.Browser.FillIn($"/en/consortia/{group}/changes/new", ("Form.Kind", "Leave"), ("Form.Reason", "Retiring"));
        await AllAgree(leave.Path);
        await Decide(permit: true);
        var kept = await Read(bidding, group);
        Assert.Equal([6_667, 3_333], kept.CurrentMembers.Select(m => m.Share));
        Assert.DoesNotContain(helper.Firm.Id, (await bidding.BidAt(bid)).FirmIds);

        // After the award nobody changes the parties in this way.
        await Judging.AwardTo(bidding, bid);
        Assert.Contains("s.74(9)", (await lead.Get($"/en/consortia/{group}/changes")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.Get($"/en/consortia/{group}/changes/new")).Status);
    }

    [Fact]
    public async Task The_lead_removes_a_member_after_submission_only_when_all_agreed_and_the_buyer_permits_it()
    {
        await using var bidding = await Bidding.Start();
        var (group, bid, lead, partner, helper) = await Submitted(bidding);
        await bidding.Open();
        // The way that was open before submission is closed now, even to the form as it was.
        var removal = $"/en/consortia/{group}/members/{(await Read(bidding, group)).PlaceOf(helper.Firm.Id)!.Id}/removal";
        var old = await lead.Get(removal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lead.Submit(old, old.Form($"form[action$='{removal}']"))).Status);
        Assert.True((await Read(bidding, group)).IsIn(helper.Firm.Id));

        var asked = await lead.FillIn($"/en/consortia/{group}/changes/new", ("Form.Kind", "Remove"), ("Form.FirmId", helper.Firm.Id.ToString()), ("Form.Reason", "Its vans were sold"));
        Assert.Contains("Waits for members", asked.Text);
        foreach (var browser in new[] { partner, helper.Browser })
            if (await browser.Get(asked.Path) is var page && page.Has("#agree")) await browser.Submit(page, page.Form("#agree"));
        Assert.Contains("Waits for the buyer", (await lead.Get(asked.Path)).Text);
        Assert.True((await Read(bidding, group)).IsIn(helper.Firm.Id));

        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        var opened = await officer.Get($"/en/tenders/{bidding.Tender.Id}/opening/bids/{Bidding.IdOf(bid)}");
        Assert.Equal(HttpStatusCode.OK, (await officer.Submit(opened, opened.Form("form[action*='group-changes']"), ("permit", "true"), ("reason", "The others can do all of it"))).Status);
        var kept = await Read(bidding, group);
        Assert.Equal(MemberStatus.Removed, kept.Members.Single(m => m.FirmId == helper.Firm.Id).StatusAt(bidding.Site.Clock.Now));
        Assert.Equal([6_000, 4_000], kept.CurrentMembers.Select(m => m.Share));
        Assert.DoesNotContain(helper.Firm.Id, (await bidding.BidAt(bid)).FirmIds);
        Assert.Equal(HttpStatusCode.NotFound, (await helper.Browser.Get($"/en/consortia/{group}")).Status);
        Assert.Contains("The others can do all of it", (await partner.Get(asked.Path)).Text);
        // What was submitted is as it was.
        Assert.Single((await bidding.BidAt(bid)).Submissions);
    }

    [Fact]
    public async Task Any_member_can_stop_a_change_and_strangers_find_nothing()
    {
        await using var bidding = await Bidding.Start();
        var (group, bid, lead, partner, helper) = await Submitted(bidding);
        await bidding.Open();
        var asked = await lead.FillIn($"/en/consortia/{group}/changes/new", ("Form.Kind", "Remove"), ("Form.FirmId", helper.Firm.Id.ToString()), ("Form.Reason", "No longer needed"));
        Assert.Contains("Waits for members", asked.Text);
        var (_, _, stranger) = await bidding.NewFirm("Stranger Ltd");
        var staff = await bidding.Site.SignedIn(await bidding.Site.Staff());
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        foreach (var browser in new[] { stranger, staff, officer })
            foreach (var path in new[] { $"/en/consortia/{group}/changes", $"/en/consortia/{group}/changes/new", asked.Path }) Assert.Equal(HttpStatusCode.NotFound, (await browser.Get(path)).Status);
        var page = await partner.Get(asked.Path);
        Assert.Contains("Stopped", (await partner.Submit(page, page.Form("#stop"))).Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await partner.Submit(page, page.Form("#agree"))).Status);
        Assert.True((await Read(bidding, group)).IsIn(helper.Firm.Id));
    }

    /// <summary>Three firms' bid, signed by all and handed in.</summary>
    internal static async Task<(Guid Group, string Bid, Browser Lead, Browser Partner, (Firm Firm, Browser Browser) Helper)> Submitted(Bidding bidding, int partnerShare = 4_000, int helperShare = 2_000)
    {
        var (lead, person, browser) = await bidding.NewFirm("Lead Ltd");
        var (partner, other, partnerBrowser) = await bidding.NewFirm("Partner Ltd");
        var (helper, third, helperBrowser) = await bidding.NewFirm("Helper Ltd");
        // A minute apart, so that the order of joining is the order of members.
        Act By(Person who, int minutes = 0) => new(who.Id, bidding.Site.Clock.Now.AddMinutes(minutes));
        var made = new Consortium("Valley Trades", new OwnWords("One of us has the vans", null), ConsortiumModel.AllContract, bidding.Tender.Id, lead.Id, "Leads", null, By(person));
        made.Accept(made.Invite(Invitee.Of(partner), "Cleans", partnerShare, null, By(person, 1)), partner.Id, false, null, By(other), Groups.Why);
        made.Accept(made.Invite(Invitee.Of(helper), "Drives", helperShare, null, By(person, 2)), helper.Id, false, null, By(third), Groups.Why);
        await bidding.Site.Keep(made);
        var bid = await bidding.Begin(browser, made.Id.ToString());
        await browser.FillIn($"/en{bid}/answers/{bidding.Scored.Id}", ("Text", "Together"), ("then", "bid"));
        await browser.FillIn($"/en{bid}/answers/{bidding.Gate.Id}", ("Meets", "True"), ("then", "bid"));
        await browser.FillIn($"/en{bid}/prices", ($"Units[{bidding.Line.Id}]", Bidding.Price));
        foreach (var signer in new[] { browser, partnerBrowser, helperBrowser }) await JointBidsTests.Sign(signer, made.Id);
        Assert.EndsWith("/submissions/1", (await Bidding.Submit(browser, bid)).Path);
        return (made.Id, bid, browser, partnerBrowser, (helper, helperBrowser));
    }

    private static Task<Consortium> Read(Bidding bidding, Guid id) => bidding.Site.Db(db => db.Consortia.AsNoTracking().Include(c => c.Members).SingleAsync(c => c.Id == id));

    private static Task<List<string>> Mails(Bidding bidding, Person person) => bidding.Site.Db(db => db.Emails.Where(e => e.Address == person.Email).Select(e => e.Subject).ToListAsync());
}
