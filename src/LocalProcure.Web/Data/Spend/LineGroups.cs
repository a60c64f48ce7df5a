using LocalProcure.Domain.Spend;

namespace LocalProcure.Web.Data.Spend;

/// <summary>Payments that no rule can tell apart, counted. Words that no rule looks for are left empty.</summary>
public sealed record LineGroup(Guid BuyerId, bool IsPublicBody, string Supplier, string Category, string Department, string Description, int Lines, long Pence);

/// <summary>What rules look at: a field and the words of a rule in it.</summary>
public readonly record struct Sought(ExclusionField Field, string Words);

/// <summary>Reads the last twelve months of payments held, grouped by what rules see of them, so that rules can be tried on a million lines without reading each.</summary>
public sealed class LineGroups(AppDb db)
{
    /// <summary>Beyond so many different wordings it is cheaper to keep them all apart.</summary>
    private const int MostWordings = 2_000;

    /// <param name="sought">Everything that rules in force or tried look for.</param>
    /// <param name="wholeCategories">Whether categories and departments are kept whatever looks for them.</param>
    public async Task<(IReadOnlyList<LineGroup> Groups, DateOnly? From, DateOnly? To)> Read(IReadOnlyCollection<Sought> sought, bool wholeCategories, CancellationToken stop = default)
    {
        if (await db.Payments.MaxAsync(p => (DateOnly?)p.PaidOn, stop) is not { } to) return ([], null, null);
        var from = new DateOnly(to.Year, to.Month, 1).AddMonths(-11);
        var payments = db.Payments.AsNoTracking().Where(p => p.PaidOn >= from);
        var (suppliers, allSuppliers) = await Met(payments.Select(p => p.Supplier), ExclusionField.Supplier, sought, false, stop);
        var (categories, allCategories) = await Met(payments.Select(p => p.Category), ExclusionField.Category, sought, wholeCategories, stop);
        var (departments, allDepartments) = await Met(payments.Select(p => p.Department), ExclusionField.Department, sought, wholeCategories, stop);
        var (descriptions, allDescriptions) = await Met(payments.Select(p => p.Description), ExclusionField.Description, sought, false, stop);
        var groups = payments.Join(db.Payees, p => p.PayeeId, y => y.Id, (p, y) => new
        {
            p.BuyerId, IsPublicBody = y.Standing == PayeeStanding.PublicBody, p.Pence,
            Supplier = allSuppliers || suppliers.Contains(p.Supplier) ? p.Supplier : "", Category = allCategories || categories.Contains(p.Category) ? p.Category : "",
            Department = allDepartments || departments.Contains(p.Department) ? p.Department : "", Description = allDescriptions || descriptions.Contains(p.Description) ? p.Description : "",
        }).GroupBy(p => new { p.BuyerId, p.IsPublicBody, p.Supplier, p.Category, p.Department, p.Description })
            .Select(g => new LineGroup(g.Key.BuyerId, g.Key.IsPublicBody, g.Key.Supplier, g.Key.Category, g.Key.Department, g.Key.Description, g.Count(), g.Sum(p => p.Pence)));
        return (await groups.ToListAsync(stop), from, to);
    }

    /// <summary>The different wordings of a field that some rule matches, or that all are to be kept.</summary>
    private static async Task<(List<string> Words, bool All)> Met(IQueryable<string> texts, ExclusionField field, IReadOnlyCollection<Sought> sought, bool all, CancellationToken stop)
    {
        string[] own = [.. sought.Where(s => s.Field == field).Select(s => s.Words).Distinct()];
        if (all || own.Length == 0) return ([], all);
        var met = new List<string>();
        await foreach (var text in texts.Where(t => t != "").Distinct().AsAsyncEnumerable().WithCancellation(stop))
        {
            var spaced = $" {ExclusionWords.Plain(text)} ";
            if (own.Any(w => ExclusionWords.Match(w, spaced))) met.Add(text);
            if (met.Count > MostWordings) return ([], true);
        }
        return (met, false);
    }
}
