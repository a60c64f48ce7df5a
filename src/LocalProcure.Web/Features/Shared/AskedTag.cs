using LocalProcure.Domain.Requirements;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LocalProcure.Web.Features.Shared;

/// <summary>
/// A condition in words, <c>&lt;asked of="requirement" /&gt;</c>, or only its name with <c>name-only</c>. Most CPV titles are in English alone:
/// on a Welsh page the title is marked as English, so that it is read aloud rightly.
/// </summary>
[HtmlTargetElement("asked", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class AskedTag : TagHelper
{
    public required Requirement Of { get; set; }
    public bool NameOnly { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Titles.Marked(NameOnly ? RequirementText.NameOf(Of) : RequirementText.Asked(Of)));
    }
}
