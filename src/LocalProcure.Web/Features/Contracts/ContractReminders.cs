using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Contracts;
using LocalProcure.Web.Jobs;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>Tells a buyer's officers twelve, six and three months before a contract ends; what was sent is noted in the same save.</summary>
public sealed class ContractReminders(AppDb db, ContractMail mail) : IWork
{
    public async Task<int> Run(DateTime now, CancellationToken stop = default)
    {
        var today = now.UkDate();
        var horizon = today.AddMonths(ContractReminder.Months.Max());
        var near = await db.Contracts.AsNoTracking().RunningOn(today).Where(c => c.EndsOn <= horizon && c.TerminatedOn == null && c.SuccessorId == null)
            .Select(c => new { c.Id, EndsOn = c.EndsOn!.Value }).ToListAsync(stop);
        var ids = near.Select(c => c.Id).ToArray();
        var sent = (await db.ContractReminders.AsNoTracking().Where(r => ids.Contains(r.ContractId)).ToListAsync(stop)).ToLookup(r => r.ContractId);
        var told = 0;
        foreach (var (id, endsOn) in near.Select(c => (c.Id, c.EndsOn)))
        {
            // Nothing is sent after a nearer reminder for the same end.
            if (ContractReminder.DueOn(endsOn, today) is not { } months || sent[id].Any(r => r.EndsOn == endsOn && r.MonthsBefore <= months)) continue;
            db.ChangeTracker.Clear();
            if (await Remind(id, endsOn, months, now, stop)) told++;
        }
        return told;
    }

    private async Task<bool> Remind(Guid id, DateOnly endsOn, int months, DateTime now, CancellationToken stop)
    {
        var contract = await db.Contracts.AsNoTracking().SingleAsync(c => c.Id == id, stop);
        if (contract.EndsOn != endsOn) return false;
        var buyer = await db.Buyers.AsNoTracking().SingleAsync(b => b.Id == contract.BuyerId, stop);
        db.ContractReminders.Add(new ContractReminder(contract, months, now));
        var officers = await db.People.Where(p => p.ClosedAt == null && p.Buyers.Any(m => m.BuyerId == contract.BuyerId && m.Roles.HasFlag(BuyerRole.Officer))).OrderBy(p => p.Id).ToListAsync(stop);
        foreach (var officer in officers)
            using (officer.Language.Speak()) db.Emails.Add(mail.Reminder(officer, contract, buyer.NameShown, months, now));
        try
        {
            await db.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateException)
        {
            // Another process reminded at the same moment: its note and its e-mails stand; anything else would come again and is not swallowed then.
            db.ChangeTracker.Clear();
            if (!await db.ContractReminders.AnyAsync(r => r.ContractId == id && r.EndsOn == endsOn && r.MonthsBefore == months, stop)) throw;
            return false;
        }
    }
}
