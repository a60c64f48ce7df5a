using LocalProcure.Domain.Places;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Data.Spend;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Spend;

/// <summary>Places of a payee that no file tells: the branch that does the work, ownership, where staff live. Each has its source and can be taken back.</summary>
[Route("payees/{id:guid}/facts"), Authorize(Policy = Policies.Staff)]
public sealed class PayeeFactsController(AppDb db, Current current, Resolving resolving, PayeeList list, Suggestions suggestions) : Controller
{
    [HttpPost("")]
    public async Task<IActionResult> Create(Guid id, PlaceBasis? notion, string? where, string? source, bool abroad, CancellationToken stop)
    {
        if (await db.Payees.SingleOrDefaultAsync(p => p.Id == id && !p.IsHidden, stop) is not { } payee) return NotFound();
        if (notion is not { } asked || !PlaceFinder.FoundOut.Contains(asked)) ModelState.AddModelError(nameof(notion), FactText.ChooseNotion);
        var place = Postcodes.Find(where);
        var code = abroad && string.IsNullOrWhiteSpace(where) ? SpendLine.OutsideUk : place.AreaCode;
        if (code is null) ModelState.AddModelError(nameof(where), place.Standing == PostcodeStanding.NotAPostcode ? PlacesText.NotAPostcode : PlacesText.PostcodeNotFound(where!.Trim()));
        if (string.IsNullOrWhiteSpace(source)) ModelState.AddModelError(nameof(source), PayeeText.EnterSeen);
        if (!ModelState.IsValid) return await PayeePage.Of(db, resolving, list, suggestions, id, null) is { } page ? this.Refused("Payee", page) : NotFound();
        payee.SayFact(notion!.Value, code!, source!, current.Act);
        await db.SaveChangesAsync(stop);
        this.Tell(FactText.Done);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Payees", new { id })!);
    }

    [HttpPost("{notion}/removal")]
    public async Task<IActionResult> Delete(Guid id, PlaceBasis notion, CancellationToken stop)
    {
        if (await db.Payees.SingleOrDefaultAsync(p => p.Id == id, stop) is not { } payee) return NotFound();
        payee.ForgetFact(notion, current.Act);
        await db.SaveChangesAsync(stop);
        this.Tell(PayeeText.DoneJudged);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Payees", new { id })!);
    }
}
