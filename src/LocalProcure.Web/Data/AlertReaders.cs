using LocalProcure.Domain.Matching;
using LocalProcure.Domain.People;

namespace LocalProcure.Web.Data;

/// <summary>Who is to hear of a match: members of the matching firms, and staff who hold a mandate for one; each person once, with all their firms' reasons.</summary>
public static class AlertReaders
{
    public static async Task<List<(Guid Person, AlertPace Pace, List<Match> Why)>> Of(AppDb db, IReadOnlyList<Match> matches, DateTime now, CancellationToken stop)
    {
        var byFirm = matches.ToLookup(m => m.FirmId);
        var readers = new Dictionary<Guid, (AlertPace Pace, List<Match> Why)>();
        foreach (var firms in byFirm.Select(f => f.Key).Chunk(500))
        {
            var members = from m in db.FirmMembers where firms.Contains(m.FirmId) select new { m.FirmId, m.PersonId };
            var mandated = from m in db.Mandates where firms.Contains(m.FirmId) && m.GivenAt <= now && (m.EndedAt == null || m.EndedAt > now) select new { m.FirmId, m.PersonId };
            var found = await (from m in members.Concat(mandated)
                               join p in db.People on m.PersonId equals p.Id
                               join a in db.Users on m.PersonId equals a.Id
                               where p.ClosedAt == null && p.Alerts != AlertPace.Never && a.EmailConfirmed
                               select new { m.FirmId, p.Id, p.Alerts }).Distinct().ToListAsync(stop);
            foreach (var reader in found)
            {
                if (!readers.TryGetValue(reader.Id, out var entry)) readers[reader.Id] = entry = (reader.Alerts, []);
                entry.Why.AddRange(byFirm[reader.FirmId]);
            }
        }
        return [.. readers.Select(r => (r.Key, r.Value.Pace, r.Value.Why))];
    }
}
