using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>What bids are judged by; weights may be in the making, and total 100 before publication.</summary>
[Route("tenders/{id:guid}/criteria")]
public sealed class CriteriaController(AppDb db, Current current) : DraftController(db, current)
{
    protected override bool IsChangeable => true;

    [HttpGet]
    public IActionResult Index(Guid id) => View("Criteria", Tender);

    [HttpGet("new")]
    public IActionResult New(Guid id) => View("Criterion", new CriterionForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid id, CriterionForm form) =>
        Add(form, Find(form.Key) is not null, "Criterion", () => Tender.AddCriterion(form.Name, form.WeightGiven, form.IsPrice, Current.Act, form.Key, form.MinimumGiven), Url.Action(form.Do == "more" ? "New" : "Index", new { id })!);

    [HttpGet("{item:guid}")]
    public IActionResult Edit(Guid id, Guid item) =>
        Find(item) is { } criterion ? Page(CriterionForm.From(criterion), "Criterion") : NotFound();

    [HttpPost("{item:guid}")]
    public async Task<IActionResult> Update(Guid id, Guid item, CriterionForm form) =>
        Find(item) is { } criterion
            ? await Save(form, CriterionForm.From(criterion), "Criterion", () => Tender.ChangeCriterion(item, form.Name, form.WeightGiven, form.IsPrice, Current.Act, form.MinimumGiven), Url.Action("Index", new { id })!)
            : NotFound();

    [HttpPost("{item:guid}/removal")]
    public async Task<IActionResult> Delete(Guid id, Guid item)
    {
        Tender.RemoveCriterion(item, Current.Act);
        await Keep();
        return this.LocalRedirectSeeOther(Url.Action("Index", new { id })!);
    }

    private AwardCriterion? Find(Guid item) => Tender.Criteria.FirstOrDefault(c => c.Id == item);
}

/// <summary>One criterion as typed.</summary>
public sealed class CriterionForm : PartForm, IValidatableObject
{
    [StringLength(TenderLengths.CriterionName, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? NameEnglish { get; set; }
    [StringLength(TenderLengths.CriterionName, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? NameWelsh { get; set; }
    [StringLength(10)]
    public string? Weight { get; set; }
    public bool IsPrice { get; set; }
    [StringLength(10)]
    public string? Minimum { get; set; }
    [StringLength(10)]
    public string? Do { get; set; }

    public OwnWords Name => new(NameEnglish.OrNull(), NameWelsh.OrNull());
    public int WeightGiven => Typed.Whole(Weight) ?? 0;
    public int? MinimumGiven => Typed.Whole(Minimum);

    public static CriterionForm From(AwardCriterion criterion) => new()
    {
        NameEnglish = criterion.Name.English, NameWelsh = criterion.Name.Welsh, Weight = criterion.Weight.ToString(CultureInfo.InvariantCulture), IsPrice = criterion.IsPrice,
        Minimum = criterion.Minimum?.ToString(CultureInfo.InvariantCulture),
    };

    public override IEnumerable<(string Name, string? Value)> Fields() =>
        [(TenderText.NameEnglish, NameEnglish), (TenderText.NameWelsh, NameWelsh), (TenderText.Weight, Weight), (TenderText.ThisIsPrice, IsPrice ? TenderText.Yes : TenderText.No), (JudgingText.Minimum, Minimum)];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Name.IsEmpty) yield return new(TenderText.EnterCriterionName, [nameof(NameEnglish)]);
        if (WeightGiven is < 1 or > 100) yield return new(TenderText.WeightFrom1To100, [nameof(Weight)]);
        if (!string.IsNullOrWhiteSpace(Minimum) && MinimumGiven is not (>= 1 and <= 100)) yield return new(JudgingText.EnterMinimum, [nameof(Minimum)]);
    }
}
