using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LocalProcure.Web.GovUk;

/// <summary>A date in three fields, bound to <see cref="DateParts"/>.</summary>
[HtmlTargetElement("gov-date", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GovDate : Field
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Hint ??= GovUkText.DateHint;
        var (day, month, year) = ($"{FullName}.Day", $"{FullName}.Month", $"{FullName}.Year");
        var error = ErrorOf(FullName, day, month, year);
        // When one part is wrong only that one is marked; when the whole is, all three are.
        bool Wrong(string part) => error is not null && (HasError(part) || !new[] { day, month, year }.Any(HasError));
        var parts = (Value ?? For?.Model) as DateParts ?? new DateParts();
        Value = null;
        var fields = new Element("div", "govuk-date-input",
            Part(day, GovUkText.Day, parts.Day, 2, Wrong(day), "numeric"),
            Part(month, GovUkText.Month, parts.Month, 5, Wrong(month), null),
            Part(year, GovUkText.Year, parts.Year, 4, Wrong(year), "numeric")).With("id", FieldId).With(TakeAttributes(output));
        Group(output, error, null, Fieldset(error, "group", fields));
    }

    private bool HasError(string key) => ViewContext?.ViewData.ModelState.TryGetValue(key, out var entry) == true && entry.Errors.Count > 0;

    private Element Part(string name, string label, string? value, int width, bool wrong, string? inputMode)
    {
        var id = FieldId + name[name.LastIndexOf('.')..].Replace('.', '_');
        var input = new Element("input", $"govuk-input govuk-date-input__input{(wrong ? " govuk-input--error" : "")} govuk-input--width-{width}")
            .With("id", id).With("name", name).With("type", "text").With("inputmode", inputMode)
            .With("value", Typed(name, value) is { Length: > 0 } typed ? typed : null);
        return new Element("div", "govuk-date-input__item",
            new Element("div", "govuk-form-group", new Element("label", "govuk-label govuk-date-input__label", label).With("for", id), input));
    }
}
