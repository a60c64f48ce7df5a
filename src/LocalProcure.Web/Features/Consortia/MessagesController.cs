using LocalProcure.Domain.Consortia;
using LocalProcure.Web.Data.Sealing;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>The room's private messages, by matter: the one last spoken of first.</summary>
[Route("consortia/{id:guid}/messages")]
public sealed class MessagesController(AppDb db, Current current, Rooms rooms, RoomPeople people, RoomSeal seal, RoomMail mail) : Controller
{
    private const int Size = 20;
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
        await Send(room, form, null);
        return this.LocalRedirectSeeOther(Url.Action("Index", new { id })!);
    }

    [HttpGet("{threadId:guid}")]
    public async Task<IActionResult> Show(Guid id, Guid threadId, int page = 0) =>
        await rooms.Find(id) is { } room && await Root(id, threadId) is { } root ? View("Thread", await ThreadFor(room, root, new MessageForm(), page)) : NotFound();

    [HttpPost("{threadId:guid}")]
    public async Task<IActionResult> Reply(Guid id, Guid threadId, [Bind(Prefix = "Form")] MessageForm form)
    {
        if (await rooms.Find(id) is not { } room || await Root(id, threadId) is not { } root) return NotFound();
        if (!ModelState.IsValid) return this.Refused("Thread", await ThreadFor(room, root, form, 0));
        await Send(room, form, threadId);
        return this.LocalRedirectSeeOther(Url.Action("Show", new { id, threadId })! + "#reply");
    }

    private async Task Send(RoomPage room, MessageForm form, Guid? threadId)
    {
        var (firmId, everyone) = (room.MyFirms[0], await Mentionables(room));
        var act = current.ActFor(firmId);
        var text = Mentions.With(form.Text!.Trim().ReplaceLineEndings("\n"), form.Mention, everyone);
        if (await IsSecondClick(room.Id, threadId, act, text)) return;
        var messageId = Guid.CreateVersion7();
        var message = new ConsortiumMessage(messageId, room.Id, firmId, seal.Close(room.Id, messageId, text), Reading, act, threadId, Mentions.In(text, everyone));
        var since = current.Now - Quiet;
        var wasQuiet = !await db.ConsortiumMessages.AnyAsync(m => m.ConsortiumId == room.Id && m.SentAt > since);
        db.ConsortiumMessages.Add(message);
        await mail.TellMessage(room.Consortium, message, room.FirmName(firmId), wasQuiet, act);
        await db.SaveChangesAsync();
    }

    /// <summary>The same words from the same person within a minute.</summary>
    private async Task<bool> IsSecondClick(Guid id, Guid? threadId, Act act, string text)
    {
        var since = act.At.AddMinutes(-1);
        var last = await db.ConsortiumMessages.AsNoTracking().Where(m => m.ConsortiumId == id && m.ThreadId == threadId && m.PersonId == act.By && m.SentAt >= since).OrderByDescending(m => m.SentAt).ThenByDescending(m => m.Id).FirstOrDefaultAsync();
        return last is not null && seal.Open(id, last.Id, last.SealedText) == text;
    }

    private Task<ConsortiumMessage?> Root(Guid id, Guid threadId) => db.ConsortiumMessages.AsNoTracking().SingleOrDefaultAsync(m => m.Id == threadId && m.ConsortiumId == id && m.ThreadId == null);

    private async Task<List<Mentionable>> Mentionables(RoomPage room) => [.. (await people.Of(room)).Where(p => p.Id != current.Me.Id).Select(p => new Mentionable(p.Id, p.Name))];

    private async Task<MessagesPage> PageFor(RoomPage room, MessageForm form, int page)
    {
        var roots = await db.ConsortiumMessages.AsNoTracking().Where(m => m.ConsortiumId == room.Id && m.ThreadId == null)
            .OrderByDescending(m => db.ConsortiumMessages.Where(r => r.Id == m.Id || r.ThreadId == m.Id).Max(r => r.SentAt)).ThenByDescending(m => m.Id).PageAsync(page, Size);
        var ids = roots.Items.Select(m => m.Id).ToArray();
        var replies = await db.ConsortiumMessages.AsNoTracking().Where(m => m.ThreadId != null && ids.Contains(m.ThreadId.Value)).Select(m => new { m.ThreadId, m.SentAt, m.Id, m.PersonId }).ToListAsync();
        var opened = await Opened(room, roots.Items, replies.Select(r => r.PersonId));
        return new MessagesPage(room, new Paged<MessageThread>([.. opened.Messages.Select(m =>
        {
            var own = replies.Where(r => r.ThreadId == m.Message.Id).OrderBy(r => r.SentAt).ThenBy(r => r.Id).ToList();
            return new MessageThread(m, own.Count, own.Count == 0 ? null : (opened.Names.Person(own[^1].PersonId), own[^1].SentAt));
        })], roots.Page, roots.Size, roots.Total), form, await Mentionables(room));
    }

    /// <summary>Oldest first, so that a matter reads as it was spoken; the last page unless another is asked for.</summary>
    private async Task<ThreadPage> ThreadFor(RoomPage room, ConsortiumMessage root, MessageForm form, int page)
    {
        var replies = await db.ConsortiumMessages.AsNoTracking().Where(m => m.ThreadId == root.Id).OrderBy(m => m.SentAt).ThenBy(m => m.Id).PageAsync(page == 0 ? int.MaxValue : page, Size);
        var opened = (await Opened(room, [root, .. replies.Items], [])).Messages;
        return new ThreadPage(room, opened[0], new Paged<OpenedMessage>([.. opened.Skip(1)], replies.Page, replies.Size, replies.Total), form, await Mentionables(room));
    }

    private async Task<(IReadOnlyList<OpenedMessage> Messages, Names Names)> Opened(RoomPage room, IReadOnlyList<ConsortiumMessage> messages, IEnumerable<Guid> others)
    {
        var names = await rooms.NamesOf(messages.SelectMany(m => m.Mentions.Append(m.PersonId)).Concat(others), messages.Select(m => m.FirmId));
        return ([.. messages.Select(m => new OpenedMessage(m, Mentions.Runs(seal.Open(room.Id, m.Id, m.SealedText), [.. m.Mentions.Select(p => new Mentionable(p, names.People.GetValueOrDefault(p, "")))]), names.Person(m.PersonId), names.Firm(m.FirmId)))], names);
    }
}

/// <summary>A matter in the list: its first message, how many replies, and who spoke last when.</summary>
public sealed record MessageThread(OpenedMessage First, int Replies, (string Person, DateTime At)? Last);

/// <summary>One matter with its replies, oldest first.</summary>
public sealed record ThreadPage(RoomPage Room, OpenedMessage First, Paged<OpenedMessage> Replies, MessageForm Form, IReadOnlyList<Mentionable> People);

/// <summary>The people who can be told of a message in particular.</summary>
public sealed record MentionView(IReadOnlyList<Mentionable> People, IReadOnlyList<Guid> Ticked);
