using System.Net;
using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Bids;

public class JointBidsTests
{
    [Fact]
    public async Task A_joint_bid_goes_in_only_when_every_member_signed_that_exact_version()
    {
        await using var bidding = await Bidding.Start();
        var (group, lead, partner, outsider) = await Formed(bidding);
        var bid = await bidding.Begin(lead, group.ToString());
        await lead.FillIn($"/en{bid}/answers/{bidding.Scored.Id}", ("Text", "Together"), ("then", "bid"));
        await partner.FillIn($"/en{bid}/answers/{bidding.Gate.Id}", ("Meets", "True"), ("then", "bid"));
        var prices = await lead.FillIn($"/en{bid}/prices", ($"Units[{bidding.Line.Id}]", Bidding.Price));
        await FiguresAreTheLeads(bidding, bid, group, partner, prices);
        Assert.Equal(HttpStatusCode.NotFound, (await outsider.Get($"/en{bid}")).Status);

        Assert.False((await lead.Get($"/en{bid}/submissions/new")).Has("main form"));
        await Sign(lead, group);
        await Sign(partner, group);
        var ready = await lead.Get($"/en{bid}/submissions/new");
        Assert.False((await partner.Get($"/en{bid}/submissions/new")).Has("main form"));

        // The partner changes a word after everybody signed: the signatures are gone, everyone is told, and what was ready is refused.
        await partner.FillIn($"/en{bid}/answers/{bidding.Scored.Id}", ("Text", "Together, always"), ("then", "bid"));
        Assert.Equal(2, await bidding.Site.Db(db => db.Emails.CountAsync(e => e.Subject.EndsWith("please sign again"))));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lead.Submit(ready, ready.Form())).Status);
        await Sign(lead, group);
        await Sign(partner, group);
        Assert.EndsWith("/submissions/1", (await Bidding.Submit(lead, bid)).Path);
        Assert.Contains("Together, always", (await partner.Get($"/en{bid}/submissions/new")).Text);
        // What the partner wrote after the lead's prices left these as they were, though it never saw them.
        Assert.Contains(Bidding.Price, (await lead.Get($"/en{bid}/prices")).Text.Replace(",", ""));
        Assert.Equal(HttpStatusCode.Forbidden, (await partner.Get($"/en{bid}/submissions/1/copy")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await partner.Get($"/en/consortia/{group}/departure")) is var leave && leave.Has("main form") ? (await partner.Submit(leave, leave.Form())).Status : HttpStatusCode.UnprocessableEntity);

        // Taken back, changed hands of nothing, and in again on the same signatures.
        await lead.FillIn($"/en{bid}/withdrawal/new");
        Assert.EndsWith("/submissions/2", (await Bidding.Submit(lead, bid)).Path);

        await bidding.Open();
        var record = await (await bidding.Site.SignedIn(bidding.Officers[0])).Get($"/en/tenders/{bidding.Tender.Id}/opening");
        foreach (var said in new[] { "Valley Trades", "Lead Ltd: Builds, 60%", "Partner Ltd: Wires, 40%" }) Assert.Contains(said, record.Text);
        // Now the partner reads what it signed, and has the copy of what stands; of what was taken back only the lead has.
        Assert.Contains(Bidding.Price, (await partner.Get($"/en{bid}/prices")).Text.Replace(",", ""));
        Assert.Equal(HttpStatusCode.OK, (await partner.Get($"/en{bid}/submissions/2/copy")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await partner.Get($"/en{bid}/submissions/1/copy")).Status);
        Assert.Equal(HttpStatusCode.OK, (await lead.Get($"/en{bid}/submissions/1/copy")).Status);
    }

    /// <summary>No page of the bid shows a member that does not lead what the lead wrote into the price schedule, and it can neither write nor follow it.</summary>
    private static async Task FiguresAreTheLeads(Bidding bidding, string bid, Guid group, Browser partner, WebPage leads)
    {
        foreach (var path in new[] { bid, $"{bid}/prices", $"{bid}/submissions/new", $"{bid}/rehearsal", $"{bid}/readiness", $"{bid}/trail", $"/consortia/{group}", $"/consortia/{group}/signature", $"/consortia/{group}/prices", $"/consortia/{group}/trail" })
        {
            var page = await partner.Get("/en" + path);
            Assert.True(page.Status == HttpStatusCode.OK, path);
            Assert.DoesNotContain(Bidding.Price, page.Html.Replace(",", ""));
        }
        foreach (var path in new[] { "sections/prices", "sections/prices/versions", "sections/prices/comments" }) Assert.Equal(HttpStatusCode.NotFound, (await partner.Get($"/en{bid}/{path}")).Status);
        var own = await partner.Get($"/en{bid}/answers/{bidding.Scored.Id}");
        own.Form().SetAttribute("action", leads.Form().GetAttribute("action")!);
        Assert.Equal(HttpStatusCode.Forbidden, (await partner.Submit(own, own.Form(), ($"Units[{bidding.Line.Id}]", "1"))).Status);
    }

    [Fact]
    public async Task The_lead_submitting_twice_at_once_submits_once()
    {
        await using var bidding = await Bidding.Start();
        var (group, lead, partner, _) = await Formed(bidding);
        var bid = await bidding.Begin(lead, group.ToString());
        await lead.FillIn($"/en{bid}/answers/{bidding.Scored.Id}", ("Text", "Together"), ("then", "bid"));
        await lead.FillIn($"/en{bid}/answers/{bidding.Gate.Id}", ("Meets", "True"), ("then", "bid"));
        await lead.FillIn($"/en{bid}/prices", ($"Units[{bidding.Line.Id}]", "100"));
        await Sign(lead, group);
        await Sign(partner, group);
        var page = await lead.Get($"/en{bid}/submissions/new");
        var answers = await Task.WhenAll(lead.Submit(page, page.Form()), lead.Submit(page, page.Form()));
        Assert.All(answers, a => Assert.EndsWith("/submissions/1", a.Path));
        Assert.Single((await bidding.BidAt(bid)).Submissions);
    }

    internal static async Task Sign(Browser browser, Guid group)
    {
        var page = await browser.Get($"/en/consortia/{group}/signature");
        var signed = await browser.Submit(page, page.Form("#sign"), ("Form.Agree", "true"), ("Form.Independent", "true"));
        Assert.True(signed.Status == HttpStatusCode.OK, signed.Text);
    }

    internal static async Task<(Guid Group, Browser Lead, Browser Partner, Browser Outsider)> Formed(Bidding bidding)
    {
        var (lead, person, browser) = await bidding.NewFirm("Lead Ltd");
        var (partner, other, partnerBrowser) = await bidding.NewFirm("Partner Ltd");
        var (_, _, outsider) = await bidding.NewFirm("Outside Ltd");
        var act = new Act(person.Id, bidding.Site.Clock.Now);
        var group = new Consortium("Valley Trades", new OwnWords("Each lacks a skill", null), ConsortiumModel.AllContract, bidding.Tender.Id, lead.Id, "Builds", null, act);
        group.Accept(group.Invite(Invitee.Of(partner), "Wires", 4_000, null, act), partner.Id, false, null, new Act(other.Id, bidding.Site.Clock.Now), Consortia.Groups.Why);
        await bidding.Site.Keep(group);
        return (group.Id, browser, partnerBrowser, outsider);
    }
}
