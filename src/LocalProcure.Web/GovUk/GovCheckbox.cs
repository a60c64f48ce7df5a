using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LocalProcure.Web.GovUk;

/// <summary>One box: a choice inside gov-checkboxes, or by itself for a yes-or-no property (<c>asp-for="IsListed"</c>).</summary>
[HtmlTargetElement("gov-checkbox", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GovCheckbox : Field
{
    public bool Checked { get; set; }
    public bool Disabled { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (context.Items.ContainsKey(typeof(Choices)) && For is null)
        {
            await GovRadio.AddTo(context, output, new Choice(Value?.ToString() ?? "true", Label ?? "") { Hint = Hint, LabelHtml = LabelHtml, HintHtml = HintHtml, IsChosen = Checked, IsDisabled = Disabled });
            return;
        }
        var inside = await output.GetChildContentAsync();
        var error = ErrorOf(FullName);
        var isChosen = Checked || string.Equals(TypedOr(For?.Model), "true", StringComparison.OrdinalIgnoreCase);
        var attributes = TakeAttributes(output);
        if (error is not null) attributes.Add(new("aria-describedby", FieldId + "-error" + (Hint is null ? "" : $" {FieldId}-item-hint")));
        var choice = new Choice("true", Label ?? For?.Metadata.DisplayName ?? "")
        {
            Hint = Hint, IsChosen = isChosen, IsDisabled = Disabled, Attributes = attributes, Inside = inside.IsEmptyOrWhiteSpace ? null : inside,
        };
        var block = new Element("div", "govuk-checkboxes").With("data-module", "govuk-checkboxes")
            .AddAll(choice.Draw("checkboxes", FullName, FieldId, 0, []));
        Group(output, error, null, ErrorElement(error), block);
    }

    // An empty box posts nothing, so a form that came back without this key was left unticked.
    private string? TypedOr(object? model) =>
        ViewContext?.ViewData.ModelState.TryGetValue(FullName, out var entry) == true && entry.AttemptedValue is { } typed ? typed.Split(',')[0] : Shown(model);
}
