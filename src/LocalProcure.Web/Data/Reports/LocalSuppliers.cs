using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Places;
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
        var last = month.AddMonths(1).AddDays(-1);
        var firms = await InArea(areaCode, last, stop);
        var since = UkTime.FromUk(month.AddMonths(-MonthsOfTenders), TimeOnly.MinValue);
        var until = UkTime.FromUk(month.AddMonths(1), TimeOnly.MinValue);
        var asked = await db.Tenders.AsNoTracking().Where(t => buyerIds.Contains(t.BuyerId) && t.PublishedAt >= since && t.PublishedAt < until).SelectMany(t => t.CpvCodes.Select(c => c.Code)).ToListAsync(stop);
        return [.. used.Select(h => LocalCapacity.Of(h.Known?.CpvDivision, asked, firms) is var can
            ? new SpendHeading(h.Key, h.Known?.English ?? h.Key, h.Known?.Welsh ?? h.Key, can.Firms, can.Groups) : null!)];
    }

    /// <summary>Firms whose principal place of business, or else registered office, is in the area.</summary>
    private async Task<IReadOnlyList<FirmEvidence>> InArea(string areaCode, DateOnly day, CancellationToken stop)
    {
        var places = await db.Firms.AsNoTracking().Where(f => f.MergedIntoId == null).Select(f => new { f.Id, Places = f.Places.ToList() }).ToListAsync(stop);
        var tiers = Areas.TiersOf(areaCode);
        var here = places.Where(f => tiers.Of((f.Places.Find(p => p.Notion == PlaceNotion.PrincipalPlaceOfBusiness) ?? f.Places.Find(p => p.Notion == PlaceNotion.RegisteredOffice))?.AuthorityCode).IsInArea).Select(f => f.Id).ToHashSet();
        return [.. (await db.LoadEvidence(db.Firms.Where(f => f.MergedIntoId == null), day, Audience.Finder, stop: stop)).Where(f => here.Contains(f.FirmId))];
    }
}
