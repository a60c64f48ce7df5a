using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LocalProcure.Web.GovUk;

/// <summary>The way down to this page; holds gov-crumb items.</summary>
[HtmlTargetElement("gov-breadcrumbs")]
public sealed class GovBreadcrumbs : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var crumbs = await output.GetChildContentAsync();
        output.TagName = "nav";
        output.Attributes.SetAttribute("class", "govuk-breadcrumbs");
        output.Attributes.SetAttribute("aria-label", GovUkText.Breadcrumb);
        output.Content.SetHtmlContent(new Element("ol", "govuk-breadcrumbs__list", crumbs));
    }
}

/// <summary>One step of the way; without an address it is this page.</summary>
[HtmlTargetElement("gov-crumb", ParentTag = "gov-breadcrumbs")]
public sealed class GovCrumb : TagHelper
{
    public string? Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "li";
        output.Attributes.SetAttribute("class", "govuk-breadcrumbs__list-item");
        if (Href is null) output.Attributes.SetAttribute("aria-current", "page");
        else output.Content.SetHtmlContent(new Element("a", "govuk-breadcrumbs__link", content).With("href", Href));
    }
}
