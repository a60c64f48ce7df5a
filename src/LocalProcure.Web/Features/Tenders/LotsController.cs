using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>The lots of a draft.</summary>
[Route("tenders/{id:guid}/lots")]
public sealed class LotsController(AppDb db, Current current) : DraftController(db, current)
{
    protected override bool IsChangeable => true;

    [HttpGet]
    public IActionResult Index(Guid id) => View("Lots", Tender);

    [HttpGet("new")]
    public IActionResult New(Guid id) => View("Lot", new LotForm { VatRate = Tender.VatRate });

    [HttpPost]
    public Task<IActionResult> Create(Guid id, LotForm form)
    {
        var isThere = Tender.Lot(form.Key) is not null;
        if (!isThere) Check(form, null);
        return Add(form, isThere, "Lot", () => Tender.AddLot(form.Facts, Current.Act, form.Key), Url.Action(form.Do == "more" ? "New" : "Index", new { id })!);
    }

    [HttpGet("{item:guid}")]
    public IActionResult Edit(Guid id, Guid item) => Tender.Lot(item) is { } lot ? Page(LotForm.From(lot), "Lot") : NotFound();

    [HttpPost("{item:guid}")]
    public async Task<IActionResult> Update(Guid id, Guid item, LotForm form)
    {
        if (Tender.Lot(item) is not { } lot) return NotFound();
        Check(form, item);
        return await Save(form, LotForm.From(lot), "Lot", () => Tender.ChangeLot(item, form.Facts, Current.Act), Url.Action("Index", new { id })!);
    }

    [HttpPost("{item:guid}/removal")]
    public async Task<IActionResult> Delete(Guid id, Guid item)
    {
        // A second click finds it gone already.
        if (Tender.Lot(item) is not null)
        {
            Tender.RemoveLot(item, Current.Act);
            await Keep();
        }
        return this.LocalRedirectSeeOther(Url.Action("Index", new { id })!);
    }

    private void Check(LotForm form, Guid? changing)
    {
        if (!ModelState.IsValid || Tender.WhyNotLot(form.Facts, changing) is not { } reason) return;
        ModelState.AddModelError(reason == LotText.BothDatesOrNone || reason == TenderText.EndsBeforeStart ? nameof(form.EndsOn)
            : reason == LotText.EnterTitle ? nameof(form.TitleEnglish) : reason == LotText.CodesOfTender ? nameof(form.Codes) : reason == LotText.AreasOfTender ? nameof(form.Places) : nameof(form.Net), reason);
    }
}

/// <summary>One lot as typed.</summary>
public sealed class LotForm : PartForm, IValidatableObject
{
    [StringLength(TenderLengths.Title, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? TitleEnglish { get; set; }
    [StringLength(TenderLengths.Title, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? TitleWelsh { get; set; }
    [StringLength(TenderLengths.LotDescription, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? DescriptionEnglish { get; set; }
    [StringLength(TenderLengths.LotDescription, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? DescriptionWelsh { get; set; }
    [StringLength(30)]
    public string? Net { get; set; }
    public int VatRate { get; set; } = 2000;
    [MaxLength(100)]
    public List<string> Codes { get; set; } = [];
    [MaxLength(200)]
    public List<string> Places { get; set; } = [];
    public DateParts StartsOn { get; set; } = new();
    public DateParts EndsOn { get; set; } = new();
    [StringLength(10)]
    public string? Do { get; set; }

    public LotFacts Facts => new(new(TitleEnglish.OrNull(), TitleWelsh.OrNull()), new(DescriptionEnglish.OrNull(), DescriptionWelsh.OrNull()), Typed.Pounds(Net) ?? 0, VatRate)
    {
        CpvCodes = Codes, AreaCodes = Places, StartsOn = StartsOn.Date, EndsOn = EndsOn.Date,
    };

    public static LotForm From(TenderLot lot) => new()
    {
        TitleEnglish = lot.Title.English, TitleWelsh = lot.Title.Welsh, DescriptionEnglish = lot.Description.English, DescriptionWelsh = lot.Description.Welsh,
        Net = (lot.NetPence > 0 ? lot.NetPence : (long?)null).AsTyped(), VatRate = lot.VatRate, Codes = [.. lot.CpvCodes], Places = [.. lot.AreaCodes], StartsOn = DateParts.From(lot.StartsOn), EndsOn = DateParts.From(lot.EndsOn),
    };

    public override IEnumerable<(string Name, string? Value)> Fields() =>
    [
        (LotText.TitleEnglish, TitleEnglish), (LotText.TitleWelsh, TitleWelsh), (LotText.DescriptionEnglish, DescriptionEnglish), (LotText.DescriptionWelsh, DescriptionWelsh),
        (LotText.NetValue, Typed.Pounds(Net).AsTyped() ?? Net), (TenderText.VatRate, TenderText.Percent(VatRate)), (LotText.Codes, string.Join(", ", Codes.Order(StringComparer.Ordinal))),
        (LotText.Places, string.Join(", ", Places.Order(StringComparer.Ordinal).Select(LocalProcure.Domain.Places.Areas.NameOf))),
        (TenderText.StartsOn, StartsOn.Date?.ToString("yyyy-MM-dd")), (TenderText.EndsOn, EndsOn.Date?.ToString("yyyy-MM-dd")),
    ];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Facts.Title.IsEmpty) yield return new(LotText.EnterTitle, [nameof(TitleEnglish)]);
        if (Facts.NetPence <= 0) yield return new(LotText.EnterValue, [nameof(Net)]);
        if (!ValueForm.VatRates.Contains(VatRate)) yield return new(TenderText.ChooseVatRate, [nameof(VatRate)]);
    }
}
