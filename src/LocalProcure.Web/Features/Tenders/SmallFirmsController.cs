using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>What stands in the way of small firms, and what was done about it.</summary>
[Route("tenders/{id:guid}/small-firms")]
public sealed class SmallFirmsController(AppDb db, Current current) : DraftController(db, current)
{
    [HttpGet]
    public IActionResult Edit(Guid id) => Page(SmallFirmsForm.From(Tender), "SmallFirms");

    [HttpPost]
    public Task<IActionResult> Update(Guid id, SmallFirmsForm form) =>
        Save(form, SmallFirmsForm.From(Tender), "SmallFirms", () => Tender.ConsiderSmallFirms(form.Barriers!.Trim(), form.Steps!.Trim(), Current.Act));
}

/// <summary>What was considered, as typed. A record of the buyer's own, so in whichever language it was written.</summary>
public sealed class SmallFirmsForm : PartForm
{
    [Required(ErrorMessageResourceType = typeof(LotText), ErrorMessageResourceName = nameof(LotText.EnterBarriers))]
    [StringLength(TenderLengths.Barriers, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? Barriers { get; set; }
    [Required(ErrorMessageResourceType = typeof(LotText), ErrorMessageResourceName = nameof(LotText.EnterSteps))]
    [StringLength(TenderLengths.Barriers, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? Steps { get; set; }

    public static SmallFirmsForm From(Tender tender) => new() { Barriers = tender.SmallFirmsBarriers?.Barriers, Steps = tender.SmallFirmsBarriers?.Steps };

    public override IEnumerable<(string Name, string? Value)> Fields() => [(LotText.Barriers, Barriers), (LotText.Steps, Steps)];
}
