namespace LocalProcure.Domain.Spend;

/// <summary>What somebody decided that a month's figures rest on.</summary>
public enum DecisionKind { Firm, Register, Place, NotKnown, PublicBody, NotThis, OtherPlace, Exclusion, Category, Period, Overlap, Correction }

/// <summary>Who decided, as a role: nobody is named.</summary>
public enum DecisionBy { Staff, Supplier }

/// <summary>One decision behind a month, frozen with it: which payee, rule or file, what was decided, and the payments that it touches.</summary>
/// <param name="Buyer">Code of the buyer whose payments it touches.</param>
/// <param name="What">The payee, the rule's words or the file; empty where it would name somebody in private life.</param>
/// <param name="Outcome">A firm's name, a register's number, a place, a reason, a heading, a period, what stays of lines in two files with their number, or the file that is put right, as codes where there are any.</param>
public sealed record SpendDecision(DecisionKind Kind, DecisionBy By, DateOnly On, string Buyer, string What, string Outcome, int Lines, long Pence)
{
    /// <summary>Whether <see cref="What"/> is left out for somebody's privacy.</summary>
    public bool IsPerson { get; init; }
    /// <summary>The part of a line that a rule looks at.</summary>
    public ExclusionField? Field { get; init; }
    /// <summary>The notion of place, where a place of its own was recorded.</summary>
    public PlaceBasis? Notion { get; init; }
    /// <summary>For staff and the buyer's officers: what was seen, in the words of whoever decided. Never published.</summary>
    public string Note { get; init; } = "";
    public Guid? PayeeId { get; init; }

    /// <summary>In the order of their kinds, the largest first; ties by their words, so that the order of import does not matter.</summary>
    public static IReadOnlyList<SpendDecision> Ordered(IEnumerable<SpendDecision> decisions) =>
        [.. decisions.OrderBy(d => d.Kind).ThenByDescending(d => Math.Abs(d.Pence)).ThenBy(d => d.Buyer, StringComparer.Ordinal).ThenBy(d => d.What, StringComparer.Ordinal).ThenBy(d => d.Outcome, StringComparer.Ordinal).ThenBy(d => d.On)];
}

/// <summary>Which decisions a reader asks for.</summary>
public sealed record DecisionFilter(DecisionKind? Kind = null, string? Buyer = null, string? Words = null)
{
    public IReadOnlyList<SpendDecision> Pick(IEnumerable<SpendDecision> decisions) =>
        [.. decisions.Where(d => (Kind is null || d.Kind == Kind) && (string.IsNullOrEmpty(Buyer) || d.Buyer == Buyer) && (string.IsNullOrWhiteSpace(Words) || Has(d.What) || Has(d.Outcome)))];

    private bool Has(string text) => text.Contains(Words!.Trim(), StringComparison.OrdinalIgnoreCase);
}

/// <summary>Counts what each rule moves while lines are read: rule by rule and buyer by buyer.</summary>
public sealed class RuleCounts
{
    private readonly Dictionary<(Guid Rule, Guid Buyer), (int Lines, long Pence)> counts = [];

    public void Add(Guid rule, Guid buyer, long pence)
    {
        ref var count = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, (rule, buyer), out _);
        count = (count.Lines + 1, count.Pence + pence);
    }

    public IEnumerable<(Guid Buyer, int Lines, long Pence)> Of(Guid rule) => counts.Where(c => c.Key.Rule == rule).Select(c => (c.Key.Buyer, c.Value.Lines, c.Value.Pence));
}
