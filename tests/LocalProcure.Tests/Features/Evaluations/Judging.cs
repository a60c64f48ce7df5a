using System.Net;
using LocalProcure.Tests.Features.Bids;
using LocalProcure.Tests.Support;

namespace LocalProcure.Tests.Features.Evaluations;

/// <summary>The way from opened bids to a contract through the front door, for tests whose subject is something else.</summary>
public static class Judging
{
    /// <summary>One evaluator scores every bid alike and agrees alone; the officer awards to the first named, tells everybody and enters the contract.</summary>
    public static Task<WebPage> AwardTo(Bidding bidding, params string[] bids) => AwardTo(bidding, () => Task.CompletedTask, bids);

    /// <param name="beforeEntry">What happens between the announcement and the contract.</param>
    public static async Task<WebPage> AwardTo(Bidding bidding, Func<Task> beforeEntry, params string[] bids)
    {
        await bidding.Evaluated([.. bids.Select((bid, at) => (bid, at == 0 ? 5 : 2))]);
        Assert.Equal(HttpStatusCode.OK, (await bidding.Decide(bidding.Officers[0], bids[0])).Status);
        await bidding.Summarise(bids);
        await bidding.SendSummaries();
        await bidding.Announce(("Days", "0"));
        await beforeEntry();
        var answer = await bidding.Enter();
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer;
    }
}
