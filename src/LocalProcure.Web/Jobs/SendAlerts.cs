using LocalProcure.Domain.Matching;
using LocalProcure.Domain.Opportunities;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Jobs;

/// <summary>Writes one e-mail to each person with alerts due, naming every tender, every notice from elsewhere, and why; alerts and e-mail are saved together.</summary>
public sealed class SendAlerts(AppDb db, AlertMail mail) : IWork
{
    private const int People = 200;

    public async Task<int> Run(DateTime now, CancellationToken stop = default)
    {
        var due = await db.Alerts.AsNoTracking().Where(a => a.SentAt == null && a.DroppedAt == null && a.DueAt <= now)
            .Select(a => a.PersonId).Union(db.OpportunityAlerts.AsNoTracking().Where(a => a.SentAt == null && a.DroppedAt == null && a.DueAt <= now).Select(a => a.PersonId))
            .OrderBy(id => id).Take(People).ToListAsync(stop);
        var written = 0;
        foreach (var id in due)
        {
            db.ChangeTracker.Clear();
            if (!await Write(id, now, stop)) continue;
            written++;
        }
        return written;
    }

    private async Task<bool> Write(Guid personId, DateTime now, CancellationToken stop)
    {
        var person = await db.People.SingleAsync(p => p.Id == personId, stop);
        var alerts = await db.Alerts.Where(a => a.PersonId == personId && a.SentAt == null && a.DroppedAt == null && a.DueAt <= now).ToListAsync(stop);
        var ids = alerts.Select(a => a.TenderId).ToList();
        var open = await db.Tenders.AsNoTracking().Include(t => t.Areas).TakingAt(now).Where(t => ids.Contains(t.Id)).ToDictionaryAsync(t => t.Id, stop);
        var told = new List<(Tender, Alert)>();
        foreach (var alert in alerts)
        {
            // Closed or withdrawn in the meantime, or switched off: nothing is worse than news that is none.
            if (person.Alerts == AlertPace.Never || person.ClosedAt is not null || !open.TryGetValue(alert.TenderId, out var tender)) alert.Drop(now);
            else
            {
                alert.Sent(now);
                told.Add((tender, alert));
            }
        }
        var elsewhere = await Elsewhere(person, now, stop);
        if (told.Count + elsewhere.Count > 0) db.Emails.Add(await mail.Write(person, told, elsewhere, now, stop));
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another process wrote this person's e-mail at the same moment; ours was not saved.
            return false;
        }
        return told.Count + elsewhere.Count > 0;
    }

    /// <summary>Notices from elsewhere that are still open, marked as sent; the others are dropped.</summary>
    private async Task<List<(Opportunity, OpportunityAlert)>> Elsewhere(Person person, DateTime now, CancellationToken stop)
    {
        var alerts = await db.OpportunityAlerts.Where(a => a.PersonId == person.Id && a.SentAt == null && a.DroppedAt == null && a.DueAt <= now).ToListAsync(stop);
        var ids = alerts.Select(a => a.OpportunityId).ToList();
        var open = await db.Opportunities.AsNoTracking().Include(o => o.Areas).OpenAt(now).Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, stop);
        var told = new List<(Opportunity, OpportunityAlert)>();
        foreach (var alert in alerts)
        {
            if (person.Alerts == AlertPace.Never || person.ClosedAt is not null || !open.TryGetValue(alert.OpportunityId, out var opportunity)) alert.Drop(now);
            else
            {
                alert.Sent(now);
                told.Add((opportunity, alert));
            }
        }
        return told;
    }
}
