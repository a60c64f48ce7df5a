using LocalProcure.Domain.Contracts;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>Whether the regulations leave the contract out of the duty on prescribed contracts, and why: the annual report follows it.</summary>
[Route("contracts/{id:guid}/left-out")]
public sealed class LeftOutController(AppDb db, Current current) : InsideController(db, current)
{
    [HttpGet]
    public IActionResult Edit(Guid id) => View("LeftOut", new LeftOutForm { ReasonEnglish = Contract.LeftOut.English, ReasonWelsh = Contract.LeftOut.Welsh });

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, LeftOutForm form)
    {
        var because = KeyedForm.Words(form.ReasonEnglish, form.ReasonWelsh);
        if (!because.IsEmpty && !because.IsInBoth && Room.Tender.Buyer.IsUnderWelshStandards)
            ModelState.AddModelError(because.English is null ? nameof(form.ReasonEnglish) : nameof(form.ReasonWelsh), ElsewhereText.BothLanguages);
        if (!ModelState.IsValid) return this.Refused("LeftOut", form);
        if (Contract.LeftOut != because) Contract.SayLeftOut(because, Current.Act);
        await Db.SaveChangesAsync();
        return Done(ContractRoomText.Saved);
    }
}
