using LocalProcure.Domain.Consortia.Finding;
using LocalProcure.Domain.Requirements;

namespace LocalProcure.Domain.Teaming;

/// <summary>How many of the firms in a trade could take part. Numbers alone: no firm can be told from them.</summary>
/// <param name="Alone">Qualify by themselves.</param>
/// <param name="InGroups">Are needed in some group of at most so many that qualifies; those that qualify alone are among them.</param>
/// <param name="IsExact">False where a bound cut the search: then it is at least so many.</param>
public sealed record MarketView(int Firms, int Alone, int InGroups, bool IsExact);

/// <summary>A firm of the trade; one that does not team up counts by itself alone.</summary>
public sealed record MarketFirm(Candidate Candidate, bool IsOpenToTeaming);

/// <summary>What one condition does: how many firms show it alone, and how many could take part were it not asked.</summary>
public sealed record ConditionEffect(Requirement Requirement, int ShowIt, MarketView Without);

/// <summary>How many could take part with another figure in one condition.</summary>
public sealed record AnotherFigure(Requirement Requirement, long Value, MarketView Then);

/// <summary>What conditions do to a market, before they are published. Advice: nothing here changes a condition, knows where a firm is, or names one.</summary>
/// <param name="Harshest">The condition that shuts out most; null where none does.</param>
/// <param name="Gentler">The highest figure, lower than the one asked, with which more could take part.</param>
public sealed record MarketAdvice(MarketView Now, IReadOnlyList<ConditionEffect> Effects, ConditionEffect? Harshest, AnotherFigure? Gentler)
{
    /// <summary>Fewer firms than this in a trade, and a number could point at one of them.</summary>
    public const int FewestFirms = 5;
    public const int MostMembers = 3;
    private const long Steps = 300_000;
    /// <summary>Per cents of an amount that are tried for a gentler one.</summary>
    private static readonly int[] Tried = [90, 80, 70, 60, 50, 40, 25];

    public static MarketAdvice Of(IReadOnlyList<Asked> asked, IReadOnlyList<MarketFirm> firms)
    {
        var now = View(asked, firms);
        var effects = asked.Select(a => new ConditionEffect(a.Requirement, firms.Count(f => f.Candidate.Meets(a.Need)), View([.. asked.Where(b => b != a)], firms))).ToList();
        var harshest = effects.Where(e => e.Without.InGroups > now.InGroups || e.Without.Alone > now.Alone)
            .OrderByDescending(e => e.Without.InGroups).ThenByDescending(e => e.Without.Alone).ThenBy(e => e.ShowIt).FirstOrDefault();
        return new(now, effects, harshest, FindGentler(asked, firms, now, effects));
    }

    /// <summary>The what-if: a condition with another figure, or not asked at all.</summary>
    public static MarketView WhatIf(IReadOnlyList<Asked> asked, IReadOnlyList<MarketFirm> firms, Guid requirementId, long? value) => View(
        [.. asked.Where(a => value is not null || a.Requirement.Id != requirementId).Select(a => a.Requirement.Id == requirementId ? a with { Need = a.Need with { Least = value!.Value } } : a)], firms);

    public static MarketView View(IReadOnlyList<Asked> asked, IReadOnlyList<MarketFirm> firms)
    {
        List<Need> needs = [.. asked.Select(a => a.Need)];
        var alone = firms.Where(f => needs.TrueForAll(f.Candidate.Meets)).Select(f => f.Candidate.Id).ToHashSet(StringComparer.Ordinal);
        var found = GroupFinder.Find(new(needs, [.. firms.Where(f => f.IsOpenToTeaming).Select(f => f.Candidate)], MostMembers, 1, Steps));
        return new(firms.Count, alone.Count, found.InSome.Union(alone).Count(), found.IsComplete);
    }

    private static AnotherFigure? FindGentler(IReadOnlyList<Asked> asked, IReadOnlyList<MarketFirm> firms, MarketView now, List<ConditionEffect> effects)
    {
        foreach (var effect in effects.Where(e => e.Requirement.Shape == RequirementShape.Amount && e.Without.InGroups > now.InGroups)
            .OrderByDescending(e => e.Without.InGroups).ThenBy(e => e.Requirement.Kind != RequirementKind.Turnover))
            foreach (var value in Tried.Select(percent => Rounded(effect.Requirement.Value!.Value * percent / 100)).Where(v => v > 0 && v < effect.Requirement.Value).Distinct())
                if (WhatIf(asked, firms, effect.Requirement.Id, value) is var then && then.InGroups > now.InGroups) return new(effect.Requirement, value, then);
        return null;
    }

    /// <summary>To two figures, as people say it.</summary>
    private static long Rounded(long value)
    {
        long unit = 1;
        while (value / unit >= 100) unit *= 10;
        return value / unit * unit;
    }
}

/// <summary>Whether firms have time to form a group. Our advice from a dated figure; no law says it.</summary>
/// <param name="Days">That are left.</param>
/// <param name="Needed">That a group needs to form.</param>
public sealed record FormingTime(int Days, int Needed)
{
    public bool IsEnough => Days >= Needed;

    /// <summary>Null where either is not known.</summary>
    public static FormingTime? Until(DateOnly? end, long? needed, DateOnly today) => end is { } last && needed is { } days ? new(Math.Max(0, last.DayNumber - today.DayNumber), (int)days) : null;
}
