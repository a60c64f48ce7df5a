using Microsoft.AspNetCore.Html;

namespace LocalProcure.Web.Features.Shared;

/// <summary>The only script that stands in a page: govuk-frontend's one line that says script is on. The content security policy names its hash, so it may not change by a letter.</summary>
public static class BodySnippet
{
    public static readonly HtmlString Html = new("<script>document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');</script>");
}
