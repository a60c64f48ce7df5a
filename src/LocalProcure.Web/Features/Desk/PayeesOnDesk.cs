using LocalProcure.Domain.People;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Data.Spend;

namespace LocalProcure.Web.Features.Desk;

/// <summary>For project staff: payees whose place nobody knows yet, in each area's latest month that is not issued.</summary>
public sealed class PayeesOnDesk(AppDb db, PayeeList payees) : IDeskSource
{
    public async Task<IReadOnlyList<DeskLine>> Lines(Person me, DateTime now)
    {
        if (!me.IsStaff) return [];
        var latest = await db.Payments.Join(db.Buyers.Where(b => b.AreaCode != null), p => p.BuyerId, b => b.Id, (p, b) => new { b.AreaCode, p.PaidOn })
            .GroupBy(p => p.AreaCode!).Select(g => new { Area = g.Key, Last = g.Max(p => p.PaidOn) }).ToListAsync();
        var lines = new List<DeskLine>();
        foreach (var area in latest.OrderBy(a => a.Area, StringComparer.Ordinal).Take(IDeskSource.Most))
        {
            var path = await payees.Path(area.Area, area.Last);
            if (path.IsIssued || path.OpenPayees == 0 || Areas.Find(area.Area) is not { } known) continue;
            lines.Add(new DeskLine(DeskPart.Now, DeskText.ResolvePayees(path.OpenPayees), $"/payees?area={area.Area}&month={path.MonthCode}", Named(known, path.Month), Note: Money.ShowWhole(path.OpenPence)));
        }
        return lines;
    }

    private static OwnWords Named(Area area, DateOnly month) => new(
        $"{area.English}, {month.ToString("MMMM yyyy", Language.English.Culture())}", $"{area.Welsh}, {month.ToString("MMMM yyyy", Language.Welsh.Culture())}");
}
