using BenchmarkDotNet.Attributes;
using LocalProcure.Domain.Places;

namespace LocalProcure.Benchmarks;

/// <summary>A postcode's local authority out of all of Great Britain's. Promise: microseconds.</summary>
public class PostcodeBenchmark
{
    private const int Lookups = 1_000;
    private readonly string[] postcodes = new string[Lookups];

    /// <summary>Postcodes that exist, all over Wales and England, as people type them.</summary>
    [GlobalSetup]
    public void FindSome()
    {
        var chance = new Random(5);
        string[] outwards = ["CF37", "CF40", "CF44", "CF10", "SA1", "LL57", "NP20", "SY23", "EX2", "BS1", "SW1A", "M1", "LS6", "OX1", "DY8"];
        for (var found = 0; found < Lookups;)
        {
            var typed = $"{outwards[chance.Next(outwards.Length)]} {chance.Next(10)}{(char)('A' + chance.Next(26))}{(char)('A' + chance.Next(26))}";
            if (Postcodes.AuthorityOf(typed) is not null) postcodes[found++] = typed;
        }
    }

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int One_postcode()
    {
        var known = 0;
        foreach (var postcode in postcodes) if (Postcodes.AuthorityOf(postcode) is not null) known++;
        return known;
    }
}
