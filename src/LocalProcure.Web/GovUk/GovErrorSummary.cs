using System.Globalization;
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
            .DistinctBy(e => (e.Key, e.Text)).OrderBy(e => Place(e.Key), StringComparer.Ordinal).ToList();
        if (errors.Count == 0) return;

        var list = new Element("ul", "govuk-list govuk-error-summary__list");
        foreach (var (key, text) in errors)
            list.Add(new Element("li", null, key.Length == 0 ? text : new Element("a", null, text).With("href", "#" + Field.IdOf(key))));
        output.Content.SetHtmlContent(new Element("div", "govuk-error-summary",
            new Element("div", null,
                new Element("h2", "govuk-error-summary__title", GovUkText.ThereIsAProblem),
                new Element("div", "govuk-error-summary__body", list)).With("role", "alert")).With("data-module", "govuk-error-summary"));
    }

    /// <summary>
    /// Where a field stands on its page, as text that sorts: model state keeps its keys by alphabet, the form declares its
    /// properties in the order in which they are asked.
    /// </summary>
    private string Place(string key)
    {
        var metadata = ViewContext.ViewData.ModelMetadata;
        var place = new System.Text.StringBuilder();
        foreach (var part in key.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = part.Split('[')[0];
            var at = metadata?.Properties.ToList().FindIndex(p => string.Equals(p.PropertyName, name, StringComparison.OrdinalIgnoreCase)) ?? -1;
            place.Append(CultureInfo.InvariantCulture, $"{(at < 0 ? 999 : at):000}");
            if (part.IndexOf('[') is var open and >= 0 && int.TryParse(part[(open + 1)..].TrimEnd(']'), CultureInfo.InvariantCulture, out var item)) place.Append(CultureInfo.InvariantCulture, $"{item:00000}");
            metadata = at < 0 ? null : metadata!.Properties[at];
            if (part.Contains('[')) metadata = metadata?.ElementMetadata;
        }
        return place.ToString();
    }
}
