using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Web.Data.Spend;

/// <summary>Brings the resolver together with what the database knows, and looks again at open payees when that has changed.</summary>
public sealed class Resolving(AppDb db)
{
    /// <summary>A resolver that knows every firm, the buyers' supplier records and what staff decided.</summary>
    public async Task<PayeeResolver> Resolver(IReadOnlyCollection<Guid> buyerIds, CancellationToken stop = default)
    {
        var firms = await db.Firms.AsNoTracking().Where(f => f.MergedIntoId == null)
            .Select(f => new { f.Id, f.Name, f.TradingName, Numbers = f.Numbers.ToList() }).ToListAsync(stop);
        var records = await db.SupplierRecords.AsNoTracking().Where(r => buyerIds.Contains(r.BuyerId))
            .Select(r => new KnownRecord(r.Id, r.BuyerId, r.Number, r.Name, r.CompanyNumber, r.VatNumber)).ToListAsync(stop);
        var decided = await db.Payees.AsNoTracking().Where(p => p.FirmHow == LinkHow.Staff && (p.CompanyNumber != "" || p.VatNumber != "")).ToListAsync(stop);
        return new PayeeResolver(firms.Select(f => new KnownFirm(f.Id, f.Name, f.TradingName, Of(f.Numbers, "GB-COH"), Of(f.Numbers, "VAT"))), records, decided);
    }

    /// <summary>Looks again at every payee of these buyers. How many changed; the caller saves nothing more.</summary>
    public async Task<int> LookAgain(IReadOnlyCollection<Guid> buyerIds, DateTime now, CancellationToken stop = default)
    {
        var resolver = await Resolver(buyerIds, stop);
        var changed = 0;
        foreach (var payee in await db.Payees.Where(p => buyerIds.Contains(p.BuyerId) && !p.IsHidden).ToListAsync(stop))
            if (resolver.Resolve(payee, now)) changed++;
        if (changed > 0) await db.SaveChangesAsync(stop);
        return changed;
    }

    private static List<string> Of(IEnumerable<FirmNumber> numbers, string scheme) => [.. numbers.Where(n => n.Scheme == scheme).Select(n => n.Number)];
}
