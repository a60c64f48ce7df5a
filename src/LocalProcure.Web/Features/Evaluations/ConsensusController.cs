using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Evaluations;

/// <summary>The panel agrees on one bid's scores, with the reasons that the bidder will read.</summary>
[Authorize(Policy = Policies.SecondStep)]
[Route("tenders/{id:guid}/agreed/{bidId:guid}")]
public class ConsensusController(AppDb db, Current current, EvaluationRoom rooms) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, Guid bidId)
    {
        if (await Page(id, bidId, null) is not { } page) return NotFound();
        if (!MayAgree(page.Room)) return Forbid();
        RuleBroken.If(page.Room.Panel.WhyNotAgree(bidId, current.Me.Id));
        return View("Consensus", page);
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, Guid bidId, ScoresForm form)
    {
        if (await Page(id, bidId, form) is not { } page) return NotFound();
        if (!MayAgree(page.Room)) return Forbid();
        RuleBroken.If(page.Room.Panel.WhyNotAgree(bidId, current.Me.Id));
        foreach (var question in page.Room.Panel.AskedIn(bidId)) Agree(page, question, form);
        if (!ModelState.IsValid) return this.Refused("Consensus", page);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            ModelState.AddModelError("", EvaluationText.ScoreChangedAgain);
            return this.Refused("Consensus", (await Page(id, bidId, null))!);
        }
        this.Tell(Domain.Bids.BidText.Saved);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Evaluations", new { id })!);
    }

    private void Agree(ScoringPage page, TenderQuestion question, ScoresForm form)
    {
        var (points, reason) = (form.Points.GetValueOrDefault(question.Id), form.Reasons.GetValueOrDefault(question.Id)?.Trim());
        if (points is null && string.IsNullOrEmpty(reason)) return;
        var isGate = question.CriterionId is null;
        var why = isGate && points is not (0 or 1) ? EvaluationText.ChoosePassOrFail : Score.WhyNot(points, reason);
        if (why is not null)
        {
            ModelState.AddModelError(why == EvaluationText.EnterReason ? ScoringPage.ReasonField(question.Id) : ScoringPage.PointsField(question.Id), why);
            return;
        }
        var agreed = page.Room.Panel.AgreedOn(page.Bid.Id, question.Id);
        if (agreed is null) db.AgreedScores.Add(new Consensus(page.Room.Tender.Id, page.Bid.Id, question.Id, isGate, points!.Value, reason!, current.Act));
        else if (agreed.Points != points || agreed.Reason != reason) agreed.Set(points!.Value, reason!, current.Act);
    }

    private bool MayAgree(Room room) => room.PlaceOf(current.Me.Id) is not null || current.Person.CanWrite(room.Tender);

    private async Task<ScoringPage?> Page(Guid id, Guid bidId, ScoresForm? form)
    {
        if (await rooms.Find(id) is not { } room || room.Bids.FirstOrDefault(b => b.Id == bidId) is not { } bid) return null;
        var agreed = room.Panel.Agreed.Where(c => c.BidId == bidId).ToList();
        return new ScoringPage(room, bid, form ?? new ScoresForm { Points = agreed.ToDictionary(c => c.QuestionId, c => (int?)c.Points), Reasons = agreed.ToDictionary(c => c.QuestionId, c => (string?)c.Reason) });
    }
}
