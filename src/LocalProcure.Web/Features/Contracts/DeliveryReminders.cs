using LocalProcure.Domain.Contracts;
using LocalProcure.Web.Jobs;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>Tells a contractor thirty and seven days before something that it promised is due, and once when it is late; what was sent is noted in the same save.</summary>
public sealed class DeliveryReminders(AppDb db, ContractMail mail) : IWork
{
    public async Task<int> Run(DateTime now, CancellationToken stop = default)
    {
        var today = now.UkDate();
        var horizon = today.AddDays(CommitmentReminder.Days.Max());
        var near = await db.Commitments.AsNoTracking().Where(c => c.RemovedAt == null && c.DueOn <= horizon)
            .Join(db.Contracts.AsNoTracking().RunningOn(today), c => c.ContractId, k => k.Id, (c, k) => c).OrderBy(c => c.DueOn).ThenBy(c => c.Id).ToListAsync(stop);
        var ids = near.Select(c => c.Id).ToArray();
        var sent = (await db.CommitmentReminders.AsNoTracking().Where(r => ids.Contains(r.CommitmentId)).ToListAsync(stop)).ToLookup(r => r.CommitmentId);
        var delivered = (await db.Deliveries.AsNoTracking().Where(d => ids.Contains(d.CommitmentId)).ToListAsync(stop)).ToLookup(d => d.CommitmentId);
        var told = 0;
        foreach (var commitment in near.Where(c => c.StandingAt(delivered[c.Id], today) != CommitmentStanding.Met))
        {
            // Nothing is sent after a nearer reminder for the same day.
            if (CommitmentReminder.DueAt(commitment.DueOn, today) is not { } days || sent[commitment.Id].Any(r => r.DueOn == commitment.DueOn && r.DaysBefore <= days)) continue;
            db.ChangeTracker.Clear();
            var contract = await db.Contracts.AsNoTracking().SingleAsync(c => c.Id == commitment.ContractId, stop);
            db.CommitmentReminders.Add(new CommitmentReminder(commitment, days, now));
            await mail.TellFirms([commitment.FirmId], person => mail.DeliveryDue(person, contract, commitment, isLate: days == 0, now), now);
            try
            {
                await db.SaveChangesAsync(stop);
                told++;
            }
            catch (DbUpdateException)
            {
                // Another process reminded at the same moment: its note and its e-mails stand; anything else would come again and is not swallowed then.
                db.ChangeTracker.Clear();
                if (!await db.CommitmentReminders.AnyAsync(r => r.CommitmentId == commitment.Id && r.DueOn == commitment.DueOn && r.DaysBefore == days, stop)) throw;
            }
        }
        return told;
    }
}
