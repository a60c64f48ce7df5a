using LocalProcure.Domain.Spend;

namespace LocalProcure.Web.Data.Spend;

/// <summary>A rule as it might be.</summary>
public sealed record Probe(ExclusionField Field, string Words, Guid? BuyerId, ExclusionReason Reason = ExclusionReason.Other);

/// <summary>Payments, counted.</summary>
public readonly record struct Effect(int Lines, long Pence)
{
    public static Effect operator +(Effect a, Effect b) => new(a.Lines + b.Lines, a.Pence + b.Pence);
}

/// <summary>What a rule in force does to the figures.</summary>
/// <param name="Keeps">What it keeps out.</param>
/// <param name="Frees">What would come back into the base were it ended: what no other rule keeps out.</param>
public readonly record struct RuleEffect(Effect Keeps, Effect Frees);

/// <summary>What a rule would do to the figures were it added.</summary>
/// <param name="Moves">What would leave the base.</param>
/// <param name="Turns">What is out already and would be out for this reason instead.</param>
/// <param name="Stays">What its words match but is out already, and stays out as it is.</param>
public readonly record struct TrialEffect(Effect Moves, Effect Turns, Effect Stays);

/// <summary>What rules do and would do, over the last twelve months of payments held.</summary>
public sealed record ExclusionPicture(IReadOnlyList<RuleEffect> Rules, IReadOnlyList<TrialEffect> Trials, DateOnly? From, DateOnly? To);

/// <summary>Says what rules change in the figures: each is tried with all the others, as a line that two rules match leaves the base once.</summary>
public sealed class ExclusionEffects(LineGroups groups)
{
    public async Task<ExclusionPicture> Of(IReadOnlyList<ExclusionRule> rules, IReadOnlyList<Probe> probes, CancellationToken stop = default)
    {
        var (lines, from, to) = await groups.Read([.. rules.Select(r => new Sought(r.Field, r.Words)), .. probes.Select(p => new Sought(p.Field, p.Words))], wholeCategories: false, stop);
        var now = new Exclusions(rules);
        return new ExclusionPicture([.. rules.Select(r => InForce(r, rules, now, lines))], [.. probes.Select(p => Trial(p, rules, now, lines))], from, to);
    }

    private static RuleEffect InForce(ExclusionRule rule, IReadOnlyList<ExclusionRule> rules, Exclusions now, IReadOnlyList<LineGroup> lines)
    {
        var without = new Exclusions(rules.Where(r => r.Id != rule.Id));
        var sum = new RuleEffect();
        foreach (var line in lines.Where(l => !l.IsPublicBody && Of(now, l)?.Id == rule.Id))
            sum = new RuleEffect(sum.Keeps + Size(line), Of(without, line) is null ? sum.Frees + Size(line) : sum.Frees);
        return sum;
    }

    private static TrialEffect Trial(Probe probe, IReadOnlyList<ExclusionRule> rules, Exclusions now, IReadOnlyList<LineGroup> lines)
    {
        var made = new ExclusionRule(probe.BuyerId, probe.Field, probe.Words, probe.Reason, Act.BySystem(DateTime.MaxValue));
        var (with, alone) = (new Exclusions([.. rules, made]), new Exclusions([made]));
        var sum = new TrialEffect();
        foreach (var line in lines.Where(l => Of(alone, l) is not null))
        {
            var before = line.IsPublicBody ? ExclusionReason.PublicBodies : Of(now, line)?.Reason;
            var after = line.IsPublicBody ? ExclusionReason.PublicBodies : Of(with, line)?.Reason;
            sum = before is null ? sum with { Moves = sum.Moves + Size(line) } : before != after ? sum with { Turns = sum.Turns + Size(line) } : sum with { Stays = sum.Stays + Size(line) };
        }
        return sum;
    }

    private static ExclusionRule? Of(Exclusions rules, LineGroup line) => rules.RuleOf(line.BuyerId, line.Supplier, line.Category, line.Department, line.Description);

    private static Effect Size(LineGroup line) => new(line.Lines, line.Pence);
}
