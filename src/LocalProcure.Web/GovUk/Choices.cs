using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LocalProcure.Web.GovUk;

/// <summary>What radios and checkboxes share: a list of items, written as children or given as <c>asp-items</c>.</summary>
public abstract class Choices(string kind) : Field
{
    [HtmlAttributeName("asp-items")]
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>Smaller boxes, for filters and long lists.</summary>
    public bool Small { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var items = Items.Select(i => new Choice(i.Value ?? i.Text, i.Text) { IsDisabled = i.Disabled, IsChosen = i.Selected }).ToList();
        context.Items[typeof(Choices)] = items;
        await output.GetChildContentAsync();

        var error = ErrorOf(FullName);
        var chosen = Chosen();
        var classes = ClassOf(output);
        var block = new Element("div", $"govuk-{kind}{(Small ? $" govuk-{kind}--small" : "")}{classes}")
            .With("data-module", $"govuk-{kind}")
            .With(TakeAttributes(output))
            .AddAll(items.SelectMany((item, at) => item.Draw(kind, FullName, FieldId, at, chosen)));
        Group(output, error, null, HasLegend ? Fieldset(error, null, block) : block);
    }

    private bool HasLegend => Label is not null || For is not null;

    private HashSet<string> Chosen()
    {
        if (Value is null && ViewContext?.ViewData.ModelState.TryGetValue(FullName, out var entry) == true && entry.AttemptedValue is not null)
            return Set(entry.RawValue is string[] several ? several : [entry.AttemptedValue]);
        return Set((Value ?? For?.Model) switch
        {
            null => [],
            string one => [one],
            System.Collections.IEnumerable many => many.Cast<object?>().Select(m => Shown(m) ?? ""),
            var one => [Shown(one) ?? ""],
        });
    }

    private static HashSet<string> Set(IEnumerable<string> values) => new(values, StringComparer.OrdinalIgnoreCase);
}

/// <summary>One radio or checkbox, or the word between two of them.</summary>
public sealed record Choice(string Value, string Label)
{
    public string? Hint { get; init; }
    /// <summary>In place of the label or the hint, where parts of it are in another language.</summary>
    public IHtmlContent? LabelHtml { get; init; }
    public IHtmlContent? HintHtml { get; init; }
    private object? HintShown => (object?)HintHtml ?? Hint;
    public bool IsChosen { get; init; }
    public bool IsDisabled { get; init; }
    public bool IsDivider { get; init; }
    /// <summary>Shown only while this one is chosen; always shown without script.</summary>
    public IHtmlContent? Inside { get; init; }
    public IReadOnlyList<KeyValuePair<string, object>> Attributes { get; init; } = [];

    public IEnumerable<Element> Draw(string kind, string name, string idPrefix, int at, HashSet<string> chosen)
    {
        if (IsDivider)
        {
            yield return new Element("div", $"govuk-{kind}__divider", Label);
            yield break;
        }
        // The first has no number, so that the error summary can link to it.
        var id = at == 0 ? idPrefix : $"{idPrefix}-{at + 1}";
        var isChosen = IsChosen || chosen.Contains(Value);
        var input = new Element("input", $"govuk-{kind}__input")
            .With("id", id).With("name", name).With("type", kind == "radios" ? "radio" : "checkbox").With("value", Value)
            .With("checked", isChosen).With("disabled", IsDisabled)
            .With("aria-describedby", HintShown is null ? null : id + "-item-hint")
            .With(Attributes);
        var hint = HintShown is null ? null : new Element("div", $"govuk-hint govuk-{kind}__hint", HintShown).With("id", id + "-item-hint");
        yield return new Element("div", $"govuk-{kind}__item", input,
            new Element("label", $"govuk-label govuk-{kind}__label", (object?)LabelHtml ?? Label).With("for", id).With("lang", Attributes.FirstOrDefault(a => a.Key == "lang").Value), hint);
        // Shown and hidden by style alone (see _forms.scss): the component's script would put aria-expanded on a radio, which ARIA does not allow.
        if (Inside is not null)
            yield return new Element("div", $"govuk-{kind}__conditional", Inside).With("id", $"conditional-{id}");
    }
}
