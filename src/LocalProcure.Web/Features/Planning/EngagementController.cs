using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LocalProcure.Domain.Planning;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Planning;

/// <summary>Preliminary market engagement on a plan: the notice, its legal counterpart, and what came of it.</summary>
[Route("planned/{id:guid}/engagement")]
public sealed class EngagementController(AppDb db, Current current, PlanNews news) : OwnPlanController(db, current)
{
    [HttpGet("new")]
    public IActionResult New(Guid id) => View("Engagement", new EngagementForm());

    [HttpPost("")]
    public async Task<IActionResult> Create(Guid id, EngagementForm form)
    {
        if (await Db.EngagementNotices.AnyAsync(e => e.Id == form.Key && e.PlanId == id)) return ToPlan();
        if (ModelState.IsValid && (Plan.WhyNotWrite ?? form.Content.WhyNotSave) is { } reason) ModelState.AddModelError(EngagementForm.FieldOf(reason), reason);
        if (!ModelState.IsValid) return this.Refused("Engagement", form);
        Db.EngagementNotices.Add(new EngagementNotice(Plan, form.Content, Current.Act, form.Key));
        await Db.SaveChangesAsync();
        return ToPlan(PlanText.Saved);
    }

    [HttpGet("{item:guid}")]
    public async Task<IActionResult> Edit(Guid id, Guid item) => await Find(item) is { } notice ? View("Engagement", EngagementForm.From(notice)) : NotFound();

    [HttpPost("{item:guid}")]
    public async Task<IActionResult> Update(Guid id, Guid item, EngagementForm form)
    {
        if (await Find(item) is not { } notice) return NotFound();
        if (ModelState.IsValid && (notice.WhyNotWrite(Plan) ?? form.Content.WhyNotSave) is { } reason) ModelState.AddModelError(EngagementForm.FieldOf(reason), reason);
        if (!ModelState.IsValid) return this.Refused("Engagement", form);
        notice.Write(Plan, form.Content, Current.Act);
        await Db.SaveChangesAsync();
        return ToPlan(PlanText.Saved);
    }

    [HttpPost("{item:guid}/publication")]
    public async Task<IActionResult> Publish(Guid id, Guid item)
    {
        if (await Find(item) is not { } notice) return NotFound();
        if (notice.WhyNotPublish(Plan, Current.Now) is { } reason)
        {
            ModelState.AddModelError(EngagementForm.FieldOf(reason), reason);
            return this.Refused("Engagement", EngagementForm.From(notice));
        }
        notice.Publish(Plan, Current.Act);
        await news.Tell(Plan, PlanMail.Engagement, Current.Now);
        await Db.SaveChangesAsync();
        return ToPlan(PlanText.EngagementPublished);
    }

    [HttpGet("{item:guid}/notice")]
    public async Task<IActionResult> EditNotice(Guid id, Guid item) =>
        await Find(item) is { } notice ? View("EngagementNotice", new EngagementNoticeForm { Notice = NoticeTyped.From(notice.Notice), Because = notice.NoNoticeBecause }) : NotFound();

    [HttpPost("{item:guid}/notice")]
    public async Task<IActionResult> UpdateNotice(Guid id, Guid item, EngagementNoticeForm form)
    {
        if (await Find(item) is not { } notice) return NotFound();
        if (ModelState.IsValid && EngagementNotice.WhyNotRecord(form.Notice.Notice, form.Because) is { } reason) ModelState.AddModelError("Notice.Reference", reason);
        if (!ModelState.IsValid) return this.Refused("EngagementNotice", form);
        notice.RecordNotice(form.Notice.Notice, Typing.OrNull(form.Because), Current.Act);
        await Db.SaveChangesAsync();
        return ToPlan(PlanText.NoticesRecorded);
    }

    [HttpGet("{item:guid}/findings")]
    public async Task<IActionResult> EditFindings(Guid id, Guid item) =>
        await Find(item) is { PublishedAt: not null } notice ? View("Findings", new FindingsForm { English = notice.Findings.English, Welsh = notice.Findings.Welsh }) : NotFound();

