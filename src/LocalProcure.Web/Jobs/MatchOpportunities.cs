using LocalProcure.Domain.Matching;
using LocalProcure.Domain.Opportunities;

namespace LocalProcure.Web.Jobs;

/// <summary>Compares each newly read notice from elsewhere with every firm's interests, as <see cref="MatchTenders"/> does for tenders here.</summary>
public sealed class MatchOpportunities(AppDb db, InterestCache interests) : IWork
{
    public async Task<int> Run(DateTime now, CancellationToken stop = default)
    {
        var due = await db.Opportunities.AsNoTracking().ToAlertAt(now).OrderBy(o => o.PublishedAt).Select(o => o.Id).Take(100).ToListAsync(stop);
        var matched = 0;
        foreach (var id in due)
        {
            db.ChangeTracker.Clear();
            var opportunity = await db.Opportunities.Include(o => o.CpvCodes).Include(o => o.Areas).AsSplitQuery().SingleAsync(o => o.Id == id, stop);
            if (opportunity.AlertedAt is not null) continue;
            var matches = (await interests.Index(db, stop)).Matching(Notice.Of(opportunity));
            foreach (var (person, pace, why) in await AlertReaders.Of(db, matches, now, stop)) db.OpportunityAlerts.Add(new OpportunityAlert(opportunity.Id, person, why, pace, now));
            opportunity.MarkAlerted(now);
            try
            {
                await db.SaveChangesAsync(stop);
                matched++;
            }
            catch (DbUpdateConcurrencyException)
            {
                // Another process matched it at the same moment, or an import changed it: the next run looks again.
            }
            catch (DbUpdateException) when (matches.Count > 0)
            {
                db.ChangeTracker.Clear();
                if (await db.Opportunities.AnyAsync(o => o.Id == id && o.AlertedAt == null, stop)) throw;
            }
        }
        return matched;
    }
}
