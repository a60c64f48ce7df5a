using LocalProcure.Domain.Evaluations;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Evaluations;

/// <summary>An evaluator says, bidder by bidder, whether a conflict of interest exists.</summary>
[Authorize(Policy = Policies.SecondStep)]
[Route("tenders/{id:guid}/declaration")]
public class ConflictDeclarationController(AppDb db, Current current, EvaluationRoom rooms) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id)
    {
        if (await rooms.Find(id) is not { } room || room.PlaceOf(current.Me.Id) is not { } place) return NotFound();
        return View("Declaration", new DeclarationPage(room, place, new DeclarationForm
        {
            Conflict = place.Declarations.ToDictionary(d => d.BidId, d => (ConflictLevel?)d.Level),
            Reason = place.Declarations.Where(d => d.Level == ConflictLevel.MustNotScore).ToDictionary(d => d.BidId, d => (string?)d.Reason),
            Managed = place.Declarations.Where(d => d.Level == ConflictLevel.Managed).ToDictionary(d => d.BidId, d => (string?)d.Reason),
            Mitigation = place.Declarations.ToDictionary(d => d.BidId, d => d.Mitigation),
        }));
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, DeclarationForm form)
    {
        if (await rooms.Find(id) is not { } room || room.PlaceOf(current.Me.Id) is not { } place) return NotFound();
        RuleBroken.If(Panellist.WhyNotSit(current.Me, room.Tender.BuyerId, room.BidderFirms, current.Now));
        foreach (var bid in room.Bids)
        {
            var level = form.Conflict.GetValueOrDefault(bid.Id);
            if (level is null) ModelState.AddModelError($"Conflict[{bid.Id}]", EvaluationText.SayForEach);
            if (level == ConflictLevel.MustNotScore && string.IsNullOrWhiteSpace(form.Reason.GetValueOrDefault(bid.Id))) ModelState.AddModelError($"Reason[{bid.Id}]", EvaluationText.SayWhich);
            if (level == ConflictLevel.Managed && string.IsNullOrWhiteSpace(form.Managed.GetValueOrDefault(bid.Id))) ModelState.AddModelError($"Managed[{bid.Id}]", EvaluationText.SayWhich);
            if (level == ConflictLevel.Managed && string.IsNullOrWhiteSpace(form.Mitigation.GetValueOrDefault(bid.Id))) ModelState.AddModelError($"Mitigation[{bid.Id}]", EvaluationText.SayHowManaged);
        }
        if (!ModelState.IsValid) return this.Refused("Declaration", new DeclarationPage(room, place, form));
        place.Declare(room.Bids.Select(b => Said(form, b.Id)), current.Act);
        // Scores given before a conflict was seen do not stay.
        var conflicted = place.Declarations.Where(d => d.HasConflict).Select(d => d.BidId).ToArray();
        db.Scores.RemoveRange(await db.Scores.Where(s => s.PersonId == current.Me.Id && conflicted.Contains(s.BidId)).ToListAsync());
        await db.SaveChangesAsync();
        return this.LocalRedirectSeeOther(Url.Action("Show", "Evaluations", new { id })!);
    }

    private static Declaration Said(DeclarationForm form, Guid bidId) => form.Conflict[bidId] switch
    {
        ConflictLevel.MustNotScore => new(bidId, true, form.Reason[bidId]!.Trim()),
        ConflictLevel.Managed => new(bidId, false, form.Managed[bidId]!.Trim()) { Mitigation = form.Mitigation[bidId]!.Trim() },
        _ => new(bidId, false, ""),
    };
}
