using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>How prices become scores, what parts equal totals, and from when a low price is pointed out to the buyer.</summary>
[Route("tenders/{id:guid}/judging")]
public sealed class JudgingController(AppDb db, Current current) : DraftController(db, current)
{
    /// <summary>The advice about low prices may be chosen until the bids are opened; the rest is fixed by publication.</summary>
    protected override bool MustBeUnpublished => false;

    [HttpGet]
    public IActionResult Edit(Guid id) => Page(JudgingForm.From(Tender), "Judging");

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, JudgingForm form)
    {
        var saved = JudgingForm.From(Tender);
        // What bidders have read stays as they read it.
        if (!Tender.IsUnpublished) (form.Formula, form.PointsLost, form.Tie) = (saved.Formula, saved.PointsLost, saved.Tie);
        if (form.LowGiven != Tender.LowPricePercent && Tender.WhyNotSetLowPrice(form.LowGiven) is { } seen) ModelState.AddModelError(nameof(form.Low), seen);
        return await Save(form, saved, "Judging", () =>
        {
            if ((form.Formula, form.LostGiven, form.Tie) != (saved.Formula, saved.LostGiven, saved.Tie)) Tender.SetJudging(form.Formula, form.LostGiven, form.Tie, Current.Act);
            Tender.SetLowPrice(form.LowGiven, Current.Act);
        }, Tender.IsUnpublished ? Url.Action("Index", "Criteria", new { id })! : Url.Action("Show", "Tenders", new { id })!);
    }
}

/// <summary>How bids are compared, as chosen.</summary>
public sealed class JudgingForm : PartForm, IValidatableObject
{
    public PriceFormula Formula { get; set; }
    [StringLength(10)]
    public string? PointsLost { get; set; }
    public TieRule Tie { get; set; }
    [StringLength(10)]
    public string? Low { get; set; }

    /// <summary>Hundredths of a point; 0 where the formula needs none.</summary>
    public int LostGiven => Formula == PriceFormula.FixedPoints && Typed.Number(PointsLost) is { } points ? (int)Math.Round(Math.Clamp(points, 0m, 101m) * 100) : 0;
    public int? LowGiven => string.IsNullOrWhiteSpace(Low) ? null : Typed.Whole(Low) ?? 0;

    public static JudgingForm From(Tender tender) => new()
    {
        Formula = tender.PriceFormula, PointsLost = tender.PointsLostPerPercent.ToString("0.##", CultureInfo.InvariantCulture), Tie = tender.TieRule, Low = tender.LowPricePercent?.ToString(CultureInfo.InvariantCulture),
    };

    public override IEnumerable<(string Name, string? Value)> Fields() =>
        [(JudgingText.FormulaAsked, JudgingText.NameOf(Formula)), (JudgingText.PointsLost, LostGiven == 0 ? null : PointsLost), (JudgingText.TieAsked, JudgingText.NameOf(Tie)), (JudgingText.LowAsked, Low)];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Tender.WhyNotJudge(Formula, LostGiven) is { } reason) yield return new(reason, [nameof(PointsLost)]);
        if (LowGiven is < 1 or > 99) yield return new(JudgingText.EnterLowPercent, [nameof(Low)]);
    }
}
