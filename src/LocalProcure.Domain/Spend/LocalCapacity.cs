using LocalProcure.Domain.Consortia.Finding;
using LocalProcure.Domain.Requirements;

namespace LocalProcure.Domain.Spend;

/// <summary>
/// How many local firms could supply what is bought under a heading. What is bought is told by what the area's buyers asked for in their tenders;
/// a firm covers it alone when it does all of that, a group when its members do only together. Where no tender tells, any work under the heading's CPV division counts.
/// </summary>
public static class LocalCapacity
{
    /// <summary>Larger groups are no answer that a buyer could act on.</summary>
    public const int MostMembers = 3;
    /// <summary>The kinds of work asked for most often; a longer list would ask for what was wanted once.</summary>
    public const int MostKinds = 6;
    private const long Steps = 200_000;

    /// <param name="division">Two digits of the CPV.</param>
    /// <param name="asked">CPV codes of the area's tenders, one per asking; those of other divisions are left out.</param>
    /// <param name="firms">What each registered firm in the area says openly that it does.</param>
    /// <returns>With the kinds of work that were asked for, so that the same firms can be found again.</returns>
    public static (int Firms, int Groups, IReadOnlyList<string> Kinds) Of(string? division, IEnumerable<string> asked, IReadOnlyList<IReadOnlyList<string>> firms)
    {
        if (division is null) return (0, 0, []);
        var doing = firms.Where(f => f.Any(c => c.StartsWith(division, StringComparison.Ordinal))).ToList();
        var kinds = asked.Where(c => c.StartsWith(division, StringComparison.Ordinal)).CountBy(c => c).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(MostKinds).Select(c => c.Key).ToList();
        if (kinds.Count == 0) return (doing.Count, 0, []);
        var needs = kinds.Select(k => new Need(k, RequirementShape.Capability, k, 0, GroupRule.Any)).ToList();
        var candidates = doing.Select((f, i) => new Candidate(i.ToString(System.Globalization.CultureInfo.InvariantCulture)) { Capabilities = f }).ToList();
        var alone = candidates.Count(c => needs.TrueForAll(n => c.Meets(n)));
        var found = GroupFinder.Find(new GroupSearch(needs, candidates, MostMembers, 1, Steps));
        return (alone, (int)Math.Min(int.MaxValue, Math.Max(0, found.Total - alone)), kinds);
    }
}
