using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Evaluations;

/// <summary>Takes a decision back before the award notice, with its reason; bidders that had read their summaries are told.</summary>
[Authorize(Policy = Policies.SecondStep)]
[Route("tenders/{id:guid}/award/{awardId:guid}/taking-back")]
public class AwardTakingBackController(AppDb db, Current current, EvaluationRoom rooms, AwardDesk desk, Bidders bidders, Links links, StepUp stepUp) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid awardId)
    {
        if (await Find(id, awardId) is not { } page) return NotFound();
        return current.Person.CanWrite(page.Room.Tender) ? View("TakeBack", page) : Forbid();
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid awardId, TakeBackForm form)
    {
        if (await Find(id, awardId) is not { } page) return await rooms.Find(id) is not null && await db.AwardsTakenBack.AnyAsync(t => t.TenderId == id) ? ToSteps(id) : NotFound();
        if (!current.Person.CanWrite(page.Room.Tender)) return Forbid();
        var reason = form.Reason?.Trim();
        if (AwardTakenBack.WhyNot(page.State, page.Award, reason) is { } why) ModelState.AddModelError(nameof(form.Reason), why);
        if (reason?.Length > TakeBackForm.Longest) ModelState.AddModelError(nameof(form.Reason), Domain.Openings.ClarificationText.TooLong);
        if (!await stepUp.PasswordIsRight(current.Me, form.Password)) ModelState.AddModelError(nameof(form.Password), Domain.Openings.OpeningText.WrongPassword);
        if (!ModelState.IsValid) return this.Refused("TakeBack", page with { Form = form });

        var taken = new AwardTakenBack(page.State, page.Award, page.State.Summaries, reason!, current.Act);
        db.AwardsTakenBack.Add(taken);
        db.Awards.Remove(await db.Awards.SingleAsync(a => a.Id == awardId));
        db.AssessmentSummaries.RemoveRange(page.State.Summaries);
        foreach (var bid in page.Room.Bids.Where(b => taken.Summaries.Any(s => s.BidId == b.Id)))
            foreach (var person in await bidders.PeopleOf(bid, current.Now)) db.Emails.Add(SummaryMail.TakenBack(page.Room, taken, bid, person, links, current.Now));
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            // A colleague, or a second click, at the same moment: the decision is gone already.
            return ToSteps(id);
        }
        this.Tell(AwardText.TakenBack);
        return ToSteps(id);
    }

    private async Task<TakeBackPage?> Find(Guid id, Guid awardId) =>
        await rooms.Find(id) is { } room && room.Awards.FirstOrDefault(a => a.Id == awardId) is { } award ? new(room, await desk.Of(room), award, new TakeBackForm()) : null;

    private IActionResult ToSteps(Guid id) => this.LocalRedirectSeeOther(Url.Action("Show", "Award", new { id })!);
}
