using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Consortia;

/// <summary>Several people act on one joint bid at the same instant, on a real database. Whoever is first, nothing is ever handed in that not every member signed.</summary>
public sealed class StormTests
{
    private sealed record Three(Bidding Bidding, Guid Group, string Bid, Browser Lead, Browser LeadColleague, Browser Partner, Browser Third, Browser Fourth);

    [Theory]
    [InlineData("edit", "sign")]
    [InlineData("submit", "leave")]
    [InlineData("sign", "leave")]
    [InlineData("submit", "take back", "invite")]
    [InlineData("join", "leave", "edit", "invite")]
    [InlineData("submit", "submit again", "leave", "take back", "edit")]
    [InlineData("edit", "sign", "leave", "submit")]
    public async Task Whatever_happens_at_once_only_what_every_member_signed_is_in(params string[] acts)
    {
        await using var bidding = await Bidding.Start();
        var three = await Formed(bidding, unsigned: acts.Contains("sign"), invited: acts.Contains("join"));
        // Each form is opened before anything happens, by a person of its own.
        var storm = new List<(Browser, WebPage, string? Form, (string, string?)[] Fields)>();
        foreach (var act in acts) storm.Add(await Prepared(three, act));
        var answers = await Task.WhenAll(storm.Select(s => s.Item1.Submit(s.Item2, s.Item2.Form(s.Form), s.Fields)));
        Assert.All(answers, a => Assert.True(a.Status is HttpStatusCode.OK or HttpStatusCode.NotFound or HttpStatusCode.Conflict or HttpStatusCode.UnprocessableEntity, $"{a.Path} {a.Status} {a.Text}"));
        await Holds(three);

        // And afterwards it can still be brought to its end: everybody left signs, the lead hands in.
        if ((await bidding.BidAt(three.Bid)).Standing is not null) return;
        // Whoever's part grew when a member left accepts its place anew, and signs then.
        await bidding.Site.Db(async db =>
        {
            var kept = await db.Consortia.Include(c => c.Members).Include(c => c.Signatures).SingleAsync(c => c.Id == three.Group);
            // Whoever was asked in and has not answered is not waited for.
            foreach (var asked in kept.Members.Where(m => m.IsPending).ToArray()) kept.Withdraw(asked, Act.BySystem(bidding.Site.Clock.Now));
            foreach (var member in kept.NotAgreed.ToArray()) kept.Agree(member.FirmId!.Value, member.TermsNumber, Act.BySystem(bidding.Site.Clock.Now));
            await db.SaveChangesAsync();
        });
        foreach (var browser in new[] { three.Lead, three.Partner, three.Third, three.Fourth })
        {
            var page = await browser.Get($"/en/consortia/{three.Group}/signature");
            if (page.Has("#sign")) await browser.Submit(page, page.Form("#sign"), ("Form.Agree", "true"), ("Form.Independent", "true"));
        }
        Assert.Matches("/submissions/1$", (await Bidding.Submit(three.Lead, three.Bid)).Path);
        await Holds(three);
    }

    private static async Task Holds(Three three)
    {
        var bid = await three.Bidding.BidAt(three.Bid);
        var group = await three.Bidding.Site.Db(db => db.Consortia.Include(c => c.Members).Include(c => c.Signatures).AsNoTracking().SingleAsync(c => c.Id == three.Group));
        Assert.Equal(Shares.Whole, group.TotalShares);
        Assert.Equal(group.AcceptedMembers.Count(), group.AcceptedMembers.Select(m => m.FirmId).Distinct().Count());
        Assert.Equal(bid.Standing is not null, group.SubmittedAt is not null);
        Assert.True(bid.Submissions.Count <= 1);
        Assert.Equal(group.AcceptedMembers.Select(m => m.FirmId!.Value).Order(), bid.FirmIds.Order());
        if (bid.Standing is not { } standing) return;
        Assert.Equal(bid.ContentVersion, standing.ContentVersion);
        Assert.All(group.AcceptedMembers, m => Assert.True(group.HasSigned(m.FirmId!.Value, new JointContent(bid.Id, standing.ContentVersion, standing.Hash))));
    }

