using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LocalProcure.Web.GovUk;

/// <summary>Everything wrong with the form, at the top, each line a link to its field. Writes nothing when all is well.</summary>
[HtmlTargetElement("gov-error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GovErrorSummary : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var state = ViewContext.ViewData.ModelState;
        var errors = state.Where(e => e.Value is { Errors.Count: > 0 })
            .Select(e => (Key: state.ContainsKey(e.Key + ".Day") ? e.Key + ".Day" : e.Key, Text: Field.Words(e.Value!.Errors[0])))
            .DistinctBy(e => (e.Key, e.Text)).ToList();
        if (errors.Count == 0) return;

        var list = new Element("ul", "govuk-list govuk-error-summary__list");
        foreach (var (key, text) in errors)
            list.Add(new Element("li", null, key.Length == 0 ? text : new Element("a", null, text).With("href", "#" + Field.IdOf(key))));
        output.Content.SetHtmlContent(new Element("div", "govuk-error-summary",
            new Element("div", null,
                new Element("h2", "govuk-error-summary__title", GovUkText.ThereIsAProblem),
                new Element("div", "govuk-error-summary__body", list)).With("role", "alert")).With("data-module", "govuk-error-summary"));
    }
}
