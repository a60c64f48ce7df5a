using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Web.Data.Spend;

/// <summary>A payee with what it was paid in a span of time and where it is held to be.</summary>
public sealed record PaidPayee(Guid Id, Guid BuyerId, string Name, bool IsHidden, int Lines, long Pence, string? PlaceCode, PlaceBasis Basis, Guid? FirmId, string? Firm, LinkHow FirmHow, PayeeStanding Standing)
{
    /// <summary>Nobody knows where it is and nobody has decided about it; hidden payees cannot be resolved.</summary>
    public bool IsOpen => !IsHidden && PlaceCode is null && Standing == PayeeStanding.Open;
}

/// <summary>Payees by what they were paid, and how far a month has come with them.</summary>
public sealed class PayeeList(AppDb db, SpendSource source)
{
    /// <summary>Payees of these buyers paid in these days, biggest pounds first.</summary>
    public async Task<List<PaidPayee>> Paid(IReadOnlyCollection<Guid> buyerIds, DateOnly from, DateOnly to, CancellationToken stop = default)
    {
        var sums = await db.Payments.AsNoTracking().Where(p => buyerIds.Contains(p.BuyerId) && p.PaidOn >= from && p.PaidOn <= to)
            .GroupBy(p => p.PayeeId).Select(g => new { g.Key, Lines = g.Count(), Pence = g.Sum(p => p.Pence) }).ToListAsync(stop);
        var known = await source.Payees(buyerIds, PlaceFinder.DefaultOrder, stop);
        var payees = await db.Payees.AsNoTracking().Where(p => buyerIds.Contains(p.BuyerId))
            .Select(p => new { p.Id, p.BuyerId, p.Name, p.IsHidden, p.FirmHow, p.Standing }).ToDictionaryAsync(p => p.Id, stop);
        return [.. sums.Select(s =>
            {
                var (payee, place) = (payees[s.Key], known[s.Key]);
                return new PaidPayee(payee.Id, payee.BuyerId, payee.Name, payee.IsHidden, s.Lines, s.Pence, place.Place, place.Basis, place.FirmId, place.FirmId is null ? null : place.Name, payee.FirmHow, payee.Standing);
            })
            .OrderByDescending(p => p.Pence).ThenBy(p => p.Name, StringComparer.CurrentCulture).ThenBy(p => p.Id)];
    }

    /// <summary>How far an area's month has come.</summary>
    public async Task<MonthPath> Path(string area, DateOnly month, CancellationToken stop = default)
    {
        month = new DateOnly(month.Year, month.Month, 1);
        var buyers = await db.Buyers.Where(b => b.AreaCode == area).Select(b => b.Id).ToListAsync(stop);
        var paid = await Paid(buyers, month, month.AddMonths(1).AddDays(-1), stop);
        var open = paid.Where(p => p.IsOpen).ToList();
        var report = await db.Reports.AsNoTracking().Where(r => r.AreaCode == area && r.Month == month).OrderByDescending(r => r.Edition).FirstOrDefaultAsync(stop);
        return new MonthPath(area, month, buyers.Count, paid.Select(p => p.BuyerId).Distinct().Count(), open.Count, open.Sum(p => p.Pence), report is not null, report?.Status == ReportStatus.Issued);
    }
}