    [HttpPost("{item:guid}/findings")]
    public async Task<IActionResult> UpdateFindings(Guid id, Guid item, FindingsForm form)
    {
        if (await Find(item) is not { } notice) return NotFound();
        if (ModelState.IsValid && notice.WhyNotReport(form.Findings) is { } reason) ModelState.AddModelError(nameof(form.English), reason);
        if (!ModelState.IsValid) return this.Refused("Findings", form);
        notice.Report(form.Findings, Current.Act);
        await news.Tell(Plan, PlanMail.Findings, Current.Now);
        await Db.SaveChangesAsync();
        return ToPlan(PlanText.FindingsPublished);
    }

    private Task<EngagementNotice?> Find(Guid item) => Db.EngagementNotices.SingleOrDefaultAsync(e => e.Id == item && e.PlanId == Plan.Id);
}

/// <summary>A notice of engagement as typed.</summary>
public sealed class EngagementForm : IValidatableObject
{
    public Guid Key { get; set; } = Guid.CreateVersion7();
    [MaxLength(20)] public List<EngagementPurpose> Purposes { get; set; } = [];
    [StringLength(PlanLengths.About, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? AboutEnglish { get; set; }
    [StringLength(PlanLengths.About, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? AboutWelsh { get; set; }
    [StringLength(PlanLengths.About, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? HowEnglish { get; set; }
    [StringLength(PlanLengths.About, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? HowWelsh { get; set; }
    [StringLength(PlanLengths.About, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? FairnessEnglish { get; set; }
    [StringLength(PlanLengths.About, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? FairnessWelsh { get; set; }
    public DateParts Ends { get; set; } = new();
    [StringLength(20)] public string? EndsTime { get; set; } = "17:00";

    public EngagementContent Content => new(Purposes, new(Typing.OrNull(AboutEnglish), Typing.OrNull(AboutWelsh)), new(Typing.OrNull(HowEnglish), Typing.OrNull(HowWelsh)),
        new(Typing.OrNull(FairnessEnglish), Typing.OrNull(FairnessWelsh)), Ends.Date is { } date && Typed.Clock(EndsTime) is { } time ? UkTime.FromUk(date, time) : null);

    public static EngagementForm From(EngagementNotice notice) => new()
    {
        Key = notice.Id, Purposes = [.. notice.Purposes], AboutEnglish = notice.About.English, AboutWelsh = notice.About.Welsh, HowEnglish = notice.HowToTakePart.English, HowWelsh = notice.HowToTakePart.Welsh,
        FairnessEnglish = notice.Fairness.English, FairnessWelsh = notice.Fairness.Welsh, Ends = DateParts.From(notice.EndsAt?.UkDate()),
        EndsTime = notice.EndsAt?.ToUk().ToString("HH:mm", CultureInfo.InvariantCulture) ?? "17:00",
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Ends.IsEmpty && Typed.Clock(EndsTime) is null) yield return new(Domain.Tenders.TenderText.TimeLikeThis, [nameof(EndsTime)]);
    }

    /// <summary>The field that a reason is about.</summary>
    public static string FieldOf(string reason) =>
        reason == PlanText.ChoosePurpose ? nameof(Purposes) : reason == PlanText.EnterHow ? nameof(HowEnglish) : reason == PlanText.EnterFairness ? nameof(FairnessEnglish)
        : reason == PlanText.EngagementEndsInPast ? nameof(Ends) : reason == PlanText.EnterAbout || reason == PlanText.EngagementInBoth ? nameof(AboutEnglish) : "";
}

/// <summary>The UK2 notice, or why there is none, as typed.</summary>
public sealed class EngagementNoticeForm
{
    public NoticeTyped Notice { get; set; } = new();
    [StringLength(PlanLengths.Reason, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? Because { get; set; }
}

/// <summary>What came of the engagement, as typed.</summary>
public sealed class FindingsForm
{
    [StringLength(PlanLengths.Description, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? English { get; set; }
    [StringLength(PlanLengths.Description, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? Welsh { get; set; }

    public OwnWords Findings => new(Typing.OrNull(English), Typing.OrNull(Welsh));
}
