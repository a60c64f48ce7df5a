using System.Net;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.People;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Evaluations;

/// <summary>What the buyer's people do from the panel to the contract, each through the form that they were served.</summary>
public static class Evaluating
{
    public static string Address(this Bidding bidding, string path) => $"/en/tenders/{bidding.Tender.Id}/{path}";

    public static async Task Panel(this Bidding bidding, params Person[] evaluators)
    {
        var officer = await bidding.Site.SignedIn(bidding.Officers[0]);
        foreach (var evaluator in evaluators)
        {
            var page = await officer.Get(bidding.Address("evaluation"));
            Assert.Equal(HttpStatusCode.OK, (await officer.Submit(page, page.Form("form[action$='/panel']"), ("PersonId", evaluator.Id.ToString()))).Status);
        }
    }

    public static async Task Declare(this Bidding bidding, Person evaluator, params string[] bids) =>
        Assert.EndsWith("/evaluation", (await (await bidding.Site.SignedIn(evaluator)).FillIn(bidding.Address("declaration"), [.. bids.Select(b => ($"Conflict[{Bidding.IdOf(b)}]", (string?)"None"))])).Path);

    public static async Task Score(this Bidding bidding, Person evaluator, string bid, int points, string reason) =>
        Assert.EndsWith("/evaluation", (await (await bidding.Site.SignedIn(evaluator)).FillIn(bidding.Address($"scores/{Bidding.IdOf(bid)}"),
            ($"Points[{bidding.Scored.Id}]", $"{points}"), ($"Reasons[{bidding.Scored.Id}]", reason))).Path);

    public static async Task HandIn(this Bidding bidding, Person evaluator)
    {
        var browser = await bidding.Site.SignedIn(evaluator);
        var page = await browser.Get(bidding.Address("evaluation"));
        Assert.Equal(HttpStatusCode.OK, (await browser.Submit(page, page.Form("form[action$='/panel/scores']"))).Status);
    }

    public static async Task Agree(this Bidding bidding, string bid, int points, string reason) =>
        Assert.EndsWith("/evaluation", (await (await bidding.Site.SignedIn(bidding.Officers[2])).FillIn(bidding.Address($"agreed/{Bidding.IdOf(bid)}"),
            ($"Points[{bidding.Scored.Id}]", $"{points}"), ($"Reasons[{bidding.Scored.Id}]", reason), ($"Points[{bidding.Gate.Id}]", "1"), ($"Reasons[{bidding.Gate.Id}]", "Certificate seen"))).Path);

    /// <summary>From opening to the last agreed score, one evaluator, the points as given.</summary>
    public static async Task Evaluated(this Bidding bidding, params (string Bid, int Points)[] bids)
    {
        var evaluator = bidding.Officers[2];
        await bidding.Panel(evaluator);
        await bidding.Declare(evaluator, [.. bids.Select(b => b.Bid)]);
        foreach (var (bid, points) in bids) await bidding.Score(evaluator, bid, points, "As it reads");
        await bidding.HandIn(evaluator);
        foreach (var (bid, points) in bids) await bidding.Agree(bid, points, $"Worth {points} points");
    }

    public static async Task<WebPage> Decide(this Bidding bidding, Person officer, string bid, string? draw = null, Guid? lot = null)
    {
        var browser = await bidding.Site.SignedIn(officer);
        var page = await browser.Get(bidding.Address($"award/new{(lot is null ? "" : $"?lot={lot}")}"));
        if (!page.Has("form[action$='/award']")) return page;
        (string, string?)[] fields = [("BidId", Bidding.IdOf(bid).ToString()), ("Reason", "The highest total"), ("Password", Site.Password)];
        return await browser.Submit(page, page.Form("form[action$='/award']"), draw is null ? fields : [.. fields, ("Draw", draw)]);
    }

    public static async Task Summarise(this Bidding bidding, params string[] bids)
    {
        var browser = await bidding.Site.SignedIn(bidding.Officers[0]);
        foreach (var bid in bids)
        {
            var page = await browser.Get(bidding.Address($"award/summaries/{Bidding.IdOf(bid)}"));
            Assert.EndsWith("/award", (await browser.Submit(page, page.Form("form[action*='/summaries/']"))).Path);
        }
    }

    /// <summary>Presses the button on the steps page; fails when it is not there.</summary>
    public static async Task<WebPage> SendSummaries(this Bidding bidding)
    {
        var browser = await bidding.Site.SignedIn(bidding.Officers[0]);
        var page = await browser.Get(bidding.Address("award"));
        return await browser.Submit(page, page.Form("form[action$='/summaries']"));
    }

    public static async Task<WebPage> Announce(this Bidding bidding, params (string, string?)[] fields)
    {
        var browser = await bidding.Site.SignedIn(bidding.Officers[0]);
        var page = await browser.Get(bidding.Address("award/notice"));
        return await browser.Submit(page, page.Form("form[action$='/notice']"), fields);
    }

    public static async Task<WebPage> Enter(this Bidding bidding)
    {
        var browser = await bidding.Site.SignedIn(bidding.Officers[0]);
        var page = await browser.Get(bidding.Address("award/contract"));
        return await browser.Submit(page, page.Form("form[action$='/contract']"), ("Password", Site.Password));
    }

    public static Task<bool> IsAwarded(this Bidding bidding) => bidding.Site.Db(db => db.Tenders.AsNoTracking().AnyAsync(t => t.Id == bidding.Tender.Id && t.AwardedAt != null));
}
