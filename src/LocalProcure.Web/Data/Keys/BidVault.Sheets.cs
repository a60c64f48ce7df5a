using System.Text.Json;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Data.Keys;

/// <summary>Members' private price sheets. The lines open for the member's own people only; shared totals open for the lead, and nobody else.</summary>
public sealed partial class BidVault
{
    /// <summary>Begins a member's sheet, under a key of its own that the tender's key wraps.</summary>
    public PriceSheet BeginSheet(Consortium group, Tender tender, Guid firmId, Act act)
    {
        var id = Guid.CreateVersion7();
        return new PriceSheet(id, group.Id, tender.Id, firmId, Seal.Close(keys.TenderKey(tender.Id), Seal.NewKey(), SheetBinding("key", tender.Id, id, 0, tender.ClosesAt!.Value)), tender.ClosesAt.Value, act);
    }

    public void KeepSheet(PriceSheet sheet, IReadOnlyList<SheetLine> lines, Person person, Act act)
    {
        OwnSheetOrThrow(sheet, person, act.At);
        var version = sheet.LinesVersion + 1;
        sheet.Keep(Seal.ClosePadded(SheetKey(sheet), JsonSerializer.SerializeToUtf8Bytes(lines), SheetBinding("lines", sheet.TenderId, sheet.Id, version, sheet.ClosesAt)), version, act);
    }

    /// <summary>A member's own lines, for its own people.</summary>
    public IReadOnlyList<SheetLine> ReadSheet(PriceSheet sheet, Person person, DateTime now)
    {
        OwnSheetOrThrow(sheet, person, now);
        return sheet.LinesVersion == 0 ? [] : JsonSerializer.Deserialize<List<SheetLine>>(
            Seal.OpenPadded(SheetKey(sheet), sheet.Lines, SheetBinding("lines", sheet.TenderId, sheet.Id, sheet.LinesVersion, sheet.ClosesAt)))!;
    }

    /// <summary>Rolls up what the lines come to, and no more.</summary>
    public void ShareSheet(PriceSheet sheet, Person person, Act act)
    {
        var totals = SheetTotals.Of(ReadSheet(sheet, person, act.At));
        sheet.Share(Seal.ClosePadded(SheetKey(sheet), JsonSerializer.SerializeToUtf8Bytes(totals), SheetBinding("totals", sheet.TenderId, sheet.Id, sheet.LinesVersion, sheet.ClosesAt)), act);
    }

    /// <summary>The totals that a member shared, for the lead of its group.</summary>
    public IReadOnlyList<SheetTotal> ReadTotals(PriceSheet sheet, Consortium group, Person person, DateTime now)
    {
        if (sheet.ConsortiumId != group.Id || !person.CanLead(group, now)) throw new InvalidOperationException("Sealed: only the lead adds the totals up.");
        return Totals(sheet);
    }

    /// <summary>What a member may know of the prices that it signs without their figures: no figure leaves here.</summary>
    public HeldPrice HeldPrice(Bid bid, Tender tender, Consortium group, IEnumerable<PriceSheet> sheets, Person person, DateTime now)
    {
        var (content, members) = (ReadOwn(bid, person, now), group.AcceptedMembers.Select(m => m.FirmId!.Value).ToHashSet());
        return Domain.Consortia.HeldPrice.Of([.. content.LotsBidFor(tender).SelectMany(tender.PriceLinesOf).Distinct()], content, members.Count,
            [.. sheets.Where(s => s.ConsortiumId == group.Id && s.SharedVersion > 0 && members.Contains(s.FirmId)).Select(Totals)]);
    }

    private IReadOnlyList<SheetTotal> Totals(PriceSheet sheet) => sheet.SharedVersion == 0 ? [] : JsonSerializer.Deserialize<List<SheetTotal>>(
        Seal.OpenPadded(SheetKey(sheet), sheet.Totals, SheetBinding("totals", sheet.TenderId, sheet.Id, sheet.SharedVersion, sheet.ClosesAt)))!;

    private static void OwnSheetOrThrow(PriceSheet sheet, Person person, DateTime now)
    {
        if (!person.ActsFor(sheet.FirmId, now)) throw new InvalidOperationException("Sealed: this is another firm's price sheet.");
    }

    private byte[] SheetKey(PriceSheet sheet) => Seal.Open(keys.TenderKey(sheet.TenderId), sheet.WrappedKey, SheetBinding("key", sheet.TenderId, sheet.Id, 0, sheet.ClosesAt));

    private static string SheetBinding(string what, Guid tenderId, Guid sheetId, int version, DateTime closesAt) =>
        $"localprocure price sheet {what} 1|{tenderId:N}|{sheetId:N}|{version}|{closesAt:yyyy-MM-ddTHH:mm:ss.fffffff}Z";
}
