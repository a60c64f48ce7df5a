using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Jobs;

namespace LocalProcure.Web.Features.Bids;

/// <summary>Reminds the people of a bid that is not in, or in but not confirmed after a change, 5 days and 24 hours before closing; what was sent is noted in the same save as the mail.</summary>
public sealed class BidReminders(AppDb db, Bidders bidders, Links links) : IWork
{
    /// <summary>Always says 0: how many reminders went out would tell how many bids there are.</summary>
    public async Task<int> Run(DateTime now, CancellationToken stop = default)
    {
        var soon = now.AddDays(5);
        var due = await db.Bids.Where(b => db.Tenders.OpenAt(now).Any(t => t.Id == b.TenderId && t.ClosesAt <= soon && (b.SubmittedAt == null || b.AgreedChange < t.ChangeCount)
                && (b.RemindedOneDayFor != t.ClosesAt || b.RemindedOneDayFor == null)))
            .Select(b => b.Id).ToListAsync(stop);
        foreach (var id in due)
        {
            try
            {
                await Remind(id, now, stop);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody is writing at this moment: the next run looks again.
            }
            db.ChangeTracker.Clear();
        }
        return 0;
    }

    private async Task Remind(Guid id, DateTime now, CancellationToken stop)
    {
        var bid = await db.Bids.SingleAsync(b => b.Id == id, stop);
        var tender = await db.Tenders.SingleAsync(t => t.Id == bid.TenderId, stop);
        if (bid.ReminderDueAt(tender.ClosesAt!.Value, now, tender.ChangeCount) is not { } reminder) return;
        var unsigned = bid.ConsortiumId is not { } group ? 0
            : (await db.Consortia.Include(c => c.Members).Include(c => c.Signatures).SingleAsync(c => c.Id == group, stop))
                .Unsigned(new JointContent(bid.Id, bid.ContentVersion, bid.ContentHash, tender.ChangeCount)).Count;
        bid.NoteReminder(reminder, tender.ClosesAt.Value);
        foreach (var person in await bidders.PeopleOf(bid, now, stop))
            db.Emails.Add(BidMail.Reminder(bid, tender, reminder, unsigned, person, links, now));
        await db.SaveChangesAsync(stop);
    }
}
