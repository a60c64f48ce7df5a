using LocalProcure.Domain.Matching;
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
            foreach (var (person, pace, why) in await AlertReaders.Of(db, matches, now, stop)) db.Alerts.Add(new Alert(tender.Id, person, why, pace, now));
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
}
