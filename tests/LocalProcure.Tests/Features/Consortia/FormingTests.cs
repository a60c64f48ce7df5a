using System.Net;
using System.Text.RegularExpressions;
using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Requirements;
using LocalProcure.Tests.Domain.Requirements;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Consortia;

public sealed partial class FormingTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("cy")]
    public async Task Two_firms_find_each_other_share_the_work_and_sign_the_same_version(string language)
    {
        await using var groups = await Groups.Start(Language.Welsh);
        var (site, lead) = (groups.Site, await groups.Site.SignedIn(groups.LeadPerson));
        var room = await lead.FillIn($"/{language}/consortia/new?tender={groups.Tender.Id}",
            ("Form.Name", "Valley Trades"), ("Form.Why", "Each lacks a skill"), ("Form.Role", "Builds"), ("Form.Model", "AllContract"));
        Assert.Equal(HttpStatusCode.OK, room.Status);
        Assert.Contains("Valley Trades", room.Text);
        var id = Guid.Parse(room.Path.Split('/')[^1]);

        var found = await lead.Get($"/{language}/consortia/{id}/invitations/new?words=nant");
        Assert.Contains("Nant Electrical Ltd", found.Text);
        Assert.DoesNotContain("Cwm Builders Ltd", found.Text);
        var chosen = await lead.Get($"/{language}/consortia/{id}/invitations/new?firm={groups.Partner.Id}");
        await lead.Submit(chosen, chosen.Form("#invite"), ("Form.Role", "Wires"), ("Form.Share", "33.34"));

        var email = Assert.Single(await groups.EmailsTo(groups.PartnerPerson));
        Assert.Equal("Mae Cwm Builders Ltd yn gwahodd eich cwmni i gynnig ar y cyd", email.Subject);
        Assert.Contains($"/cy/consortia/{id}/invitation", email.Text);

        var partner = await site.SignedIn(groups.PartnerPerson);
        var asked = await partner.Get($"/{language}/consortia/{id}");
        Assert.Contains("33.34%", asked.Text);
        var joined = await partner.Submit(asked, asked.Form("#accept"), Groups.SayWhy);
        Assert.Equal($"/{language}/consortia/{id}", joined.Path);

        var shares = await lead.Get($"/{language}/consortia/{id}/shares?equal=true");
        var saved = await lead.Submit(shares, shares.Form());
        Assert.Contains("50.00%", saved.Text);
        // Its share changed: the partner accepts again in its own account before it can sign.
        var place = await partner.Get($"/{language}/consortia/{id}/place");
        Assert.Equal($"/{language}/consortia/{id}", (await partner.Submit(place, place.Form("#place"))).Path);

        var bid = await groups.BidOf(await groups.Read(id));
        foreach (var browser in new[] { lead, partner })
        {
            var page = await browser.Get($"/{language}/consortia/{id}/signature");
            Assert.Contains(bid.ContentHash, page.Text);
            await browser.Submit(page, page.Form("#sign"), ("Form.Agree", "true"), ("Form.Independent", "true"));
        }
        var consortium = await groups.Read(id);
        Assert.Null(consortium.WhyNotSubmit(new JointContent(bid.Id, 1, bid.ContentHash), groups.Lead.Id));
        Assert.Contains((await groups.EmailsTo(groups.LeadPerson)), e => e.Subject == "Valley Trades: everyone has signed, the bid can be submitted");
        var trail = await partner.Get($"/{language}/consortia/{id}/trail");
        Assert.Contains(language == "en" ? "The joint bid signed by Pryce Partner" : "Llofnodwyd y cynnig ar y cyd gan Pryce Partner", trail.Text);
    }

    [Fact]
    public async Task An_empty_start_says_what_is_missing_at_each_field()
    {
        await using var groups = await Groups.Start();
        var lead = await groups.Site.SignedIn(groups.LeadPerson);
        var page = await lead.FillIn($"/cy/consortia/new?tender={groups.Tender.Id}");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("Rhowch enw i’r consortiwm", page.One(".govuk-error-summary").TextContent);
        Assert.Contains("Dywedwch pam rydych chi’n cynnig gyda’ch gilydd", page.One("#Form_Why-error").TextContent);
    }

    [Theory]
    [InlineData("abc", "Enter a share of at least 0.01%")]
    [InlineData("100", "The share comes out of the lead firm’s")]
    [InlineData("33.333", "Enter a share of at least 0.01%")]
    public async Task A_share_that_cannot_be_is_refused_with_what_was_typed(string typed, string why)
    {
        await using var groups = await Groups.Start();
        var consortium = await groups.Pair();
        var third = await groups.Site.Firm("Third Ltd");
        var lead = await groups.Site.SignedIn(groups.LeadPerson);
        var page = await lead.Get($"/en/consortia/{consortium.Id}/invitations/new?firm={third.Id}");
        var refused = await lead.Submit(page, page.Form("#invite"), ("Form.Role", "Paints"), ("Form.Share", typed));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(why, refused.One("#Form_Share-error").TextContent);
        Assert.Equal(typed, refused.One("#Form_Share").GetAttribute("value"));
        Assert.Equal(2, (await groups.Read(consortium.Id)).Members.Count);
    }

    [Fact]
    public async Task Shares_that_do_not_total_the_whole_are_refused_by_how_much()
    {
        await using var groups = await Groups.Start();
        var consortium = await groups.Pair();
        var lead = await groups.Site.SignedIn(groups.LeadPerson);
        var page = await lead.Get($"/en/consortia/{consortium.Id}/shares");
        // What is optional is folded away until somebody wrote in it.
        Assert.False(page.Has("details[open] textarea"));
        var refused = await lead.Submit(page, page.Form(), ("Form.Rows[0].Share", "60.01"), ("Form.Rows[1].Scope", "The windows of all four halls."));
        Assert.Equal(["Form.Rows[1].Scope"], refused.Document.QuerySelectorAll("details[open] textarea").Select(t => t.GetAttribute("name")!));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("They total 100.01%: 0.01% too much", refused.Text);
    }

    [Fact]
    public async Task A_member_accepts_the_scope_and_the_evidence_that_the_lead_counts_on_it_for_before_it_can_sign()
    {
        await using var bidding = await Bidding.Start((tender, act) => tender.AddRequirement(RequirementTests.Facts(RequirementKind.WelshLanguage), act));
        var (group, lead, partner, _) = await JointBidsTests.Formed(bidding);
        var (room, asked) = ($"/en/consortia/{group}", bidding.Tender.Requirements.Single());
        var bid = await bidding.Begin(lead, group.ToString());
        await lead.FillIn($"/en{bid}/answers/{bidding.Scored.Id}", ("Text", "Together"), ("then", "bid"));
        // Opened before the terms change: the signature itself is refused, and not only its button gone.
        var sign = await partner.Get(room + "/signature");
        Assert.DoesNotContain(RequirementText.Asked(asked), (await partner.Get(room + "/place")).Text);
        var shares = await lead.Get(room + "/shares");
        Assert.Equal(room, (await lead.Submit(shares, shares.Form(), ("Form.Rows[1].ReliedOn", asked.Id.ToString()), ("Form.Rows[1].Scope", "The windows of all four halls."))).Path);

        var place = await partner.Get(room + "/place");
        foreach (var said in new[] { "The windows of all four halls.", RequirementText.Asked(asked) }) Assert.Contains(said, place.Text);
        Assert.False(await HasAgreed());
        var refused = await partner.Submit(sign, sign.Form("#sign"), ("Form.Agree", "true"), ("Form.Independent", "true"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(PlaceText.AcceptFirst, refused.One(".govuk-error-summary").TextContent);
        Assert.Equal(room, (await partner.Submit(place, place.Form("#place"))).Path);
        Assert.True(await HasAgreed());
        await JointBidsTests.Sign(partner, group);

        Task<bool> HasAgreed() => bidding.Site.Db(async db => (await db.Consortia.Include(c => c.Members).AsNoTracking().SingleAsync(c => c.Id == group)).Members.Single(m => m.Role == "Wires").HasAgreed);
    }

    [Fact]
    public async Task An_invitation_by_email_works_once_for_its_address_until_it_expires()
    {
        await using var groups = await Groups.Start();
        var consortium = await groups.Pair();
        var lead = await groups.Site.SignedIn(groups.LeadPerson);
        var third = await groups.Site.Firm("Third Ltd");
        var thirdPerson = await groups.Site.MemberOf(third, name: "Tegan Third");
        async Task<string> Invite()
        {
            var page = await lead.Get($"/en/consortia/{consortium.Id}/invitations/new");
            var sent = await lead.Submit(page, page.Form("#invite"), ("Form.Email", thirdPerson.Email.ToUpperInvariant()), ("Form.Role", "Paints"), ("Form.Share", "10"));
            Assert.Equal(HttpStatusCode.OK, sent.Status);
            var email = (await groups.Site.Db(db => db.Emails.Where(e => e.Address == thirdPerson.Email.ToUpperInvariant()).ToListAsync())).MaxBy(e => e.Id)!;
            return Token().Match(email.Text).Value;
        }
        var address = await Invite();
        Assert.DoesNotContain(address.Split('/')[^1], string.Join(' ', (await groups.Read(consortium.Id)).Members.Select(m => m.TokenHash)));

        var stranger = await groups.Site.SignedIn(await groups.Site.MemberOf(await groups.Site.Firm("Stranger Ltd")));
        var refused = await stranger.Get(address);
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.DoesNotContain("Valley Trades", refused.Text);

        var invited = await groups.Site.SignedIn(thirdPerson);
        var page = await invited.Get(address);
        Assert.Contains("10.00%", page.Text);
        groups.Site.Clock.Advance(TimeSpan.FromDays(14));
        var late = await invited.Submit(page, page.Form("#accept"), Groups.SayWhy);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("This invitation has expired", late.Text);

        var room = await lead.Get($"/en/consortia/{consortium.Id}");
        Assert.Contains("Invitation expired", room.Text);
        await lead.Submit(room, room.Form("form[action$=withdrawal]"));
        address = await Invite();
        page = await invited.Get(address);
        Assert.Equal(HttpStatusCode.OK, (await invited.Submit(page, page.Form("#accept"), Groups.SayWhy)).Status);
        Assert.True((await groups.Read(consortium.Id)).IsIn(third.Id));
        Assert.Equal(HttpStatusCode.Gone, (await invited.Get(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await invited.Submit(page, page.Form("#accept"), Groups.SayWhy)).Status);
    }

    [Fact]
    public async Task Declining_tells_the_lead_and_gives_the_share_back()
    {
        await using var groups = await Groups.Start();
        var lead = await groups.Site.SignedIn(groups.LeadPerson);
        var consortium = await groups.Site.Keep(new Consortium("Valley Trades", new OwnWords("Why", null), ConsortiumModel.CoOperative, groups.Tender.Id, groups.Lead.Id, "Builds", null, new Act(groups.LeadPerson.Id, groups.Site.Clock.Now)));
        var page = await lead.Get($"/en/consortia/{consortium.Id}/invitations/new?firm={groups.Partner.Id}");
        await lead.Submit(page, page.Form("#invite"), ("Form.Role", "Wires"), ("Form.Share", "40"));
        var partner = await groups.Site.SignedIn(groups.PartnerPerson);
        var asked = await partner.Get($"/cy/consortia/{consortium.Id}/invitation");
        await partner.Submit(asked, asked.Form("#decline"));
        Assert.Equal(Shares.Whole, (await groups.Read(consortium.Id)).PlaceOf(groups.Lead.Id)!.Share);
        Assert.Equal("Nant Electrical Ltd declined your invitation", (await groups.EmailsTo(groups.LeadPerson)).Single().Subject);
        Assert.Equal(HttpStatusCode.OK, (await partner.Get($"/cy/consortia/{consortium.Id}/invitation")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await partner.Get($"/cy/consortia/{consortium.Id}")).Status);
    }

    [Fact]
    public async Task A_firm_in_another_group_for_the_tender_joins_only_when_it_declares_it()
    {
        await using var groups = await Groups.Start();
        await groups.Pair();
        var rival = await groups.Site.Firm("Rival Builders Ltd");
        var rivalPerson = await groups.Site.MemberOf(rival);
        var act = new Act(rivalPerson.Id, groups.Site.Clock.Now);
        var second = new Consortium("Rivals", new OwnWords("Why", null), ConsortiumModel.AllContract, groups.Tender.Id, rival.Id, "Builds", null, act);
        second.Invite(Invitee.Of(groups.Partner.Id), "Wires", 3_000, null, act);
        await groups.Site.Keep(second);
        var partner = await groups.Site.SignedIn(groups.PartnerPerson);
        var page = await partner.Get($"/en/consortia/{second.Id}/invitation");
        var refused = await partner.Submit(page, page.Form("#accept"), Groups.SayWhy);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("already bids for the same tender", refused.Text);
        await partner.Submit(refused, refused.Form("#accept"), ("Form.Declaration", "Two crews, two estimators"));
        Assert.Equal("Two crews, two estimators", (await groups.Read(second.Id)).PlaceOf(groups.Partner.Id)!.Declaration);
    }

    [Fact]
    public async Task A_member_bids_alone_as_well_only_after_declaring_it_to_the_group()
    {
        await using var groups = await Groups.Start();
        var consortium = await groups.Pair();
        var partner = await groups.Site.SignedIn(groups.PartnerPerson);
        var start = await partner.Get($"/en/tenders/{groups.Tender.Id}/bids/new");
        // Whoever may start the joint bid reads who would see that one.
        Assert.Contains("Only people in your firm can see", start.Text);
        Assert.Contains("Only people in your firm, or in the firms of your group for a joint bid, can see", (await (await groups.Site.SignedIn(groups.LeadPerson)).Get($"/en/tenders/{groups.Tender.Id}/bids/new")).Text);
        var refused = await partner.Submit(start, start.Form(), ("Bidder", groups.Partner.Id.ToString()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("This firm is in a consortium for this tender", refused.Text);
        var page = await partner.Get($"/en/consortia/{consortium.Id}/declaration");
        Assert.Contains("already bids for the same tender", (await partner.Submit(page, page.Form())).Text);
        var room = await partner.Submit(page, page.Form(), ("Form.Words", "Separate crews and estimators"));
        Assert.Contains("Separate crews and estimators", room.Text);
        Assert.Contains(await groups.EmailsTo(groups.LeadPerson), e => e.Text.Contains("A member declared that it also bids elsewhere", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await partner.Submit(start, start.Form(), ("Bidder", groups.Partner.Id.ToString()))).Status);
        Assert.Equal(1, await groups.Site.Db(db => db.Bids.CountAsync(b => b.FirmId == groups.Partner.Id && b.ConsortiumId == null)));
    }

    [Fact]
    public async Task Two_groups_that_take_a_firm_at_the_same_moment_cannot_both_have_it()
    {
        await using var groups = await Groups.Start();
        var act = new Act(groups.LeadPerson.Id, groups.Site.Clock.Now);
        var other = await groups.Site.Firm("Other Ltd");
        var (one, two) = (Asking(groups.Lead.Id), Asking(other.Id));
        await groups.Site.Keep(one);
        await groups.Site.Keep(two);
        // Both looked before either saved: each believes that the firm is free.
        await groups.Site.Db(async first => await groups.Site.Db(async second =>
        {
            foreach (var (db, id) in new[] { (first, one.Id), (second, two.Id) })
            {
                var consortium = await db.Consortia.Include(c => c.Members).SingleAsync(c => c.Id == id);
                consortium.Accept(consortium.PlaceOf(groups.Partner.Id)!, groups.Partner.Id, false, null, act);
            }
            await first.SaveChangesAsync();
            await Assert.ThrowsAnyAsync<DbUpdateException>(() => second.SaveChangesAsync());
        }));

        Consortium Asking(Guid leadId)
        {
            var consortium = new Consortium("G", new OwnWords("Why", null), ConsortiumModel.AllContract, groups.Tender.Id, leadId, "Builds", null, act);
            consortium.Invite(Invitee.Of(groups.Partner.Id), "Wires", 3_000, null, act);
            return consortium;
        }
    }

    [Fact]
    public async Task A_standing_group_is_asked_together_for_a_tender()
    {
        await using var groups = await Groups.Start();
        var act = new Act(groups.LeadPerson.Id, groups.Site.Clock.Now);
        var standing = new Consortium("Valley Trades", new OwnWords("Why", null), ConsortiumModel.AllContract, null, groups.Lead.Id, "Builds", null, act);
        standing.Accept(standing.Invite(Invitee.Of(groups.Partner.Id), "Wires", 4_000, null, act), groups.Partner.Id, false, null, act);
        await groups.Site.Keep(standing);
        var lead = await groups.Site.SignedIn(groups.LeadPerson);
        var page = await lead.Get($"/en/consortia/new?tender={groups.Tender.Id}");
        var room = await lead.Submit(page, page.Form("form[action$=calls]"));
        Assert.Contains("Invited", room.Text);
        Assert.Single(await groups.EmailsTo(groups.PartnerPerson));
    }

    [GeneratedRegex(@"/(en|cy)/consortia/invitations/[0-9a-f]{64}")] private static partial Regex Token();
}
