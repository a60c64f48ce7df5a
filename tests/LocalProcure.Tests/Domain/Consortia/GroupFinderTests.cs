using LocalProcure.Domain;
using LocalProcure.Domain.Consortia.Finding;
using LocalProcure.Domain.Requirements;

namespace LocalProcure.Tests.Domain.Consortia;

public class GroupFinderTests
{
    [Fact]
    public void The_finder_agrees_with_trying_every_group_on_random_cases()
    {
        for (var seed = 0; seed < 1500; seed++)
        {
            var search = RandomSearch.Of(new Random(seed), leastFirms: 0, leastMembers: 1);
            var (expected, total) = ByTrying(search);
            var found = GroupFinder.Find(search);
            Assert.True(found.IsComplete);
            Assert.True(total == found.Total && expected.SequenceEqual(found.Groups.Select(g => Line(search, g))),
                $"seed {seed}\nexpected {total}: {string.Join("; ", expected)}\nfound {found.Total}: {string.Join("; ", found.Groups.Select(g => Line(search, g)))}");
        }
    }

    [Theory]
    [InlineData(0), InlineData(1), InlineData(2), InlineData(3)]
    public void So_it_does_on_odder_ones(int of)
    {
        // Ids that sort by letter code alone, areas told twice, sums that ask nothing, spare below zero, a lead by its work, no limit on members, nothing to be named.
        for (var seed = of * 1000; seed < of * 1000 + 1000; seed++)
        {
            var search = RandomSearch.Odd(new Random(seed));
            var (expected, total) = ByTrying(search);
            var found = GroupFinder.Find(search);
            Assert.True(found.IsComplete && total == found.Total && expected.SequenceEqual(found.Groups.Select(g => Line(search, g))),
                $"seed {seed}\nexpected {total}: {string.Join("; ", expected)}\nfound {found.Total}: {string.Join("; ", found.Groups.Select(g => Line(search, g)))}");
            // What is only counted is counted in another way than what is named.
            var counted = GroupFinder.Find(search with { Limit = 0 });
            Assert.True(total == counted.Total && found.InSome.SetEquals(counted.InSome), $"seed {seed}, counted {counted.Total} of {total}");
            if (found.Groups.Count == total) Assert.Equal(found.Groups.SelectMany(g => g.Members).Distinct().Order(StringComparer.Ordinal), found.InSome.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Many_alike_are_counted_by_the_billion_and_the_best_of_them_named()
    {
        // 2,000 firms in ten trades: 200 to the power of five ways to choose one of each of five trades.
        List<Need> needs = [.. Enumerable.Range(0, 5).Select(t => new Need($"t{t}", RequirementShape.Evidence, $"trade {t}", 0, GroupRule.Any))];
        List<Candidate> firms = [.. Enumerable.Range(0, 2000).Select(i => new Candidate($"f{i:0000}") { Evidence = [$"trade {i % 10}"], Areas = i < 10 ? ["a", $"b{i}"] : ["a"], Spare = i % 7 })];
        var found = GroupFinder.Find(new(needs, firms));
        Assert.Equal((true, 320_000_000_000L, 50), (found.IsComplete, found.Total, found.Groups.Count));
        Assert.Equal(["f0000", "f0001", "f0002", "f0003", "f0004"], found.Groups[0].Members);
    }

    [Fact]
    public void Where_nobody_does_much_five_are_found_that_meet_twenty_needs_among_2_000_firms()
    {
        var chance = new Random(7);
        List<Need> needs = [.. Enumerable.Range(0, 20).Select(i => new Need($"n{i}", RequirementShape.Evidence, $"e{i}", 0, GroupRule.Any))];
        List<Candidate> firms = [.. Enumerable.Range(0, 2000).Select(i => new Candidate($"f{i:0000}") { Evidence = [.. Enumerable.Range(0, chance.Next(1, 5)).Select(_ => $"e{chance.Next(20)}").Distinct()], Spare = chance.Next(100) })];
        var found = GroupFinder.Find(new(needs, firms));
        // Five firms of at most four needs each meet twenty only if no two share one: counted here by one need after the other.
        var sets = firms.Select(f => f.Evidence.Sum(e => 1 << int.Parse(e[1..], System.Globalization.CultureInfo.InvariantCulture))).Where(m => int.PopCount(m) == 4).ToList();
        var whole = new Dictionary<int, long> { [0] = 1 };
        for (var member = 0; member < 5; member++)
            whole = whole.SelectMany(w => sets.Where(m => (m & w.Key) == 0 && (m & ~w.Key & -~w.Key) != 0).Select(m => (Key: w.Key | m, w.Value))).GroupBy(x => x.Key).ToDictionary(g => g.Key, g => g.Sum(x => x.Value));
        Assert.Equal((true, whole.GetValueOrDefault((1 << 20) - 1), 50), (found.IsComplete, found.Total, found.Groups.Count));
        Assert.Equal(found.Groups.OrderByDescending(g => g.Members.Sum(m => firms.Find(f => f.Id == m)!.Spare)).Select(g => g.Members[0]), found.Groups.Select(g => g.Members[0]));
    }

    [Fact]
    public void A_broader_code_covers_a_narrower_one_and_not_the_other_way_round()
    {
        Candidate broad = new("broad") { Capabilities = ["45300000-0"] }, narrow = new("narrow") { Capabilities = ["45332200"] };
        Assert.Equal(["broad"], Only(new("n", RequirementShape.Capability, "45330000", 0, GroupRule.Any), broad, narrow));
        Assert.Equal(["broad", "narrow"], Only(new("n", RequirementShape.Capability, "45332200", 0, GroupRule.Any), broad, narrow));
    }

    [Fact]
    public void What_a_sum_asks_may_be_brought_by_many_and_everybody_must_be_needed()
    {
        Candidate Of(string id, decimal turnover) => new(id) { Amounts = new Dictionary<string, decimal> { ["turnover"] = turnover } };
        var found = GroupFinder.Find(new([new("t", RequirementShape.Amount, "turnover", 0.8m, GroupRule.Sum)], [Of("a", 0.3m), Of("b", 0.5m), Of("c", 0.9m), Of("d", 0)], 5));
        Assert.Equal([["c"], ["a", "b"]], found.Groups.Select(g => g.Members));
        Assert.Equal(["a", "b"], found.Groups[1].Covers["t"]);
    }

    [Fact]
    public void The_lead_is_the_first_that_meets_what_the_lead_must_meet()
    {
        var found = GroupFinder.Find(new(
            [new("iso", RequirementShape.Evidence, "ISO 9001", 0, GroupRule.Lead), new("place", RequirementShape.Area, "W06000016", 0, GroupRule.Any)],
            [new("a") { Areas = ["W06000016"] }, new("b") { Evidence = ["iso 9001"] }]));
        var group = Assert.Single(found.Groups);
        Assert.Equal(["a", "b"], group.Members);
        Assert.Equal("b", group.Lead);
        Assert.Equal(["b"], group.Covers["iso"]);
    }

    [Fact]
    public void With_nothing_asked_of_the_group_each_firm_that_passes_is_one()
    {
        var found = GroupFinder.Find(new([new("w", RequirementShape.Evidence, "welsh", 0, GroupRule.Every)], [new("a") { Evidence = ["welsh"] }, new("b"), new("c") { Evidence = ["welsh"] }]));
        Assert.Equal([["a"], ["c"]], found.Groups.Select(g => g.Members));
    }

    [Fact]
    public void A_search_that_runs_out_of_steps_says_so()
    {
        var firms = Enumerable.Range(0, 60).Select(i => new Candidate($"f{i:00}") { Amounts = new Dictionary<string, decimal> { ["t"] = 10 + i } }).ToList();
        var found = GroupFinder.Find(new([new("t", RequirementShape.Amount, "t", 200, GroupRule.Sum)], firms, 5, 50, 1000));
        Assert.False(found.IsComplete);
    }

    private static IEnumerable<string> Only(Need need, params Candidate[] firms) => GroupFinder.Find(new([need], firms, 1)).Groups.Select(g => g.Members[0]).Order(StringComparer.Ordinal);

    /// <summary>A group with its lead and with who covers what.</summary>
    private static string Line(GroupSearch search, FoundGroup g)
    {
        Assert.Equal(search.Needs.Count, g.Covers.Count);
        return Line(search, g.Members, g.Lead, n => g.Covers[n.Id]);
    }

    private static string Line(GroupSearch search, IEnumerable<string> members, string lead, Func<Need, IEnumerable<string>> covers) =>
        $"{string.Join('+', members)}({lead}) {string.Join(' ', search.Needs.Select(n => $"{n.Id}={string.Join('+', covers(n))}"))}";

    /// <summary>Every subset, judged by the definition alone.</summary>
    private static (List<string> Best, long Total) ByTrying(GroupSearch search)
    {
        var firms = search.Firms.OrderBy(f => f.Id, StringComparer.Ordinal).ToList();
        bool Qualifies(List<Candidate> g) => g.Count > 0 && LeadOf(g) is not null && search.Needs.All(n => n.Rule switch
        {
            GroupRule.Any => g.Any(f => f.Meets(n)),
            GroupRule.Every => g.All(f => f.Meets(n)),
            GroupRule.Sum => g.Sum(f => f.AmountOf(n)) >= n.Least,
            _ => true,
        });
        Candidate? LeadOf(List<Candidate> g) => g.Find(f => search.Needs.Where(n => n.Rule == GroupRule.Lead).All(n => f.Meets(n)));
        var qualifying = new HashSet<int>();
        for (var set = 1; set < 1 << firms.Count; set++)
            if (Qualifies(Of(set))) qualifying.Add(set);
        List<Candidate> Of(int set) => [.. firms.Where((_, i) => (set >> i & 1) == 1)];
        bool IsSmallest(int set)
        {
            for (var part = (set - 1) & set; part > 0; part = (part - 1) & set)
                if (qualifying.Contains(part)) return false;
            return true;
        }
        var groups = qualifying.Where(s => int.PopCount(s) <= search.MostMembers && IsSmallest(s)).Select(Of)
            .OrderBy(g => g.Count).ThenByDescending(g => g.SelectMany(f => f.Areas).Distinct().Count()).ThenByDescending(g => g.Sum(f => f.Spare))
            .ThenBy(g => string.Join('\u0001', g.Select(f => f.Id)), StringComparer.Ordinal).ToList();
        // Who covers a need: the lead what is asked of the lead, everybody what is asked of everybody, of a sum whoever adds to it, else whoever meets it.
        IEnumerable<string> Covers(List<Candidate> g, Need n) => (n.Rule switch
        {
            GroupRule.Lead => [LeadOf(g)!],
            GroupRule.Every => g,
            GroupRule.Sum => g.Where(f => f.AmountOf(n) > 0),
            _ => g.Where(f => f.Meets(n)),
        }).Select(f => f.Id);
        return ([.. groups.Take(search.Limit).Select(g => Line(search, g.Select(f => f.Id), LeadOf(g)!.Id, n => Covers(g, n)))], groups.Count);
    }
}
