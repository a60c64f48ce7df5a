using LocalProcure.Domain.Consortia;
using LocalProcure.Web.Data.Sealing;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>The room's private messages, newest first.</summary>
[Route("consortia/{id:guid}/messages")]
public sealed class MessagesController(AppDb db, Current current, Rooms rooms, RoomSeal seal, ConsortiumMail mail) : Controller
{
    // One e-mail for a burst of messages: the next goes out only when the room was quiet for this long.
    private static readonly TimeSpan Quiet = TimeSpan.FromHours(1);

    [HttpGet("")]
    public async Task<IActionResult> Index(Guid id, int page = 1) =>
        await rooms.Find(id) is { } room ? View("Messages", await PageFor(room, new MessageForm(), page)) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] MessageForm form)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        if (!ModelState.IsValid) return this.Refused("Messages", await PageFor(room, form, 1));
        var firmId = room.MyFirms[0];
        var act = current.ActFor(firmId);
        var messageId = Guid.CreateVersion7();
        var message = new ConsortiumMessage(messageId, id, firmId, seal.Close(id, messageId, form.Text!.Trim()), Reading, act);
        var wasQuiet = !await db.ConsortiumMessages.AnyAsync(m => m.ConsortiumId == id && m.SentAt > current.Now - Quiet);
        db.ConsortiumMessages.Add(message);
        if (wasQuiet) await mail.TellMessage(room.Consortium, room.FirmName(firmId), act);
        await db.SaveChangesAsync();
        return this.LocalRedirectSeeOther(Url.Action("Index", new { id })!);
    }

    private async Task<MessagesPage> PageFor(RoomPage room, MessageForm form, int page)
    {
        var messages = await db.ConsortiumMessages.AsNoTracking().Where(m => m.ConsortiumId == room.Id)
            .OrderByDescending(m => m.SentAt).ThenByDescending(m => m.Id).PageAsync(page, 20);
        var names = await rooms.NamesOf(messages.Items.Select(m => m.PersonId), messages.Items.Select(m => m.FirmId));
        var opened = messages.Items.Select(m => new OpenedMessage(m, seal.Open(room.Id, m.Id, m.SealedText), names.Person(m.PersonId), names.Firm(m.FirmId)));
        return new MessagesPage(room, new Paged<OpenedMessage>([.. opened], messages.Page, messages.Size, messages.Total), form);
    }
}
