using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LocalProcure.Web.GovUk;

/// <summary>
/// What every form field shares: label, hint, and the first thing wrong with it from ModelState.
/// Attributes that a field does not know are passed on to its input.
/// </summary>
public abstract class Field : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext? ViewContext { get; set; }

    [HtmlAttributeName("asp-for")]
    public ModelExpression? For { get; set; }

    public string? Label { get; set; }
    public string? Hint { get; set; }

    /// <summary>The label of a radio or checkbox with parts marked, in place of <see cref="Label"/>; the same for the hint.</summary>
    public IHtmlContent? LabelHtml { get; set; }
    public IHtmlContent? HintHtml { get; set; }

    /// <summary>s, m, l or xl; none by default.</summary>
    public string? LabelSize { get; set; }

    /// <summary>The label is the page's h1.</summary>
    public bool IsHeading { get; set; }

    public bool Optional { get; set; }

    /// <summary>Hides the label from sight where the place already says it; it stays for screen readers.</summary>
    public bool LabelHidden { get; set; }

    public string? Name { get; set; }
    public string? Id { get; set; }

    /// <summary>Shown in place of the model's own value.</summary>
    public object? Value { get; set; }

    /// <summary>Shown in place of ModelState's own error.</summary>
    public string? Error { get; set; }

    protected string FullName => Name ?? (For is null ? "" : ViewContext!.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name));
    protected string FieldId => Id ?? IdOf(FullName);

    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    private ModelStateDictionary? State => ViewContext?.ViewData.ModelState;

    /// <summary>The first error of this field, or of a part of it.</summary>
    protected string? ErrorOf(params string[] keys)
    {
        // In a view a reason that is null arrives as an empty text.
        if (!string.IsNullOrEmpty(Error)) return Error;
        foreach (var key in keys)
            if (State?.TryGetValue(key, out var entry) == true && entry.Errors.Count > 0)
                return Words(entry.Errors[0]);
        return null;
    }

    public static string Words(ModelError error) =>
        string.IsNullOrEmpty(error.ErrorMessage) ? GovUkText.NotValid : error.ErrorMessage;

    /// <summary>What was typed if the form came back, else the model's value.</summary>
    protected string? Typed(string name, object? model) =>
        Value is not null ? Shown(Value)
        : State?.TryGetValue(name, out var entry) == true && entry.AttemptedValue is { } typed ? typed
        : Shown(model);

    protected static string? Shown(object? value) => Convert.ToString(value, CultureInfo.CurrentCulture);

    private string LabelText
    {
        get
        {
            var text = Label ?? For?.Metadata.DisplayName ?? For?.Name ?? "";
            return Optional ? GovUkText.Optional(text) : text;
        }
    }

    protected object LabelElement()
    {
        var label = new Element("label", $"govuk-label{Size("govuk-label")}", LabelText).With("for", FieldId);
        return IsHeading ? new Element("h1", "govuk-label-wrapper", label) : label;
    }

    protected object Legend() => IsHeading
        ? new Element("legend", $"govuk-fieldset__legend{Size("govuk-fieldset__legend")}", new Element("h1", "govuk-fieldset__heading", LabelText))
        : new Element("legend", $"govuk-fieldset__legend{Size("govuk-fieldset__legend")}", LabelText);

    private string Size(string block) => (LabelSize is null ? "" : $" {block}--{LabelSize}") + (LabelHidden ? " govuk-visually-hidden" : "");

    protected Element? HintElement() =>
        string.IsNullOrEmpty(Hint) ? null : new Element("div", "govuk-hint", Hint).With("id", FieldId + "-hint");

    protected Element? ErrorElement(string? error) => error is null ? null
        : new Element("p", "govuk-error-message", new Element("span", "govuk-visually-hidden", GovUkText.ErrorPrefix), " ", error)
            .With("id", FieldId + "-error");

    /// <summary>Value of aria-describedby: the parts that are there, in the order in which they stand.</summary>
    protected string? DescribedBy(string? error, params string?[] before)
    {
        var parts = before.Concat([string.IsNullOrEmpty(Hint) ? null : FieldId + "-hint", error is null ? null : FieldId + "-error"]);
        var joined = string.Join(' ', parts.Where(p => p is not null));
        return joined.Length == 0 ? null : joined;
    }

    /// <summary>Empties the written tag and gives back its unknown attributes, for the input inside.</summary>
    protected static List<KeyValuePair<string, object>> TakeAttributes(TagHelperOutput output)
    {
        var taken = output.Attributes.Where(a => a.Name != "class")
            .Select(a => new KeyValuePair<string, object>(a.Name, a.Value is null or HtmlString { Value: null or "" } ? true : a.Value)).ToList();
        output.Attributes.Clear();
        return taken;
    }

    protected static string ClassOf(TagHelperOutput output) =>
        output.Attributes["class"]?.Value is { } given ? " " + given : "";

    /// <summary>Writes the form group around the field's parts.</summary>
    protected static void Group(TagHelperOutput output, string? error, string? classes, params object?[] parts)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(GroupElement(error, classes, parts));
    }

    protected static Element GroupElement(string? error, string? classes, params object?[] parts) =>
        new("div", "govuk-form-group" + (error is null ? "" : " govuk-form-group--error") + (classes is null ? "" : " " + classes), parts);

    protected Element Fieldset(string? error, string? role, params object?[] parts) =>
        new Element("fieldset", "govuk-fieldset", [Legend(), HintElement(), ErrorElement(error), .. parts])
            .With("role", role).With("aria-describedby", DescribedBy(error));
}
