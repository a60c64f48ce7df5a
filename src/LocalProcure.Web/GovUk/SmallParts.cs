using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LocalProcure.Web.GovUk;

/// <summary>A word of state: <c>&lt;gov-tag colour="green"&gt;@T.Open&lt;/gov-tag&gt;</c>.</summary>
[HtmlTargetElement("gov-tag")]
public sealed class GovTag : TagHelper
{
    public string? Colour { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "strong";
        output.Attributes.SetAttribute("class", "govuk-tag" + (Colour is null ? "" : $" govuk-tag--{Colour}"));
    }
}

/// <summary>One sentence of why the page asks what it asks: <c>&lt;gov-why&gt;@T.Why&lt;/gov-why&gt;</c>, before the first field.</summary>
[HtmlTargetElement("gov-why")]
public sealed class GovWhy : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "p";
        output.Attributes.SetAttribute("class", "govuk-body lp-why");
        output.PreContent.AppendHtml(new Element("strong", null, GovUkText.WhyWeAsk)).Append(" ");
    }
}

/// <summary>Something that few people need: a line that opens.</summary>
[HtmlTargetElement("gov-details")]
public sealed class GovDetails : TagHelper
{
    public string Summary { get; set; } = "";
    public bool Open { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "details";
        output.Attributes.SetAttribute("class", "govuk-details");
        if (Open) output.Attributes.SetAttribute(new TagHelperAttribute("open", null, HtmlAttributeValueStyle.Minimized));
        output.Content.AppendHtml(new Element("summary", "govuk-details__summary", new Element("span", "govuk-details__summary-text", Summary)));
        output.Content.AppendHtml(new Element("div", "govuk-details__text", content));
    }
}

/// <summary>"It is done", with the reference to keep.</summary>
[HtmlTargetElement("gov-panel")]
public sealed class GovPanel : TagHelper
{
    public string Heading { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-panel govuk-panel--confirmation");
        output.Content.AppendHtml(new Element("h1", "govuk-panel__title", Heading));
        if (!content.IsEmptyOrWhiteSpace) output.Content.AppendHtml(new Element("div", "govuk-panel__body", content));
    }
}

/// <summary>The link above a page's title.</summary>
[HtmlTargetElement("gov-back-link", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GovBackLink : TagHelper
{
    public string Href { get; set; } = "#";
    public string? Text { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("href", Href);
        output.Attributes.SetAttribute("class", "govuk-back-link");
        if (content.IsEmptyOrWhiteSpace) output.Content.SetContent(Text ?? GovUkText.Back);
    }
}

/// <summary>A text set apart by a line at its side.</summary>
[HtmlTargetElement("gov-inset")]
public sealed class GovInset : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "govuk-inset-text");
    }
}

/// <summary>What will happen if one goes on.</summary>
[HtmlTargetElement("gov-warning")]
public sealed class GovWarning : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "govuk-warning-text");
        output.Content.AppendHtml(new Element("span", "govuk-warning-text__icon", "!").With("aria-hidden", "true"));
        output.Content.AppendHtml(new Element("strong", "govuk-warning-text__text",
            new Element("span", "govuk-visually-hidden", GovUkText.Warning), new HtmlString(" "), content));
    }
}

/// <summary>The first link of every page.</summary>
[HtmlTargetElement("gov-skip-link", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GovSkipLink : TagHelper
{
    public string Href { get; set; } = "#main-content";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("href", Href);
        output.Attributes.SetAttribute("class", "govuk-skip-link");
        output.Attributes.SetAttribute("data-module", "govuk-skip-link");
        output.Content.SetContent(GovUkText.SkipToMain);
    }
}
