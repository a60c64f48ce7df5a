namespace LocalProcure.Domain.Reports;

/// <summary>Which reports a reader may see.</summary>
public static class ReportQueries
{
    /// <summary>Issued reports, those under embargo too: staff's own.</summary>
    public static IQueryable<Report> Issued(this IQueryable<Report> reports) => reports.Where(r => r.IssuedAt != null);

    /// <summary>What everybody may know of now: issued, and no embargo runs.</summary>
    public static IQueryable<Report> PublicAt(this IQueryable<Report> reports, DateTime now) => reports.Where(r => r.IssuedAt != null && (r.PublicAt == null || r.PublicAt <= now));

    /// <summary>Reports whose PDFs are still to be printed.</summary>
    public static IQueryable<Report> WaitingForPdf(this IQueryable<Report> reports) => reports.Where(r => r.FrozenAt != null && r.IssuedAt == null);

    /// <summary>Issued reports whose subscribers have not been told yet.</summary>
    public static IQueryable<Report> ToAnnounce(this IQueryable<Report> reports, DateTime now) => reports.PublicAt(now).Where(r => r.AnnouncedAt == null);

    public static IQueryable<Report> Of(this IQueryable<Report> reports, string areaCode, DateOnly month) =>
        reports.Where(r => r.AreaCode == areaCode && r.Month == month);

    /// <summary>Reports that have frozen the payments of a month: those may no longer be undone.</summary>
    public static IQueryable<Report> Frozen(this IQueryable<Report> reports) => reports.Where(r => r.FrozenAt != null);
}
