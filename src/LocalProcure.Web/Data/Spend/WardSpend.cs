using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Web.Data.Spend;

/// <summary>What was paid into one ward; null for payments into the area whose postcode is not in the ward table.</summary>
public sealed record WardFigure(Ward? Ward, int Lines, long Pence, int Suppliers);

/// <summary>Spend of an area's month by ward, for the part of it that stays in the area: a drill-down below the report's first ring.</summary>
public sealed class WardSpend(AppDb db, SpendSource source)
{
    public async Task<IReadOnlyList<WardFigure>> Of(string area, DateOnly month, CancellationToken stop = default)
    {
        var first = new DateOnly(month.Year, month.Month, 1);
        var buyers = await db.Buyers.Where(b => b.AreaCode == area).Select(b => b.Id).ToListAsync(stop);
        var lines = await source.Lines(buyers, first, first.AddMonths(1).AddDays(-1), stop);
        var inArea = lines.Where(l => l.IsInBase && l.Payee.PlaceBy(PlaceFinder.DefaultOrder) is { Code: { } code } && Areas.Covers(area, code)).ToList();
        var postcodes = await Postcodes([.. inArea.Select(l => l.PayeeId).Distinct()], stop);
        return [.. inArea.GroupBy(l => Wards.Of(postcodes.GetValueOrDefault((l.PayeeId, l.Payee.PlaceBy(PlaceFinder.DefaultOrder).Basis))))
            .Select(g => new WardFigure(g.Key, g.Count(), g.Sum(l => l.Pence), g.Select(l => l.SupplierId).Distinct().Count()))
            .OrderByDescending(w => w.Pence).ThenBy(w => w.Ward?.Code, StringComparer.Ordinal)];
    }

    /// <summary>Each payee's postcode under each notion of place that it has.</summary>
    private async Task<Dictionary<(Guid, PlaceBasis), string>> Postcodes(List<Guid> ids, CancellationToken stop)
    {
        var found = new Dictionary<(Guid, PlaceBasis), string>();
        foreach (var some in ids.Chunk(500))
        {
            foreach (var p in await db.Payees.AsNoTracking().Where(p => some.Contains(p.Id) && p.SaidPostcode != null).Select(p => new { p.Id, p.SaidPostcode }).ToListAsync(stop))
                found[(p.Id, PlaceBasis.SaidByStaff)] = p.SaidPostcode!;
            foreach (var p in await db.Payees.AsNoTracking().Where(p => some.Contains(p.Id)).Join(db.SupplierRecords, p => p.RecordId, r => r.Id, (p, r) => new { p.Id, r.Postcode }).ToListAsync(stop))
                found[(p.Id, PlaceBasis.InvoiceAddress)] = p.Postcode;
            foreach (var p in await db.Payees.AsNoTracking().Where(p => some.Contains(p.Id) && p.EntryNumber != null)
                .Join(db.RegisterEntries, p => new { Scheme = p.EntryScheme!, Number = p.EntryNumber! }, e => new { e.Scheme, e.Number }, (p, e) => new { p.Id, e.Postcode }).ToListAsync(stop))
                found[(p.Id, PlaceBasis.RegisteredOffice)] = p.Postcode;
            foreach (var p in await db.Payees.AsNoTracking().Where(p => some.Contains(p.Id)).Join(db.Firms, p => p.FirmId, f => f.Id, (p, f) => new { p.Id, Firm = f }).ToListAsync(stop))
                foreach (var place in p.Firm.Places)
                    found[(p.Id, place.Notion switch { PlaceNotion.PrincipalPlaceOfBusiness => PlaceBasis.PrincipalPlaceOfBusiness, PlaceNotion.RegisteredOffice => PlaceBasis.RegisteredOffice, _ => PlaceBasis.TradingBranch })] = place.Postcode;
        }
        return found;
    }
}
