using System.Net;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Support;

namespace LocalProcure.Tests.Features.Evaluations;

/// <summary>The way from opened bids to a contract through the front door, for tests whose subject is something else.</summary>
public static class Judging
{
    /// <summary>One evaluator scores every bid alike and agrees alone; the officer awards to the first named.</summary>
    public static async Task<WebPage> AwardTo(Bidding bidding, params string[] bids)
    {
        var (officer, evaluator) = (await bidding.Site.SignedIn(bidding.Officers[0]), await bidding.Site.SignedIn(bidding.Officers[2]));
        var page = await officer.Get(Address(bidding, "evaluation"));
        await officer.Submit(page, page.Form("form[action$='/panel']"), ("PersonId", bidding.Officers[2].Id.ToString()));
        await evaluator.FillIn(Address(bidding, "declaration"), [.. bids.Select(b => ($"Conflict[{Bidding.IdOf(b)}]", (string?)"False"))]);
        for (var at = 0; at < bids.Length; at++)
            await evaluator.FillIn(Address(bidding, $"scores/{Bidding.IdOf(bids[at])}"), ($"Points[{bidding.Scored.Id}]", at == 0 ? "5" : "2"), ($"Reasons[{bidding.Scored.Id}]", "As read"));
        page = await evaluator.Get(Address(bidding, "evaluation"));
        await evaluator.Submit(page, page.Form("form[action$='/panel/scores']"));
        for (var at = 0; at < bids.Length; at++)
            await evaluator.FillIn(Address(bidding, $"agreed/{Bidding.IdOf(bids[at])}"), ($"Points[{bidding.Scored.Id}]", at == 0 ? "5" : "2"), ($"Reasons[{bidding.Scored.Id}]", "As read"),
                ($"Points[{bidding.Gate.Id}]", "1"), ($"Reasons[{bidding.Gate.Id}]", "Certificate seen"));
        page = await officer.Get(Address(bidding, "award/new"));
        var answer = await officer.Submit(page, page.Form("form[action$='/award']"), ("BidId", Bidding.IdOf(bids[0]).ToString()), ("Reason", "The highest total"), ("Password", Site.Password));
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer;
    }

    private static string Address(Bidding bidding, string path) => $"/en/tenders/{bidding.Tender.Id}/{path}";
}
