using LocalProcure.Domain.Consortia.Finding;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Requirements;

namespace LocalProcure.Domain.Teaming;

/// <summary>A condition together with what the group finder makes of it.</summary>
public sealed record Asked(Requirement Requirement, Need Need)
{
    public static IReadOnlyList<Asked> Of(IEnumerable<Requirement> requirements) => [.. requirements.OrderBy(r => r.Position).Select(r => new Asked(r, FirmEvidence.AsNeed(r)))];

    /// <summary>What must be met to qualify; the rest only informs.</summary>
    public static IReadOnlyList<Asked> Essential(IEnumerable<Requirement> requirements) => Of(requirements.Where(r => r.IsEssential));
}

/// <summary>A firm as the board sees it: what it can show in the finder's terms. The candidate's id is the firm's.</summary>
public sealed record TeamFirm(Guid Id, string Name, Candidate Candidate)
{
    public bool Meets(Asked asked) => Candidate.Meets(asked.Need);

    /// <summary>Does some of the work that is asked for; where no work is named, everybody does.</summary>
    public bool IsInTrade(IReadOnlyList<Asked> asked) => asked.All(a => a.Requirement.Kind != RequirementKind.Skill) || asked.Any(a => a.Requirement.Kind == RequirementKind.Skill && Meets(a));

    /// <summary>Worth proposing: in the trade, or bringing some paper that one member is enough for. Whoever does other work and would add only a figure makes no credible partner.</summary>
    public bool IsCredible(IReadOnlyList<Asked> asked) => IsInTrade(asked)
        || asked.Any(a => a.Requirement.Rule is GroupRule.Any or GroupRule.Lead && a.Requirement.Kind is RequirementKind.Accreditation or RequirementKind.WelshLanguage && Meets(a));

    /// <summary>What its profile shows of a condition. A profile never says no: what it does not hold is not shown yet.</summary>
    public Showing Shows(Asked asked) => asked.Requirement.Shape == RequirementShape.Amount
        ? new(asked.Requirement.Id, Id, null, Candidate.Amounts.TryGetValue(asked.Need.Key, out var amount) ? (long)amount : null)
        : new(asked.Requirement.Id, Id, Meets(asked) ? true : null, null);
}
