using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace LocalProcure.Web.Mail;

/// <summary>Turns an outbox row into a message with a text and an HTML part.</summary>
public static class Mime
{
    public static MailMessage Of(Email email, string from)
    {
        var message = new MailMessage(new MailAddress(from), new MailAddress(email.Address))
        {
            Subject = email.Subject,
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        message.Headers["Message-ID"] = email.MessageId;
        message.Headers["Date"] = email.CreatedAt.ToString("ddd, dd MMM yyyy HH:mm:ss +0000", System.Globalization.CultureInfo.InvariantCulture);
        message.Headers["Auto-Submitted"] = "auto-generated";
        message.Headers["Content-Language"] = email.Language?.Code() ?? "cy, en";
        foreach (var (name, value) in email.HeaderList) message.Headers[name] = value;
        message.AlternateViews.Add(Part(email.Text, "text/plain"));
        message.AlternateViews.Add(Part(email.Html, "text/html"));
        return message;
    }

    // Base64 rather than quoted-printable: accented Welsh and long addresses both survive every relay unchanged.
    private static AlternateView Part(string text, string type)
    {
        var view = AlternateView.CreateAlternateViewFromString(text, Encoding.UTF8, type);
        view.TransferEncoding = TransferEncoding.Base64;
        return view;
    }
}
