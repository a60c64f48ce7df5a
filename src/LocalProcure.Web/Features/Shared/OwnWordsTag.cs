using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LocalProcure.Web.Features.Shared;

/// <summary>
/// A user's own words, marked with their language where it is not the page's: <c>&lt;own-words of="tender.Title" /&gt;</c>.
/// With <c>paragraphs</c>, blank lines part paragraphs and line breaks stay.
/// </summary>
[HtmlTargetElement("own-words", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class OwnWordsTag : TagHelper
{
    public OwnWords? Of { get; set; }

    public bool Paragraphs { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = Paragraphs ? "div" : "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Of is null || Of.IsEmpty) { output.SuppressOutput(); return; }
        if (Of.LanguageShown != Reading) output.Attributes.SetAttribute("lang", Of.LanguageShown.Code());
        else if (!Paragraphs && output.Attributes.Count == 0) output.TagName = null;
        if (!Paragraphs) { output.Content.SetContent(Of.Shown); return; }
        foreach (var paragraph in Of.Shown.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            output.Content.AppendHtml(new Element("p", "govuk-body lp-preline", paragraph));
    }
}
