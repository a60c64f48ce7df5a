using LocalProcure.Domain.Evaluations;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Evaluations;

/// <summary>One evaluator scores one bid, alone.</summary>
[Authorize(Policy = Policies.SecondStep)]
[Route("tenders/{id:guid}/scores/{bidId:guid}")]
public class ScoresController(AppDb db, Current current, EvaluationRoom rooms) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, Guid bidId)
    {
        if (await Page(id, bidId, null) is not { } found) return NotFound();
        RuleBroken.If(found.Place.WhyNotScore(bidId));
        return View("Scores", found.Page);
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, Guid bidId, ScoresForm form)
    {
        if (await Page(id, bidId, form) is not { } found) return NotFound();
        RuleBroken.If(found.Place.WhyNotScore(bidId));
        var mine = found.Page.Room.Panel.AllScores.Where(s => s.BidId == bidId && s.PersonId == current.Me.Id).ToDictionary(s => s.QuestionId);
        foreach (var question in found.Page.Room.Panel.ScoredIn(bidId))
        {
            var (points, reason) = (form.Points.GetValueOrDefault(question.Id), form.Reasons.GetValueOrDefault(question.Id)?.Trim());
            // One answer at a time may be scored and saved; a half one is sent back.
            if (points is null && string.IsNullOrEmpty(reason)) continue;
            if (Score.WhyNot(points, reason) is { } why) ModelState.AddModelError(points is null or < 0 or > Score.Most ? ScoringPage.PointsField(question.Id) : ScoringPage.ReasonField(question.Id), why);
            else if (!mine.TryGetValue(question.Id, out var score)) db.Scores.Add(new Score(id, bidId, question.Id, points!.Value, reason!, current.Act));
            else if (score.Points != points || score.Reason != reason) score.Set(points!.Value, reason!, current.Act);
        }
        if (!ModelState.IsValid) return this.Refused("Scores", found.Page);
        await db.SaveChangesAsync();
        this.Tell(Domain.Bids.BidText.Saved);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Evaluations", new { id })!);
    }

    private async Task<(ScoringPage Page, Panellist Place)?> Page(Guid id, Guid bidId, ScoresForm? form)
    {
        if (await rooms.Find(id) is not { } room || room.PlaceOf(current.Me.Id) is not { } place || room.Bids.FirstOrDefault(b => b.Id == bidId) is not { } bid) return null;
        var mine = room.Panel.AllScores.Where(s => s.BidId == bidId && s.PersonId == current.Me.Id).ToList();
        return (new ScoringPage(room, bid, form ?? new ScoresForm { Points = mine.ToDictionary(s => s.QuestionId, s => (int?)s.Points), Reasons = mine.ToDictionary(s => s.QuestionId, s => (string?)s.Reason) }), place);
    }
}
