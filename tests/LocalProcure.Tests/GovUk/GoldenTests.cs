using LocalProcure.Web.GovUk;

namespace LocalProcure.Tests.GovUk;

/// <summary>Our components give the markup that govuk-frontend was tested with.</summary>
public class GoldenTests
{
    [GoldenFact]
    public async Task An_input_with_hint_and_error() => Same("input", "with hint text", await Rendered.From(new GovInput
    {
        Id = "input-with-hint-text", Name = "test-name-2", Label = "National insurance number",
        Hint = "It’s on your National Insurance card, benefit letter, payslip or P60. For example, ‘QQ 12 34 56 C’.",
    }));

    [GoldenFact]
    public async Task An_input_with_an_error() => Same("input", "with error message", await Rendered.From(new GovInput
    {
        Id = "input-with-error-message", Name = "test-name-3", Label = "National Insurance number",
        Error = "Enter a National Insurance number in the correct format",
    }));

    [GoldenFact]
    public async Task An_input_with_a_prefix() => Same("input", "with prefix", await Rendered.From(new GovInput
    {
        Id = "input-with-prefix", Name = "amount", Label = "Amount, in pounds", Prefix = "£",
    }));

    [GoldenFact]
    public async Task A_textarea_with_an_error() => Same("textarea", "with error message", await Rendered.From(new GovTextarea
    {
        Id = "no-ni-reason", Name = "no-ni-reason", Label = "Why can’t you provide a National Insurance number?", Error = "You must provide an explanation",
    }));

    [GoldenFact]
    public async Task A_textarea_that_counts() => Same("character-count", "with maxwords",
        await Rendered.From(new GovTextarea { Id = "maxwords", Name = "maxwords", Label = "Full address", MaxWords = 10 }));

    [GoldenFact]
    public async Task A_select() => Same("select", "with hint text and error message", await Rendered.From(new GovSelect
    {
        Id = "select-2", Name = "select-2", Label = "Label text goes here", Hint = "Hint text goes here", Error = "Error message goes here",
        Items = [new("GOV.UK frontend option 1", "1"), new("GOV.UK frontend option 2", "2"), new("GOV.UK frontend option 3", "3")],
    }));

    [GoldenFact]
    public async Task Checkboxes_with_hints_and_an_error() => Same("checkboxes", "with error message", await Rendered.From(
        new GovCheckboxes { Name = "waste", Label = "Which types of waste do you transport regularly?", Error = "Please select an option" },
        Box("animal", "Waste from animal carcasses"), Box("mines", "Waste from mines or quarries"), Box("farm", "Farm or agricultural waste")));

    private static GovCheckbox Box(string value, string label) =>
        new() { Value = value, Label = label, Hint = "Nullam id dolor id nibh ultricies vehicula ut id elit." };

    [GoldenFact]
    public async Task A_password_with_an_error() => Same("password-input", "with error message", await Rendered.From(new GovPassword
    {
        Id = "password-input-with-error-message", Name = "test-name-3", Label = "Password", Error = "Error message goes here",
        Hint = "It probably has some letters, numbers and maybe even some symbols in it.",
    }));

    [GoldenFact]
    public async Task A_file_with_an_error() => Same("file-upload", "with error message and hint", await Rendered.From(new GovFile
    {
        Id = "file-upload-3", Name = "file-upload-3", Label = "Upload a file", Error = "Error message goes here",
        Hint = "Your photo may be in your Pictures, Photos, Downloads or Desktop folder. Or in an app like iPhoto.",
    }));

    [GoldenFact]
    public async Task A_button_that_ignores_a_second_click() => Same("button", "prevent double click",
        await Rendered.From(new GovButton(), "Submit"));

    [GoldenFact]
    public async Task Breadcrumbs_a_tag_an_inset_and_a_warning()
    {
        Same("tag", "grey", await Rendered.From(new GovTag { Colour = "grey" }, "Grey"));
        Same("warning-text", "default", await Rendered.From(new GovWarning(), "You can be fined up to £5,000 if you don’t register."));
        Same("back-link", "default", await Rendered.From(new GovBackLink()));
        Same("panel", "default", await Rendered.From(new GovPanel { Heading = "Application complete" }, "Your reference number<br><strong>HDJ2123F</strong>"));
    }

    private static void Same(string component, string fixture, string ours) =>
        Rendered.IsLike(Rendered.Golden(component, fixture)!, ours);
}
