using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Web.Data.Reports;

/// <summary>A month's totals beside what buyers and files say of themselves.</summary>
public sealed class MonthTotals(AppDb db)
{
    public async Task<IReadOnlyList<BuyerTotal>> Of(IReadOnlyList<Buyer> buyers, DateOnly month, IReadOnlyList<SpendLine> lines, CancellationToken stop = default)
    {
        var ids = buyers.Select(b => b.Id).ToList();
        var stated = await db.StatedTotals.AsNoTracking().Where(t => ids.Contains(t.BuyerId) && t.Month == month).ToDictionaryAsync(t => t.BuyerId, stop);
        var sums = lines.Where(l => l.PaidOn >= month).GroupBy(l => l.BuyerId).ToDictionary(g => g.Key, g => g.Sum(l => l.Pence));
        return [.. buyers.Select(b => new BuyerTotal(b.Id, b.NameShown, sums.GetValueOrDefault(b.Id), stated.GetValueOrDefault(b.Id)?.Pence, stated.GetValueOrDefault(b.Id)?.Source))];
    }

    /// <summary>The month's files that hold days after the one on which they were taken in.</summary>
    public async Task<IReadOnlyList<FileAhead>> FilesAhead(SpendQuestion question, CancellationToken stop = default)
    {
        var ids = question.Imports.Select(i => i.Id).ToList();
        var imports = await db.PaymentImports.AsNoTracking().Where(i => ids.Contains(i.Id)).OrderBy(i => i.FileName).ToListAsync(stop);
        return [.. imports.Where(i => i.IsAhead).Select(i => new FileAhead(i.FileName, i.LastPaidOn))];
    }

    public async Task<IReadOnlyList<FileDifference>> FileDifferences(SpendQuestion question, CancellationToken stop = default)
    {
        var ids = question.Imports.Select(i => i.Id).ToList();
        var imports = await db.PaymentImports.AsNoTracking().Where(i => ids.Contains(i.Id) && i.PrintedTotalPence != null).OrderBy(i => i.FileName).ToListAsync(stop);
        return [.. imports.Select(i => new FileDifference(i.FileName, i.DifferencePence ?? 0))];
    }
}
