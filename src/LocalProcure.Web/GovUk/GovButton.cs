using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LocalProcure.Web.GovUk;

/// <summary>A button; with <c>href</c> a link that looks like one. A form's button ignores a second click.</summary>
[HtmlTargetElement("gov-button")]
public sealed class GovButton : TagHelper
{
    /// <summary>secondary, warning or inverse; the main one by default.</summary>
    public string? Variant { get; set; }

    public string? Href { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var given = output.Attributes["class"]?.Value;
        output.Attributes.SetAttribute("class", "govuk-button" + (Variant is null ? "" : $" govuk-button--{Variant}") + (given is null ? "" : " " + given));
        output.Attributes.SetAttribute("data-module", "govuk-button");
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Href is not null)
        {
            output.TagName = "a";
            output.Attributes.SetAttribute("href", Href);
            output.Attributes.SetAttribute("role", "button");
            output.Attributes.SetAttribute("draggable", "false");
            return;
        }
        output.TagName = "button";
        if (!output.Attributes.ContainsName("type")) output.Attributes.SetAttribute("type", "submit");
        output.Attributes.SetAttribute("data-prevent-double-click", "true");
    }
}
