using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace LocalProcure.Web.Features.Reports;

/// <summary>Sentences whose figures lead to their payment lines: marked while they are worded, made into links where they are shown.</summary>
public static class Cited
{
    // Control characters: no name or address holds them, so nothing that a buyer wrote can look like a mark.
    private const char Start = '\u0001', Middle = '\u0002', End = '\u0003';

    public static string Mark(string figure, string? href) => href is null ? figure : $"{Start}{href}{Middle}{figure}{End}";

    /// <summary>The sentence for a page, everything in it encoded.</summary>
    public static IHtmlContent Html(string sentence)
    {
        var html = new HtmlContentBuilder();
        foreach (var piece in sentence.Split(Start, End))
        {
            if (piece.Split(Middle) is not [var href, var figure]) html.Append(piece);
            else html.AppendHtml($"<a class=\"govuk-link\" href=\"{HtmlEncoder.Default.Encode(href)}\">").Append(figure).AppendHtml("</a>");
        }
        return html;
    }
}
