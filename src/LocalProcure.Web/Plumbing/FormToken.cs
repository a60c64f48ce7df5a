using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LocalProcure.Web.Plumbing;

/// <summary>
/// Puts the anti-forgery token into every posting form. The framework's own helper leaves it out as soon as a form
/// has an action attribute, which would make such a form fail for everybody.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class FormToken(IAntiforgery antiforgery) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    // After the framework's helper (-1000).
    public override int Order => 0;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // Whether the framework's helper has written one depends on how the action is spelt ("~/..." or an expression): two would be as bad as none.
        if (output.PostContent.IsEmptyOrWhiteSpace)
            output.PostContent.AppendHtml(antiforgery.GetHtml(ViewContext.HttpContext));
    }
}
