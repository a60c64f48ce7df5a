namespace LocalProcure.Domain.Spend;

/// <summary>Maps a buyer's own words for what it bought to a CPV division or a plain heading. Never edited: one is ended and another made, so an old report can be explained.</summary>
public sealed class CategoryRule : Entity
{
    private CategoryRule() { }

    public CategoryRule(Guid? buyerId, ExclusionField field, string words, string heading, Act act)
    {
        RuleBroken.If(ExclusionWords.Plain(words).Length == 0 ? SpendText.EnterWords : Headings.Find(heading) is null ? CategoryText.ChooseHeading : null);
        (BuyerId, Field, Words, Heading, AddedBy, AddedAt) = (buyerId, field, words.Trim() is { Length: > ExclusionRule.LongestWords } w ? w[..ExclusionRule.LongestWords] : words.Trim(), heading, act.By, act.At);
        Record("CategoryRuleAdded", act, $"{field} {heading}");
    }

    /// <summary>The buyer whose words they are; null for every buyer.</summary>
    public Guid? BuyerId { get; private set; }
    /// <summary>Category, department or description.</summary>
    public ExclusionField Field { get; private set; }
    public string Words { get; private set; } = "";
    /// <summary>A key of <see cref="Headings"/>.</summary>
    public string Heading { get; private set; } = "";
    public Guid AddedBy { get; private set; }
    public DateTime AddedAt { get; private set; }
    public Guid? EndedBy { get; private set; }
    public DateTime? EndedAt { get; private set; }

    public void End(Act act)
    {
        if (EndedAt is not null) return;
        (EndedBy, EndedAt) = (act.By, act.At);
        Record("CategoryRuleEnded", act, Heading);
    }
}

/// <summary>The mapping in force, ready to judge many lines: each different wording is looked at once.</summary>
public sealed class Categories(IEnumerable<CategoryRule> rules)
{
    // A buyer's own rule before one for all; then the rule made first, so that adding one never moves what another has placed.
    private readonly CategoryRule[] rules = [.. rules.Where(r => r.EndedAt is null).OrderBy(r => r.BuyerId is null).ThenBy(r => r.AddedAt).ThenBy(r => r.Id)];
    private readonly Dictionary<(Guid, ExclusionField, string), CategoryRule?> known = [];

    /// <summary>The heading of a line by its category, else its department, else its description; null where no rule speaks.</summary>
    public string? Of(Guid buyerId, string category, string department, string description) => RuleOf(buyerId, category, department, description)?.Heading;

    public CategoryRule? RuleOf(Guid buyerId, string category, string department, string description) =>
        rules.Length == 0 ? null
        : Look(buyerId, ExclusionField.Category, category) ?? Look(buyerId, ExclusionField.Department, department) ?? Look(buyerId, ExclusionField.Description, description);

    private CategoryRule? Look(Guid buyerId, ExclusionField field, string text)
    {
        if (text.Length == 0) return null;
        var key = (buyerId, field, text);
        if (known.TryGetValue(key, out var rule)) return rule;
        var plain = $" {ExclusionWords.Plain(text)} ";
        return known[key] = rules.FirstOrDefault(r => r.Field == field && (r.BuyerId is null || r.BuyerId == buyerId) && ExclusionWords.Match(r.Words, plain));
    }
}
