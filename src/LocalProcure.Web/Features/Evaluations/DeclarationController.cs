using LocalProcure.Domain.Evaluations;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Evaluations;

/// <summary>An evaluator says, bidder by bidder, whether a conflict of interest exists.</summary>
[Authorize(Policy = Policies.SecondStep)]
[Route("tenders/{id:guid}/declaration")]
public class DeclarationController(AppDb db, Current current, EvaluationRoom rooms) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id)
    {
        if (await rooms.Find(id) is not { } room || room.PlaceOf(current.Me.Id) is not { } place) return NotFound();
        return View("Declaration", new DeclarationPage(room, place, new DeclarationForm
        {
            Conflict = place.Declarations.ToDictionary(d => d.BidId, d => (bool?)d.HasConflict),
            Reason = place.Declarations.ToDictionary(d => d.BidId, d => (string?)d.Reason),
        }));
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, DeclarationForm form)
    {
        if (await rooms.Find(id) is not { } room || room.PlaceOf(current.Me.Id) is not { } place) return NotFound();
        RuleBroken.If(Panellist.WhyNotSit(current.Me, room.Tender.BuyerId, room.BidderFirms, current.Now));
        foreach (var bid in room.Bids)
        {
            if (form.Conflict.GetValueOrDefault(bid.Id) is not { } has) ModelState.AddModelError($"Conflict[{bid.Id}]", EvaluationText.SayForEach);
            else if (has && string.IsNullOrWhiteSpace(form.Reason.GetValueOrDefault(bid.Id))) ModelState.AddModelError($"Reason[{bid.Id}]", EvaluationText.SayWhich);
        }
        if (!ModelState.IsValid) return this.Refused("Declaration", new DeclarationPage(room, place, form));
        place.Declare(room.Bids.Select(b => new Declaration(b.Id, form.Conflict[b.Id]!.Value, (form.Reason.GetValueOrDefault(b.Id) ?? "").Trim())), current.Act);
        // Scores given before a conflict was seen do not stay.
        var conflicted = place.Declarations.Where(d => d.HasConflict).Select(d => d.BidId).ToArray();
        db.Scores.RemoveRange(await db.Scores.Where(s => s.PersonId == current.Me.Id && conflicted.Contains(s.BidId)).ToListAsync());
        await db.SaveChangesAsync();
        return this.LocalRedirectSeeOther(Url.Action("Show", "Evaluations", new { id })!);
    }
}
