using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LocalProcure.Web.GovUk;

/// <summary>The parts of a longer job with the state of each; holds gov-task items.</summary>
[HtmlTargetElement("gov-task-list")]
public sealed class GovTaskList : TagHelper
{
    /// <summary>Needed when a page has two lists, so that ids stay apart.</summary>
    public string Prefix { get; set; } = "task-list";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var tasks = new List<GovTask>();
        context.Items[typeof(GovTaskList)] = tasks;
        await output.GetChildContentAsync();
        output.TagName = "ul";
        output.Attributes.SetAttribute("class", "govuk-task-list");
        for (var at = 0; at < tasks.Count; at++) output.Content.AppendHtml(tasks[at].Draw($"{Prefix}-{at + 1}"));
    }
}

/// <summary>One part: <c>&lt;gov-task href="…" label="…" status="@T.Done" /&gt;</c>. A status with a colour is drawn as a tag; a finished one is plain text.</summary>
[HtmlTargetElement("gov-task", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GovTask : TagHelper
{
    /// <summary>No address when it cannot be started yet.</summary>
    public string? Href { get; set; }
    public string Label { get; set; } = "";
    public string? Hint { get; set; }
    public string Status { get; set; } = "";
    /// <summary>blue, grey, red, green, yellow ...; empty for plain text.</summary>
    public string? Colour { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // In a view @(done ? null : "blue") arrives as an empty text.
        (Href, Hint, Colour) = (Blank(Href), Blank(Hint), Blank(Colour));
        ((List<GovTask>)context.Items[typeof(GovTaskList)]).Add(this);
        output.SuppressOutput();
    }

    private static string? Blank(string? text) => string.IsNullOrEmpty(text) ? null : text;

    internal Element Draw(string id)
    {
        var describedBy = (Hint is null ? "" : $"{id}-hint ") + $"{id}-status";
        var name = Href is null
            ? new Element("div", null, Label)
            : new Element("a", "govuk-link govuk-task-list__link", Label).With("href", Href).With("aria-describedby", describedBy);
        var hint = Hint is null ? null : new Element("div", "govuk-task-list__hint", Hint).With("id", $"{id}-hint");
        object status = Colour is null ? Status : new Element("strong", $"govuk-tag govuk-tag--{Colour}", Status);
        return new Element("li", "govuk-task-list__item" + (Href is null ? "" : " govuk-task-list__item--with-link"),
            new Element("div", "govuk-task-list__name-and-hint", name, hint),
            new Element("div", "govuk-task-list__status" + (Href is null ? " govuk-task-list__status--cannot-start-yet" : ""), status).With("id", $"{id}-status"));
    }
}
