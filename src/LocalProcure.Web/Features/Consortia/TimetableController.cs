using LocalProcure.Domain.Consortia;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>The group's timetable, back from closing.</summary>
[Route("consortia/{id:guid}/timetable")]
public sealed class TimetableController(AppDb db, Current current, Rooms rooms, RoomProgress progress) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id) => await rooms.Find(id) is { } room ? View("Timetable", await progress.Of(room)) : NotFound();

    [HttpGet("{step}")]
    public async Task<IActionResult> Edit(Guid id, string step) =>
        await Line(id, step) is var (room, line) ? View("Day", new DayPage(room, line, new DayForm { Day = DateParts.From(line.On) })) : NotFound();

    [HttpPost("{step}")]
    public async Task<IActionResult> Update(Guid id, string step, [Bind(Prefix = "Form")] DayForm form)
    {
        if (await Line(id, step) is not var (room, line)) return NotFound();
        var closes = room.Tender!.ClosesAt!.Value.UkDate();
        if (form.Day.Date is { } day && Timetable.WhyNotChoose(day, closes) is { } reason) ModelState.AddModelError("Form.Day", reason);
        if (!room.IsTenderOpen) ModelState.AddModelError("", ConsortiumText.TenderClosed);
        if (!ModelState.IsValid) return this.Refused("Day", new DayPage(room, line, form));
        await Change(id, timetable => timetable.Choose(line.Step, form.Day.Date!.Value, closes, current.ActFor(room.MyFirms[0])));
        this.Tell(RoomWorkText.DaySaved);
        return ToTimetable(id);
    }

    [HttpPost("proposal")]
    public async Task<IActionResult> Propose(Guid id)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        await Change(id, timetable => timetable.Clear(current.ActFor(room.MyFirms[0])));
        this.Tell(RoomWorkText.ProposedAgain);
        return ToTimetable(id);
    }

    /// <summary>Changes the one row of the group, made when first needed; again when another member was quicker.</summary>
    private async Task Change(Guid id, Action<Timetable> change)
    {
        for (var attempt = 1; ; attempt++)
        {
            var timetable = await db.Timetables.SingleOrDefaultAsync(t => t.ConsortiumId == id);
            if (timetable is null) db.Timetables.Add(timetable = new Timetable(id));
            change(timetable);
            try
            {
                await db.SaveChangesAsync();
                return;
            }
            catch (DbUpdateException) when (attempt < 6)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<(RoomPage, StepLine)?> Line(Guid id, string step) =>
        Enum.TryParse<TimetableStep>(step, out var wanted) && Enum.IsDefined(wanted) && await rooms.Find(id) is { Tender: not null } room && (await progress.Of(room)).Steps.FirstOrDefault(s => s.Step == wanted) is { } line ? (room, line) : null;

    private IActionResult ToTimetable(Guid id) => this.LocalRedirectSeeOther(Url.Action("Show", new { id })!);
}
