using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>Why the contract is not split into lots.</summary>
[Route("tenders/{id:guid}/lots/reason")]
public sealed class NoLotsController(AppDb db, Current current) : DraftController(db, current)
{
    [HttpGet]
    public IActionResult Edit(Guid id) => Tender.IsInLots ? Redirect(Url.Action("Index", "Lots", new { id })!) : Page(NoLotsForm.From(Tender), "NoLots");

    [HttpPost]
    public Task<IActionResult> Update(Guid id, NoLotsForm form)
    {
        if (Tender.IsInLots) ModelState.AddModelError(nameof(form.BecauseEnglish), LotText.HasLots);
        return Save(form, NoLotsForm.From(Tender), "NoLots", () => Tender.SayWhyNoLots(form.Because, Current.Act));
    }
}

/// <summary>The reason as typed.</summary>
public sealed class NoLotsForm : PartForm, IValidatableObject
{
    [StringLength(TenderLengths.Reason, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? BecauseEnglish { get; set; }
    [StringLength(TenderLengths.Reason, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? BecauseWelsh { get; set; }

    public OwnWords Because => new(BecauseEnglish.OrNull(), BecauseWelsh.OrNull());

    public static NoLotsForm From(Tender tender) => new() { BecauseEnglish = tender.NoLotsBecause.English, BecauseWelsh = tender.NoLotsBecause.Welsh };

    public override IEnumerable<(string Name, string? Value)> Fields() => [(TenderText.BecauseEnglish, BecauseEnglish), (TenderText.BecauseWelsh, BecauseWelsh)];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Because.IsEmpty) yield return new(LotText.EnterReason, [nameof(BecauseEnglish)]);
    }
}