    private static async Task<(Browser, WebPage, string?, (string, string?)[])> Prepared(Three three, string act)
    {
        var (group, bid, scored) = ($"/en/consortia/{three.Group}", $"/en{three.Bid}", three.Bidding.Scored.Id);
        (Browser Browser, string Path, string? Form, (string, string?)[] Fields) wanted = act switch
        {
            "submit" => (three.Lead, bid + "/submissions/new", null, []),
            "submit again" => (three.LeadColleague, bid + "/submissions/new", null, []),
            "edit" => (three.Partner, $"{bid}/answers/{scored}", null, [("Text", "Changed at the last moment"), ("then", "bid")]),
            "invite" => (three.LeadColleague, group + "/invitations/new", "#invite", [("Form.Email", "asked@in.test"), ("Form.Role", "Helps"), ("Form.Share", "10")]),
            "join" => (three.Fourth, group + "/invitation", "#accept", Groups.SayWhy),
            "leave" => (three.Partner, group + "/departure", null, []),
            "sign" => (three.Third, group + "/signature", "#sign", [("Form.Agree", "true"), ("Form.Independent", "true")]),
            _ => (three.Third, group + "/signature", "form[action$='signature/withdrawal']", []),
        };
        var page = await wanted.Browser.Get(wanted.Path);
        if (act == "submit" && !page.Has("main form"))
        {
            // One signature is still missing, so no form is offered: the one that the lead would have a moment later.
            page = await three.Lead.Get($"{bid}/answers/{scored}");
            page.Form().SetAttribute("action", bid + "/submissions");
            return (three.Lead, page, null, [("ContentVersion", $"{(await three.Bidding.BidAt(three.Bid)).ContentVersion}"), ("Change", "0")]);
        }
        return (wanted.Browser, page, wanted.Form, wanted.Fields);
    }

    private static async Task<Three> Formed(Bidding bidding, bool unsigned, bool invited)
    {
        var (lead, person, leadBrowser) = await bidding.NewFirm("Lead Ltd");
        var (partner, other, partnerBrowser) = await bidding.NewFirm("Partner Ltd");
        var (third, last, thirdBrowser) = await bidding.NewFirm("Third Ltd");
        var colleague = await bidding.Site.SignedIn(await bidding.Site.MemberOf(lead, FirmRole.Member, "Guto Colleague"));
        var act = new Act(person.Id, bidding.Site.Clock.Now);
        var made = new Consortium("Valley Trades", new OwnWords("Each lacks a skill", null), ConsortiumModel.AllContract, bidding.Tender.Id, lead.Id, "Builds", null, act);
        made.Accept(made.Invite(Invitee.Of(partner), "Wires", 3_333, null, act), partner.Id, false, null, new Act(other.Id, act.At), Groups.Why);
        made.Accept(made.Invite(Invitee.Of(third), "Paints", 3_333, null, act), third.Id, false, null, new Act(last.Id, act.At), Groups.Why);
        await bidding.Site.Keep(made);
        await bidding.Site.Db(async db =>
        {
            var kept = await db.Consortia.Include(c => c.Members).Include(c => c.Signatures).SingleAsync(c => c.Id == made.Id);
            // Whoever was asked in and has not answered is not waited for.
            foreach (var asked in kept.Members.Where(m => m.IsPending).ToArray()) kept.Withdraw(asked, Act.BySystem(bidding.Site.Clock.Now));
            foreach (var member in kept.NotAgreed.ToArray()) kept.Agree(member.FirmId!.Value, member.TermsNumber, act);
            await db.SaveChangesAsync();
        });
        var group = made.Id;
        var bid = await bidding.Begin(leadBrowser, group.ToString());
        await leadBrowser.FillIn($"/en{bid}/answers/{bidding.Scored.Id}", ("Text", "Together"), ("then", "bid"));
        await leadBrowser.FillIn($"/en{bid}/answers/{bidding.Gate.Id}", ("Meets", "True"), ("then", "bid"));
        await leadBrowser.FillIn($"/en{bid}/prices", ($"Units[{bidding.Line.Id}]", "100"));
        foreach (var browser in unsigned ? new[] { leadBrowser, partnerBrowser } : [leadBrowser, partnerBrowser, thirdBrowser]) await JointBidsTests.Sign(browser, group);
        var (fourth, _, fourthBrowser) = await bidding.NewFirm("Fourth Ltd");
        if (invited) await bidding.Site.Db(async db =>
        {
            var kept = await db.Consortia.Include(c => c.Members).Include(c => c.Signatures).SingleAsync(c => c.Id == group);
            kept.Invite(Invitee.Of(fourth), "Glazes", 1_000, null, act);
            await db.SaveChangesAsync();
        });
        return new Three(bidding, group, bid, leadBrowser, colleague, partnerBrowser, thirdBrowser, fourthBrowser);
    }
}
