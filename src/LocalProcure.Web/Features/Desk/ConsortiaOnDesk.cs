using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Desk;

/// <summary>Invitations to answer, versions to sign, joint bids to submit, and the rooms of a person's firms.</summary>
public sealed class ConsortiaOnDesk(AppDb db) : IDeskSource
{
    private static readonly TimeSpan Recent = TimeSpan.FromDays(3);

    public async Task<IReadOnlyList<DeskLine>> Lines(Person me, DateTime now)
    {
        if (me.FirmIdsAt(now).Count == 0) return [];
        var asked = await db.Consortia.AsNoTracking().Include(c => c.Members).Inviting(me, now).OrderByDescending(c => c.StartedAt).Take(IDeskSource.Most).ToListAsync();
        var lines = asked.SelectMany(c => c.CurrentMembers.Where(m => me.CanAnswer(m, now) && m.StatusAt(now) == MemberStatus.Invited).Select(m =>
            new DeskLine(DeskPart.Now, DeskText.AnswerInvitation, $"/consortia/{c.Id}/invitation", DeskLine.Named(c.Name), m.ExpiresAt))).ToList();

        // Groups whose tender has closed are on the list of consortia, not on the desk.
        var open = db.Tenders.TakingAt(now).Select(t => t.Id);
        var rooms = await db.Consortia.AsNoTracking().Include(c => c.Members).Include(c => c.Signatures).AsSplitQuery()
            .VisibleTo(me, now).Where(c => c.EndedAt == null && (c.TenderId == null || open.Contains(c.TenderId.Value)))
            .OrderByDescending(c => c.StartedAt).ThenBy(c => c.Id).Take(IDeskSource.Most).ToListAsync();
        var ids = rooms.Select(c => c.Id).ToArray();
        var tenderIds = rooms.Select(c => c.TenderId).OfType<Guid>().ToArray();
        var tenders = await db.Tenders.Where(t => tenderIds.Contains(t.Id)).Select(t => new { t.Id, t.ClosesAt, t.ChangeCount }).ToDictionaryAsync(t => t.Id);
        var contents = (await db.Bids.AsNoTracking().Where(b => b.ConsortiumId != null && ids.Contains(b.ConsortiumId.Value) && b.ContentVersion > 0)
            .Select(b => new { b.Id, b.TenderId, b.ConsortiumId, b.ContentVersion, b.ContentHash }).ToListAsync())
            .ToDictionary(b => b.ConsortiumId!.Value, b => new JointContent(b.Id, b.ContentVersion, b.ContentHash, tenders[b.TenderId].ChangeCount));
        var from = now - Recent;
        var messages = await db.ConsortiumMessages.Where(m => ids.Contains(m.ConsortiumId) && m.SentAt > from && m.PersonId != me.Id)
            .GroupBy(m => m.ConsortiumId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        foreach (var room in rooms)
        {
            DateTime? due = room.TenderId is { } tender ? tenders.GetValueOrDefault(tender)?.ClosesAt : null;
            lines.AddRange(Of(room, contents.GetValueOrDefault(room.Id), due, me, now));
            if (messages.TryGetValue(room.Id, out var count))
                lines.Add(new DeskLine(DeskPart.New, DeskText.NewMessages(count), $"/consortia/{room.Id}/messages", DeskLine.Named(room.Name)));
        }
        return lines;
    }

    private static IEnumerable<DeskLine> Of(Consortium room, JointContent? content, DateTime? due, Person me, DateTime now)
    {
        var name = DeskLine.Named(room.Name);
        var leads = me.CanLead(room, now);
        if (content is not null && me.FirmsIn(room, now).Any(firm => !room.HasSigned(firm, content) && room.WhyNotSign(firm, content) is null))
            yield return new DeskLine(DeskPart.Now, DeskText.SignVersion(content.Version), $"/consortia/{room.Id}/signature", name, due);
        if (content is not null && leads && room.WhyNotSubmit(content, room.LeadFirmId) is null)
            yield return new DeskLine(DeskPart.Now, DeskText.SubmitJoint, $"/bids/{content.BidId}", name, due);
        if (content is not null && leads && room.WhyNotConfirm(content, room.LeadFirmId) is null)
            yield return new DeskLine(DeskPart.Now, DeskText.ConfirmJoint, $"/bids/{content.BidId}/confirmation", name, due);
        if (leads && room.Members.Any(m => m.StatusAt(now) == MemberStatus.Expired))
            yield return new DeskLine(DeskPart.Now, DeskText.InviteAgain, $"/consortia/{room.Id}", name, due);
        yield return new DeskLine(DeskPart.InProgress, DeskText.Room, $"/consortia/{room.Id}", name, due);
    }
}
