using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Desk;

/// <summary>Tasks and sections of bids that are this person's to do.</summary>
public sealed class RoomsOnDesk(AppDb db) : IDeskSource
{
    private const int SoonDays = 7;

    public async Task<IReadOnlyList<DeskLine>> Lines(Person me, DateTime now)
    {
        var firms = me.FirmIdsAt(now);
        if (firms.Count == 0) return [];
        var soon = now.UkDate().AddDays(SoonDays);
        var rooms = await db.Consortia.AsNoTracking().VisibleTo(me, now).Where(c => c.EndedAt == null).Select(c => new { c.Id, c.Name }).ToDictionaryAsync(c => c.Id, c => c.Name);
        var ids = rooms.Keys.ToArray();
        var tasks = (await db.RoomTasks.AsNoTracking().Where(t => ids.Contains(t.ConsortiumId) && t.DoneAt == null && t.RemovedAt == null && (t.DueOn == null || t.DueOn <= soon)).OrderBy(t => t.AddedAt).Take(200).ToListAsync()).Where(t => t.IsOf(me.Id, firms));
        var lines = tasks.GroupBy(t => t.ConsortiumId).Select(g => new DeskLine(DeskPart.Now, DeskText.YourTasks(g.Count()), $"/consortia/{g.Key}/tasks", DeskLine.Named(rooms[g.Key]), EndOf(g.Min(t => t.DueOn)))).ToList();

        var bids = await db.Bids.AsNoTracking().OwnedBy(me, now).Where(b => b.SubmittedAt == null && db.Tenders.OpenAt(now).Any(t => t.Id == b.TenderId)).Select(b => new { b.Id, b.TenderId, Firms = b.Parties.Select(p => p.FirmId).ToList() }).ToDictionaryAsync(b => b.Id);
        var (bidIds, tenderIds) = (bids.Keys.ToArray(), bids.Values.Select(b => b.TenderId).ToArray());
        var tenders = await db.Tenders.AsNoTracking().Where(t => tenderIds.Contains(t.Id)).Select(t => new { t.Id, t.Title }).ToDictionaryAsync(t => t.Id, t => t.Title);
        var sections = (await db.BidSections.AsNoTracking().Where(s => bidIds.Contains(s.BidId) && s.DueOn <= soon && (s.Said == null || s.Said != SectionState.Done)).Take(200).ToListAsync()).Where(s => s.IsOf(me.Id, [.. firms.Where(bids[s.BidId].Firms.Contains)]));
        lines.AddRange(sections.GroupBy(s => s.BidId).Select(g => new DeskLine(DeskPart.Now, DeskText.YourSections(g.Count()), $"/bids/{g.Key}/readiness", tenders[bids[g.Key].TenderId], EndOf(g.Min(s => s.DueOn)))));
        return lines;
    }

    /// <summary>A day lasts until midnight, UK time.</summary>
    private static DateTime? EndOf(DateOnly? day) => day is { } on ? UkTime.FromUk(on.AddDays(1), TimeOnly.MinValue) : null;
}
