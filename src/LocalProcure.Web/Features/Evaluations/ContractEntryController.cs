using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Evaluations;

/// <summary>Entering the contract, or each lot's: refused until the standstill is over; then it stands in the public register.</summary>
[Authorize(Policy = Policies.SecondStep)]
[Route("tenders/{id:guid}/award/contract")]
public class ContractEntryController(AppDb db, Current current, EvaluationRoom rooms, AwardDesk desk, StepUp stepUp) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id)
    {
        if (await Find(id) is not { } page) return NotFound();
        return current.Person.CanWrite(page.Room.Tender) ? View("Contract", page) : Forbid();
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, ContractForm form)
    {
        if (await Find(id) is not { } found) return NotFound();
        if (!current.Person.CanWrite(found.Room.Tender)) return Forbid();
        // A second click finds the contracts entered.
        if (found.State.StageAt(current.Now) == AwardStage.Contracted) return ToSteps(id);
        if (found.State.WhyNotContract(current.Now) is { } reason) ModelState.AddModelError("", reason);
        // A member may have been replaced since the award was decided.
        foreach (var bidId in found.State.Awards.Select(a => a.BidId).Distinct())
            if (await desk.WhyNotBound(found.Room, bidId) is { } unbound) ModelState.AddModelError("", unbound);
        if (Contract.WhyNotExtendUntil(found.Room.Tender, form.ExtensionUntil.Date) is { } early) ModelState.AddModelError(nameof(form.ExtensionUntil), early);
        if (!await stepUp.PasswordIsRight(current.Me, form.Password)) ModelState.AddModelError(nameof(form.Password), Domain.Openings.OpeningText.WrongPassword);
        if (!ModelState.IsValid) return this.Refused("Contract", found with { Form = form });
        foreach (var award in found.State.Awards)
        {
            db.Contracts.Add(new Contract(found.Room.Tender, award, found.Room.Bidders[award.BidId].PartiesOf(award.LotId), form.ExtensionUntil.Date, current.Act));
        }
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            // Somebody else entered them a moment ago: one entry for each.
            db.ChangeTracker.Clear();
            if (!await db.Contracts.AnyAsync(c => c.TenderId == id)) throw;
        }
        this.Tell(AwardText.ContractEntered);
        return ToSteps(id);
    }

    private async Task<ContractEntryPage?> Find(Guid id) => await rooms.Find(id) is { } room ? new ContractEntryPage(room, await desk.Of(room), new ContractForm()) : null;

    private IActionResult ToSteps(Guid id) => this.LocalRedirectSeeOther(Url.Action("Show", "Award", new { id })!);
}
