using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Requirements;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LocalProcure.Web.Features.Shared;

/// <summary>CPV titles on Welsh pages, marked as the English that most of them are.</summary>
public static class Titles
{
    /// <summary>The words with each title in them marked, for a label: <c>label-html="@Titles.Marked(words)"</c>.</summary>
    public static IHtmlContent Marked(string? words)
    {
        var content = new HtmlContentBuilder();
        foreach (var run in CpvRuns.In(words ?? ""))
            if (run.Other is { } other) content.AppendHtml(new Element("span", null, run.Words).With("lang", other.Code()));
            else content.Append(run.Words);
        return content;
    }

    /// <summary>A condition to choose. Where it is a kind of work only the title stands there, so that the whole option is in one language.</summary>
    public static LanguageItem Option(Requirement asked) => asked.Kind == RequirementKind.Skill && CpvTree.Find(asked.Key) is { } code
        ? new(code.Title, asked.Id.ToString(), code.TitleLanguage == Reading ? null : code.TitleLanguage.Code()) : new(RequirementText.Asked(asked), asked.Id.ToString(), null);

    /// <summary>An option of a list, which can hold no marks inside: its whole text is in the title's language.</summary>
    public static LanguageItem Option(CpvCode code, string text) => new(text, code.Code, code.TitleLanguage == Reading ? null : code.TitleLanguage.Code());
}

/// <summary>A sentence that may name kinds of work: <c>&lt;titled words="@T.Harshest(…)" /&gt;</c>.</summary>
[HtmlTargetElement("titled", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TitledTag : TagHelper
{
    public string? Words { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Titles.Marked(Words));
    }
}
