using LocalProcure.Web.Jobs;

namespace LocalProcure.Web.Mail;

/// <summary>Forgets addresses and contents of e-mails 28 days after they were sent or given up, in the outbox and in the folder.</summary>
public sealed class MailRetention(AppDb db, IMailTransport transport) : IWork
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(28);

    public async Task<int> Run(DateTime now, CancellationToken stop = default)
    {
        var before = now - Kept;
        var old = await db.Emails.Where(e => e.ForgottenAt == null && (e.SentAt < before || e.GivenUpAt < before)).Take(1000).ToListAsync(stop);
        foreach (var email in old)
        {
            transport.Forget(email);
            email.Forget(now);
        }
        await db.SaveChangesAsync(stop);
        return old.Count;
    }
}
