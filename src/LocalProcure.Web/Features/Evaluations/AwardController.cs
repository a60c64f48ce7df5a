using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Evaluations;

/// <summary>The steps of an award on one page, and the first of them: deciding who is to get the contract, lot by lot.</summary>
[Authorize(Policy = Policies.SecondStep)]
[Route("tenders/{id:guid}/award")]
public class AwardController(AppDb db, Current current, EvaluationRoom rooms, AwardDesk desk, StepUp stepUp) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        var contracts = await db.Contracts.AsNoTracking().Where(c => c.TenderId == id).ToListAsync();
        var taken = await db.AwardsTakenBack.AsNoTracking().Where(t => t.TenderId == id).OrderBy(t => t.TakenBackAt).ToListAsync();
        return View("Steps", new AwardStepsPage(room, await desk.Of(room), contracts, current.Person.CanWrite(room.Tender), taken));
    }

    [HttpGet("new")]
    public async Task<IActionResult> New(Guid id, Guid? lot)
    {
        if (await rooms.Find(id) is not { } room || room.Lot(lot) is not { } part) return NotFound();
        if (!current.Person.CanWrite(room.Tender)) return Forbid();
        var first = Firsts(room, part);
        return View("Award", new AwardPage(room, part, new AwardForm { Lot = lot, BidId = first.Count == 1 ? first[0].BidId : null }));
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, AwardForm form)
    {
        if (await rooms.Find(id) is not { } room || room.Lot(form.Lot) is not { } part) return NotFound();
        if (!current.Person.CanWrite(room.Tender)) return Forbid();
        // A second click on the same decision finds it made.
        if (Made(room, form) is { } made && made.BidId == form.BidId) return Done(id);
        var free = room.FreeIn(part);
        if (await WhyNot(room, part, form) is { } reason) ModelState.AddModelError(nameof(form.BidId), reason);
        var winner = free.FirstOrDefault(b => b.BidId == form.BidId);
        if (winner is not null && Award.WhyNotDraw(winner, form.Draw) is { } silent) ModelState.AddModelError(nameof(form.Draw), silent);
        if (string.IsNullOrWhiteSpace(form.Reason)) ModelState.AddModelError(nameof(form.Reason), EvaluationText.EnterAwardReason);
        if (!await stepUp.PasswordIsRight(current.Me, form.Password)) ModelState.AddModelError(nameof(form.Password), Domain.Openings.OpeningText.WrongPassword);
        if (!ModelState.IsValid) return this.Refused("Award", new AwardPage(room, part, form));

        db.Awards.Add(new Award(room.Tender, winner!, form.Reason!.Trim(), current.Act, form.Lot, winner!.IsTied ? form.Draw!.Trim() : null));
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (await rooms.Find(id) is not { } again || Made(again, form) is not { } other) throw;
            if (other.BidId == form.BidId) return Done(id);
            ModelState.AddModelError(nameof(form.BidId), EvaluationText.AwardedMeanwhile);
            return this.Refused("Award", new AwardPage(again, again.Lot(form.Lot)!, form));
        }
        this.Tell(AwardText.DecisionSaved);
        return Done(id);
    }

    private async Task<string?> WhyNot(Room room, LotRoom part, AwardForm form) =>
        Made(room, form) is not null ? EvaluationText.AwardedMeanwhile
        : room.EarlierUndecided(part) is { } earlier ? AwardText.EarlierLotFirst(earlier.Name!)
        : Award.WhyNot(room.Tender, room.FreeIn(part), form.BidId ?? Guid.Empty, room.Panel.Unscored, current.Now)
        ?? AwardDesk.WhyNotDecide(room, await desk.DutiesOf(room.Tender), form.BidId ?? Guid.Empty)
        ?? await desk.WhyNotBound(room, form.BidId ?? Guid.Empty)
        ?? (room.PlaceOf(current.Me.Id)?.HasConflictWith(form.BidId ?? Guid.Empty) == true ? EvaluationText.YouHaveAConflict : null);

    private static Award? Made(Room room, AwardForm form) => room.Awards.FirstOrDefault(a => a.LotId == form.Lot);

    private static List<RankedBid> Firsts(Room room, LotRoom part) => [.. room.FreeIn(part).Where(b => b.Rank is { } rank && rank == room.FreeIn(part).Min(x => x.Rank))];

    private IActionResult Done(Guid id) => this.LocalRedirectSeeOther(Url.Action(nameof(Show), new { id })!);
}
