using LocalProcure.Domain.Spend;

namespace LocalProcure.Web.Data.Spend;

/// <summary>A buyer's own words without a heading, with what was paid under them.</summary>
public sealed record Unmapped(Guid BuyerId, string Words, int Lines, long Pence);

/// <summary>Says what category rules map, and what is left, over the last twelve months of payments held.</summary>
public sealed class CategoryEffects(AppDb db)
{
    private sealed record Wording(Guid BuyerId, string Category, string Department, int Lines, long Pence);

    /// <summary>What each probe maps: for one that is in force, what it alone decides; for one that is tried, what has no heading yet.</summary>
    public async Task<CategoryPicture> Look(IReadOnlyList<CategoryRule> rules, Probe? tried, int most, CancellationToken stop = default)
    {
        if (await db.Payments.MaxAsync(p => (DateOnly?)p.PaidOn, stop) is not { } to) return new CategoryPicture([.. rules.Select(_ => new Effect(0, 0))], tried is null ? null : new Effect(0, 0), [], 0, 0);
        var from = new DateOnly(to.Year, to.Month, 1).AddMonths(-11);
        var wordings = await db.Payments.AsNoTracking().Where(p => p.PaidOn >= from).GroupBy(p => new { p.BuyerId, p.Category, p.Department })
            .Select(g => new Wording(g.Key.BuyerId, g.Key.Category, g.Key.Department, g.Count(), g.Sum(p => p.Pence))).ToListAsync(stop);
        var all = new Categories(rules);
        var moved = rules.Select(r => Sum(wordings.Where(w => Matches(r.Field, r.Words, r.BuyerId, w)))).ToList();
        var open = wordings.Where(w => all.Of(w.BuyerId, w.Category, w.Department, "") is null).ToList();
        var left = open.Where(w => w.Category.Length > 0).GroupBy(w => (w.BuyerId, w.Category)).Select(g => new Unmapped(g.Key.BuyerId, g.Key.Category, g.Sum(w => w.Lines), g.Sum(w => w.Pence)))
            .OrderByDescending(u => u.Pence).ThenBy(u => u.Words, StringComparer.Ordinal).Take(most).ToList();
        return new CategoryPicture(moved, tried is null ? null : Sum(open.Where(w => Matches(tried.Field, tried.Words, tried.BuyerId, w))), left, wordings.Sum(w => w.Pence) - open.Sum(w => w.Pence), wordings.Sum(w => w.Pence));
    }

    private static bool Matches(ExclusionField field, string words, Guid? buyerId, Wording w) =>
        (buyerId is null || buyerId == w.BuyerId) && ExclusionWords.Match(words, $" {ExclusionWords.Plain(field == ExclusionField.Department ? w.Department : w.Category)} ");

    private static Effect Sum(IEnumerable<Wording> wordings) => wordings.Aggregate(new Effect(0, 0), (sum, w) => new Effect(sum.Lines + w.Lines, sum.Pence + w.Pence));
}

/// <summary>What the mapping does: by rule, for a rule that is tried, what is left, and the pounds that have a heading of all.</summary>
public sealed record CategoryPicture(IReadOnlyList<Effect> Effects, Effect? Tried, IReadOnlyList<Unmapped> Left, long MappedPence, long AllPence)
{
    public decimal? Share => Domain.Spend.Share.Of(MappedPence, AllPence);
}
