using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Requirements;

/// <summary>What a condition of participation may not be. The refusals with a section are the Act's own (s.22).</summary>
public static class RequirementRules
{
    /// <summary>Why this condition cannot be set, or null.</summary>
    /// <param name="changing">The condition that is replaced, or null when one is added.</param>
    public static string? WhyNot(Tender tender, RequirementFacts facts, Guid? changing = null) =>
        WhyNotAlone(facts)
        ?? (facts.LotIds.Any(id => tender.Lot(id) is null) ? LotText.LotOfTender : null)
        ?? WhyNotBeside(tender.Requirements, facts, changing);

    /// <summary>The same for a plan, which has no lots yet.</summary>
    public static string? WhyNot(IEnumerable<Requirement> others, RequirementFacts facts, Guid? changing = null) =>
        WhyNotAlone(facts) ?? (facts.LotIds.Count > 0 ? LotText.LotOfTender : null) ?? WhyNotBeside(others, facts, changing);

    private static string? WhyNotAlone(RequirementFacts facts) => WhyNotProof(facts) ?? WhyNotRule(facts) ?? WhyNotKey(facts) ?? WhyNotValue(facts);

    private static string? WhyNotBeside(IEnumerable<Requirement> others, RequirementFacts facts, Guid? changing) =>
        others.Any(r => r.Id != changing && IsSame(r, facts)) ? RequirementText.AskedAlready : null;

    public static string? WhyNotProof(RequirementFacts facts) => facts.Proof switch
    {
        ProofAsked.CoverBeforeAward => RequirementText.NoCoverBeforeAward,
        ProofAsked.AuditedFromAll => RequirementText.NoAuditFromAll,
        ProofAsked.AwardByNamedBody => RequirementText.NoNamedBody,
        ProofAsked.ThisOneOnly => RequirementText.NoSingleQualification,
        _ when NamesAudit(facts) => RequirementText.NoAuditFromAll,
        _ => facts.Kind.Proofs().Contains(facts.Proof) ? null : RequirementText.ChooseProof,
    };

    /// <summary>Audited accounts called an accreditation are audited accounts still.</summary>
    private static bool NamesAudit(RequirementFacts facts) =>
        new[] { facts.Name.English, facts.Name.Welsh }.Any(name => name is not null
            && (name.Contains("audited account", StringComparison.OrdinalIgnoreCase) || name.Contains("cyfrifon archwiliedig", StringComparison.OrdinalIgnoreCase) || name.Contains("cyfrifon wedi’u harchwilio", StringComparison.OrdinalIgnoreCase)));

    public static string? WhyNotRule(RequirementFacts facts) =>
        facts.Rule != GroupRule.Sum || facts.Kind.CanBeSummed() ? null
        : facts.Kind == RequirementKind.Insurance ? RequirementText.CoverIsNotSummed : RequirementText.OnlyAmountsSum;

    private static string? WhyNotKey(RequirementFacts facts) => facts.Kind switch
    {
        RequirementKind.Skill => CpvTree.Find(facts.Key) is null ? RequirementText.ChooseSkill : null,
        RequirementKind.Area => Areas.Find(facts.Key) is null ? RequirementText.ChooseArea : null,
        RequirementKind.Accreditation => facts.Name.IsEmpty ? RequirementText.EnterName : null,
        RequirementKind.Insurance => !RequirementKinds.Insurances.Contains(facts.Key) ? RequirementText.ChooseInsurance : WhyNotNamed(facts),
        RequirementKind.Capacity => !RequirementKinds.Capacities.Contains(facts.Key) ? RequirementText.ChooseCapacity : WhyNotNamed(facts),
        _ => null,
    };

    private static string? WhyNotNamed(RequirementFacts facts) => facts.Key == RequirementKinds.Other && facts.Name.IsEmpty ? RequirementText.EnterName : null;

    private static string? WhyNotValue(RequirementFacts facts) =>
        facts.Kind.Shape() != RequirementShape.Amount || facts.Value > 0 ? null
        : facts.Kind.IsMoney() ? RequirementText.EnterPounds : RequirementText.EnterNumber;

    private static bool IsSame(Requirement one, RequirementFacts other) =>
        one.Kind == other.Kind && one.Key == other.KeyKept && one.LotIds.Order().SequenceEqual(other.LotIds.Distinct().Order())
        && (one.Key != RequirementKinds.Other || one.Name == other.Name);

    /// <summary>Advice that refuses nothing: what may shut small firms out.</summary>
    public static string? AdviceOn(Tender tender, RequirementFacts facts) => AdviceOn(tender.NetPence, facts);

    public static string? AdviceOn(long? netPence, RequirementFacts facts) =>
        facts.Kind == RequirementKind.Turnover && facts.Value > netPence ? RequirementText.TurnoverAboveValue
        : facts.Rule is GroupRule.Every or GroupRule.Lead ? RequirementText.AssociatedSupplier : null;
}
