using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Evaluations;

/// <summary>Records the contract award notice that the buyer published elsewhere, and begins the standstill with its day.</summary>
[Authorize(Policy = Policies.SecondStep)]
[Route("tenders/{id:guid}/award/notice")]
public class AwardNoticeController(AppDb db, Current current, EvaluationRoom rooms, AwardDesk desk, Bidders bidders, Links links) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id)
    {
        if (await Find(id) is not { } found) return NotFound();
        if (!current.Person.CanWrite(found.Room.Tender)) return Forbid();
        var uk = current.Now.ToUk();
        return View("Notice", found with
        {
            Form = new NoticeForm
            {
                PublishedOn = DateParts.From(DateOnly.FromDateTime(uk)), PublishedTime = found.State.Duties.NeedsNotice ? null : uk.ToString("HH:mm"),
                Days = found.State.Duties.Standstill == StandstillKind.Mandatory ? $"{found.State.Duties.LeastDays}" : "0",
            },
        });
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, NoticeForm form)
    {
        if (await Find(id) is not { } found) return NotFound();
        if (!current.Person.CanWrite(found.Room.Tender)) return Forbid();
        // A second click on the same notice finds it recorded.
        if (found.State.Notice is { } made && made.Reference == (string.IsNullOrWhiteSpace(form.Reference) ? null : form.Reference.Trim())) return ToSteps(id);
        var page = found with { Form = form };
        // Below the threshold nothing is published elsewhere: bidders are told now.
        var published = found.State.Duties.NeedsNotice ? form.PublishedAt : current.Now;
        if (published is null) ModelState.AddModelError(nameof(form.PublishedOn), AwardText.WhenPublished);
        if (form.DaysGiven is null) ModelState.AddModelError(nameof(form.Days), AwardText.EnterStandstill);
        if (!ModelState.IsValid) return this.Refused("Notice", page);
        if (found.State.WhyNotAnnounce(form.Reference, published!.Value, form.DaysGiven!.Value, current.Now) is { } reason)
        {
            ModelState.AddModelError(reason == AwardText.EnterNoticeReference ? nameof(form.Reference) : form.DaysGiven < found.State.Duties.LeastDays ? nameof(form.Days) : nameof(form.PublishedOn), reason);
            return this.Refused("Notice", page);
        }
        var notice = new AwardNotice(found.Room.Tender, found.State.Duties, found.State.Duties.NeedsNotice ? form.Reference!.Trim() : null, published.Value, form.DaysGiven.Value, current.Act, found.State.Calendar);
        db.AwardNotices.Add(notice);
        foreach (var bid in found.Room.Bids)
            foreach (var person in await bidders.PeopleOf(bid, current.Now)) db.Emails.Add(SummaryMail.Announced(found.Room, notice, bid, person, links, current.Now));
        await db.SaveChangesAsync();
        return ToSteps(id);
    }

    private async Task<NoticePage?> Find(Guid id) => await rooms.Find(id) is { } room ? new NoticePage(room, await desk.Of(room), new NoticeForm()) : null;

    private IActionResult ToSteps(Guid id) => this.LocalRedirectSeeOther(Url.Action("Show", "Award", new { id })!);
}
