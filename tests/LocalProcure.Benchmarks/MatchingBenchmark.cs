using BenchmarkDotNet.Attributes;
using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Matching;
using LocalProcure.Domain.Places;

namespace LocalProcure.Benchmarks;

/// <summary>One new tender against the interests of 20,000 firms. Promise: under 100 ms.</summary>
public class MatchingBenchmark
{
    private InterestIndex index = null!;
    private Wanted[] wanted = [];
    private static readonly AreasAround Around = code => [.. Areas.ChainFor(code).Select(a => a.Code)];

    [GlobalSetup]
    public void MakeFirms()
    {
        var chance = new Random(2);
        var codes = CpvTree.All.Select(c => c.Code).ToArray();
        var areas = Areas.AuthoritiesIn(Areas.Wales).Select(a => a.Code).Append(Areas.Wales).ToArray();
        wanted = [.. Enumerable.Range(0, 20_000).Select(_ => new Wanted(Guid.NewGuid(), new Interest("1",
            [.. Enumerable.Range(0, chance.Next(1, 6)).Select(_ => codes[chance.Next(codes.Length)])],
            [.. Enumerable.Range(0, chance.Next(1, 4)).Select(_ => areas[chance.Next(areas.Length)])],
            chance.Next(3) == 0 ? 500_000 : null, chance.Next(3) == 0 ? 20_000_000 : null, []), Around))];
        index = new InterestIndex(wanted);
    }

    [Benchmark]
    public int One_tender_against_20_000_firms() =>
        index.Matching(new Notice(["45330000", "50720000"], ["W06000016"], 2_200_000, ["Servicing of boilers in community halls"], Around)).Count;

    [Benchmark]
    public int Preparing_the_index_as_well() => new InterestIndex(wanted)
        .Matching(new Notice(["45330000", "50720000"], ["W06000016"], 2_200_000, ["Servicing of boilers in community halls"], Around)).Count;
}
