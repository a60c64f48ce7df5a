using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Tests.Domain.Tenders;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Consortia;

public sealed class SigningTests
{
    [Fact]
    public async Task A_change_of_shares_resets_the_signatures_and_tells_everyone_why()
    {
        await using var groups = await Groups.Start(Language.Welsh);
        var (consortium, _) = await Signed(groups);
        var lead = await groups.Site.SignedIn(groups.LeadPerson);
        var page = await lead.Get($"/en/consortia/{consortium.Id}/shares");
        await lead.Submit(page, page.Form(), ("Form.Rows[0].Share", "55"), ("Form.Rows[1].Share", "45"));
        Assert.All((await groups.Read(consortium.Id)).Signatures, s => Assert.Equal(ResetReason.SharesChanged, s.ResetBecause));
        var toPartner = (await groups.EmailsTo(groups.PartnerPerson)).Last();
        Assert.Equal("Valley Trades: llofnodwch eto os gwelwch yn dda", toPartner.Subject);
        Assert.Contains("Newidiodd y rolau neu’r cyfrannau, gan Lowri Lead", toPartner.Text);
        Assert.Contains("Cwm Builders Ltd: 55.00%", toPartner.Text);
        Assert.Equal("Valley Trades: please sign again", (await groups.EmailsTo(groups.LeadPerson)).Last().Subject);
    }

    [Fact]
    public async Task A_member_that_leaves_resets_the_signatures_and_no_longer_holds_the_bid()
    {
        await using var groups = await Groups.Start();
        var (consortium, bid) = await Signed(groups);
        var partner = await groups.Site.SignedIn(groups.PartnerPerson);
        var page = await partner.Get($"/en/consortia/{consortium.Id}/departure");
        var left = await partner.Submit(page, page.Form());
        Assert.True(left.Path == "/en/consortia", $"{left.Path} {left.Status} {left.Text}");
        Assert.Equal(HttpStatusCode.NotFound, (await partner.Get($"/en/consortia/{consortium.Id}")).Status);
        var kept = await groups.Site.Db(db => db.Bids.SingleAsync(b => b.Id == bid.Id));
        Assert.Equal([groups.Lead.Id], kept.FirmIds);
        Assert.All((await groups.Read(consortium.Id)).Signatures, s => Assert.Equal(ResetReason.MembersChanged, s.ResetBecause));
    }

    [Fact]
    public async Task Handing_over_the_lead_hands_over_the_bid()
    {
        await using var groups = await Groups.Start();
        var (consortium, bid) = await Signed(groups);
        var lead = await groups.Site.SignedIn(groups.LeadPerson);
        var page = await lead.Get($"/en/consortia/{consortium.Id}/lead");
        await lead.Submit(page, page.Form(), ("Form.FirmId", groups.Partner.Id.ToString()));
        Assert.Equal(groups.Partner.Id, (await groups.Site.Db(db => db.Bids.SingleAsync(b => b.Id == bid.Id))).FirmId);
        Assert.Equal(groups.Partner.Id, (await groups.Read(consortium.Id)).LeadFirmId);
        Assert.Equal(HttpStatusCode.Forbidden, (await lead.Get($"/en/consortia/{consortium.Id}/shares")).Status);
    }

