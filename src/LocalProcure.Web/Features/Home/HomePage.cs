using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Home;

/// <summary>What the home page shows of today: real figures, each with the page that it leads to, and what closes next.</summary>
public sealed record HomePage(int OpenTenders, int ListedFirms, IReadOnlyList<Tender> ClosingNext, SpendFigures? Latest, DateTime Now)
{
    public const int Closings = 5;

    public static async Task<HomePage> From(AppDb db, DateTime now, CancellationToken stop)
    {
        var open = db.Tenders.OpenAt(now).Published();
        var report = await db.Reports.AsNoTracking().PublicAt(now).OrderByDescending(r => r.Month).ThenByDescending(r => r.Edition).FirstOrDefaultAsync(stop);
        return new HomePage(
            await open.CountAsync(stop),
            await db.Firms.CountAsync(f => f.IsListed && f.MergedIntoId == null, stop),
            await open.Include(t => t.Buyer).OrderBy(t => t.ClosesAt).Take(Closings).AsNoTracking().ToListAsync(stop),
            report?.FrozenFigures(),
            now);
    }
}
