using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LocalProcure.Web.GovUk;

/// <summary>One line of text: <c>&lt;gov-input asp-for="Name" label="@T.Name" hint="…" width="10" prefix="£" /&gt;</c>.</summary>
[HtmlTargetElement("gov-input", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GovInput : Field
{
    public string Type { get; set; } = "text";

    /// <summary>2, 3, 4, 5, 10, 20 or 30 characters; as wide as the page allows by default.</summary>
    public int Width { get; set; }

    public string? Prefix { get; set; }
    public string? Suffix { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var error = ErrorOf(FullName);
        var classes = "govuk-input" + ClassOf(output) + (Width > 0 ? $" govuk-input--width-{Width}" : "") + (error is null ? "" : " govuk-input--error");
        var input = new Element("input", classes)
            .With("id", FieldId).With("name", FullName).With("type", Type)
            .With("value", Typed(FullName, For?.Model) is { Length: > 0 } typed ? typed : null)
            .With("aria-describedby", DescribedBy(error))
            .With(TakeAttributes(output));
        Group(output, error, null, LabelElement(), HintElement(), ErrorElement(error), Wrapped(input));
    }

    private Element Wrapped(Element input) => Prefix is null && Suffix is null
        ? input
        : new Element("div", "govuk-input__wrapper", Affix(Prefix, "prefix"), input, Affix(Suffix, "suffix"));

    private static Element? Affix(string? text, string kind) =>
        text is null ? null : new Element("div", $"govuk-input__{kind}", text).With("aria-hidden", "true");
}
