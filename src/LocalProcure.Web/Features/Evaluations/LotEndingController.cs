using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Evaluations;

/// <summary>Ends one lot without an award, with a reason that everybody reads; the other lots go on.</summary>
[Authorize(Policy = Policies.SecondStep)]
[Route("tenders/{id:guid}/award/lots/{lotId:guid}/end")]
public class LotEndingController(AppDb db, Current current, EvaluationRoom rooms, Bidders bidders, Links links) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid lotId)
    {
        if (await rooms.Find(id) is not { } room || room.Lot(lotId) is not { } part) return NotFound();
        return current.Person.CanWrite(room.Tender) ? View("EndLot", new EndLotPage(room, part, new EndLotForm())) : Forbid();
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid lotId, EndLotForm form)
    {
        if (await rooms.Find(id) is not { } room || room.Lot(lotId) is not { Lot: { } lot } part) return NotFound();
        if (!current.Person.CanWrite(room.Tender)) return Forbid();
        // A second click finds it ended for the same reason.
        if (lot.HasEnded && lot.EndedBecause == form.Because) return ToSteps(id);
        var isAwarded = room.Awards.Any(a => a.LotId == lotId);
        if (room.Tender.WhyNotEndLot(lotId, form.Because, isAwarded, current.Now) is { } reason) ModelState.AddModelError(nameof(form.BecauseEnglish), reason);
        if (!ModelState.IsValid) return this.Refused("EndLot", new EndLotPage(room, part, form));
        room.Tender.EndLot(lotId, form.Because, isAwarded, current.Act);
        foreach (var bid in part.Bids)
            foreach (var person in await bidders.PeopleOf(bid, current.Now)) db.Emails.Add(SummaryMail.LotEnded(room, lot, bid, person, links, current.Now));
        await db.SaveChangesAsync();
        this.Tell(LotText.Ended);
        return ToSteps(id);
    }

    private IActionResult ToSteps(Guid id) => this.LocalRedirectSeeOther(Url.Action("Show", "Award", new { id })!);
}
