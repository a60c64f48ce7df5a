using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.People;

namespace LocalProcure.Web.Mail;

/// <summary>
/// Writes the e-mails of a room's daily work into the outbox, in the same save as what they tell of. They say that something
/// was written, by whom and for when, and never what: the outbox and the reader's mailbox are not sealed, the room is.
/// </summary>
public sealed class RoomMail(AppDb db, Links links, StopTokens tokens)
{
    /// <summary>Which e-mails the token in them stops.</summary>
    public const string What = "rooms";

    /// <summary>Tells those named at once, and the others who want it at once when the room was quiet before.</summary>
    public async Task TellMessage(Consortium group, ConsortiumMessage message, string firm, bool wasQuiet, Act act)
    {
        var by = await db.People.Where(p => p.Id == act.By && p.Name != "").Select(p => p.Name).SingleOrDefaultAsync();
        var path = $"/consortia/{group.Id}/messages/{message.ThreadId ?? message.Id}";
        foreach (var (person, pace) in await Readers(group, act))
        {
            var isNamed = message.Mentions.Contains(person.Id);
            if (pace == RoomPace.Never || !isNamed && (pace == RoomPace.Daily || !wasQuiet)) continue;
            string By() => by ?? ConsortiumMailText.Someone;
            Send(person, group.Name, () => isNamed ? RoomMailText.MentionSubject(group.Name, By()) : ConsortiumMailText.MessageSubject(group.Name),
                body => body.Paragraph(isNamed ? RoomMailText.MentionBody(By(), firm) : ConsortiumMailText.MessageBody(By(), firm)).Button(RoomMailText.ReadMessage, links.To(person.Language, path)), act.At);
        }
    }

    /// <summary>Tells those who are to do a task.</summary>
    public async Task TellTask(Consortium group, RoomTask task, Act act)
    {
        var by = await db.People.Where(p => p.Id == act.By && p.Name != "").Select(p => p.Name).SingleOrDefaultAsync();
        foreach (var (person, pace) in await Readers(group, act))
            if (pace == RoomPace.AtOnce && task.IsOf(person.Id, person.FirmIdsAt(act.At)))
                Send(person, group.Name, () => RoomMailText.TaskSubject(group.Name), body =>
                {
                    body.Paragraph(RoomMailText.TaskBody(by ?? ConsortiumMailText.Someone));
                    if (task.DueOn is { } due) body.Fact(RoomMailText.Due, due.ShowDay());
                    return body.Button(RoomMailText.SeeTasks, links.To(person.Language, $"/consortia/{group.Id}/tasks"));
                }, act.At);
    }

    /// <summary>The footer and headers with which the reader changes or stops these e-mails.</summary>
    public Email WithStop(Email email, Person person) => email.WithUnsubscribe(links.Bare("/rooms/stop/" + tokens.For(person.Id, What)));

    public EmailBody WithFooter(EmailBody body, Person person) =>
        body.ChangeAt(links.To(person.Language, "/account/room-mail")).StopAt(links.To(person.Language, "/rooms/stop/" + tokens.For(person.Id, What)));

    private void Send(Person person, string group, Func<string> subject, Func<EmailBody, EmailBody> body, DateTime now) =>
        db.Emails.Add(WithStop(Email.To(person.Email, person.Language, subject, () => WithFooter(body(new EmailBody(ConsortiumMailText.WhyMember(group))), person), now, EmailKind.Consortium), person));

    /// <summary>Everybody who acts for a member but the one who did it, with how soon they want to hear.</summary>
    private async Task<IReadOnlyList<(Person, RoomPace)>> Readers(Consortium group, Act act)
    {
        var firms = group.AcceptedMembers.Select(m => m.FirmId!.Value).ToArray();
        var people = await db.People.Include(p => p.Firms).Include(p => p.Mandates).AsSplitQuery().ActingFor(firms, act.At).Where(p => p.Id != act.By).OrderBy(p => p.Id).ToListAsync();
        var ids = people.Select(p => p.Id).ToArray();
        var paces = await db.RoomReaders.Where(r => ids.Contains(r.PersonId)).ToDictionaryAsync(r => r.PersonId, r => r.Pace);
        return [.. people.Select(p => (p, paces.GetValueOrDefault(p.Id)))];
    }
}
