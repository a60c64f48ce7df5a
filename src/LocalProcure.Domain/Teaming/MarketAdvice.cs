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
public sealed record ConditionEffect(Requirement Requirement, int ShowIt, MarketView Without)
{
    /// <summary>The step at which an amount was counted.</summary>
    public long? CountedAt => Requirement is { Shape: RequirementShape.Amount, Value: { } asked } ? MarketAdvice.StepOf(asked) : null;
}

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
    /// <summary>Figures are counted at these steps of each power of ten and never between them, so that trying figures one after the other tells no firm's own.</summary>
    private static readonly int[] StepsOfTen = [10, 12, 15, 20, 25, 30, 40, 50, 60, 80];
    /// <summary>So many lower steps are tried for a gentler figure.</summary>
    private const int MostTried = 7;

    /// <summary>The step at which a figure is counted: the highest that is not above it.</summary>
    public static long StepOf(long value) => Ladder(value).First();

    public static MarketAdvice Of(IReadOnlyList<Asked> asked, IReadOnlyList<MarketFirm> firms)
    {
        asked = OnSteps(asked);
        var now = Look(asked, firms);
        var effects = asked.Select(a => new ConditionEffect(a.Requirement, firms.Count(f => f.Candidate.Meets(a.Need)), Look([.. asked.Where(b => b != a)], firms).With(now))).ToList();
        var harshest = effects.Where(e => e.Without.InGroups > now.View.InGroups || e.Without.Alone > now.View.Alone)
            .OrderByDescending(e => e.Without.InGroups).ThenByDescending(e => e.Without.Alone).ThenBy(e => e.ShowIt).FirstOrDefault();
        return new(now.View, effects, harshest, FindGentler(asked, firms, now));
    }

    /// <summary>The what-if: a condition with another figure, or not asked at all (null).</summary>
    public static MarketView WhatIf(IReadOnlyList<Asked> asked, IReadOnlyList<MarketFirm> firms, Guid requirementId, long? value)
    {
        asked = OnSteps(asked);
        value = value is { } typed ? StepOf(typed) : null;
        var then = Look(Changed(asked, requirementId, value), firms);
        // Whatever qualified under more than this qualifies under less.
        return value is { } figure && asked.Any(a => a.Requirement.Id == requirementId && figure > a.Need.Least) ? then.View : then.With(Look(asked, firms));
    }

    private static IReadOnlyList<Asked> Changed(IReadOnlyList<Asked> asked, Guid id, long? value) =>
        [.. asked.Where(a => value is not null || a.Requirement.Id != id).Select(a => a.Requirement.Id == id ? a with { Need = a.Need with { Least = value!.Value } } : a)];

    private static Seen Look(IReadOnlyList<Asked> asked, IReadOnlyList<MarketFirm> firms)
    {
        List<Need> needs = [.. asked.Select(a => a.Need)];
        var alone = firms.Where(f => needs.TrueForAll(f.Candidate.Meets)).Select(f => f.Candidate.Id).ToHashSet(StringComparer.Ordinal);
        var found = GroupFinder.Find(new(needs, [.. firms.Where(f => f.IsOpenToTeaming).Select(f => f.Candidate)], MostMembers, 1, Steps));
        HashSet<string> takePart = [.. found.InSome, .. alone];
        return new(new(firms.Count, alone.Count, takePart.Count, found.IsComplete), takePart);
    }

    /// <summary>Numbers with the firms behind them, for joining what qualifies under more and under less.</summary>
    private sealed record Seen(MarketView View, HashSet<string> TakePart)
    {
        /// <summary>With those who take part under stricter conditions: their groups qualify still, though somebody in them may no longer be needed.</summary>
        public MarketView With(Seen stricter) => View with { InGroups = TakePart.Union(stricter.TakePart).Count(), IsExact = View.IsExact && stricter.View.IsExact };
    }

    private static AnotherFigure? FindGentler(IReadOnlyList<Asked> asked, IReadOnlyList<MarketFirm> firms, Seen now)
    {
        foreach (var requirement in asked.Select(a => a.Requirement).Where(r => r.Shape == RequirementShape.Amount).OrderBy(r => r.Kind != RequirementKind.Turnover))
            foreach (var value in Ladder(requirement.Value!.Value).Where(v => v < requirement.Value).Take(MostTried))
                if (Look(Changed(asked, requirement.Id, value), firms).With(now) is var then && then.InGroups > now.View.InGroups) return new(requirement, value, then);
        return null;
    }

    private static IReadOnlyList<Asked> OnSteps(IReadOnlyList<Asked> asked) =>
        [.. asked.Select(a => a.Requirement.Shape == RequirementShape.Amount ? a with { Need = a.Need with { Least = StepOf((long)a.Need.Least) } } : a)];

    /// <summary>The steps from a figure downwards; nothing is below one.</summary>
    private static IEnumerable<long> Ladder(long from)
    {
        if (from < 1) yield return from;
        var power = 1m;
        while (power * 10 <= from) power *= 10;
        for (; power >= 1; power /= 10)
            foreach (var step in StepsOfTen.Reverse().Select(s => s * power / 10))
                if (step <= from && step == decimal.Truncate(step)) yield return (long)step;
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
