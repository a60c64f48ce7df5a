using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Plumbing.Feeds;

namespace LocalProcure.Web.Data;

/// <summary>
/// Days of the bids that a person writes with others, for their own calendar. An entry names neither group nor tender nor task:
/// a calendar is kept by other people's servers and seen over shoulders, and nobody may learn from it who bids for what.
/// </summary>
public sealed class RoomDays(AppDb db, Links links)
{
    public async Task<IReadOnlyList<CalendarItem>> Of(Person person, DateTime now)
    {
        var firms = person.FirmIdsAt(now);
        if (firms.Count == 0) return [];
        return [.. await Steps(person, now), .. await Tasks(person, firms, now), .. await Sections(person, firms, now)];
    }

    private async Task<IEnumerable<CalendarItem>> Steps(Person person, DateTime now)
    {
        var groups = await db.Consortia.AsNoTracking().VisibleTo(person, now).Where(c => c.EndedAt == null && c.TenderId != null && db.Tenders.TakingAt(now).Any(t => t.Id == c.TenderId)).Select(c => new { c.Id, c.TenderId, c.StartedAt }).ToListAsync();
        var (ids, tenders) = (groups.Select(g => g.Id).ToArray(), groups.Select(g => g.TenderId!.Value).ToArray());
        var closings = await db.Tenders.Where(t => tenders.Contains(t.Id)).Select(t => new { t.Id, t.ClosesAt }).ToDictionaryAsync(t => t.Id, t => t.ClosesAt);
        var chosen = await db.Timetables.AsNoTracking().Where(t => ids.Contains(t.ConsortiumId)).ToDictionaryAsync(t => t.ConsortiumId);
        return groups.Where(g => closings[g.TenderId!.Value] is not null).SelectMany(g => Timetable.Of(chosen.GetValueOrDefault(g.Id), g.StartedAt.UkDate(), closings[g.TenderId!.Value]!.Value.UkDate())
            .Select(d => Day($"room-{g.Id:N}-{d.Day.Step}", d.Day.On, RoomWorkText.CalendarStep(d.Day.Step), $"/consortia/{g.Id}/timetable")));
    }

    private async Task<IEnumerable<CalendarItem>> Tasks(Person person, IReadOnlyList<Guid> firms, DateTime now)
    {
        var rooms = db.Consortia.VisibleTo(person, now).Where(c => c.EndedAt == null).Select(c => c.Id);
        var tasks = await db.RoomTasks.AsNoTracking().Where(t => rooms.Contains(t.ConsortiumId) && t.DueOn != null && t.DoneAt == null && t.RemovedAt == null).ToListAsync();
        return tasks.Where(t => t.IsOf(person.Id, firms)).Select(t => Day($"room-task-{t.Id:N}", t.DueOn!.Value, RoomWorkText.CalendarTask, $"/consortia/{t.ConsortiumId}/tasks"));
    }

    private async Task<IEnumerable<CalendarItem>> Sections(Person person, IReadOnlyList<Guid> firms, DateTime now)
    {
        var bids = await db.Bids.AsNoTracking().OwnedBy(person, now).Where(b => db.Tenders.OpenAt(now).Any(t => t.Id == b.TenderId)).Select(b => new { b.Id, Firms = b.Parties.Select(p => p.FirmId).ToList() }).ToDictionaryAsync(b => b.Id, b => b.Firms);
        var ids = bids.Keys.ToArray();
        var due = await db.BidSections.AsNoTracking().Where(s => ids.Contains(s.BidId) && s.DueOn != null && (s.Said == null || s.Said != SectionState.Done)).ToListAsync();
        return due.Where(s => s.IsOf(person.Id, [.. firms.Where(bids[s.BidId].Contains)])).Select(s => Day($"bid-section-{s.Id:N}", s.DueOn!.Value, RoomWorkText.CalendarSection, $"/bids/{s.BidId}/readiness"));
    }

    private CalendarItem Day(string uid, DateOnly on, string title, string path)
    {
        var address = links.To(Reading, path);
        return new CalendarItem($"{uid}@localprocure", UkTime.FromUk(on, TimeOnly.MinValue), title, address, address, AllDay: on);
    }
}
