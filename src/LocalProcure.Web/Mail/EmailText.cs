using System.Text;

namespace LocalProcure.Web.Mail;

/// <summary>The words around every e-mail, and its plain text part.</summary>
public static class EmailText
{
    public static string Change => Say("Change which e-mails you get", "Newid pa e-byst a gewch");
    public static string Stop => Say("Stop these e-mails", "Stopio’r e-byst hyn");
    public static string SentBy => Say("Sent by LocalProcure. Please do not reply: nobody reads this address.", "Anfonwyd gan LocalProcure. Peidiwch ag ateb: nid oes neb yn darllen y cyfeiriad hwn.");
    public static string OtherLanguageBelow => Say("This message is in Welsh first, then in English.", "Mae’r neges hon yn Gymraeg yn gyntaf, yna yn Saesneg.");

    public static string AsText(IEnumerable<(EmailBody Body, Language Language)> said)
    {
        var bodies = said.ToList();
        var text = new StringBuilder();
        if (bodies.Count > 1)
        {
            // Both readers must see at the top that their language is there.
            foreach (var (_, language) in bodies) using (language.Speak()) text.Append(OtherLanguageBelow).Append('\n');
            text.Append('\n');
        }
        foreach (var (body, language) in bodies)
        {
            using (language.Speak()) Write(text, body);
            if (language != bodies[^1].Language) text.Append("\n\n* * *\n\n");
        }
        return text.ToString();
    }

    private static void Write(StringBuilder text, EmailBody body)
    {
        text.Append(body.Why).Append('\n');
        EmailPart? before = null;
        foreach (var part in body.Parts)
        {
            if (part is not EmailPart.Fact || before is not EmailPart.Fact) text.Append('\n');
            text.Append(part switch
            {
                EmailPart.Paragraph p => p.Text,
                EmailPart.Heading h => h.Text + "\n" + new string('-', Math.Min(h.Text.Length, 70)),
                EmailPart.Link l => $"{l.Label}:\n{l.Address}",
                EmailPart.Fact f => $"{f.Name}: {f.Value}",
                EmailPart.Bullets b => string.Join('\n', b.Lines.Select(line => "* " + line)),
                _ => "",
            }).Append('\n');
            before = part;
        }
        text.Append("\n--\n").Append(body.Why).Append('\n');
        if (body.ChangeAddress is { } change) text.Append($"{Change}: {change}\n");
        if (body.StopAddress is { } stop) text.Append($"{Stop}: {stop}\n");
        text.Append(SentBy).Append('\n');
    }
}
