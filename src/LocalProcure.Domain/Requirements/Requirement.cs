namespace LocalProcure.Domain.Requirements;

/// <summary>One condition of participation of a tender: what, how much, and how firms that bid together meet it.</summary>
public sealed class Requirement
{
    private Requirement() { }

    internal Requirement(RequirementFacts facts, Guid? key)
    {
        Id = key ?? Id;
        Change(facts);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid TenderId { get; private set; }
    public RequirementKind Kind { get; private set; }
    /// <summary>Which one of its kind: a CPV code for a skill, an area's code for an area, else a word of <see cref="RequirementKinds"/> or the folded name.</summary>
    public string Key { get; private set; } = "";
    /// <summary>What it is called, where the key does not say: the accreditation, another insurance, what is counted.</summary>
    public OwnWords Name { get; private set; } = OwnWords.None;
    /// <summary>The least that is enough, for amounts: pence where the kind is money, else a whole number.</summary>
    public long? Value { get; private set; }
    public GroupRule Rule { get; private set; }
    public ProofAsked Proof { get; private set; }
    /// <summary>A bid that does not meet it may be put aside; one that is not essential only informs.</summary>
    public bool IsEssential { get; private set; }
    /// <summary>What the buyer would accept as evidence, and why it asks.</summary>
    public OwnWords Guidance { get; private set; } = OwnWords.None;
    /// <summary>The lots that it is for; empty means the whole tender.</summary>
    public IReadOnlyList<Guid> LotIds { get; private set; } = [];
    public int Position { get; internal set; }

    public RequirementShape Shape => Kind.Shape();

    /// <summary>Asked of a bid for this lot; null is a tender without lots.</summary>
    public bool IsFor(Guid? lotId) => LotIds.Count == 0 || lotId is { } lot && LotIds.Contains(lot);

    internal void Change(RequirementFacts facts)
    {
        (Kind, Key, Name, Value) = (facts.Kind, facts.KeyKept, facts.Name, facts.Kind.Shape() == RequirementShape.Amount ? facts.Value : null);
        (Rule, Proof, IsEssential, Guidance, LotIds) = (facts.Rule, facts.Proof, facts.IsEssential, facts.Guidance, [.. facts.LotIds.Distinct().Order()]);
    }
}

/// <summary>What a buyer says of a condition.</summary>
public sealed record RequirementFacts(RequirementKind Kind, string Key, OwnWords Name, long? Value, GroupRule Rule, ProofAsked Proof, bool IsEssential)
{
    public OwnWords Guidance { get; init; } = OwnWords.None;
    public IReadOnlyList<Guid> LotIds { get; init; } = [];

    /// <summary>The key as it is kept: given, fixed by the kind, or made from the name.</summary>
    public string KeyKept => Kind switch
    {
        RequirementKind.Turnover => RequirementKinds.YearlyTurnover,
        RequirementKind.WelshLanguage => RequirementKinds.WelshService,
        RequirementKind.Accreditation => Cut(Matching.Folded.Text(Name.English ?? Name.Welsh ?? "").Trim()),
        _ => Key,
    };

    private static string Cut(string text) => text[..Math.Min(text.Length, RequirementLengths.Key)];
}

/// <summary>How long the texts of a condition may be, in characters.</summary>
public static class RequirementLengths
{
    public const int Key = 100;
    public const int Name = 200;
    public const int Guidance = 2000;
    public const int Evidence = 4000;
}
