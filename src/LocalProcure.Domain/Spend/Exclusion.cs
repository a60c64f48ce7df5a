namespace LocalProcure.Domain.Spend;

/// <summary>Why a payment line is kept out of the base of the figures.</summary>
public enum ExclusionReason { Payroll, Tax, PublicBodies, Grants, Treasury, Personal, Other }

/// <summary>Which words of a line a rule looks at.</summary>
public enum ExclusionField { Supplier, Category, Department, Description }

/// <summary>A rule that staff made: lines whose words match are out of the base, for this reason. Rules are never edited: one is ended and another made, so an old report can be explained.</summary>
public sealed class ExclusionRule : Entity
{
    public const int LongestWords = 100;

    private ExclusionRule() { }

    public ExclusionRule(Guid? buyerId, ExclusionField field, string words, ExclusionReason reason, Act act)
    {
        RuleBroken.If(ExclusionWords.Plain(words).Length == 0 ? SpendText.EnterWords : null);
        (BuyerId, Field, Words, Reason, AddedBy, AddedAt) = (buyerId, field, words.Trim(), reason, act.By, act.At);
        Record("ExclusionRuleAdded", act, $"{field} {reason}");
    }

    /// <summary>The buyer whose lines it is for; null for every buyer.</summary>
    public Guid? BuyerId { get; private set; }
    public ExclusionField Field { get; private set; }
    /// <summary>Whole words that must stand together, in any case; a star at the end stands for any ending.</summary>
    public string Words { get; private set; } = "";
    public ExclusionReason Reason { get; private set; }
    public Guid AddedBy { get; private set; }
    public DateTime AddedAt { get; private set; }
    public Guid? EndedBy { get; private set; }
    public DateTime? EndedAt { get; private set; }

    public void End(Act act)
    {
        if (EndedAt is not null) return;
        (EndedBy, EndedAt) = (act.By, act.At);
        Record("ExclusionRuleEnded", act);
    }

    /// <summary>The set offered to a fresh product; none applies until staff add it.</summary>
    public static IReadOnlyList<(ExclusionField Field, string Words, ExclusionReason Reason)> Suggested { get; } =
    [
        (ExclusionField.Supplier, "pension fund", ExclusionReason.Payroll), (ExclusionField.Supplier, "teachers pension*", ExclusionReason.Payroll),
        (ExclusionField.Category, "salaries", ExclusionReason.Payroll), (ExclusionField.Category, "payroll", ExclusionReason.Payroll), (ExclusionField.Category, "superannuation", ExclusionReason.Payroll),
        (ExclusionField.Supplier, "hmrc", ExclusionReason.Tax), (ExclusionField.Supplier, "hm revenue", ExclusionReason.Tax), (ExclusionField.Supplier, "inland revenue", ExclusionReason.Tax),
        (ExclusionField.Category, "precept*", ExclusionReason.PublicBodies), (ExclusionField.Description, "precept*", ExclusionReason.PublicBodies),
        (ExclusionField.Supplier, "police and crime commissioner", ExclusionReason.PublicBodies), (ExclusionField.Supplier, "fire authority", ExclusionReason.PublicBodies),
        (ExclusionField.Category, "grants", ExclusionReason.Grants), (ExclusionField.Category, "grant payments", ExclusionReason.Grants), (ExclusionField.Category, "housing benefit*", ExclusionReason.Grants), (ExclusionField.Category, "rent allowance*", ExclusionReason.Grants),
        (ExclusionField.Supplier, "public works loan*", ExclusionReason.Treasury), (ExclusionField.Category, "loan*", ExclusionReason.Treasury), (ExclusionField.Category, "temporary investment*", ExclusionReason.Treasury), (ExclusionField.Supplier, "debt management office", ExclusionReason.Treasury),
    ];
}

/// <summary>The rules in force, ready to judge many lines: each different wording is looked at once.</summary>
public sealed class Exclusions(IEnumerable<ExclusionRule> rules)
{
    private readonly ExclusionRule[] rules = [.. rules.Where(r => r.EndedAt is null).OrderBy(r => r.AddedAt).ThenBy(r => r.Id)];
    private readonly Dictionary<(Guid, ExclusionField, string), ExclusionRule?> known = [];

    public ExclusionReason? Of(Guid buyerId, string supplier, string category, string department, string description) =>
        RuleOf(buyerId, supplier, category, department, description)?.Reason;

    /// <summary>The first rule that matches decides.</summary>
    public ExclusionRule? RuleOf(Guid buyerId, string supplier, string category, string department, string description) =>
        Look(buyerId, ExclusionField.Supplier, supplier) ?? Look(buyerId, ExclusionField.Category, category)
        ?? Look(buyerId, ExclusionField.Department, department) ?? Look(buyerId, ExclusionField.Description, description);

    private ExclusionRule? Look(Guid buyerId, ExclusionField field, string text)
    {
        if (text.Length == 0 || rules.Length == 0) return null;
        var key = (buyerId, field, text);
        if (!known.TryGetValue(key, out var rule)) known[key] = rule = Judge(buyerId, field, text);
        return rule;
    }

    private ExclusionRule? Judge(Guid buyerId, ExclusionField field, string text)
    {
        var plain = $" {ExclusionWords.Plain(text)} ";
        return rules.FirstOrDefault(r => r.Field == field && (r.BuyerId is null || r.BuyerId == buyerId) && ExclusionWords.Match(r.Words, plain));
    }

    /// <summary>The stable code of a reason in files and commands: "public-bodies".</summary>
    public static string Code(ExclusionReason reason) =>
        string.Concat(reason.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}" : char.ToLowerInvariant(c).ToString()));
}

/// <summary>Compares the words of rules with the words of lines.</summary>
public static class ExclusionWords
{
    /// <summary>Lower case words parted by single spaces.</summary>
    public static string Plain(string text) => string.Join(' ', new string([.. text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <param name="spaced">The plain text with a space before and after.</param>
    public static bool Match(string words, string spaced) =>
        spaced.Contains(' ' + Plain(words) + (words.TrimEnd().EndsWith('*') ? "" : " "), StringComparison.Ordinal);
}
