using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Data.Keys;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>A member prices its own part in private and shares no more than the total; the lead adds the totals up.</summary>
[Route("consortia/{id:guid}/prices")]
public sealed class PricesController(AppDb db, Current current, Rooms rooms, BidVault vault) : Controller
{
    private const int MostLines = 200, SpareLines = 3;

    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, Guid? firm) =>
        await Find(id, firm) is var (room, firmId) ? View("Prices", await PageFor(room, firmId, null)) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = "Form")] PricesForm form)
    {
        if (await Find(id, form.FirmId) is not var (room, firmId)) return NotFound();
        if (room.WhyNotPrice is { } closed) ModelState.AddModelError("", closed);
        var lines = form.Read(ModelState, room.PriceLines);
        if (lines.Count > MostLines) ModelState.AddModelError("", PriceSheetText.TooManyLines);
        if (!ModelState.IsValid) return this.Refused("Prices", await PageFor(room, firmId, form));
        var act = current.ActFor(firmId);
        var sheet = await Sheet(id, firmId);
        if (sheet is null) db.PriceSheets.Add(sheet = vault.BeginSheet(room.Consortium, room.Tender!, firmId, act));
        vault.KeepSheet(sheet, lines, current.Me, act);
        await db.SaveChangesAsync();
        this.Tell(PriceSheetText.Saved);
        return Back(id, firmId);
    }

    [HttpPost("total")]
    public async Task<IActionResult> Share(Guid id, Guid? firmId)
    {
        if (await Find(id, firmId) is not var (room, mine) || await Sheet(id, mine) is not { } sheet) return NotFound();
        RuleBroken.If(room.WhyNotPrice);
        vault.ShareSheet(sheet, current.Me, current.ActFor(mine));
        await db.SaveChangesAsync();
        this.Tell(PriceSheetText.Shared);
        return Back(id, mine);
    }

    private IActionResult Back(Guid id, Guid firmId) => this.LocalRedirectSeeOther(Url.Action("Show", new { id, firm = firmId })!);

    private async Task<(RoomPage Room, Guid FirmId)?> Find(Guid id, Guid? firm)
    {
        if (await rooms.Find(id) is not { Tender: not null } room) return null;
        var firmId = firm ?? room.MyFirms[0];
        return room.MyFirms.Contains(firmId) ? (room, firmId) : null;
    }

    private Task<PriceSheet?> Sheet(Guid id, Guid firmId) => db.PriceSheets.SingleOrDefaultAsync(s => s.ConsortiumId == id && s.FirmId == firmId);

    private async Task<PricesPage> PageFor(RoomPage room, Guid firmId, PricesForm? typed)
    {
        var sheets = await db.PriceSheets.AsNoTracking().Where(s => s.ConsortiumId == room.Id).ToListAsync();
        var own = sheets.Find(s => s.FirmId == firmId);
        var lines = own is null ? [] : vault.ReadSheet(own, current.Me, current.Now);
        var shared = !room.CanLead ? [] : room.Consortium.AcceptedMembers.Select(m => sheets.Find(s => s.FirmId == m.FirmId)).OfType<PriceSheet>().Where(s => s.SharedAt is not null)
            .Select(s => new SharedTotals(s.FirmId, vault.ReadTotals(s, room.Consortium, current.Me, current.Now))).ToList();
        var waiting = room.Consortium.AcceptedMembers.Count(m => sheets.All(s => s.FirmId != m.FirmId || s.SharedAt is null));
        return new PricesPage(room, firmId, typed ?? PricesForm.Of(firmId, lines, SpareLines), own, lines.Sum(l => l.Pence), shared, waiting);
    }
}

/// <summary>What one member shared: a total for each line of the tender's schedule.</summary>
public sealed record SharedTotals(Guid FirmId, IReadOnlyList<SheetTotal> Totals);

/// <summary>The page of prices as one member may see it.</summary>
/// <param name="OwnPence">What the firm's own lines come to.</param>
/// <param name="Shared">For the lead alone; empty for every other member.</param>
/// <param name="Waiting">How many members have shared no total yet.</param>
public sealed record PricesPage(RoomPage Room, Guid FirmId, PricesForm Form, PriceSheet? Own, long OwnPence, IReadOnlyList<SharedTotals> Shared, int Waiting)
{
    /// <summary>What all shared totals come to for a line of the schedule.</summary>
    public long TotalOf(PriceLine line) => Shared.Sum(s => s.Totals.Where(t => t.PriceLineId == line.Id).Sum(t => t.Pence));

    public long TotalPence => Shared.Sum(s => s.Totals.Sum());
}
