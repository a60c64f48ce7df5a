using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>Title and description.</summary>
[Route("tenders/{id:guid}/words")]
public sealed class WordsController(AppDb db, Current current) : DraftController(db, current)
{
    protected override bool IsChangeable => true;

    [HttpGet]
    public IActionResult Edit(Guid id) => Page(WordsForm.From(Tender), "Words");

    [HttpPost]
    public Task<IActionResult> Update(Guid id, WordsForm form) => Save(form, WordsForm.From(Tender), "Words", () =>
        Tender.Describe(new(form.TitleEnglish.OrNull(), form.TitleWelsh.OrNull()), new(form.DescriptionEnglish.OrNull(), form.DescriptionWelsh.OrNull()), form.OneLanguageBecause.OrNull(), Current.Act));
}

/// <summary>Title and description as typed.</summary>
public sealed class WordsForm : PartForm, IValidatableObject
{
    [StringLength(TenderLengths.Title, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? TitleEnglish { get; set; }
    [StringLength(TenderLengths.Title, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? TitleWelsh { get; set; }
    [StringLength(TenderLengths.Description, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? DescriptionEnglish { get; set; }
    [StringLength(TenderLengths.Description, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? DescriptionWelsh { get; set; }
    [StringLength(TenderLengths.Reason, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? OneLanguageBecause { get; set; }

    public static WordsForm From(Tender tender) => new()
    {
        TitleEnglish = tender.Title.English, TitleWelsh = tender.Title.Welsh,
        DescriptionEnglish = tender.Description.English, DescriptionWelsh = tender.Description.Welsh,
        OneLanguageBecause = tender.OneLanguageBecause,
    };

    public override IEnumerable<(string Name, string? Value)> Fields() =>
        [(TenderText.TitleEnglish, TitleEnglish), (TenderText.TitleWelsh, TitleWelsh), (TenderText.DescriptionEnglish, DescriptionEnglish), (TenderText.DescriptionWelsh, DescriptionWelsh), (TenderText.OneLanguage, OneLanguageBecause)];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrWhiteSpace(TitleEnglish) && string.IsNullOrWhiteSpace(TitleWelsh)) yield return new(TenderText.EnterTitle, [nameof(TitleEnglish)]);
    }
}
