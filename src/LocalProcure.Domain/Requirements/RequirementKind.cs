namespace LocalProcure.Domain.Requirements;

/// <summary>What a condition of participation asks about (Procurement Act 2023 s.22).</summary>
public enum RequirementKind { Insurance, Turnover, Accreditation, Skill, Area, Capacity, WelshLanguage }

/// <summary>What must be shown: work of a kind, a figure, a paper or a promise, or a place served.</summary>
public enum RequirementShape { Capability, Amount, Evidence, Area }

/// <summary>How firms that bid together meet a condition: one of them, each of them, the lead, or their figures added up.</summary>
public enum GroupRule { Any, Every, Lead, Sum }

/// <summary>What may count as showing it. Some of these the Act forbids (s.22), and choosing them is refused with the reason.</summary>
public enum ProofAsked
{
    /// <summary>A plain answer with the firm's own words.</summary>
    Statement,
    /// <summary>Cover is in force when the contract starts.</summary>
    CoverAtStart,
    /// <summary>Cover is in force before the award: forbidden.</summary>
    CoverBeforeAward,
    /// <summary>Accounts of any kind, or other proof of the figure.</summary>
    AnyAccounts,
    /// <summary>Audited accounts from firms that the law makes have them, other proof from the rest.</summary>
    AuditedWhereRequired,
    /// <summary>Audited accounts from every firm: forbidden.</summary>
    AuditedFromAll,
    /// <summary>This one or an equivalent.</summary>
    OrEquivalent,
    /// <summary>This one and no other: forbidden.</summary>
    ThisOneOnly,
    /// <summary>Comparable work, for whomever.</summary>
    ComparableWork,
    /// <summary>A contract that a named public body awarded: forbidden.</summary>
    AwardByNamedBody,
}

/// <summary>What kinds, shapes, rules and proofs have to do with one another.</summary>
public static class RequirementKinds
{
    public const string WelshService = "welsh-language-service";
    public const string YearlyTurnover = "turnover-year";
    public const string Other = "other";

    public static readonly string[] Insurances = ["public-liability", "employers-liability", "professional-indemnity", Other];
    public static readonly string[] Capacities = ["people", "vehicles", Other];

    public static RequirementShape Shape(this RequirementKind kind) => kind switch
    {
        RequirementKind.Skill => RequirementShape.Capability,
        RequirementKind.Area => RequirementShape.Area,
        RequirementKind.Insurance or RequirementKind.Turnover or RequirementKind.Capacity => RequirementShape.Amount,
        _ => RequirementShape.Evidence,
    };

    /// <summary>The value is money, in pence.</summary>
    public static bool IsMoney(this RequirementKind kind) => kind is RequirementKind.Insurance or RequirementKind.Turnover;

    /// <summary>Figures that mean something when they are added up: two firms' turnover is, two firms' insurance cover is not.</summary>
    public static bool CanBeSummed(this RequirementKind kind) => kind is RequirementKind.Turnover or RequirementKind.Capacity;

    /// <summary>The proofs that a buyer may think of asking for, the lawful ones first.</summary>
    public static IReadOnlyList<ProofAsked> Proofs(this RequirementKind kind) => kind switch
    {
        RequirementKind.Insurance => [ProofAsked.CoverAtStart, ProofAsked.CoverBeforeAward],
        RequirementKind.Turnover => [ProofAsked.AnyAccounts, ProofAsked.AuditedWhereRequired, ProofAsked.AuditedFromAll],
        RequirementKind.Accreditation => [ProofAsked.OrEquivalent, ProofAsked.ThisOneOnly],
        RequirementKind.Skill => [ProofAsked.ComparableWork, ProofAsked.AwardByNamedBody],
        _ => [ProofAsked.Statement],
    };
}
