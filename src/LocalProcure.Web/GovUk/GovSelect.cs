using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LocalProcure.Web.GovUk;

/// <summary>A drop-down list: <c>&lt;gov-select asp-for="AreaCode" asp-items="areas" label="@T.Area" empty="@T.AnyArea" /&gt;</c>.</summary>
[HtmlTargetElement("gov-select", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GovSelect : Field
{
    [HtmlAttributeName("asp-items")]
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>Text of a first option with an empty value; none when not given.</summary>
    public string? Empty { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var error = ErrorOf(FullName);
        var chosen = Typed(FullName, For?.Model);
        var select = new Element("select", "govuk-select" + ClassOf(output) + (error is null ? "" : " govuk-select--error"))
            .With("id", FieldId).With("name", FullName)
            .With("aria-describedby", DescribedBy(error))
            .With(TakeAttributes(output));
        if (Empty is not null) select.Add(new Element("option", null, Empty).With("value", ""));
        foreach (var item in Items) select.Add(Option(item, chosen));
        Group(output, error, null, LabelElement(), HintElement(), ErrorElement(error), select);
    }

    private static Element Option(SelectListItem item, string? chosen) => new Element("option", null, item.Text)
        .With("value", item.Value)
        .With("lang", (item as LanguageItem)?.Lang)
        .With("selected", string.IsNullOrEmpty(chosen) ? item.Selected : string.Equals(item.Value ?? item.Text, chosen, StringComparison.OrdinalIgnoreCase))
        .With("disabled", item.Disabled);
}

/// <summary>An option whose text is in another language than the page.</summary>
public sealed class LanguageItem(string text, string value, string? lang) : SelectListItem(text, value)
{
    public string? Lang => lang;
}
