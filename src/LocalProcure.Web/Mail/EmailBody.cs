namespace LocalProcure.Web.Mail;

/// <summary>
/// What an e-mail says, written once; text and HTML parts are both made from it.
/// The first line says why the reader gets it, the footer repeats how to change or stop.
/// </summary>
public sealed class EmailBody(string why)
{
    private readonly List<EmailPart> parts = [];

    public string Why { get; } = why;
    public IReadOnlyList<EmailPart> Parts => parts;
    public string? ChangeAddress { get; private set; }
    public string? StopAddress { get; private set; }

    public EmailBody Paragraph(string text) => Add(new EmailPart.Paragraph(text, null));

    /// <summary>A user's own words, marked with the language they are in.</summary>
    public EmailBody Paragraph(OwnWords words) => Add(new EmailPart.Paragraph(words.Shown, words.LanguageShown));

    public EmailBody Heading(string text) => Add(new EmailPart.Heading(text, null));

    public EmailBody Heading(OwnWords words) => Add(new EmailPart.Heading(words.Shown, words.LanguageShown));

    /// <summary>A link on its own line; text readers see the whole address.</summary>
    public EmailBody Link(string label, string address) => Add(new EmailPart.Link(label, address));

    /// <summary>The one thing that the reader is asked to do, as a button.</summary>
    public EmailBody Button(string label, string address) => Add(new EmailPart.Link(label, address, IsButton: true));

    /// <summary>A line of a small table: "Closes: Friday 27 November 2026 at 12 noon".</summary>
    public EmailBody Fact(string name, string value) => Add(new EmailPart.Fact(name, value));

    public EmailBody Bullets(IEnumerable<string> lines) => Add(new EmailPart.Bullets([.. lines]));

    /// <summary>Where the reader changes what they get.</summary>
    public EmailBody ChangeAt(string address) { ChangeAddress = address; return this; }

    /// <summary>Where the reader stops these e-mails.</summary>
    public EmailBody StopAt(string address) { StopAddress = address; return this; }

    private EmailBody Add(EmailPart part) { parts.Add(part); return this; }
}

/// <summary>One piece of an e-mail.</summary>
public abstract record EmailPart
{
    /// <summary>Running text; the language is given when it is not the e-mail's own.</summary>
    public sealed record Paragraph(string Text, Language? Language) : EmailPart;
    /// <summary>A heading above what follows.</summary>
    public sealed record Heading(string Text, Language? Language) : EmailPart;
    /// <summary>A link with its full address.</summary>
    public sealed record Link(string Label, string Address, bool IsButton = false) : EmailPart;
    /// <summary>A name and its value.</summary>
    public sealed record Fact(string Name, string Value) : EmailPart;
    /// <summary>A list with dots.</summary>
    public sealed record Bullets(IReadOnlyList<string> Lines) : EmailPart;
}
