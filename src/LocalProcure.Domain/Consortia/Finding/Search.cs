using LocalProcure.Domain.Requirements;

namespace LocalProcure.Domain.Consortia.Finding;

/// <summary>One thing that a group must meet. Capability, evidence and area name what is wanted; an amount says of what (Key) and how much (Least).</summary>
public sealed record Need(string Id, RequirementShape Shape, string Key, decimal Least, GroupRule Rule);

/// <summary>A firm as the search sees it. Spare is free capacity in whatever unit the asker compares by.</summary>
public sealed record Candidate(string Id)
{
    public IReadOnlyCollection<string> Capabilities { get; init; } = [];
    public IReadOnlyDictionary<string, decimal> Amounts { get; init; } = new Dictionary<string, decimal>();
    public IReadOnlyCollection<string> Evidence { get; init; } = [];
    public IReadOnlyCollection<string> Areas { get; init; } = [];
    public decimal Spare { get; init; }
}

/// <summary>What is looked for: the needs, who may take part, how many at most, how many groups to name, and how much work to spend.</summary>
/// <param name="Steps">Bound on the work. Steps and not seconds, so that the same question always has the same answer.</param>
public sealed record GroupSearch(IReadOnlyList<Need> Needs, IReadOnlyList<Candidate> Firms, int MostMembers = 5, int Limit = 50, long Steps = 24_000_000);

/// <summary>A smallest group that qualifies: without any one of its members it would not.</summary>
/// <param name="Covers">For each need the members that carry it.</param>
public sealed record FoundGroup(IReadOnlyList<string> Members, string Lead, IReadOnlyDictionary<string, IReadOnlyList<string>> Covers);

/// <summary>The best groups in order, how many there are in all, and whether the search saw everything.</summary>
public sealed record FoundGroups(IReadOnlyList<FoundGroup> Groups, bool IsComplete, long Total)
{
    /// <summary>Every firm that is needed in some smallest group, named among the best or not.</summary>
    public IReadOnlySet<string> InSome { get; init; } = new HashSet<string>();
}

/// <summary>Whether one firm alone meets a need, and what it adds to a sum.</summary>
public static class Meeting
{
    public static bool Meets(this Candidate firm, Need need) => need.Shape switch
    {
        RequirementShape.Capability => firm.Capabilities.Any(c => Covers(c, need.Key)),
        RequirementShape.Evidence => firm.Evidence.Any(e => IsSame(e, need.Key)),
        RequirementShape.Area => firm.Areas.Contains(need.Key, StringComparer.Ordinal),
        _ => firm.AmountOf(need) >= need.Least,
    };

    public static decimal AmountOf(this Candidate firm, Need need) => firm.Amounts.TryGetValue(need.Key, out var amount) ? amount : 0;

    /// <summary>An equal or broader CPV code covers the one asked for; what is no CPV code must be the same words.</summary>
    private static bool Covers(string has, string asked) =>
        Branch(has) is { } broad && Branch(asked) is { } narrow ? narrow.StartsWith(broad, StringComparison.Ordinal) : IsSame(has, asked);

    private static bool IsSame(string has, string asked) => has.AsSpan().Trim().Equals(asked.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>The digits that say something: without check digit and trailing zeros, two at least (a division).</summary>
    private static string? Branch(string code)
    {
        var digits = code.Split('-')[0].Trim();
        return digits.Length == 8 && digits.All(char.IsAsciiDigit) ? digits[..2] + digits[2..].TrimEnd('0') : null;
    }
}
