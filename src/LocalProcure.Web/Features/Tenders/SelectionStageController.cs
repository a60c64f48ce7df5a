using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Selections;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>Whether firms are selected before they tender, until when they may ask, and what they answer.</summary>
[Route("tenders/{id:guid}/selection-stage")]
public sealed class SelectionStageController(AppDb db, Current current) : DraftController(db, current)
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id)
    {
        await SayEarliest();
        return Page(SelectionStageForm.From(Tender), "SelectionStage");
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, SelectionStageForm form)
    {
        await SayEarliest();
        if (form.Wanted != true) foreach (var name in ModelState.Keys.Where(k => k.StartsWith(nameof(form.Date), StringComparison.Ordinal) || k == nameof(form.Time)).ToList()) ModelState.Remove(name);
        if (form.Wanted is null) ModelState.AddModelError(nameof(form.Wanted), SelectionText.SayWhetherSelected);
        if (ModelState.IsValid && form.Wanted == true)
        {
            if (form.Moment <= Current.Now) ModelState.AddModelError(nameof(form.Date), TenderText.ClosesInPast);
            else if (Tender.ClosesAt is { } bids && form.Moment >= bids) ModelState.AddModelError(nameof(form.Date), SelectionText.BeforeBids(bids));
        }
        return await Save(form, SelectionStageForm.From(Tender), "SelectionStage", () => Tender.SetSelection(form.Wanted!.Value, form.Wanted == true ? form.Moment : null, Current.Act),
            form.Wanted == true ? Url.Action("Edit", new { id })! : Url.Action("Show", "TaskList", new { id })!);
    }

    [HttpGet("questions/new")]
    public IActionResult New(Guid id) => View("SelectionQuestion", new SelectionQuestionForm());

    [HttpPost("questions")]
    public Task<IActionResult> Create(Guid id, SelectionQuestionForm form) =>
        Add(form, Find(form.Key) is not null, "SelectionQuestion", () => Tender.AddSelectionQuestion(form.Words, form.Guidance, form.WordLimitGiven, Current.Act, form.Key), Url.Action("Edit", new { id })!);

    [HttpGet("questions/{item:guid}")]
    public IActionResult EditQuestion(Guid id, Guid item) => Find(item) is { } question ? Page(SelectionQuestionForm.From(question), "SelectionQuestion") : NotFound();

    [HttpPost("questions/{item:guid}")]
    public async Task<IActionResult> UpdateQuestion(Guid id, Guid item, SelectionQuestionForm form) => Find(item) is not { } question ? NotFound()
        : await Save(form, SelectionQuestionForm.From(question), "SelectionQuestion", () => Tender.ChangeSelectionQuestion(item, form.Words, form.Guidance, form.WordLimitGiven, Current.Act), Url.Action("Edit", new { id })!);

    [HttpPost("questions/{item:guid}/removal")]
    public async Task<IActionResult> Delete(Guid id, Guid item)
    {
        if (Find(item) is not null)
        {
            Tender.RemoveSelectionQuestion(item, Current.Act);
            await Db.SaveChangesAsync();
        }
        return this.LocalRedirectSeeOther(Url.Action("Edit", new { id })!);
    }

    /// <summary>The earliest end that the rules allow, were it published today.</summary>
    private async Task SayEarliest() => ViewData["Earliest"] =
        Tender.RulesAt(await Db.LoadFigures(), Current.Now)?.Periods.FirstOrDefault(p => p.Stage == PeriodStage.Participation) is { MinimumDays: { } days, EarliestEnd: { } day } ? SelectionText.Earliest((int)days, day) : null;

    private SelectionQuestion? Find(Guid item) => Tender.SelectionQuestions.FirstOrDefault(q => q.Id == item);
}

/// <summary>Whether there is a selection stage, and when asking to take part ends.</summary>
public sealed class SelectionStageForm : MomentForm
{
    public bool? Wanted { get; set; }

    public static SelectionStageForm From(Tender tender)
    {
        var form = From<SelectionStageForm>(tender.ParticipationClosesAt, "12:00");
        form.Wanted = tender.WantsSelection;
        return form;
    }

    public override IEnumerable<(string Name, string? Value)> Fields() =>
        [(SelectionText.Wanted, Wanted?.ToString()), .. Wanted == true ? base.Fields() : []];
}

/// <summary>A selection question as typed.</summary>
public sealed class SelectionQuestionForm : PartForm, IValidatableObject
{
    [StringLength(TenderLengths.Question, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? WordsEnglish { get; set; }
    [StringLength(TenderLengths.Question, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? WordsWelsh { get; set; }
    [StringLength(TenderLengths.Guidance, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? GuidanceEnglish { get; set; }
    [StringLength(TenderLengths.Guidance, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? GuidanceWelsh { get; set; }
    [StringLength(10)] public string? WordLimit { get; set; }

    public OwnWords Words => new(WordsEnglish.OrNull(), WordsWelsh.OrNull());
    public OwnWords Guidance => new(GuidanceEnglish.OrNull(), GuidanceWelsh.OrNull());
    public int? WordLimitGiven => Typed.Whole(WordLimit);

    public static SelectionQuestionForm From(SelectionQuestion question) => new()
    {
        WordsEnglish = question.Words.English, WordsWelsh = question.Words.Welsh, GuidanceEnglish = question.Guidance.English, GuidanceWelsh = question.Guidance.Welsh,
        WordLimit = question.WordLimit?.ToString(CultureInfo.InvariantCulture),
    };

    public override IEnumerable<(string Name, string? Value)> Fields() =>
        [(TenderText.QuestionEnglish, WordsEnglish), (TenderText.QuestionWelsh, WordsWelsh), (TenderText.GuidanceEnglish, GuidanceEnglish), (TenderText.GuidanceWelsh, GuidanceWelsh), (TenderText.WordLimit, WordLimit)];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Words.IsEmpty) yield return new(TenderText.EnterQuestion, [nameof(WordsEnglish)]);
        if (!string.IsNullOrWhiteSpace(WordLimit) && WordLimitGiven is not (>= 10 and <= 10_000)) yield return new(TenderText.WordLimitRange, [nameof(WordLimit)]);
    }
}
