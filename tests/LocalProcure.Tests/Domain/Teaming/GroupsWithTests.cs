using LocalProcure.Tests.Domain.Consortia;
using LocalProcure.Domain.Consortia.Finding;
using LocalProcure.Domain.Requirements;
using LocalProcure.Domain.Teaming;

namespace LocalProcure.Tests.Domain.Teaming;

public class GroupsWithTests
{
    [Fact]
    public void Groups_with_certain_firms_agree_with_trying_every_set_of_others()
    {
        for (var seed = 0; seed < 1200; seed++)
        {
            var random = new Random(seed);
            var search = RandomSearch.Of(random, leastFirms: 3, leastMembers: 2);
            List<Candidate> with = [.. search.Firms.Take(random.Next(1, 3))];
            search = search with { Firms = [.. search.Firms.Skip(with.Count)] };
            var expected = ByTrying(search, with);
            var found = GroupsWith.Find(search, with);
            Assert.True(found.IsComplete);
            Assert.True(found.Total == expected.Count && expected.Take(search.Limit).SequenceEqual(found.Groups.Select(g => string.Join('+', g.Members.Skip(with.Count)))),
                $"seed {seed}\nexpected {expected.Count}: {string.Join("; ", expected)}\nfound {found.Total}: {string.Join("; ", found.Groups.Select(g => string.Join('+', g.Members)))}");
            Assert.All(found.Groups, g => Assert.Equal(with.Select(w => w.Id), g.Members.Take(with.Count)));
        }
    }

    [Fact]
    public void Who_meets_everything_needs_nobody()
    {
        var found = GroupsWith.Find(new([new("e", RequirementShape.Evidence, "iso", 0, GroupRule.Lead)], [new("b") { Evidence = ["iso"] }]), [new("a") { Evidence = ["iso"] }]);
        Assert.Equal(["a"], Assert.Single(found.Groups).Members);
    }

    [Fact]
    public void A_partner_leads_where_the_firm_that_looks_may_not()
    {
        var group = Assert.Single(GroupsWith.Find(new([new("e", RequirementShape.Evidence, "iso", 0, GroupRule.Lead)], [new("b") { Evidence = ["iso"] }, new("c")]), [new("a")]).Groups);
        Assert.Equal(["a", "b"], group.Members);
        Assert.Equal("b", group.Lead);
    }

    [Fact]
    public void Without_what_every_member_must_show_no_group_with_the_firm_qualifies() =>
        Assert.Empty(GroupsWith.Find(new([new("e", RequirementShape.Evidence, "welsh", 0, GroupRule.Every)], [new("b") { Evidence = ["welsh"] }]), [new("a")]).Groups);

    private static List<string> ByTrying(GroupSearch search, List<Candidate> with)
    {
        var firms = search.Firms.OrderBy(f => f.Id, StringComparer.Ordinal).ToList();
        List<Candidate> Of(int set) => [.. firms.Where((_, i) => (set >> i & 1) == 1)];
        bool Qualifies(int set)
        {
            List<Candidate> all = [.. with, .. Of(set)];
            return all.Exists(f => search.Needs.Where(n => n.Rule == GroupRule.Lead).All(n => f.Meets(n))) && search.Needs.All(n => n.Rule switch
            {
                GroupRule.Any => all.Exists(f => f.Meets(n)),
                GroupRule.Every => all.TrueForAll(f => f.Meets(n)),
                GroupRule.Sum => all.Sum(f => f.AmountOf(n)) >= n.Least,
                _ => true,
            });
        }
        var qualifying = Enumerable.Range(0, 1 << firms.Count).Where(Qualifies).ToHashSet();
        bool IsSmallest(int set)
        {
            if (set == 0) return true;
            for (var part = (set - 1) & set; ; part = (part - 1) & set)
            {
                if (qualifying.Contains(part)) return false;
                if (part == 0) return true;
            }
        }
        return [.. qualifying.Where(s => int.PopCount(s) + with.Count <= search.MostMembers && IsSmallest(s)).Select(Of)
            .OrderBy(g => g.Count).ThenByDescending(g => g.Concat(with).SelectMany(f => f.Areas).Distinct().Count()).ThenByDescending(g => g.Sum(f => f.Spare))
            .ThenBy(g => string.Join(' ', g.Select(f => f.Id)), StringComparer.Ordinal).Select(g => string.Join('+', g.Select(f => f.Id)))];
    }
}
