using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>How many lots one bidder may bid for and win.</summary>
[Route("tenders/{id:guid}/lots/limits")]
public sealed class LotLimitsController(AppDb db, Current current) : DraftController(db, current)
{
    protected override bool IsChangeable => true;

    [HttpGet]
    public IActionResult Edit(Guid id) => Page(LotLimitsForm.From(Tender), "LotLimits");

    [HttpPost]
    public Task<IActionResult> Update(Guid id, LotLimitsForm form)
    {
        if (ModelState.IsValid && Tender.WhyNotLimitLots(form.Bid.Given, null) is { } bid) ModelState.AddModelError(nameof(form.MostToBidFor), bid);
        if (ModelState.IsValid && Tender.WhyNotLimitLots(form.Bid.Given, form.Win.Given) is { } win) ModelState.AddModelError(nameof(form.MostToWin), win);
        return Save(form, LotLimitsForm.From(Tender), "LotLimits", () => Tender.LimitLots(form.Bid.Given, form.Win.Given, Current.Act), Url.Action("Index", "Lots", new { id })!);
    }
}

/// <summary>The limits as typed; empty means none.</summary>
public sealed class LotLimitsForm : PartForm
{
    [RegularExpression(@"\s*\d{0,3}\s*", ErrorMessageResourceType = typeof(LotText), ErrorMessageResourceName = nameof(LotText.WholeNumber))]
    public string? MostToBidFor { get; set; }
    [RegularExpression(@"\s*\d{0,3}\s*", ErrorMessageResourceType = typeof(LotText), ErrorMessageResourceName = nameof(LotText.WholeNumber))]
    public string? MostToWin { get; set; }

    public Limit Bid => new(MostToBidFor);
    public Limit Win => new(MostToWin);

    public static LotLimitsForm From(Tender tender) => new() { MostToBidFor = tender.MostLotsToBidFor?.ToString(CultureInfo.InvariantCulture), MostToWin = tender.MostLotsToWin?.ToString(CultureInfo.InvariantCulture) };

    public override IEnumerable<(string Name, string? Value)> Fields() => [(LotText.MostToBidFor, MostToBidFor), (LotText.MostToWin, MostToWin)];

    /// <summary>A whole number, or none.</summary>
    public readonly record struct Limit(string? Text)
    {
        public int? Given => Typed.Whole(Text);
    }
}
