using LocalProcure.Domain.Consortia;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Html;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>Draws a message with those whom it names marked. Made here since a view would put white space between.</summary>
public static class MessageView
{
    public static IHtmlContent Of(IEnumerable<MessageRun> runs)
    {
        var html = new HtmlContentBuilder();
        foreach (var run in runs)
            if (run.IsMention) html.AppendHtml(new Element("strong", "lp-mention", run.Text));
            else html.Append(run.Text);
        return html;
    }
}
