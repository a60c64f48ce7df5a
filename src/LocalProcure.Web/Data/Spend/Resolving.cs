using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Web.Data.Spend;

/// <summary>Brings the resolver together with what the database knows, and looks again at open payees when that has changed.</summary>
public sealed class Resolving(AppDb db, RegisterLookup register)
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
        var payees = await db.Payees.Where(p => buyerIds.Contains(p.BuyerId) && !p.IsHidden).ToListAsync(stop);
        var changed = payees.Where(p => resolver.Resolve(p, now)).ToHashSet();
        var before = payees.ToDictionary(p => p.Id, p => (p.EntryScheme, p.EntryNumber, p.EntryHow));
        await FindInRegisters(payees, stop);
        changed.UnionWith(payees.Where(p => before[p.Id] != (p.EntryScheme, p.EntryNumber, p.EntryHow)));
        if (changed.Count > 0) await db.SaveChangesAsync(stop);
        return changed.Count;
    }

    /// <summary>Finds payees in the public registers held here, by their own company number or that of the buyer's list, else by name.</summary>
    public async Task FindInRegisters(IReadOnlyCollection<Payee> payees, CancellationToken stop = default)
    {
        var buyers = payees.Select(p => p.BuyerId).Distinct().ToList();
        var listed = await db.SupplierRecords.AsNoTracking().Where(r => buyers.Contains(r.BuyerId) && r.CompanyNumber != "").ToDictionaryAsync(r => r.Id, r => r.CompanyNumber, stop);
        await register.Resolve(payees, listed, stop);
    }

    private static List<string> Of(IEnumerable<FirmNumber> numbers, string scheme) => [.. numbers.Where(n => n.Scheme == scheme).Select(n => n.Number)];
}
