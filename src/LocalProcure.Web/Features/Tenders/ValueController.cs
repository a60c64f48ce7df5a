using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>What the contract is worth, without and with VAT.</summary>
[Route("tenders/{id:guid}/value")]
public sealed class ValueController(AppDb db, Current current) : DraftController(db, current)
{
    [HttpGet]
    public IActionResult Edit(Guid id) => Page(ValueForm.From(Tender), "Value");

    [HttpPost]
    public Task<IActionResult> Update(Guid id, ValueForm form) =>
        Save(form, ValueForm.From(Tender), "Value", () => Tender.SetValue(form.NetPence!.Value, form.VatRate, Current.Act));
}

/// <summary>The value as typed, in pounds.</summary>
public sealed class ValueForm : PartForm, IValidatableObject
{
    /// <summary>Standard, reduced, none: hundredths of a per cent.</summary>
    public static readonly int[] VatRates = [2000, 500, 0];

    [Required(ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.EnterValue)), StringLength(30)]
    public string? Net { get; set; }
    public int VatRate { get; set; } = 2000;

    public long? NetPence => Typed.Pounds(Net);

    public static ValueForm From(Tender tender) => new() { Net = tender.NetPence.AsTyped(), VatRate = tender.VatRate };

    public override IEnumerable<(string Name, string? Value)> Fields() => [(TenderText.NetValue, Typed.Pounds(Net).AsTyped()), (TenderText.VatRate, TenderText.Percent(VatRate))];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (NetPence is not > 0) yield return new(TenderText.ValueInPounds, [nameof(Net)]);
        if (!VatRates.Contains(VatRate)) yield return new(TenderText.ChooseVatRate, [nameof(VatRate)]);
    }
}
