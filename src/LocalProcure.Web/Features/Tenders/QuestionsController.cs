using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>The questions that bidders answer, scored against a criterion or pass and fail.</summary>
[Route("tenders/{id:guid}/questions")]
public sealed class QuestionsController(AppDb db, Current current) : DraftController(db, current)
{
    protected override bool IsChangeable => true;

    [HttpGet]
    public IActionResult Index(Guid id) => View("Questions", Tender);

    [HttpGet("new")]
    public IActionResult New(Guid id) => View("Question", new QuestionForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid id, QuestionForm form)
    {
        CheckCriterion(form);
        return Add(form, Find(form.Key) is not null, "Question", () => Tender.AddQuestion(form.Words, form.Guidance, form.CriterionId, form.WordLimitGiven, Current.Act, form.Key, form.LotId), Url.Action(form.Do == "more" ? "New" : "Index", new { id })!);
    }

    [HttpGet("{item:guid}")]
    public IActionResult Edit(Guid id, Guid item) => Find(item) is { } question ? Page(QuestionForm.From(question), "Question") : NotFound();

    [HttpPost("{item:guid}")]
    public async Task<IActionResult> Update(Guid id, Guid item, QuestionForm form)
    {
        if (Find(item) is not { } question) return NotFound();
        CheckCriterion(form);
        return await Save(form, QuestionForm.From(question), "Question", () => Tender.ChangeQuestion(item, form.Words, form.Guidance, form.CriterionId, form.WordLimitGiven, Current.Act, form.LotId), Url.Action("Index", new { id })!);
    }

    [HttpPost("{item:guid}/removal")]
    public async Task<IActionResult> Delete(Guid id, Guid item)
    {
        Tender.RemoveQuestion(item, Current.Act);
        await Keep();
        return this.LocalRedirectSeeOther(Url.Action("Index", new { id })!);
    }

    private TenderQuestion? Find(Guid item) => Tender.Questions.FirstOrDefault(q => q.Id == item);

    private void CheckCriterion(QuestionForm form)
    {
        if (Tender.WhyNotScoreAgainst(form.CriterionId) is { } reason) ModelState.AddModelError(nameof(form.Scored), reason);
        if (Tender.WhyNotLotId(form.LotId) is { } lot) ModelState.AddModelError(nameof(form.LotId), lot);
    }
}

/// <summary>One question as typed.</summary>
public sealed class QuestionForm : PartForm, IValidatableObject
{
    /// <summary>The value of the radio that means pass or fail.</summary>
    public const string PassFail = "pass-fail";

    [StringLength(TenderLengths.Question, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? WordsEnglish { get; set; }
    [StringLength(TenderLengths.Question, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? WordsWelsh { get; set; }
    [StringLength(TenderLengths.Guidance, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? GuidanceEnglish { get; set; }
    [StringLength(TenderLengths.Guidance, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? GuidanceWelsh { get; set; }
    [Required(ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.ChooseHowScored)), StringLength(36)]
    public string? Scored { get; set; }
    [StringLength(10)]
    public string? WordLimit { get; set; }
    public Guid? LotId { get; set; }
    [StringLength(10)]
    public string? Do { get; set; }

    public OwnWords Words => new(WordsEnglish.OrNull(), WordsWelsh.OrNull());
    public OwnWords Guidance => new(GuidanceEnglish.OrNull(), GuidanceWelsh.OrNull());
    public Guid? CriterionId => Scored is null or PassFail ? null : Guid.TryParse(Scored, out var id) ? id : Guid.Empty;
    public int? WordLimitGiven => Typed.Whole(WordLimit);

    public static QuestionForm From(TenderQuestion question) => new()
    {
        WordsEnglish = question.Words.English, WordsWelsh = question.Words.Welsh, GuidanceEnglish = question.Guidance.English, GuidanceWelsh = question.Guidance.Welsh,
        Scored = question.CriterionId?.ToString() ?? PassFail, WordLimit = question.WordLimit?.ToString(CultureInfo.InvariantCulture), LotId = question.LotId,
    };

    public override IEnumerable<(string Name, string? Value)> Fields() =>
        [(TenderText.QuestionEnglish, WordsEnglish), (TenderText.QuestionWelsh, WordsWelsh), (TenderText.GuidanceEnglish, GuidanceEnglish), (TenderText.GuidanceWelsh, GuidanceWelsh), (TenderText.HowScored, Scored == PassFail ? TenderText.PassOrFail : Scored), (TenderText.WordLimit, WordLimit), (LotText.ForWhichLot, LotId?.ToString())];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Words.IsEmpty) yield return new(TenderText.EnterQuestion, [nameof(WordsEnglish)]);
        if (!string.IsNullOrWhiteSpace(WordLimit) && WordLimitGiven is not (>= 10 and <= 10_000)) yield return new(TenderText.WordLimitRange, [nameof(WordLimit)]);
    }
}
