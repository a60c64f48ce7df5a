using LocalProcure.Domain.Consortia;
using LocalProcure.Web.Data.Sealing;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>The room's tasks: what, who, by when, done.</summary>
[Route("consortia/{id:guid}/tasks")]
public sealed class TasksController(AppDb db, Current current, Rooms rooms, RoomPeople people, RoomSeal seal, RoomMail mail) : Controller
{
    private const int MostOpen = 200;

    [HttpGet("")]
    public async Task<IActionResult> Index(Guid id, int page = 1) => await rooms.Find(id) is { } room ? View("Tasks", await PageFor(room, new TaskForm(), page)) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] TaskForm form)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        var everyone = await people.Of(room);
        Check(room, everyone, form);
        if (await Open(id).CountAsync() >= MostOpen) ModelState.AddModelError("Form.What", RoomWorkText.TooMany(MostOpen));
        if (!ModelState.IsValid) return this.Refused("Tasks", await PageFor(room, form, 1));
        var act = current.ActFor(room.MyFirms[0]);
        if (!await IsSecondClick(id, act, form.What!.Trim()))
        {
            var (firm, person) = form.Chosen!.Value;
            var taskId = Guid.CreateVersion7();
            var task = new RoomTask(taskId, id, seal.Close(id, taskId, form.What.Trim()), Reading, firm, person, form.DueOn.Date, act);
            db.RoomTasks.Add(task);
            await mail.TellTask(room.Consortium, task, act);
            await db.SaveChangesAsync();
        }
        this.Tell(RoomWorkText.TaskAdded);
        return ToTasks(id);
    }

    [HttpGet("{taskId:guid}")]
    public async Task<IActionResult> Edit(Guid id, Guid taskId)
    {
        if (await Find(id, taskId) is not var (room, task) || !task.IsOpen) return NotFound();
        var form = new TaskForm { What = seal.Open(id, task.Id, task.SealedWords), Who = TaskForm.Value(task.FirmId, task.PersonId), DueOn = DateParts.From(task.DueOn) };
        return View("Task", new TaskPage(room, task, form, await people.Of(room)));
    }

    [HttpPost("{taskId:guid}")]
    public async Task<IActionResult> Update(Guid id, Guid taskId, [Bind(Prefix = "Form")] TaskForm form)
    {
        if (await Find(id, taskId) is not var (room, task) || !task.IsOpen) return NotFound();
        var everyone = await people.Of(room);
        Check(room, everyone, form);
        if (!ModelState.IsValid) return this.Refused("Task", new TaskPage(room, task, form, everyone));
        var (firm, person) = form.Chosen!.Value;
        var isNew = (firm, person) != (task.FirmId, task.PersonId);
        var act = current.ActFor(room.MyFirms[0]);
        task.Change(seal.Close(id, task.Id, form.What!.Trim()), Reading, firm, person, form.DueOn.Date, act);
        if (isNew) await mail.TellTask(room.Consortium, task, act);
        await db.SaveChangesAsync();
        this.Tell(RoomWorkText.TaskSaved);
        return ToTasks(id);
    }

    /// <summary>Done, or not done yet after all.</summary>
    [HttpPost("{taskId:guid}/completion")]
    public async Task<IActionResult> Finish(Guid id, Guid taskId, bool open = false)
    {
        if (await Find(id, taskId) is not var (room, task)) return NotFound();
        var act = current.ActFor(room.MyFirms[0]);
        if (open) task.Reopen(act);
        else task.Finish(act);
        await db.SaveChangesAsync();
        return ToTasks(id);
    }

    [HttpPost("{taskId:guid}/removal")]
    public async Task<IActionResult> Delete(Guid id, Guid taskId)
    {
        if (await Find(id, taskId) is not var (room, task)) return NotFound();
        task.Remove(current.ActFor(room.MyFirms[0]));
        await db.SaveChangesAsync();
        this.Tell(RoomWorkText.TaskRemoved);
        return ToTasks(id);
    }

    private void Check(RoomPage room, IReadOnlyList<RoomPerson> everyone, TaskForm form)
    {
        if (form.Chosen is not var (firm, person) || firm is { } f && !room.Consortium.IsIn(f) || person is { } p && !everyone.Any(e => e.Id == p && e.Firms.Contains(firm!.Value)))
            ModelState.AddModelError("Form.Who", RoomWorkText.ChooseWho);
        if (form.DueOn.Date is { } due && room.Tender?.ClosesAt?.UkDate() is { } closes && due > closes && room.IsTenderOpen) ModelState.AddModelError("Form.DueOn", RoomWorkText.AfterClosing(closes));
    }

    private async Task<bool> IsSecondClick(Guid id, Act act, string what)
    {
        var since = act.At.AddMinutes(-1);
        var last = await Open(id).AsNoTracking().Where(t => t.AddedBy == act.By && t.AddedAt >= since).OrderByDescending(t => t.AddedAt).ThenByDescending(t => t.Id).FirstOrDefaultAsync();
        return last is not null && seal.Open(id, last.Id, last.SealedWords) == what;
    }

    private IQueryable<RoomTask> Open(Guid id) => db.RoomTasks.Where(t => t.ConsortiumId == id && t.DoneAt == null && t.RemovedAt == null);

    private async Task<(RoomPage, RoomTask)?> Find(Guid id, Guid taskId) =>
        await rooms.Find(id) is { } room && await db.RoomTasks.SingleOrDefaultAsync(t => t.Id == taskId && t.ConsortiumId == id && t.RemovedAt == null) is { } task ? (room, task) : null;

    private async Task<TasksPage> PageFor(RoomPage room, TaskForm form, int page)
    {
        var open = await Open(room.Id).AsNoTracking().OrderBy(t => t.DueOn == null).ThenBy(t => t.DueOn).ThenBy(t => t.AddedAt).ThenBy(t => t.Id).Take(MostOpen).ToListAsync();
        var done = await db.RoomTasks.AsNoTracking().Where(t => t.ConsortiumId == room.Id && t.DoneAt != null && t.RemovedAt == null).OrderByDescending(t => t.DoneAt).ThenByDescending(t => t.Id).PageAsync(page, 20);
        var everyone = await people.Of(room);
        var names = await rooms.NamesOf(done.Items.Select(t => t.DoneBy!.Value), []);
        OpenedTask Opened(RoomTask task) => new(task, seal.Open(room.Id, task.Id, task.SealedWords), WhoOf(room, everyone, task), task.DoneBy is { } by ? names.Person(by) : "", task.IsOf(current.Me.Id, room.MyFirms));
        return new TasksPage(room, [.. open.Select(Opened)], new Paged<OpenedTask>([.. done.Items.Select(Opened)], done.Page, done.Size, done.Total), form, everyone);
    }

    private static string? WhoOf(RoomPage room, IReadOnlyList<RoomPerson> everyone, RoomTask task) =>
        task.FirmId is not { } firm || !room.Consortium.IsIn(firm) ? null
        : task.PersonId is not { } person ? room.FirmName(firm)
        : everyone.FirstOrDefault(p => p.Id == person) is { } one ? RoomWorkText.PersonOf(one.Name, room.FirmName(firm)) : null;

    private IActionResult ToTasks(Guid id) => this.LocalRedirectSeeOther(Url.Action("Index", new { id })!);
}
