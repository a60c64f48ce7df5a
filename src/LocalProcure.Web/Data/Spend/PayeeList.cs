using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Web.Data.Spend;

/// <summary>A payee with what it was paid in a span of time and where it is held to be.</summary>
/// <param name="BaseLines">Its lines that no rule keeps out of the base: only those need a place.</param>
public sealed record PaidPayee(
    Guid Id, Guid BuyerId, string Name, bool IsHidden, int Lines, long Pence, int BaseLines, long BasePence,
    string? PlaceCode, PlaceBasis Basis, Guid? FirmId, string? Firm, LinkHow FirmHow, PayeeStanding Standing)
{
    /// <summary>It matters to the figures, nobody knows where it is and nobody has decided about it; hidden payees cannot be resolved.</summary>
    public bool IsOpen => !IsHidden && BaseLines > 0 && PlaceCode is null && Standing == PayeeStanding.Open;
}

/// <summary>Payees by what they were paid, and how far a month has come with them.</summary>
public sealed class PayeeList(AppDb db, SpendSource source)
{
    /// <summary>Payees of these buyers paid in these days, biggest pounds first.</summary>
    public async Task<List<PaidPayee>> Paid(IReadOnlyCollection<Guid> buyerIds, DateOnly from, DateOnly to, CancellationToken stop = default)
    {
        var sums = await Sums(buyerIds, from, to, stop);
        var known = await source.Payees(buyerIds, stop);
        var payees = await db.Payees.AsNoTracking().Where(p => buyerIds.Contains(p.BuyerId))
            .Select(p => new { p.Id, p.BuyerId, p.Name, p.IsHidden, p.FirmHow, p.Standing }).ToDictionaryAsync(p => p.Id, stop);
        return [.. sums.Select(s =>
            {
                var (payee, place) = (payees[s.Key], known[s.Key]);
                return new PaidPayee(payee.Id, payee.BuyerId, payee.Name, payee.IsHidden, s.Value.Lines, s.Value.Pence, s.Value.BaseLines, s.Value.BasePence,
                    place.Place, place.Basis, place.FirmId, place.FirmId is null ? null : place.Name, payee.FirmHow, payee.Standing);
            })
            .OrderByDescending(p => p.BasePence).ThenByDescending(p => p.Pence).ThenBy(p => p.Name, StringComparer.CurrentCulture).ThenBy(p => p.Id)];
    }

    /// <summary>How far an area's month has come.</summary>
    public async Task<MonthPath> Path(string area, DateOnly month, CancellationToken stop = default)
    {
        month = new DateOnly(month.Year, month.Month, 1);
        var buyers = await db.Buyers.Where(b => b.AreaCode == area).Select(b => b.Id).ToListAsync(stop);
        var paid = await Paid(buyers, month, month.AddMonths(1).AddDays(-1), stop);
        var open = paid.Where(p => p.IsOpen).ToList();
        var report = await db.Reports.AsNoTracking().Where(r => r.AreaCode == area && r.Month == month).OrderByDescending(r => r.Edition).FirstOrDefaultAsync(stop);
        return new MonthPath(area, month, buyers.Count, paid.Select(p => p.BuyerId).Distinct().Count(), open.Count, open.Sum(p => p.BasePence), report is not null, report?.Status == ReportStatus.Issued);
    }

    private sealed record Sum(int Lines, long Pence, int BaseLines, long BasePence);

    /// <summary>Sums by payee; each different wording is judged once by the rules in force.</summary>
    private async Task<Dictionary<Guid, Sum>> Sums(IReadOnlyCollection<Guid> buyerIds, DateOnly from, DateOnly to, CancellationToken stop)
    {
        var rules = await db.ExclusionRules.AsNoTracking().Where(r => r.EndedAt == null).ToListAsync(stop);
        var exclusions = new Exclusions(rules);
        var payments = db.Payments.AsNoTracking().Where(p => buyerIds.Contains(p.BuyerId) && p.PaidOn >= from && p.PaidOn <= to);
        // Descriptions differ on nearly every line: they are grouped by only when a rule looks at them.
        var wordings = rules.Any(r => r.Field == ExclusionField.Description)
            ? payments.GroupBy(p => new { p.PayeeId, p.BuyerId, p.Supplier, p.Category, p.Department, p.Description }).Select(g => new { g.Key.PayeeId, g.Key.BuyerId, g.Key.Supplier, g.Key.Category, g.Key.Department, g.Key.Description, Lines = g.Count(), Pence = g.Sum(p => p.Pence) })
            : payments.GroupBy(p => new { p.PayeeId, p.BuyerId, p.Supplier, p.Category, p.Department }).Select(g => new { g.Key.PayeeId, g.Key.BuyerId, g.Key.Supplier, g.Key.Category, g.Key.Department, Description = "", Lines = g.Count(), Pence = g.Sum(p => p.Pence) });
        var sums = new Dictionary<Guid, Sum>();
        foreach (var w in await wordings.ToListAsync(stop))
        {
            var isOut = exclusions.Of(w.BuyerId, w.Supplier, w.Category, w.Department, w.Description) is not null;
            var sum = sums.GetValueOrDefault(w.PayeeId) ?? new Sum(0, 0, 0, 0);
            sums[w.PayeeId] = new Sum(sum.Lines + w.Lines, sum.Pence + w.Pence, sum.BaseLines + (isOut ? 0 : w.Lines), sum.BasePence + (isOut ? 0 : w.Pence));
        }
        return sums;
    }
}
