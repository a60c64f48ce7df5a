using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Evaluations;

/// <summary>Writing each bidder's assessment summary, and sending them all at once.</summary>
[Authorize(Policy = Policies.SecondStep)]
[Route("tenders/{id:guid}/award/summaries")]
public class SummariesController(AppDb db, Current current, EvaluationRoom rooms, AwardDesk desk, Bidders bidders, Links links) : Controller
{
    [HttpGet("{bidId:guid}")]
    public async Task<IActionResult> Edit(Guid id, Guid bidId)
    {
        if (await Find(id, bidId) is not { } found) return NotFound();
        if (!current.Person.CanWrite(found.Room.Tender)) return Forbid();
        RuleBroken.If(found.State.WhyNotWriteSummary() ?? found.State.SummaryOf(bidId)?.WhyNotWrite());
        var written = found.State.SummaryOf(bidId);
        return View("WriteSummary", new WriteSummaryPage(found.Room, found.State, bidId, new SummaryForm
        {
            Own = written?.Own ?? Reasons(found.Room, bidId),
            Winner = written?.Winner ?? string.Join("\n\n", found.State.Awards.Select(a => a.BidId).Distinct().Where(b => b != bidId).Select(b => Reasons(found.Room, b))),
        }));
    }

    [HttpPost("{bidId:guid}")]
    public async Task<IActionResult> Update(Guid id, Guid bidId, SummaryForm form)
    {
        if (await Find(id, bidId) is not { } found) return NotFound();
        if (!current.Person.CanWrite(found.Room.Tender)) return Forbid();
        RuleBroken.If(found.State.WhyNotWriteSummary());
        var page = new WriteSummaryPage(found.Room, found.State, bidId, form);
        if (string.IsNullOrWhiteSpace(form.Own) || form.Own.Length > SummaryForm.Longest) ModelState.AddModelError(nameof(form.Own), AwardText.EnterSummary);
        if (page.NeedsComparison && (string.IsNullOrWhiteSpace(form.Winner) || form.Winner.Length > SummaryForm.Longest)) ModelState.AddModelError(nameof(form.Winner), AwardText.EnterWinnerSummary);
        if (!ModelState.IsValid) return this.Refused("WriteSummary", page);
        var (own, winner) = (form.Own!.Trim(), page.NeedsComparison ? form.Winner!.Trim() : null);
        if (found.State.SummaryOf(bidId) is not { } written) db.AssessmentSummaries.Add(new AssessmentSummary(id, bidId, own, winner, current.Act));
        else if ((written.Own, written.Winner) != (own, winner)) written.Write(own, winner, current.Act);
        await db.SaveChangesAsync();
        this.Tell(Domain.Bids.BidText.Saved);
        return ToSteps(id);
    }

    [HttpPost]
    public async Task<IActionResult> Send(Guid id)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        if (!current.Person.CanWrite(room.Tender)) return Forbid();
        var state = await desk.Of(room);
        // A second click finds them sent.
        if (state.AllSent && state.IsDecided) return ToSteps(id);
        RuleBroken.If(state.WhyNotSend());
        foreach (var bid in room.Bids)
        {
            var summary = state.SummaryOf(bid.Id)!;
            summary.Send(current.Act);
            foreach (var person in await bidders.PeopleOf(bid, current.Now)) db.Emails.Add(SummaryMail.To(room, state, bid, summary, person, links, current.Now));
        }
        await db.SaveChangesAsync();
        this.Tell(AwardText.AllAreSent);
        return ToSteps(id);
    }

    private async Task<(Room Room, AwardState State)?> Find(Guid id, Guid bidId) =>
        await rooms.Find(id) is { } room && room.Bids.Any(b => b.Id == bidId) ? (room, await desk.Of(room)) : null;

    /// <summary>The agreed reasons, question by question, to begin the writing with.</summary>
    private static string Reasons(Room room, Guid bidId) => string.Join("\n\n", room.Panel.AskedIn(bidId)
        .Select(q => room.Panel.AgreedOn(bidId, q.Id) is { } agreed ? $"{q.Words.Shown}\n{agreed.Reason}" : null).OfType<string>());

    private IActionResult ToSteps(Guid id) => this.LocalRedirectSeeOther(Url.Action("Show", "Award", new { id })!);
}
