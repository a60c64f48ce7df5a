using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Planning;

/// <summary>Records the pipeline and planned procurement notices that stand on the legal channels.</summary>
[Route("planned/{id:guid}/notices")]
public sealed class NoticesController(AppDb db, Current current) : OwnPlanController(db, current)
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id)
    {
        await SayWindow();
        return View("Notices", new NoticesForm { Pipeline = NoticeTyped.From(Plan.PipelineNotice), Planned = NoticeTyped.From(Plan.PlannedNotice) });
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, NoticesForm form)
    {
        if (ModelState.IsValid && Plan.WhyNotWrite is { } reason) ModelState.AddModelError("", reason);
        await SayWindow();
        if (!ModelState.IsValid) return this.Refused("Notices", form);
        Plan.RecordNotices(form.Pipeline.Notice, form.Planned.Notice, Current.Act);
        await Db.SaveChangesAsync();
        return ToPlan(PlanText.NoticesRecorded);
    }

    /// <summary>When a tender notice would make use of the planned notice that is on record.</summary>
    private async Task SayWindow()
    {
        if (Plan.PlannedNotice?.PublishedAt.UkDate() is { } on && PlannedNoticeWindow.On(await Db.LoadFigures(), Current.Now.UkDate()) is { } window && window.For(on) is var (first, last))
            ViewData["Window"] = PlanText.Qualifies(first, last, window.PeriodDays);
    }
}

/// <summary>Both notices as typed.</summary>
public sealed class NoticesForm
{
    public NoticeTyped Pipeline { get; set; } = new();
    public NoticeTyped Planned { get; set; } = new();
}

/// <summary>A legal notice as typed: reference, date and time, or nothing at all.</summary>
public sealed class NoticeTyped : IValidatableObject
{
    [StringLength(TenderLengths.NoticeReference, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? Reference { get; set; }
    public DateParts On { get; set; } = new();
    [StringLength(20)] public string? Time { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Reference) && On.IsEmpty && string.IsNullOrWhiteSpace(Time);

    public StatutoryNotice? Notice => Typing.OrNull(Reference) is { } reference && On.Date is { } date && Typed.Clock(Time) is { } time ? new(reference, UkTime.FromUk(date, time)) : null;

    public static NoticeTyped From(StatutoryNotice? notice) => notice is null ? new() : new()
    {
        Reference = notice.Reference, On = DateParts.From(notice.PublishedAt.UkDate()), Time = notice.PublishedAt.ToUk().ToString("HH:mm", CultureInfo.InvariantCulture),
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsEmpty && Notice is null) yield return new(PlanText.EnterBothParts, [nameof(Reference)]);
    }
}
