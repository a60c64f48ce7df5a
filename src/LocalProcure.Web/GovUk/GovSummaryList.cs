using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LocalProcure.Web.GovUk;

/// <summary>Questions with their answers; holds gov-summary-row items.</summary>
[HtmlTargetElement("gov-summary-list")]
public sealed class GovSummaryList : TagHelper
{
    public bool NoBorder { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.Attributes.SetAttribute("class", "govuk-summary-list" + (NoBorder ? " govuk-summary-list--no-border" : ""));
    }
}

/// <summary>One answer: <c>&lt;gov-summary-row key="@T.Title" href="…"&gt;@tender.Title.Shown&lt;/gov-summary-row&gt;</c>; with an address it can be changed.</summary>
[HtmlTargetElement("gov-summary-row")]
public sealed class GovSummaryRow : TagHelper
{
    public string Key { get; set; } = "";
    public string? Href { get; set; }
    /// <summary>The link's word; "Change" by default.</summary>
    public string? Action { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var value = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-summary-list__row");
        output.Content.AppendHtml(new Element("dt", "govuk-summary-list__key", Key));
        output.Content.AppendHtml(new Element("dd", "govuk-summary-list__value", value));
        if (!string.IsNullOrEmpty(Href))
            output.Content.AppendHtml(new Element("dd", "govuk-summary-list__actions",
                new Element("a", "govuk-link", string.IsNullOrEmpty(Action) ? GovUkText.Change : Action, new Element("span", "govuk-visually-hidden", " " + Key)).With("href", Href)));
    }
}
