using LocalProcure.Domain.Consortia.Finding;
using LocalProcure.Domain.Requirements;

namespace LocalProcure.Tests.Domain.Consortia;

/// <summary>Small searches of every shape, for comparing with trying everything.</summary>
internal static class RandomSearch
{
    public static GroupSearch Of(Random random, int leastFirms, int leastMembers)
    {
        string Area() => $"A{random.Next(4)}";
        var needs = Enumerable.Range(0, random.Next(0, 6)).Select(i => random.Next(4) switch
        {
            0 => new Need($"n{i}", RequirementShape.Evidence, $"e{random.Next(4)}", 0, (GroupRule)random.Next(3)),
            1 => new Need($"n{i}", RequirementShape.Area, Area(), 0, random.Next(6) == 0 ? (GroupRule)random.Next(3) : GroupRule.Any),
            2 => new Need($"n{i}", RequirementShape.Amount, $"m{random.Next(2)}", random.Next(0, 12), random.Next(4) == 0 ? (GroupRule)random.Next(3) : GroupRule.Sum),
            _ => new Need($"n{i}", RequirementShape.Capability, random.Next(2) == 0 ? "45330000" : "45332000", 0, GroupRule.Any),
        }).ToList();
        string[] codes = ["45000000", "45300000", "45330000", "45332000", "50000000"];
        var firms = Enumerable.Range(0, random.Next(leastFirms, 10)).Select(i => new Candidate($"f{i}")
        {
            Capabilities = [codes[random.Next(codes.Length)]],
            Amounts = new Dictionary<string, decimal> { ["m0"] = random.Next(0, 6), ["m1"] = random.Next(0, 4) },
            Evidence = [.. Enumerable.Range(0, 4).Where(_ => random.Next(2) == 0).Select(e => $"e{e}")],
            Areas = [.. Enumerable.Range(0, random.Next(0, 3)).Select(_ => Area()).Distinct()],
            Spare = random.Next(3),
        }).ToList();
        return new(needs, firms, random.Next(leastMembers, 6), random.Next(1, 8));
    }

    public static GroupSearch Odd(Random random)
    {
        string Area() => $"A{random.Next(4)}";
        var amounts = random.Next(1, 4);
        var needs = Enumerable.Range(0, random.Next(0, 7)).Select(i => random.Next(4) switch
        {
            0 => new Need($"n{i}", RequirementShape.Evidence, $"e{random.Next(4)}", 0, (GroupRule)random.Next(3)),
            1 => new Need($"n{i}", RequirementShape.Area, Area(), 0, random.Next(6) == 0 ? (GroupRule)random.Next(3) : GroupRule.Any),
            2 => new Need($"n{i}", RequirementShape.Amount, $"m{random.Next(amounts)}", random.Next(-2, 14), random.Next(4) == 0 ? (GroupRule)random.Next(3) : GroupRule.Sum),
            _ => new Need($"n{i}", RequirementShape.Capability, random.Next(2) == 0 ? "45330000" : "45332000", 0, random.Next(5) == 0 ? GroupRule.Lead : GroupRule.Any),
        }).ToList();
        string[] codes = ["45000000", "45300000", "45330000", "45332000", "50000000"], ids = ["b", "a", "B", "A", "f10", "f2", "f1", "é", "e", "zz", "z", "-"];
        var firms = ids.OrderBy(_ => random.Next()).Take(random.Next(0, 10)).Select(id => new Candidate(id)
        {
            Capabilities = random.Next(3) == 0 ? [] : [codes[random.Next(codes.Length)]],
            Amounts = new Dictionary<string, decimal> { ["m0"] = random.Next(0, 6), ["m1"] = random.Next(0, 4) + 0.25m },
            Evidence = [.. Enumerable.Range(0, 4).Where(_ => random.Next(2) == 0).Select(e => $"e{e}")],
            Areas = [.. Enumerable.Range(0, random.Next(0, 3)).Select(_ => Area())],
            Spare = random.Next(-1, 2),
        }).ToList();
        return new(needs, firms, random.Next(1, random.Next(2) == 0 ? 3 : 30), random.Next(0, 9));
    }
}
