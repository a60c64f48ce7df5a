using LocalProcure.Domain.Bids;
using LocalProcure.Tests.Domain.Bids;
using LocalProcure.Tests.Domain.Tenders;
using LocalProcure.Tests.Features.Tenders;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Bids;

public class BidQueriesInDatabaseTests
{
    [Fact]
    public async Task After_every_transition_and_every_refusal_the_database_says_what_memory_says()
    {
        await using var site = await Site.Start();
        var steps = new List<(string Verb, Bid Bid, BidTransitionTests.Standing Expected)>();
        foreach (var name in BidTransitionTests.StateNames)
        {
            // One bid per firm and tender: a tender for each.
            var tenders = BidTransitionTests.Verbs.Select(_ => Drafts.In(LocalProcure.Domain.Tenders.TenderStatus.Open)).ToList();
            var again = tenders.SelectMany((t, at) => BidTransitionTests.Steps(name, t.Id, t.BuyerId, Drafts.Chosen).Skip(at).Take(1)).ToList();
            await TenderQueriesInDatabaseTests.Keep(site, tenders, firms: steps.Count == 0);
            await site.Db(async db =>
            {
                foreach (var tender in tenders) await db.Tenders.Where(t => t.Id == tender.Id).ExecuteUpdateAsync(s => s.SetProperty(t => t.ChangeCount, 1));
                db.AddRange(again.Select(s => s.Bid));
                await db.SaveChangesAsync();
            });
            steps.AddRange(again);
        }
        var behind = (await site.Db(db => db.Bids.ToConfirm(db.Tenders).Select(b => b.Id).ToListAsync())).ToHashSet();
        var rows = await site.Db(db => db.Bids.AsNoTracking().ToDictionaryAsync(b => b.Id));
        Assert.Equal(60, steps.Count);
        Assert.All(steps, s => Assert.Equal((s.Verb, s.Expected), (s.Verb, new BidTransitionTests.Standing(rows[s.Bid.Id].SubmittedAt is not null, behind.Contains(s.Bid.Id), rows[s.Bid.Id].OpenedAt is not null))));
    }
}
