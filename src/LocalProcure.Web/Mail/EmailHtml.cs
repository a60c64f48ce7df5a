using System.Net;
using System.Text;

namespace LocalProcure.Web.Mail;

/// <summary>The HTML part of an e-mail: no images, no script, readable on a telephone and by a screen reader.</summary>
public static class EmailHtml
{
    private const string Ink = "color:#14312b";
    private const string Font = "font-family:Georgia,'Times New Roman',serif";

    public static string Of(IReadOnlyList<(EmailBody Body, Language Language)> said, string title)
    {
        var html = new StringBuilder();
        html.Append($"<!DOCTYPE html>\n<html lang=\"{said[0].Language.Code()}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{Safe(title)}</title></head>\n");
        html.Append($"<body style=\"margin:0;padding:16px;background:#f4f1ea;{Ink};font-family:Arial,Helvetica,sans-serif;font-size:17px;line-height:1.5\">\n");
        html.Append("<main style=\"max-width:600px;margin:0 auto;padding:24px;background:#ffffff;border-top:6px solid #14532d\">\n");
        html.Append($"<p style=\"margin:0 0 16px;{Font};font-size:22px;font-weight:bold\">LocalProcure</p>\n");
        if (said.Count > 1)
            foreach (var (_, language) in said)
                using (language.Speak()) html.Append($"<p lang=\"{language.Code()}\" style=\"margin:0;color:#4b5b57\">{Safe(EmailText.OtherLanguageBelow)}</p>\n");
        foreach (var (body, language) in said)
            using (language.Speak()) Write(html, body, language);
        return html.Append("</main></body></html>\n").ToString();
    }

    private static void Write(StringBuilder html, EmailBody body, Language language)
    {
        html.Append($"<section lang=\"{language.Code()}\">\n<p>{Safe(body.Why)}</p>\n");
        foreach (var part in body.Parts)
            html.Append(part switch
            {
                EmailPart.Paragraph p => $"<p{Lang(p.Language)}>{Safe(p.Text)}</p>",
                EmailPart.Heading h => $"<h2{Lang(h.Language)} style=\"{Font};font-size:21px;margin:24px 0 8px\">{Safe(h.Text)}</h2>",
                EmailPart.Link { IsButton: true } l => $"<p><a href=\"{Safe(l.Address)}\" style=\"display:inline-block;padding:12px 20px;background:#14532d;color:#ffffff;font-weight:bold;text-decoration:none\">{Safe(l.Label)}</a></p>",
                EmailPart.Link l => $"<p><a href=\"{Safe(l.Address)}\" style=\"color:#14532d\">{Safe(l.Label)}</a></p>",
                EmailPart.Fact f => $"<p style=\"margin:0 0 4px\"><strong>{Safe(f.Name)}:</strong> {Safe(f.Value)}</p>",
                EmailPart.Bullets b => "<ul>" + string.Concat(b.Lines.Select(line => $"<li>{Safe(line)}</li>")) + "</ul>",
                _ => "",
            }).Append('\n');
        html.Append($"<div style=\"margin-top:32px;padding-top:12px;border-top:1px solid #b9c4c0;color:#4b5b57;font-size:15px\">\n<p>{Safe(body.Why)}</p>\n<p>");
        if (body.ChangeAddress is { } change) html.Append($"<a href=\"{Safe(change)}\" style=\"color:#14532d\">{Safe(EmailText.Change)}</a><br>");
        if (body.StopAddress is { } stop) html.Append($"<a href=\"{Safe(stop)}\" style=\"color:#14532d\">{Safe(EmailText.Stop)}</a><br>");
        html.Append($"{Safe(EmailText.SentBy)}</p>\n</div>\n</section>\n");
    }

    private static string Lang(Language? language) => language is { } one ? $" lang=\"{one.Code()}\"" : "";

    private static string Safe(string text) => WebUtility.HtmlEncode(text).Replace("\n", "<br>");
}
