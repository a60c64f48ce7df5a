using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Data.Keys;

namespace LocalProcure.Web.Features.Shared;

/// <summary>Who reads the prices of a joint bid before it is opened, and what the others are told of them.</summary>
public sealed class HeldPrices(AppDb db, Current current, BidVault vault)
{
    /// <summary>Whether all members have agreed that each of them reads the prices.</summary>
    public async Task<bool> AreShownIn(Consortium group) =>
        await db.ConsortiumAgreements.AsNoTracking().Where(a => a.ConsortiumId == group.Id && a.ReplacedAt == null).OrderByDescending(a => a.Number).FirstOrDefaultAsync() is { } agreement && agreement.ShowsPricesIn(group);

    public async Task<HeldPriceView> Of(Bid bid, Tender tender, Consortium group)
    {
        var sheets = await db.PriceSheets.AsNoTracking().Where(s => s.ConsortiumId == group.Id).ToListAsync();
        var mine = current.Me.FirmsIn(group, current.Now);
        var lead = await db.Firms.AsNoTracking().SingleAsync(f => f.Id == group.LeadFirmId);
        return new(vault.HeldPrice(bid, tender, group, sheets, current.Me, current.Now), lead.NameShown, sheets.Find(s => mine.Contains(s.FirmId))?.SharedAt, group.Id);
    }
}

/// <summary>What stands in place of the figures.</summary>
/// <param name="SharedAt">When the reader's own firm shared its total.</param>
public sealed record HeldPriceView(HeldPrice Price, string Lead, DateTime? SharedAt, Guid GroupId);
