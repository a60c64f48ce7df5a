using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LocalProcure.Web.GovUk;

/// <summary>A banner. Empty, it shows what the person's last act was told to say (see <see cref="Telling"/>), or nothing.</summary>
[HtmlTargetElement("gov-notification", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GovNotification : TagHelper
{
    private const string TitleId = "govuk-notification-banner-title";

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>success, or nothing for something important to know.</summary>
    public string? Type { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var inside = await output.GetChildContentAsync();
        object? content = inside.IsEmptyOrWhiteSpace ? null : inside;
        if (content is null && ViewContext.TempData[Telling.Key] is string told)
            (content, Type) = (new Element("p", "govuk-notification-banner__heading", told), "success");
        if (content is null) return;

        var isSuccess = Type == "success";
        output.Content.SetHtmlContent(new Element("div", "govuk-notification-banner" + (isSuccess ? " govuk-notification-banner--success" : ""),
                new Element("div", "govuk-notification-banner__header",
                    new Element("h2", "govuk-notification-banner__title", isSuccess ? GovUkText.Success : GovUkText.Important).With("id", TitleId)),
                new Element("div", "govuk-notification-banner__content", content))
            .With("role", isSuccess ? "alert" : "region").With("aria-labelledby", TitleId).With("data-module", "govuk-notification-banner"));
    }
}

/// <summary>Carries one sentence to the next page, after an act that succeeded: <c>this.Tell(TenderText.Published)</c>.</summary>
public static class Telling
{
    public const string Key = "Told";

    public static void Tell(this Controller controller, string sentence) => controller.TempData[Key] = sentence;
}
