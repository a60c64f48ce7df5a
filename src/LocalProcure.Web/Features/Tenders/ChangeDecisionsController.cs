using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>What an officer decides about a change: how it is said in plain words, whether firms get more time, the republished notice.</summary>
public sealed class ChangeDecisionsController(AppDb db, Current current) : LiveTenderController(db, current)
{
    [HttpGet("summary")]
    public IActionResult Summary(Guid id) => Change is null ? ToChange() : View("ChangeSummary", SummaryForm.From(Change));

    [HttpPost("summary")]
    public async Task<IActionResult> Summary(Guid id, SummaryForm form)
    {
        if (Change is null) return ToChange();
        if (form.Summary.IsEmpty) ModelState.AddModelError(nameof(form.SummaryEnglish), ChangeText.EnterSummary);
        if (!ModelState.IsValid) return this.Refused("ChangeSummary", form);
        if (Change.Summary != form.Summary || Change.OneLanguageBecause != form.OneLanguageBecause.OrNull()) Change.Summarise(Tender, form.Summary, form.OneLanguageBecause.OrNull(), Current.Act);
        await Db.SaveChangesAsync();
        return ToChange();
    }

    [HttpGet("extension")]
    public IActionResult Extension(Guid id) => Change is null ? ToChange() : View("ChangeExtension", ExtensionForm.From(Change));

    [HttpPost("extension")]
    public async Task<IActionResult> Extension(Guid id, ExtensionForm form)
    {
        if (Change is null) return ToChange();
        if (form.Decision != ExtensionDecision.Extend)
        {
            ModelState.Remove(nameof(form.Date));
            ModelState.Remove(nameof(form.Time));
        }
        if (ModelState.IsValid && Change.WhyNotDecide(form.Decision, form.Moment, form.Because, Current.Now) is { } reason)
            ModelState.AddModelError(form.Decision is null ? nameof(form.Decision) : form.Decision == ExtensionDecision.Extend ? nameof(form.Date) : nameof(form.BecauseEnglish), reason);
        if (!ModelState.IsValid) return this.Refused("ChangeExtension", form);
        Change.Decide(Tender, form.Decision!.Value, form.Moment, form.Because, Current.Act);
        await Db.SaveChangesAsync();
        return ToChange();
    }

    [HttpGet("notice")]
    public IActionResult Notice(Guid id) => Change is null ? ToChange() : View("ChangeNotice", ChangeNoticeForm.From(Change));

    [HttpPost("notice")]
    public async Task<IActionResult> Notice(Guid id, ChangeNoticeForm form)
    {
        if (Change is null) return ToChange();
        if (ModelState.IsValid && form.Reference!.Trim() == Tender.Notice?.Reference) ModelState.AddModelError(nameof(form.Reference), ChangeText.SameNotice(form.Reference.Trim()));
        if (!ModelState.IsValid) return this.Refused("ChangeNotice", form);
        Change.RecordNotice(Tender, new(form.Reference!.Trim(), form.Moment!.Value), Current.Act);
        await Db.SaveChangesAsync();
        return ToChange();
    }
}

/// <summary>The change in plain words, as typed.</summary>
public sealed class SummaryForm
{
    [StringLength(TenderLengths.Answer, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? SummaryEnglish { get; set; }
    [StringLength(TenderLengths.Answer, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? SummaryWelsh { get; set; }
    [StringLength(TenderLengths.Reason, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? OneLanguageBecause { get; set; }

    public OwnWords Summary => new(SummaryEnglish.OrNull(), SummaryWelsh.OrNull());

    public static SummaryForm From(TenderChange change) => new() { SummaryEnglish = change.Summary.English, SummaryWelsh = change.Summary.Welsh, OneLanguageBecause = change.OneLanguageBecause };
}

/// <summary>The decision about time, as made.</summary>
public sealed class ExtensionForm : IValidatableObject
{
    public ExtensionDecision? Decision { get; set; }
    public DateParts Date { get; set; } = new();
    [StringLength(20)] public string? Time { get; set; }
    [StringLength(TenderLengths.Reason, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? BecauseEnglish { get; set; }
    [StringLength(TenderLengths.Reason, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? BecauseWelsh { get; set; }

    public OwnWords Because => new(BecauseEnglish.OrNull(), BecauseWelsh.OrNull());
    /// <summary>In UTC.</summary>
    public DateTime? Moment => Date.Date is { } date && Typed.Clock(Time) is { } time ? UkTime.FromUk(date, time) : null;

    public static ExtensionForm From(TenderChange change) => new()
    {
        Decision = change.Extension,
        Date = DateParts.From(change.Extension == ExtensionDecision.Extend ? change.After.ClosesAt?.UkDate() : null),
        Time = change.After.ClosesAt?.ToUk().ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture),
        BecauseEnglish = change.ExtensionBecause.English, BecauseWelsh = change.ExtensionBecause.Welsh,
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Decision == ExtensionDecision.Extend && !string.IsNullOrWhiteSpace(Time) && Typed.Clock(Time) is null) yield return new(TenderText.TimeLikeThis, [nameof(Time)]);
    }
}

/// <summary>The republished notice, as typed.</summary>
public sealed class ChangeNoticeForm : MomentForm
{
    [Required(ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.EnterNoticeReference))]
    [StringLength(TenderLengths.NoticeReference, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? Reference { get; set; }

    public static ChangeNoticeForm From(TenderChange change)
    {
        var form = From<ChangeNoticeForm>(change.Notice?.PublishedAt, null);
        form.Reference = change.Notice?.Reference;
        return form;
    }

    public override IEnumerable<(string Name, string? Value)> Fields() => [(TenderText.NoticeReference, Reference), .. base.Fields()];
}
