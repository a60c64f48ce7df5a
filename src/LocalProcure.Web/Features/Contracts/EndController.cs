using LocalProcure.Domain.Contracts;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>Ending a contract before its time.</summary>
[Route("contracts/{id:guid}/end")]
public sealed class EndController(AppDb db, Current current, ContractMail mail) : InsideController(db, current)
{
    [HttpGet]
    public IActionResult New(Guid id)
    {
        RuleBroken.If(Contract.WhyNotRun(Current.Now));
        return View("End", new EndPage(Room, new EndForm()));
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, EndForm form)
    {
        if (Contract.TerminatedOn is { } made && made == form.EndedOn.Date) return this.GoTo($"/contracts/{id}");
        Refuse(Contract.WhyNotTerminate(form.EndedOn.Date, form.Because, Current.Now), (ContractRoomText.EnterEndReason, nameof(form.Because)), (ContractRoomText.EnterEndedOn, nameof(form.EndedOn)),
            (ContractRoomText.EndsBeforeSigning, nameof(form.EndedOn)), (Contract.EndsOn is { } ends ? ContractRoomText.EndsByItself(ends) : "", nameof(form.EndedOn)));
        if (!ModelState.IsValid) return this.Refused("End", new EndPage(Room, form));
        Contract.Terminate(form.EndedOn.Date!.Value, form.Because!.Trim(), Current.Act);
        await mail.TellFirms([.. Contract.Parties.Select(p => p.FirmId)], person => mail.Ended(person, Contract), Current.Now);
        await Db.SaveChangesAsync();
        return Done(ContractRoomText.Ended);
    }
}

/// <summary>The page of an early end.</summary>
public sealed record EndPage(ContractRoom Room, EndForm Form);
