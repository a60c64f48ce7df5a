using LocalProcure.Domain.People;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Jobs;

namespace LocalProcure.Web.Features.Planning;

/// <summary>Writes to those who are interested in a plan or come to its events; and, as a job, tells the interested when the tender is out.</summary>
public sealed class PlanNews(AppDb db, Links links) : IWork
{
    /// <summary>The people of every interested firm, each once, into the outbox of the save that is under way.</summary>
    public async Task Tell(PlannedProcurement plan, Func<Person, PlannedProcurement, Links, DateTime, Email> write, DateTime now, CancellationToken stop = default)
    {
        foreach (var person in await Interested(plan.Id, now, stop)) db.Emails.Add(write(person, plan, links, now));
    }

    public async Task TellComing(PlannedProcurement plan, EngagementEvent happening, IEnumerable<EventSignUp> signUps, Func<Person, PlannedProcurement, EngagementEvent, Links, DateTime, Email> write, DateTime now)
    {
        var ids = signUps.Select(s => s.PersonId).ToList();
        if (ids.Count == 0) return;
        foreach (var person in await db.People.Where(p => ids.Contains(p.Id) && p.ClosedAt == null).ToListAsync()) db.Emails.Add(write(person, plan, happening, links, now));
    }

    /// <summary>Tells nobody how many it wrote to: the number would show undeclared interest.</summary>
    public async Task<int> Run(DateTime now, CancellationToken stop = default)
    {
        // What only invited firms may see is no news to the others.
        var published = db.Tenders.TakingAt(now).Published();
        var due = await db.PlannedProcurements.Where(p => p.TenderId != null && p.TenderToldAt == null && published.Any(t => t.Id == p.TenderId)).OrderBy(p => p.Id).Select(p => p.Id).Take(50).ToListAsync(stop);
        foreach (var id in due)
        {
            db.ChangeTracker.Clear();
            var plan = await db.PlannedProcurements.SingleAsync(p => p.Id == id, stop);
            var tender = await db.Tenders.SingleAsync(t => t.Id == plan.TenderId, stop);
            if (plan.TenderToldAt is not null) continue;
            foreach (var person in await Interested(id, now, stop)) db.Emails.Add(PlanMail.TenderOut(person, plan, tender, links, now));
            plan.MarkTenderTold(now);
            try
            {
                await db.SaveChangesAsync(stop);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Another process told them at the same moment: its e-mails stand, ours were never saved.
            }
        }
        return 0;
    }

    private Task<List<Person>> Interested(Guid planId, DateTime now, CancellationToken stop) =>
        db.People.Where(p => p.ClosedAt == null && db.PlanInterests.Any(i => i.PlanId == planId
            && (p.Firms.Any(m => m.FirmId == i.FirmId) || p.Mandates.Any(m => m.FirmId == i.FirmId && m.GivenAt <= now && (m.EndedAt == null || m.EndedAt > now))))).OrderBy(p => p.Id).ToListAsync(stop);
}

/// <summary>Reminds those who have a place, the day before; a moved event reminds again.</summary>
public sealed class EventReminders(AppDb db, Links links) : IWork
{
    public async Task<int> Run(DateTime now, CancellationToken stop = default)
    {
        var soon = now.AddHours(24);
        var due = await db.EngagementEvents.AsNoTracking().AheadAt(now).Where(e => e.StartsAt <= soon).ToListAsync(stop);
        foreach (var happening in due)
        {
            db.ChangeTracker.Clear();
            var plan = await db.PlannedProcurements.SingleAsync(p => p.Id == happening.PlanId, stop);
            var signUps = await db.EventSignUps.Where(s => s.EventId == happening.Id).ToListAsync(stop);
            var toRemind = EventSignUp.Seat(signUps, happening.Places).In.Where(s => s.RemindedFor != happening.StartsAt).ToList();
            if (toRemind.Count == 0) continue;
            var ids = toRemind.Select(s => s.PersonId).ToList();
            foreach (var person in await db.People.Where(p => ids.Contains(p.Id) && p.ClosedAt == null).ToListAsync(stop)) db.Emails.Add(PlanMail.Reminder(person, plan, happening, links, now));
            foreach (var signUp in toRemind) signUp.Reminded(happening.StartsAt);
            try
            {
                await db.SaveChangesAsync(stop);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody left, or another process reminded, at this moment: the next run looks again.
            }
        }
        return 0;
    }
}
