using LocalProcure.Domain.Contracts;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>What the lead owes each member once the buyer has paid it: recorded by the lead, confirmed by the member, each with its own days.</summary>
[Route("contracts/{id:guid}/parts")]
public sealed class PartsController(AppDb db, Current current) : InsideController(db, current)
{
    [HttpGet, ForParties]
    public async Task<IActionResult> Index(Guid id)
    {
        var parts = await Db.PartPayments.AsNoTracking().Where(p => p.ContractId == id).OrderByDescending(p => p.LeadPaidOn).ThenBy(p => p.Id).ToListAsync();
        var numbers = await Db.Invoices.AsNoTracking().Where(i => i.ContractId == id).ToDictionaryAsync(i => i.Id, i => i.Number);
        return View("Parts", new PartsPage(Room, [.. parts.Where(p => Current.Person.CanSeeOf(Contract, p.FirmId, Current.Now))], numbers, Current.Now.UkDate()));
    }

    [HttpPost("{item:guid}/payment"), ForParties]
    public async Task<IActionResult> Pay(Guid id, Guid item, PaidForm form)
    {
        if (await Find(id, item) is not { } part) return NotFound();
        if (!Current.Person.CanActFor(Contract, part.LeadFirmId, Current.Now)) return Forbid();
        if (part.PaidOn is null || part.PaidOn != form.PaidOn.Date) part.Pay(form.PaidOn.Date, Current.ActFor(part.LeadFirmId));
        await Db.SaveChangesAsync();
        return Done(ContractRoomText.Saved, "/parts");
    }

    [HttpPost("{item:guid}/receipt"), ForParties]
    public async Task<IActionResult> Receive(Guid id, Guid item)
    {
        if (await Find(id, item) is not { } part) return NotFound();
        if (!Current.Person.CanActFor(Contract, part.FirmId, Current.Now)) return Forbid();
        part.Receive(Current.ActFor(part.FirmId));
        await Db.SaveChangesAsync();
        return Done(ContractRoomText.Saved, "/parts");
    }

    private async Task<PartPayment?> Find(Guid id, Guid item) =>
        await Db.PartPayments.SingleOrDefaultAsync(p => p.Id == item && p.ContractId == id) is { } part && Current.Person.CanSeeOf(Contract, part.FirmId, Current.Now) ? part : null;
}

/// <summary>The members' parts, as far as the reader may see them.</summary>
public sealed record PartsPage(ContractRoom Room, IReadOnlyList<PartPayment> Parts, IReadOnlyDictionary<Guid, string> Numbers, DateOnly Today)
{
    public bool MayPay(PartPayment part) => part.PaidOn is null && Room.MyFirms.Contains(part.LeadFirmId);
    public bool MayReceive(PartPayment part) => part.PaidOn is not null && part.ReceivedAt is null && Room.MyFirms.Contains(part.FirmId);
}
