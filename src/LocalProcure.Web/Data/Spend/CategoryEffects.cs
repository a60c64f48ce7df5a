using LocalProcure.Domain.Spend;

namespace LocalProcure.Web.Data.Spend;

/// <summary>A buyer's own words without a heading, with what was paid under them.</summary>
public sealed record Unmapped(Guid BuyerId, string Words, int Lines, long Pence);

/// <summary>What a mapping would do to the figures were it added.</summary>
/// <param name="Maps">What has no heading yet and would get this one.</param>
/// <param name="Turns">What has another heading now and would get this one.</param>
/// <param name="Stays">What its words match but keeps the heading that it has.</param>
public readonly record struct CategoryTrial(Effect Maps, Effect Turns, Effect Stays);

/// <summary>Says what category rules map, and what is left, over the last twelve months of payments in the base.</summary>
public sealed class CategoryEffects(AppDb db, LineGroups groups)
{
    /// <param name="tried">A rule that is tried, not kept: it comes after all others.</param>
    public async Task<CategoryPicture> Look(IReadOnlyList<CategoryRule> rules, CategoryRule? tried, int most, CancellationToken stop = default)
    {
        var excluding = await db.ExclusionRules.AsNoTracking().Where(r => r.EndedAt == null).ToListAsync(stop);
        CategoryRule[] all = [.. rules, .. tried is null ? Array.Empty<CategoryRule>() : [tried]];
        var (lines, _, _) = await groups.Read([.. excluding.Select(r => new Sought(r.Field, r.Words)), .. all.Select(r => new Sought(r.Field, r.Words))], wholeCategories: true, stop);
        var (exclusions, now, with) = (new Exclusions(excluding), new Categories(rules), new Categories(all));
        // What is out of the base has no place among the headings of the report.
        var based = lines.Where(l => !l.IsPublicBody && exclusions.RuleOf(l.BuyerId, l.Supplier, l.Category, l.Department, l.Description) is null).Select(l => (Line: l, Rule: Of(now, l))).ToList();
        var moved = rules.ToDictionary(r => r.Id, _ => new Effect());
        foreach (var (line, rule) in based)
            if (rule is not null) moved[rule.Id] += Size(line);
        var left = based.Where(b => b.Rule is null && b.Line.Category.Length > 0).GroupBy(b => (b.Line.BuyerId, b.Line.Category))
            .Select(g => new Unmapped(g.Key.BuyerId, g.Key.Category, g.Sum(b => b.Line.Lines), g.Sum(b => b.Line.Pence))).OrderByDescending(u => u.Pence).ThenBy(u => u.Words, StringComparer.Ordinal).Take(most).ToList();
        return new CategoryPicture([.. rules.Select(r => moved[r.Id])], tried is null ? null : Trial(tried, with, based), left, based.Where(b => b.Rule is not null).Sum(b => b.Line.Pence), based.Sum(b => b.Line.Pence));
    }

    private static CategoryTrial Trial(CategoryRule tried, Categories with, List<(LineGroup Line, CategoryRule? Rule)> based)
    {
        var alone = new Categories([tried]);
        var sum = new CategoryTrial();
        foreach (var (line, rule) in based.Where(b => Of(alone, b.Line) is not null))
        {
            var after = Of(with, line);
            sum = rule is null ? sum with { Maps = sum.Maps + Size(line) } : after?.Heading != rule.Heading ? sum with { Turns = sum.Turns + Size(line) } : sum with { Stays = sum.Stays + Size(line) };
        }
        return sum;
    }

    private static CategoryRule? Of(Categories rules, LineGroup line) => rules.RuleOf(line.BuyerId, line.Category, line.Department, line.Description);

    private static Effect Size(LineGroup line) => new(line.Lines, line.Pence);
}

/// <summary>What the mapping does: by rule, for a rule that is tried, what is left, and the pounds that have a heading of all in the base.</summary>
public sealed record CategoryPicture(IReadOnlyList<Effect> Effects, CategoryTrial? Tried, IReadOnlyList<Unmapped> Left, long MappedPence, long AllPence)
{
    public decimal? Share => Domain.Spend.Share.Of(MappedPence, AllPence);
}
