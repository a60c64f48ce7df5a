using LocalProcure.Domain.Matching;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Jobs;

/// <summary>
/// Compares each newly published tender with every firm's interests and notes who is to hear of it and why. The tender is marked
/// in the same save as its alerts: it is never matched twice, and never half.
/// </summary>
public sealed class MatchTenders(AppDb db, InterestCache interests) : IWork
{
    public async Task<int> Run(DateTime now, CancellationToken stop = default)
    {
        var due = await db.Tenders.AsNoTracking().ToAlertAt(now).OrderBy(t => t.PublishedAt).Select(t => t.Id).Take(100).ToListAsync(stop);
        var matched = 0;
        foreach (var id in due)
        {
            db.ChangeTracker.Clear();
            var tender = await db.Tenders.Include(t => t.CpvCodes).Include(t => t.Areas).SingleAsync(t => t.Id == id, stop);
            if (tender.AlertedAt is not null) continue;
            var matches = (await interests.Index(db, stop)).Matching(Notice.Of(tender));
            foreach (var (person, pace, why) in await Readers(matches, now, stop)) db.Alerts.Add(new Alert(tender.Id, person, why, pace, now));
            tender.MarkAlerted(now);
            try
            {
                await db.SaveChangesAsync(stop);
                matched++;
            }
            catch (DbUpdateConcurrencyException)
            {
                // Another process matched it at the same moment, or its buyer changed it: the next run looks again.
            }
            catch (DbUpdateException) when (matches.Count > 0)
            {
                // The other process's alerts were there first; anything else would come again and is not swallowed then.
                db.ChangeTracker.Clear();
                if (await db.Tenders.AnyAsync(t => t.Id == id && t.AlertedAt == null, stop)) throw;
            }
        }
        return matched;
    }

    /// <summary>Members of the matching firms, and staff who hold a mandate for one; each person once, with all their firms' reasons.</summary>
    private async Task<List<(Guid Person, AlertPace Pace, List<Match> Why)>> Readers(IReadOnlyList<Match> matches, DateTime now, CancellationToken stop)
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
