using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace LocalProcure.Web.Mail;

/// <summary>Turns an outbox row into a message with a text and an HTML part.</summary>
public static class Mime
{
    /// <param name="isDemo">Whether the site that writes holds demonstration data: the subject and the end of both parts then say so.</param>
    public static MailMessage Of(Email email, string from, bool isDemo = false)
    {
        var (before, text, html) = isDemo ? Mark(email.Language) : ("", "", "");
        var message = new MailMessage(new MailAddress(from), new MailAddress(email.Address))
        {
            Subject = before + email.Subject,
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        message.Headers["Message-ID"] = email.MessageId;
        message.Headers["Date"] = email.CreatedAt.ToString("ddd, dd MMM yyyy HH:mm:ss +0000", System.Globalization.CultureInfo.InvariantCulture);
        message.Headers["Auto-Submitted"] = "auto-generated";
        message.Headers["Content-Language"] = email.Language?.Code() ?? "cy, en";
        foreach (var (name, value) in email.HeaderList) message.Headers[name] = value;
        message.AlternateViews.Add(Part(email.Text + text, "text/plain"));
        message.AlternateViews.Add(Part(email.Html.Replace("</main>", html + "</main>", StringComparison.Ordinal), "text/html"));
        return message;
    }

    /// <summary>In the reader's language, or in both where that is not known.</summary>
    private static (string Before, string Text, string Html) Mark(Language? language)
    {
        Language[] languages = language is { } one ? [one] : [Domain.Language.Welsh, Domain.Language.English];
        var said = languages.Select(l => { using (l.Speak()) return (DemoMark.Before, DemoMark.Words, Code: l.Code()); }).ToList();
        return (string.Concat(said.Select(s => s.Before)), "\n" + string.Join('\n', said.Select(s => s.Words)) + "\n",
            string.Concat(said.Select(s => $"<p lang=\"{s.Code}\"><strong>{System.Net.WebUtility.HtmlEncode(s.Words)}</strong></p>\n")));
    }

    // Base64 rather than quoted-printable: accented Welsh and long addresses both survive every relay unchanged.
    private static AlternateView Part(string text, string type)
    {
        var view = AlternateView.CreateAlternateViewFromString(text, Encoding.UTF8, type);
        view.TransferEncoding = TransferEncoding.Base64;
        return view;
    }
}
