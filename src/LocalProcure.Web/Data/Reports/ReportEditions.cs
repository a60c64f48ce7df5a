using LocalProcure.Domain.Places;
using LocalProcure.Domain.Reports;

namespace LocalProcure.Web.Data.Reports;

/// <summary>Finds what everybody may read.</summary>
public static class ReportEditions
{
    /// <summary>Public editions of a month, the latest first; none for an area or month that is none.</summary>
    public static async Task<List<Report>> Editions(this AppDb db, string area, string month, DateTime now) => Months.Parse(month) is { } first && Areas.Find(area) is not null
        ? await db.Reports.AsNoTracking().PublicAt(now).Of(area, first).OrderByDescending(r => r.Edition).ToListAsync() : [];
}
