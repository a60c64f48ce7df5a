using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.People;

namespace LocalProcure.Web.Data;

/// <summary>
/// Who opened which document of another member: noted in the group's own chain, once for each person, version and UK day. What others let us read is one
/// thing; that it was read is what the competition guard's log is asked for.
/// </summary>
public static class DisclosureLog
{
    /// <summary>Notes that a file of the room is opened by somebody who does not act for the firm that added it.</summary>
    public static async Task NoteOpened(this AppDb db, ConsortiumFile file, IReadOnlyList<Guid> firms, Act act)
    {
        if (firms.Contains(file.FirmId) || await db.WasNoted(file.ConsortiumId, ConsortiumFile.OpenedAct, act, r => r.ThingId == file.Id)) return;
        file.NoteOpened(firms[0], act);
        await db.SaveChangesAsync();
    }

    /// <summary>Notes that a document of a firm's profile is opened by a partner, in each group that lets the two see one another.</summary>
    public static async Task NoteOpened(this AppDb db, Guid ownerFirmId, Guid fileId, Person person, Act act)
    {
        var groups = await db.Consortia.Include(c => c.Members).VisibleTo(person, act.At)
            .Where(c => c.EndedAt == null && c.Members.Any(m => m.FirmId == ownerFirmId && m.AcceptedAt != null && m.LeftAt == null && m.RemovedAt == null)).ToListAsync();
        foreach (var group in groups)
        {
            var detail = Consortium.OpenedDetail(person.FirmsIn(group, act.At)[0], ownerFirmId, fileId);
            if (!await db.WasNoted(group.Id, Consortium.ProfileFileOpenedAct, act, r => r.Detail == detail)) group.NoteProfileFileOpened(detail, act);
        }
        await db.SaveChangesAsync();
    }

    private static Task<bool> WasNoted(this AppDb db, Guid groupId, string what, Act act, System.Linq.Expressions.Expression<Func<AuditRow, bool>> same)
    {
        var (by, today) = (act.By, UkTime.FromUk(act.At.UkDate(), TimeOnly.MinValue));
        return db.AuditRows.AsNoTracking().Where(r => r.ChainId == groupId && r.What == what && r.By == by && r.At >= today).AnyAsync(same);
    }
}
