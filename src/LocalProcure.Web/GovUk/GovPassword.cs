using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LocalProcure.Web.GovUk;

/// <summary>A password, with a button that shows it. What was typed is never sent back.</summary>
[HtmlTargetElement("gov-password", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GovPassword : Field
{
    /// <summary>current-password, or new-password where one is chosen.</summary>
    public string Autocomplete { get; set; } = "current-password";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var error = ErrorOf(FullName);
        var classes = "govuk-input govuk-password-input__input govuk-js-password-input-input" + ClassOf(output) + (error is null ? "" : " govuk-input--error");
        var input = new Element("input", classes)
            .With("id", FieldId).With("name", FullName).With("type", "password").With("spellcheck", "false")
            .With("aria-describedby", DescribedBy(error)).With("autocomplete", Autocomplete).With("autocapitalize", "none")
            .With(TakeAttributes(output));
        var button = new Element("button", "govuk-button govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle", GovUkText.Show)
            .With("type", "button").With("data-module", "govuk-button").With("aria-controls", FieldId)
            .With("aria-label", GovUkText.ShowPassword).With("hidden", true);
        var group = GroupElement(error, "govuk-password-input", LabelElement(), HintElement(), ErrorElement(error),
            new Element("div", "govuk-input__wrapper govuk-password-input__wrapper", input, button)).With("data-module", "govuk-password-input");
        // English is built into the script.
        if (Reading == Language.Welsh)
            group.With("data-i18n.show-password", GovUkText.Show).With("data-i18n.hide-password", GovUkText.Hide)
                .With("data-i18n.show-password-aria-label", GovUkText.ShowPassword).With("data-i18n.hide-password-aria-label", GovUkText.HidePassword)
                .With("data-i18n.password-shown-announcement", GovUkText.PasswordShown).With("data-i18n.password-hidden-announcement", GovUkText.PasswordHidden);
        output.TagName = null;
        output.Content.SetHtmlContent(group);
    }
}
