using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LocalProcure.Web.GovUk;

/// <summary>Several lines of text, with a count when <c>max-characters</c> or <c>max-words</c> is given.</summary>
[HtmlTargetElement("gov-textarea", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GovTextarea : Field
{
    public int Rows { get; set; } = 5;
    public int MaxCharacters { get; set; }
    public int MaxWords { get; set; }

    private bool Counts => MaxCharacters > 0 || MaxWords > 0;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var error = ErrorOf(FullName);
        var classes = "govuk-textarea" + (error is null ? "" : " govuk-textarea--error") + (Counts ? " govuk-js-character-count" : "") + ClassOf(output);
        var typed = Typed(FullName, For?.Model);
        var area = new Element("textarea", classes)
            .With("id", FieldId).With("name", FullName).With("rows", Rows)
            .With("aria-describedby", DescribedBy(error, Counts ? FieldId + "-info" : null))
            .With(TakeAttributes(output))
            // Browsers drop one newline right after the tag, so a text that starts with one needs another.
            .Add(typed?.StartsWith('\n') == true || typed?.StartsWith("\r\n", StringComparison.Ordinal) == true ? new HtmlString("\n") : null)
            .Add(typed);
        var group = GroupElement(error, Counts ? "govuk-character-count" : null, LabelElement(), HintElement(), ErrorElement(error), area);
        if (Counts) Count(group);
        output.TagName = null;
        output.Content.SetHtmlContent(group);
    }

    private void Count(Element group) => group
        .Add(new Element("div", "govuk-hint govuk-character-count__message",
            MaxWords > 0 ? GovUkText.UpToWords(MaxWords) : GovUkText.UpToCharacters(MaxCharacters)).With("id", FieldId + "-info"))
        .With("data-module", "govuk-character-count")
        .With("data-maxlength", MaxCharacters > 0 && MaxWords == 0 ? MaxCharacters : null)
        .With("data-maxwords", MaxWords > 0 ? MaxWords : null)
        .With("data-count-type", MaxWords > 0 ? "words" : null)
        .With(GovUkText.CharacterCount);
}
