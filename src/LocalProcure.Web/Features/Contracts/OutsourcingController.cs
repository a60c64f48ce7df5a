using LocalProcure.Domain.Contracts;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>Whether the contract outsources a service that the buyer delivered itself: the annual report counts those as prescribed.</summary>
[Route("contracts/{id:guid}/outsourcing")]
public sealed class OutsourcingController(AppDb db, Current current) : InsideController(db, current)
{
    [HttpGet]
    public IActionResult Edit(Guid id) => View("Outsourcing", new OutsourcingForm { Outsources = Contract.Outsources switch { true => "yes", false => "no", null => null } });

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, OutsourcingForm form)
    {
        if (!ModelState.IsValid) return this.Refused("Outsourcing", form);
        bool? said = form.Outsources switch { "yes" => true, "no" => false, _ => null };
        if (Contract.Outsources != said) Contract.SayOutsources(said, Current.Act);
        await Db.SaveChangesAsync();
        return Done(ContractRoomText.Saved);
    }
}
