using LocalProcure.Domain.Requirements;

namespace LocalProcure.Domain.Planning;

/// <summary>What the tender is likely to ask of bidders: buyers know much of it while they plan, and partners find one another by it. It goes along into the tender.</summary>
public sealed partial class PlannedProcurement
{
    /// <summary>In the order in which they were added.</summary>
    public IReadOnlyList<LikelyCondition> Conditions { get; private set; } = [];

    /// <summary>The same as conditions that rules and pages read.</summary>
    public IReadOnlyList<Requirement> Requirements => [.. Conditions.Select((c, at) => new Requirement(c.Facts, c.Id) { Position = at })];

    public string? WhyNotAsk(RequirementFacts facts, Guid? changing = null) => WhyNotWrite ?? RequirementRules.WhyNot(Requirements, facts, changing);

    /// <param name="key">The id that the form was served with, so that sending it twice adds one.</param>
    public void AddCondition(RequirementFacts facts, Act act, Guid? key = null)
    {
        RuleBroken.If(WhyNotAsk(facts));
        Keep([.. Conditions, new(key ?? Guid.CreateVersion7(), facts)], "PlanConditionAdded", act, $"{facts.Kind} {facts.Rule} {facts.Value}");
    }

    public void ChangeCondition(Guid id, RequirementFacts facts, Act act)
    {
        RuleBroken.If(WhyNotAsk(facts, id));
        Keep([.. Conditions.Select(c => c.Id == id ? c with { Facts = facts } : c)], "PlanConditionChanged", act, $"{id} {facts.Kind} {facts.Rule} {facts.Value}");
    }

    public void RemoveCondition(Guid id, Act act)
    {
        RuleBroken.If(WhyNotWrite);
        Keep([.. Conditions.Where(c => c.Id != id)], "PlanConditionRemoved", act, $"{id}");
    }

    private void Keep(IReadOnlyList<LikelyCondition> conditions, string what, Act act, string detail)
    {
        (Conditions, ChangedAt, ChangedBy) = (conditions, act.At, act.By);
        Record(what, act, detail);
    }
}

/// <summary>One condition that a planned tender is likely to have.</summary>
public sealed record LikelyCondition(Guid Id, RequirementFacts Facts);
