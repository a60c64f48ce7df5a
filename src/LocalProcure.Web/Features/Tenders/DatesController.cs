using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>When the contract runs.</summary>
[Route("tenders/{id:guid}/dates")]
public sealed class DatesController(AppDb db, Current current) : DraftController(db, current)
{
    protected override bool IsChangeable => true;

    [HttpGet]
    public IActionResult Edit(Guid id) => Page(DatesForm.From(Tender), "Dates");

    [HttpPost]
    public Task<IActionResult> Update(Guid id, DatesForm form)
    {
        if (ModelState.IsValid && Tender.WhyNotDates(form.StartsOn.Date, form.EndsOn.Date) is { } reason)
            ModelState.AddModelError(reason == TenderText.EndsBeforeStart ? nameof(form.EndsOn) : nameof(form.StartsOn), reason);
        return Save(form, DatesForm.From(Tender), "Dates", () => Tender.SetDates(form.StartsOn.Date!.Value, form.EndsOn.Date!.Value, Current.Act));
    }
}

/// <summary>Contract dates as typed.</summary>
public sealed class DatesForm : PartForm
{
    [DateNeeded(ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.EnterStart))]
    public DateParts StartsOn { get; set; } = new();
    [DateNeeded(ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.EnterEnd))]
    public DateParts EndsOn { get; set; } = new();

    public static DatesForm From(Tender tender) => new() { StartsOn = DateParts.From(tender.StartsOn), EndsOn = DateParts.From(tender.EndsOn) };

    public override IEnumerable<(string Name, string? Value)> Fields() =>
        [(TenderText.StartsOn, StartsOn.Date?.ToString("yyyy-MM-dd")), (TenderText.EndsOn, EndsOn.Date?.ToString("yyyy-MM-dd"))];
}
