using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LocalProcure.Web.GovUk;

/// <summary>One answer out of a few: <c>&lt;gov-radios asp-for="Kind" label="@T.Kind"&gt;&lt;gov-radio value="Council" label="@T.Council" /&gt;&lt;/gov-radios&gt;</c>.</summary>
[HtmlTargetElement("gov-radios", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GovRadios() : Choices("radios");

/// <summary>Any number of answers; the property is a list.</summary>
[HtmlTargetElement("gov-checkboxes", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GovCheckboxes() : Choices("checkboxes");

/// <summary>One radio. What stands inside it is shown only while it is chosen.</summary>
[HtmlTargetElement("gov-radio", ParentTag = "gov-radios", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GovRadio : TagHelper
{
    public object? Value { get; set; }
    public string Label { get; set; } = "";
    public string? Hint { get; set; }
    public bool Checked { get; set; }
    public bool Disabled { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        AddTo(context, output, new Choice(Value?.ToString() ?? "", Label) { Hint = string.IsNullOrEmpty(Hint) ? null : Hint, IsChosen = Checked, IsDisabled = Disabled });

    internal static async Task AddTo(TagHelperContext context, TagHelperOutput output, Choice choice)
    {
        var inside = await output.GetChildContentAsync();
        var attributes = output.Attributes.Select(a => new KeyValuePair<string, object>(a.Name, a.Value ?? true)).ToList();
        ((List<Choice>)context.Items[typeof(Choices)]).Add(choice with { Inside = inside.IsEmptyOrWhiteSpace ? null : inside, Attributes = attributes });
        output.SuppressOutput();
    }
}

/// <summary>"or" between radios or checkboxes.</summary>
[HtmlTargetElement("gov-divider", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GovDivider : TagHelper
{
    public string? Text { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ((List<Choice>)context.Items[typeof(Choices)]).Add(new Choice("", Text ?? GovUkText.Or) { IsDivider = true });
        output.SuppressOutput();
    }
}
