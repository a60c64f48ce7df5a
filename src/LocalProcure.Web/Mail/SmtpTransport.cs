using System.Net;
using System.Net.Mail;

namespace LocalProcure.Web.Mail;

/// <summary>Hands each e-mail to a mail server.</summary>
public sealed class SmtpTransport(MailSettings settings, DemoMark? demo = null) : IMailTransport
{
    public bool LeavesTheSite => true;

    public async Task Send(Email email, CancellationToken stop)
    {
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.StartTls, DeliveryFormat = SmtpDeliveryFormat.SevenBit };
        if (settings.User is not null) client.Credentials = new NetworkCredential(settings.User, settings.Password);
        try
        {
            using var message = Mime.Of(email, settings.From, demo?.IsDemo == true);
            await client.SendMailAsync(message, stop);
        }
        catch (FormatException malformed)
        {
            throw new AddressRefused(malformed.Message, malformed);
        }
        catch (SmtpFailedRecipientException refused) when (IsForGood(refused.StatusCode))
        {
            throw new AddressRefused(refused.Message, refused);
        }
    }

    public void Forget(Email email) { /* Nothing stays here: it is with the reader. */ }

    // 550, 551 and 553: the mailbox does not exist, is elsewhere or cannot be named so. All else may pass.
    private static bool IsForGood(SmtpStatusCode code) =>
        code is SmtpStatusCode.MailboxUnavailable or SmtpStatusCode.UserNotLocalTryAlternatePath or SmtpStatusCode.MailboxNameNotAllowed;
}
