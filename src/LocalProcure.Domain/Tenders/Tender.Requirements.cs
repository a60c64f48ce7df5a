using LocalProcure.Domain.Requirements;

namespace LocalProcure.Domain.Tenders;

/// <summary>Conditions of participation (Procurement Act 2023 s.22).</summary>
public sealed partial class Tender
{
    private readonly List<Requirement> requirements = [];

    public IReadOnlyList<Requirement> Requirements => requirements;

    /// <param name="key">The id that the form was served with, so that sending it twice adds one.</param>
    public Requirement AddRequirement(RequirementFacts facts, Act act, Guid? key = null)
    {
        RuleBroken.If(RequirementRules.WhyNot(this, facts));
        Write("TenderConditionAdded", act, $"{facts.Kind} {facts.Rule} {facts.Value}");
        return Append(requirements, new Requirement(facts, key) { Position = requirements.Count == 0 ? 0 : requirements.Max(r => r.Position) + 1 });
    }

    public void ChangeRequirement(Guid id, RequirementFacts facts, Act act)
    {
        RuleBroken.If(RequirementRules.WhyNot(this, facts, id));
        Write("TenderConditionChanged", act, $"{id} {facts.Kind} {facts.Rule} {facts.Value}");
        requirements.Single(r => r.Id == id).Change(facts);
    }

    public void RemoveRequirement(Guid id, Act act)
    {
        Write("TenderConditionRemoved", act, $"{id}");
        requirements.RemoveAll(r => r.Id == id);
    }
}
