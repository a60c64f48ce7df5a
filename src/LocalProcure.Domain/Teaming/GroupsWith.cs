using LocalProcure.Domain.Consortia.Finding;
using LocalProcure.Domain.Requirements;

namespace LocalProcure.Domain.Teaming;

/// <summary>
/// The smallest groups that qualify with certain firms in them: the firm that looks, or the members of its group. What these meet already is
/// taken off the needs, and the finder looks for the fewest others that meet the rest; so it is as exact as the finder is.
/// </summary>
public static class GroupsWith
{
    /// <summary>Steps of the search for a page: a small part of a second.</summary>
    public const long PageSteps = 6_000_000;

    /// <param name="with">Who must be in; the first of them leads where it may.</param>
    public static FoundGroups Find(GroupSearch search, IReadOnlyList<Candidate> with)
    {
        if (with.Count == 0) return GroupFinder.Find(search);
        var every = search.Needs.Where(n => n.Rule == GroupRule.Every).ToList();
        if (with.Count > search.MostMembers || !with.All(w => every.TrueForAll(w.Meets))) return new([], true, 0);
        var leading = search.Needs.Where(n => n.Rule == GroupRule.Lead).ToList();
        var leads = leading.Count == 0 || with.Any(w => leading.TrueForAll(w.Meets));
        List<Need> rest = [.. search.Needs.Where(n => n.Rule == GroupRule.Any && !with.Any(w => w.Meets(n))),
            .. search.Needs.Where(n => n.Rule == GroupRule.Sum).Select(n => n with { Least = n.Least - with.Sum(w => w.AmountOf(n)) }).Where(n => n.Least > 0)];
        if (!leads) rest.Add(Lead);
        if (rest.Count == 0) return new([Describe(search, with, [])], true, 1);
        var (inside, served) = (with.Select(w => w.Id).ToHashSet(StringComparer.Ordinal), with.SelectMany(w => w.Areas).ToHashSet(StringComparer.Ordinal));
        // Areas that those inside serve already count once: without them the finder's order is that of the whole groups.
        List<Candidate> others = [.. search.Firms.Where(f => !inside.Contains(f.Id) && every.TrueForAll(f.Meets)).Select(f => f with
        {
            Areas = [.. f.Areas.Where(a => !served.Contains(a))],
            Evidence = leads || !leading.TrueForAll(f.Meets) ? f.Evidence : [.. f.Evidence, Lead.Key],
        })];
        var whole = search.Firms.DistinctBy(f => f.Id).ToDictionary(f => f.Id, StringComparer.Ordinal);
        var found = GroupFinder.Find(search with { Needs = rest, Firms = others, MostMembers = search.MostMembers - with.Count });
        return found with { Groups = [.. found.Groups.Select(g => Describe(search, with, [.. g.Members.Select(id => whole[id])]))] };
    }

    /// <summary>Everything that the lead must meet, as one need: no paper is called so.</summary>
    private static readonly Need Lead = new("lead", RequirementShape.Evidence, "\u0001lead", 0, GroupRule.Lead);

    private static FoundGroup Describe(GroupSearch search, IReadOnlyList<Candidate> with, IReadOnlyList<Candidate> others)
    {
        Candidate[] members = [.. with, .. others];
        var leading = search.Needs.Where(n => n.Rule == GroupRule.Lead).ToList();
        var lead = members.First(m => leading.TrueForAll(m.Meets));
        return new([.. members.Select(m => m.Id)], lead.Id, search.Needs.ToDictionary(n => n.Id, n => (IReadOnlyList<string>)[.. (n.Rule switch
        {
            GroupRule.Lead => [lead],
            GroupRule.Sum => members.Where(m => m.AmountOf(n) > 0),
            _ => members.Where(m => m.Meets(n)),
        }).Select(m => m.Id)]));
    }
}

/// <summary>What one member brings to a group that was found, and what only it brings: the reason why the group works with it and not without.</summary>
public sealed record MemberBrings(Guid FirmId, bool Leads, IReadOnlyList<Requirement> Brings, IReadOnlyList<Requirement> OnlyIt)
{
    /// <summary>For each member of a group, in its order.</summary>
    public static IReadOnlyList<MemberBrings> Of(FoundGroup group, IReadOnlyList<Asked> asked, IReadOnlyDictionary<Guid, TeamFirm> firms)
    {
        TeamFirm[] members = [.. group.Members.Select(id => firms[Guid.Parse(id)])];
        return [.. members.Select(m => new MemberBrings(m.Id, group.Lead == m.Candidate.Id,
            [.. asked.Where(a => a.Requirement.Rule != GroupRule.Every && group.Covers[a.Need.Id].Contains(m.Candidate.Id)).Select(a => a.Requirement)],
            [.. asked.Where(a => IsOnly(a, m, members, group)).Select(a => a.Requirement)]))];
    }

    private static bool IsOnly(Asked asked, TeamFirm member, TeamFirm[] members, FoundGroup group) => asked.Requirement.Rule switch
    {
        GroupRule.Any => group.Covers[asked.Need.Id] is [var one] && one == member.Candidate.Id,
        GroupRule.Lead => group.Lead == member.Candidate.Id && !members.Any(m => m != member && m.Meets(asked)),
        GroupRule.Sum => members.Where(m => m != member).Sum(m => m.Candidate.AmountOf(asked.Need)) < asked.Need.Least,
        _ => false,
    };
}
