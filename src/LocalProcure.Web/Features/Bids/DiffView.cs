using LocalProcure.Domain.Bids;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Html;

namespace LocalProcure.Web.Features.Bids;

/// <summary>Draws a comparison: added words underlined, removed words struck through, and both said to screen readers. Made here since a view would put white space between.</summary>
public static class DiffView
{
    public static IHtmlContent Of(IEnumerable<DiffPart> parts)
    {
        var html = new HtmlContentBuilder();
        foreach (var part in parts)
            switch (part.Kind)
            {
                case DiffKind.Added: html.AppendHtml(Marked("ins", SectionText.AddedMark, part.Text)); break;
                case DiffKind.Removed: html.AppendHtml(Marked("del", SectionText.RemovedMark, part.Text)); break;
                default: html.Append(part.Text); break;
            }
        return html;
    }

    private static Element Marked(string tag, string mark, string text) => new(tag, null,
        new Element("span", "govuk-visually-hidden", mark + " "), text, new Element("span", "govuk-visually-hidden", " " + SectionText.EndMark));
}
