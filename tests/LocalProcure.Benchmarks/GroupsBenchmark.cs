using BenchmarkDotNet.Attributes;
using LocalProcure.Domain.Consortia.Finding;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Teaming;

namespace LocalProcure.Benchmarks;

/// <summary>The smallest groups among 2,000 firms for 20 requirements, up to five members. Promise: under 2 s, also where the search is cut short.</summary>
public class GroupsBenchmark
{
    private GroupSearch likely = null!;
    private GroupSearch worst = null!;
    private Candidate us = null!;

    [GlobalSetup]
    public void MakeFirms()
    {
        var chance = new Random(4);
        // As tenders are: a few trades, papers that many hold, one sum; each firm does one or two trades.
        likely = new(Needs(trades: 4, papers: 14), Firms(chance, mostTrades: 2, trades: 40, papers: 14, ofPapers: 0.75));
        // As unkind as it gets: every firm does many of many trades and no two are alike.
        worst = new(Needs(trades: 14, papers: 4), Firms(chance, mostTrades: 10, trades: 18, papers: 4, ofPapers: 0.5));
        us = likely.Firms[0];
        // A speed says little without this: the bound on the work may have ended the search. The page's promises to look at everything.
        Console.WriteLine($"// complete: as tenders are {GroupFinder.Find(likely).IsComplete}, every firm different and broad {GroupFinder.Find(worst).IsComplete}, with one firm in every group {Ours().IsComplete}");
        if (!Ours().IsComplete) throw new InvalidOperationException("The search for a page was cut short.");
    }

    [Benchmark]
    public long As_tenders_are() => GroupFinder.Find(likely).Total;

    [Benchmark]
    public long Every_firm_different_and_broad() => GroupFinder.Find(worst).Total;

    [Benchmark]
    public long With_one_firm_in_every_group() => Ours().Total;

    private FoundGroups Ours() => GroupsWith.Find(likely with { Limit = 20, Steps = GroupsWith.PageSteps }, [us]);

    private static List<Need> Needs(int trades, int papers) =>
    [
        .. Enumerable.Range(0, trades).Select(t => new Need($"t{t}", RequirementShape.Capability, $"trade {t}", 0, GroupRule.Any)),
        .. Enumerable.Range(0, papers).Select(p => new Need($"p{p}", RequirementShape.Evidence, $"paper {p}", 0, p == 0 ? GroupRule.Lead : GroupRule.Any)),
        new("turnover", RequirementShape.Amount, "turnover", 1_500_000_00, GroupRule.Sum), new("area", RequirementShape.Area, "W06000016", 0, GroupRule.Any),
    ];

    private static List<Candidate> Firms(Random chance, int mostTrades, int trades, int papers, double ofPapers) => [.. Enumerable.Range(0, 2000).Select(i => new Candidate($"F{i:0000}")
    {
        Capabilities = [.. Enumerable.Range(0, chance.Next(1, mostTrades + 1)).Select(_ => $"trade {chance.Next(trades)}").Distinct()],
        Evidence = [.. Enumerable.Range(0, papers).Where(_ => chance.NextDouble() < ofPapers).Select(p => $"paper {p}")],
        Areas = [.. Enumerable.Range(0, chance.Next(1, 6)).Select(_ => $"W060000{chance.Next(1, 25):00}").Distinct()],
        Amounts = new Dictionary<string, decimal> { ["turnover"] = chance.Next(50, 2000) * 1000_00m },
        Spare = chance.Next(20),
    })];
}
