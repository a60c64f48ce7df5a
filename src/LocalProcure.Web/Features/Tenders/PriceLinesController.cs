using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>The lines that bidders price.</summary>
[Route("tenders/{id:guid}/price-schedule")]
public sealed class PriceLinesController(AppDb db, Current current) : DraftController(db, current)
{
    protected override bool IsChangeable => true;

    [HttpGet]
    public IActionResult Index(Guid id) => View("PriceLines", Tender);

    [HttpGet("new")]
    public IActionResult New(Guid id) => View("PriceLine", new PriceLineForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid id, PriceLineForm form)
    {
        CheckLot(form);
        return Add(form, Find(form.Key) is not null, "PriceLine", () => Tender.AddPriceLine(form.Description, form.Unit, form.QuantityGiven!.Value, Current.Act, form.Key, form.LotId), Url.Action(form.Do == "more" ? "New" : "Index", new { id })!);
    }

    [HttpGet("{item:guid}")]
    public IActionResult Edit(Guid id, Guid item) => Find(item) is { } line ? Page(PriceLineForm.From(line), "PriceLine") : NotFound();

    [HttpPost("{item:guid}")]
    public async Task<IActionResult> Update(Guid id, Guid item, PriceLineForm form)
    {
        if (Find(item) is not { } line) return NotFound();
        CheckLot(form);
        return await Save(form, PriceLineForm.From(line), "PriceLine", () => Tender.ChangePriceLine(item, form.Description, form.Unit, form.QuantityGiven!.Value, Current.Act, form.LotId), Url.Action("Index", new { id })!);
    }

    [HttpPost("{item:guid}/removal")]
    public async Task<IActionResult> Delete(Guid id, Guid item)
    {
        Tender.RemovePriceLine(item, Current.Act);
        await Keep();
        return this.LocalRedirectSeeOther(Url.Action("Index", new { id })!);
    }

    private PriceLine? Find(Guid item) => Tender.PriceLines.FirstOrDefault(l => l.Id == item);

    private void CheckLot(PriceLineForm form)
    {
        if (Tender.WhyNotLotId(form.LotId) is { } reason) ModelState.AddModelError(nameof(form.LotId), reason);
    }
}

/// <summary>One line as typed.</summary>
public sealed class PriceLineForm : PartForm, IValidatableObject
{
    [StringLength(TenderLengths.PriceLine, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? DescriptionEnglish { get; set; }
    [StringLength(TenderLengths.PriceLine, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? DescriptionWelsh { get; set; }
    [StringLength(TenderLengths.Unit, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? UnitEnglish { get; set; }
    [StringLength(TenderLengths.Unit, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? UnitWelsh { get; set; }
    [StringLength(30)]
    public string? Quantity { get; set; }
    public Guid? LotId { get; set; }
    [StringLength(10)]
    public string? Do { get; set; }

    public OwnWords Description => new(DescriptionEnglish.OrNull(), DescriptionWelsh.OrNull());
    public OwnWords Unit => new(UnitEnglish.OrNull(), UnitWelsh.OrNull());
    public decimal? QuantityGiven => Typed.Number(Quantity);

    public static PriceLineForm From(PriceLine line) => new()
    {
        DescriptionEnglish = line.Description.English, DescriptionWelsh = line.Description.Welsh, UnitEnglish = line.Unit.English, UnitWelsh = line.Unit.Welsh, Quantity = line.Quantity.AsTyped(), LotId = line.LotId,
    };

    public override IEnumerable<(string Name, string? Value)> Fields() =>
        [(TenderText.LineEnglish, DescriptionEnglish), (TenderText.LineWelsh, DescriptionWelsh), (TenderText.UnitEnglish, UnitEnglish), (TenderText.UnitWelsh, UnitWelsh), (TenderText.Quantity, Quantity), (LotText.ForWhichLot, LotId?.ToString())];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Description.IsEmpty) yield return new(TenderText.EnterLine, [nameof(DescriptionEnglish)]);
        if (Unit.IsEmpty) yield return new(TenderText.EnterUnit, [nameof(UnitEnglish)]);
        if (QuantityGiven is not (> 0 and <= 1_000_000_000m) || QuantityGiven is { } quantity && decimal.Round(quantity, 3) != quantity) yield return new(TenderText.EnterQuantity, [nameof(Quantity)]);
    }
}
