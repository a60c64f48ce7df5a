using LocalProcure.Domain.Requirements;

namespace LocalProcure.Domain.Consortia.Finding;

/// <summary>Finds the smallest groups of firms that qualify: every need is met under its rule, and without any one member it would not be.</summary>
public static class GroupFinder
{
    public static FoundGroups Find(GroupSearch search)
    {
        if (search.Needs.Count(n => n.Rule == GroupRule.Any) >= Needs.MostOfOne) throw new RuleBroken(FindingText.TooManyNeeds(Needs.MostOfOne - 1));
        var needs = Needs.Of(search.Needs);
        var scale = Scale.Of(search, needs);
        return scale.IsShort(needs) ? new GroupWalk<long>(search, needs, scale).Run() : new GroupWalk<Int128>(search, needs, scale).Run();
    }
}