    [Fact]
    public async Task What_was_read_is_signed_and_nothing_that_it_became_since()
    {
        await using var groups = await Groups.Start();
        var consortium = await groups.Pair();
        var bid = await groups.BidOf(consortium);
        var partner = await groups.Site.SignedIn(groups.PartnerPerson);
        var page = await partner.Get($"/en/consortia/{consortium.Id}/signature");
        var hash = await groups.Site.Db(async db =>
        {
            var changed = await db.Bids.SingleAsync(b => b.Id == bid.Id);
            groups.Vault.Change(changed, BidContent.Empty(groups.Tender.Id, bid.Id), Drafts.Closes, new Act(groups.LeadPerson.Id, groups.Site.Clock.Now));
            await db.SaveChangesAsync();
            return changed.ContentHash;
        });
        var refused = await partner.Submit(page, page.Form("#sign"), ("Form.Agree", "true"), ("Form.Independent", "true"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("changed after you opened the page", refused.Text);
        Assert.NotEqual(bid.ContentHash, hash);
        Assert.Contains(hash, refused.Text);
        Assert.Empty((await groups.Read(consortium.Id)).Signatures);
    }

    [Fact]
    public async Task Nobody_signs_without_saying_that_they_read_it_nor_for_another_firm()
    {
        await using var groups = await Groups.Start();
        var consortium = await groups.Pair();
        await groups.BidOf(consortium);
        var partner = await groups.Site.SignedIn(groups.PartnerPerson);
        var page = await partner.Get($"/cy/consortia/{consortium.Id}/signature");
        var refused = await partner.Submit(page, page.Form("#sign"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Ticiwch eich bod wedi darllen y fersiwn hon", refused.Text);
        var forged = await partner.Submit(page, page.Form("#sign"), ("Form.Agree", "true"), ("Form.Independent", "true"), ("Form.FirmId", groups.Lead.Id.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, forged.Status);
        Assert.Empty((await groups.Read(consortium.Id)).Signatures);
    }

    [Fact]
    public async Task A_signature_can_be_taken_back_and_a_double_click_signs_once()
    {
        await using var groups = await Groups.Start();
        var consortium = await groups.Pair();
        await groups.BidOf(consortium);
        var partner = await groups.Site.SignedIn(groups.PartnerPerson);
        var page = await partner.Get($"/en/consortia/{consortium.Id}/signature");
        for (var click = 0; click < 2; click++) await partner.Submit(page, page.Form("#sign"), ("Form.Agree", "true"), ("Form.Independent", "true"));
        Assert.Single((await groups.Read(consortium.Id)).Signatures);
        page = await partner.Get($"/en/consortia/{consortium.Id}/signature");
        await partner.Submit(page, page.Form("form[action$='signature/withdrawal']"));
        Assert.Equal(ResetReason.SignerWithdrew, Assert.Single((await groups.Read(consortium.Id)).Signatures).ResetBecause);
    }

    [Theory]
    [InlineData("leaves")]
    [InlineData("takes its signature back")]
    public async Task The_lead_submitting_and_a_member_withdrawing_at_once_cannot_both_succeed(string what)
    {
        await using var groups = await Groups.Start();
        var (made, bid) = await Signed(groups);
        var content = new JointContent(bid.Id, 1, bid.ContentHash);
        await groups.Site.Db(async first => await groups.Site.Db(async second =>
        {
            var submitting = await first.Consortia.Include(c => c.Members).Include(c => c.Signatures).SingleAsync(c => c.Id == made.Id);
            var going = await second.Consortia.Include(c => c.Members).Include(c => c.Signatures).SingleAsync(c => c.Id == made.Id);
            submitting.Submit(content, groups.Lead.Id, new Act(groups.LeadPerson.Id, groups.Site.Clock.Now));
            var act = new Act(groups.PartnerPerson.Id, groups.Site.Clock.Now);
            if (what == "leaves") going.Leave(going.PlaceOf(groups.Partner.Id)!, act);
            else going.Unsign(groups.Partner.Id, act);
            await second.SaveChangesAsync();
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => first.SaveChangesAsync());
        }));
        Assert.Null((await groups.Read(made.Id)).SubmittedAt);
    }

    private static async Task<(Consortium, Bid)> Signed(Groups groups)
    {
        var consortium = await groups.Pair();
        var bid = await groups.BidOf(consortium);
        await groups.Site.Db(async db =>
        {
            var kept = await db.Consortia.Include(c => c.Members).Include(c => c.Signatures).SingleAsync(c => c.Id == consortium.Id);
            kept.Sign(groups.Lead.Id, new JointContent(bid.Id, 1, bid.ContentHash), new Act(groups.LeadPerson.Id, groups.Site.Clock.Now));
            kept.Sign(groups.Partner.Id, new JointContent(bid.Id, 1, bid.ContentHash), new Act(groups.PartnerPerson.Id, groups.Site.Clock.Now));
            await db.SaveChangesAsync();
        });
        return (consortium, bid);
    }
}
