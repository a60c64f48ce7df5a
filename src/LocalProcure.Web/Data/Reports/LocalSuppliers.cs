using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Web.Data.Reports;

/// <summary>Finds, for every heading that money was spent under, how many registered firms of the area could supply it.</summary>
public sealed class LocalSuppliers(AppDb db)
{
    /// <summary>Tenders older than this no longer tell what is bought.</summary>
    private const int MonthsOfTenders = 36;

    public async Task<IReadOnlyList<SpendHeading>> Of(string areaCode, DateOnly month, IReadOnlyCollection<Guid> buyerIds, IEnumerable<string> headings, CancellationToken stop = default)
    {
        var used = headings.Where(h => h.Length > 0).Distinct().Order(StringComparer.Ordinal).Select(h => (Key: h, Known: Headings.Find(h))).ToList();
        if (used.Count == 0) return [];
        // Those that the public directory finds by the same rule: the report leads to the very firms that it counts.
        var firms = await db.Firms.AsNoTracking().Listed().BasedIn(areaCode).SayingWhatTheyDo().OrderBy(f => f.Id).Select(f => f.WorkCodes).ToListAsync(stop);
        var since = UkTime.FromUk(month.AddMonths(-MonthsOfTenders), TimeOnly.MinValue);
        var until = UkTime.FromUk(month.AddMonths(1), TimeOnly.MinValue);
        var asked = await db.Tenders.AsNoTracking().Where(t => buyerIds.Contains(t.BuyerId) && t.PublishedAt >= since && t.PublishedAt < until).SelectMany(t => t.CpvCodes.Select(c => c.Code)).ToListAsync(stop);
        return [.. used.Select(h => LocalCapacity.Of(h.Known?.CpvDivision, asked, firms) is var can
            ? new SpendHeading(h.Key, h.Known?.English ?? h.Key, h.Known?.Welsh ?? h.Key, can.Firms, can.Groups) { Kinds = h.Known?.CpvDivision is null ? null : can.Kinds } : null!)];
    }
}
