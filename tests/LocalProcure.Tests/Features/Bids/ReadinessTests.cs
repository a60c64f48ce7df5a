using System.Net;
using LocalProcure.Tests.Support;

namespace LocalProcure.Tests.Features.Bids;

/// <summary>What stands between a bid and its being handed in, and handing it in without handing it in.</summary>
public class ReadinessTests
{
    [Fact]
    public async Task The_rehearsal_says_every_refusal_at_once_and_nothing_is_sent()
    {
        await using var bidding = await Bidding.Start();
        var (group, lead, partner, outsider) = await JointBidsTests.Formed(bidding);
        var bid = await bidding.Begin(lead, group.ToString());
        async Task<List<string>> Obstacles(Browser who) => [.. (await who.Get($"/en{bid}/rehearsal")).All("#obstacles li").Select(li => string.Join(' ', li.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)))];
        var empty = await Obstacles(partner);
        Assert.Contains(empty, o => o.Contains("Nothing has been written"));
        Assert.Contains(empty, o => o.StartsWith("How will you do it?:"));
        Assert.Contains(empty, o => o.StartsWith("Are you insured?:"));
        Assert.Contains(empty, o => o.StartsWith("Prices:"));

        await lead.FillIn($"/en{bid}/answers/{bidding.Scored.Id}", ("Text", "Together"), ("then", "bid"));
        await lead.FillIn($"/en{bid}/answers/{bidding.Gate.Id}", ("Meets", "True"), ("then", "bid"));
        await lead.FillIn($"/en{bid}/prices", ($"Units[{bidding.Line.Id}]", "100"));
        Assert.Equal(["Lead Ltd has not signed version 3", "Partner Ltd has not signed version 3"], (await Obstacles(lead)).Order());
        await JointBidsTests.Sign(lead, group);
        Assert.Equal(["Partner Ltd has not signed version 3"], await Obstacles(lead));
        await JointBidsTests.Sign(partner, group);
        var page = await partner.Get($"/en{bid}/rehearsal");
        Assert.Contains("it would be accepted", page.Text);
        foreach (var said in new[] { "Together", "Only Lead Ltd, which leads, sees the figures", "Lead Ltd: Builds, 60%", "Partner Ltd: Wires, 40%" }) Assert.Contains(said, page.Text);
        Assert.Null((await bidding.BidAt(bid)).SubmittedAt);
        Assert.Equal(HttpStatusCode.NotFound, (await outsider.Get($"/en{bid}/rehearsal")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await outsider.Get($"/en{bid}/readiness")).Status);
        Assert.EndsWith("/submissions/1", (await Bidding.Submit(lead, bid)).Path);
    }

    [Fact]
    public async Task At_every_stage_the_rehearsal_and_the_submission_say_the_same()
    {
        await using var bidding = await Bidding.Start();
        var (firm, _, browser) = await bidding.NewFirm();
        var bid = await bidding.Begin(browser);
        async Task Same(bool isTaken)
        {
            Assert.Equal(isTaken, !(await browser.Get($"/en{bid}/rehearsal")).Has("#obstacles"));
            Assert.Equal(isTaken, (await browser.Get($"/en{bid}/submissions/new")).Has("main form"));
        }
        await Same(false);
        await browser.FillIn($"/en{bid}/answers/{bidding.Scored.Id}", ("Text", string.Join(' ', Enumerable.Repeat("word", 21))), ("then", "bid"));
        await browser.FillIn($"/en{bid}/answers/{bidding.Gate.Id}", ("Meets", "True"), ("then", "bid"));
        await browser.FillIn($"/en{bid}/prices", ($"Units[{bidding.Line.Id}]", "100"));
        Assert.Contains("Cut it by 1", (await browser.Get($"/en{bid}/rehearsal")).Text);
        await Same(false);
        await browser.FillIn($"/en{bid}/answers/{bidding.Scored.Id}", ("Text", string.Join(' ', Enumerable.Repeat("word", 20))), ("then", "bid"));
        await Same(true);
        await Bidding.Submit(browser, bid);
        await Same(false);
        Assert.Contains("handed in", (await browser.Get($"/en{bid}/readiness")).Text);
        bidding.Site.Clock.Now = bidding.ClosesAt;
        await Same(false);
    }

    [Fact]
    public async Task The_page_says_who_owes_what_and_what_is_the_readers_own()
    {
        await using var bidding = await Bidding.Start();
        var (group, lead, partner, _) = await JointBidsTests.Formed(bidding);
        var bid = await bidding.Begin(lead, group.ToString());
        var page = await partner.Get($"/en{bid}/answers/{bidding.Scored.Id}");
        await partner.Submit(page, page.Form("form[action$='/taking']"));
        var own = await partner.Get($"/cy{bid}/readiness");
        Assert.Contains("Ysgrifennu “Sut y gwnewch chi hyn?”", own.Text);
        Assert.DoesNotContain("Ysgrifennu “Sut", (await lead.Get($"/cy{bid}/readiness")).Text);
        Assert.Contains("Ffion Firm, Partner Ltd", (await lead.Get($"/en{bid}/readiness")).Text);
        Assert.Contains("Ffion Firm, Partner Ltd", (await lead.Get($"/en{bid}")).Text);
        Assert.Contains("0 of 3 sections done", (await lead.Get($"/en{bid}/readiness")).Text);
        Assert.Contains("Write your section of the bid", await Desk(bidding, partner, bid));
    }

    /// <summary>With a day that is near, the section stands on the desk.</summary>
    private static async Task<string> Desk(Bidding bidding, Browser browser, string bid)
    {
        var owners = await browser.Get($"/en{bid}/sections/{bidding.Scored.Id}");
        await browser.Submit(owners, owners.Form(), ("DueOn.Day", "25"), ("DueOn.Month", "11"), ("DueOn.Year", "2026"));
        return (await browser.Get("/en/desk")).Text;
    }
}
