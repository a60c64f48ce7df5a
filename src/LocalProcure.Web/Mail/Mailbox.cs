using System.Diagnostics;
using LocalProcure.Web.Jobs;

namespace LocalProcure.Web.Mail;

/// <summary>
/// Sends what is due in the outbox, one e-mail at a time. Each is claimed before and marked after sending, each in its own
/// save: killed in between, only the one in flight is sent again, with the same Message-ID.
/// </summary>
public sealed class Mailbox(AppDb db, IMailTransport transport, MailSettings settings, ILogger<Mailbox> log) : IWork
{
    /// <summary>A run stops claiming after this long, and gives one e-mail no longer: a lease never runs out under it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private const int Batch = 500;

    public async Task<int> Run(DateTime now, CancellationToken stop = default)
    {
        var due = await db.Emails.AsNoTracking().Where(e => e.SentAt == null && e.GivenUpAt == null && e.NextTryAt <= now)
            .OrderBy(e => e.NextTryAt).ThenBy(e => e.Id).Select(e => e.Id).Take(Batch).ToListAsync(stop);
        var sent = 0;
        var busy = Stopwatch.StartNew();
        foreach (var id in due)
        {
            if (stop.IsCancellationRequested || busy.Elapsed > Patience) break;
            if (await Claim(id, now, stop) && await Send(id, now, stop)) sent++;
        }
        return sent;
    }

    // One statement, so that of two processes only one wins.
    private async Task<bool> Claim(Guid id, DateTime now, CancellationToken stop) =>
        await db.Emails.Where(e => e.Id == id && e.SentAt == null && e.GivenUpAt == null && e.NextTryAt <= now)
            .ExecuteUpdateAsync(s => s.SetProperty(e => e.NextTryAt, now + settings.Lease).SetProperty(e => e.Attempts, e => e.Attempts + 1), stop) == 1;

    private async Task<bool> Send(Guid id, DateTime now, CancellationToken stop)
    {
        var email = await db.Emails.SingleAsync(e => e.Id == id, stop);
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
            patience.CancelAfter(Patience);
            await transport.Send(email, patience.Token);
            email.Sent(now);
        }
        catch (Exception error) when (!stop.IsCancellationRequested)
        {
            // The reason may name the address, which logs must not; staff read it in the site.
            log.LogWarning("E-mail {Id} was not sent: {Error}", id, error.GetType().Name);
            email.Failed(now, error.Message, forGood: error is AddressRefused);
        }
        // It has left: noting so must not be given up even when the site is stopping.
        await db.SaveChangesAsync(CancellationToken.None);
        db.ChangeTracker.Clear();
        return email.SentAt is not null;
    }
}
