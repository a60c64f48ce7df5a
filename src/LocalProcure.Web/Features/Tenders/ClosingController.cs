using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>The instant from which no bid is taken, typed in UK time.</summary>
[Route("tenders/{id:guid}/closing")]
public sealed class ClosingController(AppDb db, Current current) : DraftController(db, current)
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id)
    {
        await Explain();
        return Page(MomentForm.From<ClosingForm>(Tender.ClosesAt, "12:00"), "Closing");
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, ClosingForm form)
    {
        await Explain();
        if (ModelState.IsValid && Tender.WhyNotClose(form.Moment, Current.Now) is { } reason) ModelState.AddModelError(nameof(form.Date), reason);
        return await Save(form, MomentForm.From<ClosingForm>(Tender.ClosesAt, "12:00"), "Closing", () => Tender.SetClosing(form.Moment!.Value, Current.Act));
    }

    /// <summary>The earliest lawful closing, for the page to show with its reason.</summary>
    private async Task Explain()
    {
        var law = await Db.LoadFigures();
        var question = RuleQuestion.Of(Tender, law, Current.Now);
        ViewData["Timetable"] = (Tender.RulesAt(law, Current.Now), question?.PublishedOn ?? Current.Now.UkDate());
    }
}

/// <summary>A date and a time of day in the United Kingdom, as typed.</summary>
public abstract class MomentForm : PartForm, IValidatableObject
{
    [DateNeeded(ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.EnterDate))]
    public DateParts Date { get; set; } = new();
    [Required(ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.EnterTime)), StringLength(20)]
    public string? Time { get; set; }

    /// <summary>In UTC.</summary>
    public DateTime? Moment => Date.Date is { } date && Typed.Clock(Time) is { } time ? UkTime.FromUk(date, time) : null;

    public static T From<T>(DateTime? moment, string? usualTime) where T : MomentForm, new() => new()
    {
        Date = DateParts.From(moment?.UkDate()),
        Time = moment?.ToUk().ToString("HH:mm", CultureInfo.InvariantCulture) ?? usualTime,
    };

    public override IEnumerable<(string Name, string? Value)> Fields() => [(TenderText.DateAndTime, Moment?.ToUk().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture))];

    public virtual IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrWhiteSpace(Time) && Typed.Clock(Time) is null) yield return new(TenderText.TimeLikeThis, [nameof(Time)]);
    }
}

/// <summary>The closing time as typed.</summary>
public sealed class ClosingForm : MomentForm;
