using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Requirements;
using LocalProcure.Web.GovUk;
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
        var words = NameOnly ? RequirementText.NameOf(Of) : RequirementText.Asked(Of);
        if (Of.Kind != RequirementKind.Skill || CpvTree.Find(Of.Key) is not { } code || code.TitleLanguage == Reading || words.IndexOf(code.Title, StringComparison.Ordinal) is not (>= 0 and var at))
        {
            output.Content.SetContent(words);
            return;
        }
        output.Content.Append(words[..at]);
        output.Content.AppendHtml(new Element("span", null, code.Title).With("lang", code.TitleLanguage.Code()));
        output.Content.Append(words[(at + code.Title.Length)..]);
    }
}
