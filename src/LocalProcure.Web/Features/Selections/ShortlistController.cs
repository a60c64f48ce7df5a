using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Selections;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Selections;

/// <summary>Records who is asked to tender; each firm that asked is told in the same save.</summary>
[Authorize(Policy = Policies.SecondStep)]
[Route("tenders/{id:guid}/shortlist")]
public class ShortlistController(AppDb db, Current current, SelectionRooms rooms, Askers askers, Links links) : Controller
{
    [HttpGet("new")]
    public async Task<IActionResult> New(Guid id)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        if (!room.CanWrite) return Forbid();
        var form = new ShortlistForm
        {
            Chosen = [.. room.Requests.Where(r => r.Passed == true).Select(r => r.Id)],
            Date = DateParts.From(room.Tender.ClosesAt?.UkDate()),
            Time = room.Tender.ClosesAt?.ToUk().ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture),
        };
        return View("Shortlist", await Page(room, form));
    }

    /// <summary>The page says how soon bids may close: the law's least days, counted as we read them.</summary>
    private async Task<ShortlistPage> Page(SelectionRoom room, ShortlistForm form) => new(room, form)
    {
        Soonest = room.Tender.LeastDaysToTender(await db.LoadFigures(), current.Now) is { } days ? SelectionText.SoonestBids((int)days, RuleBook.End(current.Now.UkDate(), days)) : null,
    };

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, ShortlistForm form)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        if (!room.CanWrite) return Forbid();
        // A second click finds it recorded.
        if (room.Shortlist is not null) return To(id);
        if ((room.Tender.WhyNotShortlist(current.Now) ?? Shortlist.WhyNotThese(room.Requests, form.Chosen)) is { } reason) ModelState.AddModelError(nameof(form.Chosen), reason);
        if (string.IsNullOrWhiteSpace(form.Because)) ModelState.AddModelError(nameof(form.Because), SelectionText.EnterShortlistReason);
        if (!string.IsNullOrWhiteSpace(form.Time) && Typed.Clock(form.Time) is null) ModelState.AddModelError(nameof(form.Time), TenderText.TimeLikeThis);
        var leastDays = room.Tender.LeastDaysToTender(await db.LoadFigures(), current.Now);
        if (ModelState.IsValid && room.Tender.WhyNotTenderUntil(form.Moment, leastDays, current.Now, form.Agreed) is { } closing) ModelState.AddModelError(nameof(form.Date), closing);
        if (!ModelState.IsValid) return this.Refused("Shortlist", await Page(room, form));

        var tender = await db.Tenders.Whole().SingleAsync(t => t.Id == id);
        var shortlist = new Shortlist(tender, room.Requests, form.Chosen, form.Because!.Trim(), form.Moment!.Value, leastDays, current.Act, form.Agreed);
        db.Shortlists.Add(shortlist);
        foreach (var request in room.Requests)
            foreach (var person in await askers.PeopleOf(request.FirmId, current.Now))
                db.Emails.Add(RequestMail.Outcome(tender, request, shortlist, form.Chosen.Contains(request.Id), person, links, current.Now));
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException) when (db.Shortlists.Any(s => s.TenderId == id))
        {
            // Another officer, or a second click, at the same moment: theirs stands, and its e-mails went with it.
        }
        return To(id);
    }

    private IActionResult To(Guid id) => this.LocalRedirectSeeOther(Url.Action("Show", "Selection", new { id })!);
}
