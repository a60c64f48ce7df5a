using System.Globalization;
using System.Text;

namespace LocalProcure.Web.Mail;

/// <summary>
/// An e-mail to one person. Saved together with the change that it tells of, the row itself is the outbox:
/// what is saved will be sent, what is not saved never happened.
/// </summary>
public sealed class Email
{
    private static readonly TimeSpan[] Waits =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(4), TimeSpan.FromHours(12), TimeSpan.FromHours(24)];

    private Email() { }

    /// <summary>Also the Message-ID, so a repeat can be recognised as the same e-mail.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public string Address { get; private set; } = "";
    /// <summary>Null when the reader's language is not known: the e-mail is then in both.</summary>
    public Language? Language { get; private set; }
    public string Subject { get; private set; } = "";
    public string Text { get; private set; } = "";
    public string Html { get; private set; } = "";
    /// <summary>Further headers, one "Name: value" per line.</summary>
    public string Headers { get; private set; } = "";
    public EmailKind Kind { get; private set; }
    public DateTime CreatedAt { get; private set; }
    public DateTime? SentAt { get; private set; }
    /// <summary>When no further try will be made.</summary>
    public DateTime? GivenUpAt { get; private set; }
    public int Attempts { get; private set; }
    /// <summary>Due from then on; also the lease of a sender that is busy with it.</summary>
    public DateTime NextTryAt { get; private set; }
    public string? LastError { get; private set; }
    /// <summary>When address and contents were forgotten; the row then only says that something was sent.</summary>
    public DateTime? ForgottenAt { get; private set; }

    public string MessageId => $"<{FileName}@localprocure>";
    public string FileName => Id.ToString("N", CultureInfo.InvariantCulture);

    /// <summary>
    /// Writes an e-mail in the reader's language. Subject and body are functions so that they are said in that
    /// language and not in the one of whoever caused the e-mail; with no language known they are said in both.
    /// </summary>
    public static Email To(string address, Language? language, Func<string> subject, Func<EmailBody> body, DateTime now, EmailKind kind)
    {
        Language[] languages = language is { } one ? [one] : [Domain.Language.Welsh, Domain.Language.English];
        var said = languages.Select(l => { using (l.Speak()) return (Subject: OneLine(subject()), Body: body(), Language: l); }).ToList();
        return new Email
        {
            Address = address.Trim(),
            Language = language,
            Subject = string.Join(" | ", said.Select(s => s.Subject)),
            Text = EmailText.AsText(said.Select(s => (s.Body, s.Language))),
            Html = EmailHtml.Of([.. said.Select(s => (s.Body, s.Language))], said[0].Subject),
            Kind = kind,
            CreatedAt = now,
            NextTryAt = now,
        };
    }

    /// <summary>Lets mail programs offer "unsubscribe" (RFC 8058): the address is acted on at once when posted to.</summary>
    public Email WithUnsubscribe(string address) => With("List-Unsubscribe", $"<{address}>").With("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");

    /// <summary>Adds a header.</summary>
    public Email With(string name, string value)
    {
        Headers += $"{name}: {OneLine(value)}\n";
        return this;
    }

    public IEnumerable<(string Name, string Value)> HeaderList =>
        Headers.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ", 2)).Select(p => (p[0], p[1]));

    public void Sent(DateTime now) => (SentAt, LastError) = (now, null);

    /// <summary>Notes a failed try; waits longer each time, and gives up when the address is refused or patience ends.</summary>
    public void Failed(DateTime now, string error, bool forGood)
    {
        LastError = error.Length > 500 ? error[..500] : error;
        if (forGood || Attempts > Waits.Length) GivenUpAt = now;
        else NextTryAt = now + Waits[Math.Max(0, Attempts - 1)];
    }

    /// <summary>Staff ask for another try.</summary>
    public void TryAgain(DateTime now) => (GivenUpAt, Attempts, NextTryAt) = (null, 0, now);

    /// <summary>Forgets whom it went to and what it said.</summary>
    public void Forget(DateTime now) =>
        (Address, Subject, Text, Html, Headers, LastError, ForgottenAt) = ("", "", "", "", "", null, now);

    // A line break in a subject or header would let a user's words become headers of their own.
    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text) line.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c);
        return line.ToString().Trim();
    }
}
