using System.Net;
using System.Text;
using LocalProcure.Domain.Cpv;

namespace LocalProcure.Web.Mail;

/// <summary>The HTML part of an e-mail: no images, no script, readable on a telephone, in the dark and by a screen reader.</summary>
public static class EmailHtml
{
    private const string Serif = "font-family:Georgia,'Times New Roman',serif";
    private const string Link = "color:#0b5467";
    private const string Soft = "color:#4a5c61";

    // Programs that know no dark colours read the style of each element; those that do are given ours, so that no pair of colours becomes unreadable.
    private const string Dark = "@media (prefers-color-scheme:dark){" +
        ".lp-page{background:#10201d!important;color:#f1efe8!important}.lp-paper{background:#1a2f2b!important;border-color:#ffc94d!important}" +
        ".lp-name,.lp-head{color:#ffffff!important}.lp-link{color:#9fd8cb!important}.lp-soft{color:#c9d4d0!important;border-color:#4a5c61!important}" +
        ".lp-act{background:#ffc94d!important;color:#16262b!important}.lp-next{border-color:#ffc94d!important}}";

    public static string Of(IReadOnlyList<(EmailBody Body, Language Language)> said, string title)
    {
        var html = new StringBuilder();
        html.Append($"<!DOCTYPE html>\n<html lang=\"{said[0].Language.Code()}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">");
        html.Append($"<meta name=\"color-scheme\" content=\"light dark\"><title>{Safe(title)}</title><style>{Dark}</style></head>\n");
        html.Append("<body class=\"lp-page\" style=\"margin:0;padding:8px;background:#f4eee2;color:#16262b;font-family:Arial,Helvetica,sans-serif;font-size:17px;line-height:1.5\">\n");
        html.Append("<main class=\"lp-paper\" style=\"max-width:600px;margin:0 auto;padding:20px 16px;background:#ffffff;border-top:6px solid #0f4c44;overflow-wrap:break-word;word-wrap:break-word\">\n");
        html.Append($"<p class=\"lp-name\" style=\"margin:0 0 16px;{Serif};font-size:22px;font-weight:bold;color:#0a332f\">LocalProcure</p>\n");
        if (said.Count > 1)
            foreach (var (_, language) in said)
                using (language.Speak()) html.Append($"<p class=\"lp-soft\" lang=\"{language.Code()}\" style=\"margin:0;{Soft}\">{Safe(EmailText.OtherLanguageBelow)}</p>\n");
        foreach (var (body, language) in said)
        {
            if (language != said[0].Language) html.Append("<hr class=\"lp-next\" style=\"margin:32px 0 8px;border:0;border-top:4px solid #0f4c44\">\n");
            using (language.Speak()) Write(html, body, language);
        }
        return html.Append("</main></body></html>\n").ToString();
    }

    private static void Write(StringBuilder html, EmailBody body, Language language)
    {
        html.Append($"<section lang=\"{language.Code()}\">\n<p>{Safe(body.Why)}</p>\n");
        foreach (var part in body.Parts)
            html.Append(part switch
            {
                EmailPart.Paragraph p => $"<p{Lang(p.Language)}>{(p.Language is null ? Said(p.Text) : Safe(p.Text))}</p>",
                EmailPart.Heading h => $"<h2 class=\"lp-head\"{Lang(h.Language)} style=\"{Serif};font-size:21px;line-height:1.3;margin:24px 0 8px\">{Safe(h.Text)}</h2>",
                EmailPart.Link { IsButton: true } l => $"<p><a class=\"lp-act\" href=\"{Safe(l.Address)}\" style=\"display:inline-block;padding:12px 20px;border-radius:6px;background:#12695a;color:#ffffff;font-weight:bold;text-decoration:none\">{Safe(l.Label)}</a></p>",
                EmailPart.Link l => $"<p><a class=\"lp-link\" href=\"{Safe(l.Address)}\" style=\"{Link}\">{Safe(l.Label)}</a></p>",
                EmailPart.Fact f => $"<p style=\"margin:0 0 4px\"><strong>{Safe(f.Name)}:</strong> {Said(f.Value)}</p>",
                EmailPart.Bullets b => "<ul style=\"padding-left:20px\">" + string.Concat(b.Lines.Select(line => $"<li>{Said(line)}</li>")) + "</ul>",
                _ => "",
            }).Append('\n');
        html.Append($"<div class=\"lp-soft\" style=\"margin-top:32px;padding-top:12px;border-top:1px solid #d9d1c1;{Soft};font-size:15px\">\n<p>{Safe(body.Why)}</p>\n<p>");
        if (body.ChangeAddress is { } change) html.Append($"<a class=\"lp-link\" href=\"{Safe(change)}\" style=\"{Link}\">{Safe(EmailText.Change)}</a><br>");
        if (body.StopAddress is { } stop) html.Append($"<a class=\"lp-link\" href=\"{Safe(stop)}\" style=\"{Link}\">{Safe(EmailText.Stop)}</a><br>");
        html.Append($"{Safe(EmailText.SentBy)}</p>\n</div>\n</section>\n");
    }

    private static string Lang(Language? language) => language is { } one ? $" lang=\"{one.Code()}\"" : "";

    /// <summary>Our own sentence, with the kinds of work in it marked as the English that most of their names are.</summary>
    private static string Said(string text) => string.Concat(CpvRuns.In(text).Select(run => run.Other is { } other ? $"<span lang=\"{other.Code()}\">{Safe(run.Words)}</span>" : Safe(run.Words)));

    private static string Safe(string text) => WebUtility.HtmlEncode(text).Replace("\n", "<br>");
}
