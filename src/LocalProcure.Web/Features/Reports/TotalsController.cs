using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Reports;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Reports;

/// <summary>What a buyer says that it paid in a month, entered by project staff for the check of totals.</summary>
[Route("months/{area}/{month}/totals/{buyer:guid}"), Authorize(Policy = Policies.Staff)]
public sealed class TotalsController(AppDb db, Current current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Edit(string area, string month, Guid buyer)
    {
        if (await Find(area, month, buyer) is not var (found, first)) return NotFound();
        var said = await db.StatedTotals.AsNoTracking().SingleOrDefaultAsync(t => t.BuyerId == buyer && t.Month == first);
        return View("Total", new TotalForm { Total = said is null ? null : (said.Pence / 100m).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture), Source = said?.Source }.For(found, area, first));
    }

    [HttpPost("")]
    public async Task<IActionResult> Update(string area, string month, Guid buyer, TotalForm form)
    {
        if (await Find(area, month, buyer) is not var (found, first)) return NotFound();
        if (form.Pence is null && ModelState.IsValid) ModelState.AddModelError(nameof(form.Total), MonthCheckText.EnterTotal);
        if (!ModelState.IsValid) return this.Refused("Total", form.For(found, area, first));
        var said = await db.StatedTotals.SingleOrDefaultAsync(t => t.BuyerId == buyer && t.Month == first);
        if (said is null) db.StatedTotals.Add(said = new StatedTotal(buyer, first));
        said.Say(form.Pence!.Value, form.Source!, current.Act);
        await db.SaveChangesAsync();
        this.Tell(MonthCheckText.TotalSaved);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Months", new { area, month })! + "#check");
    }

    private async Task<(Buyer Buyer, DateOnly Month)?> Find(string area, string month, Guid id) =>
        Months.Parse(month) is { } first && await db.Buyers.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id && b.AreaCode == area) is { } buyer ? (buyer, first) : null;
}

/// <summary>A buyer's own total, as typed.</summary>
public sealed class TotalForm
{
    [Required(ErrorMessageResourceType = typeof(MonthCheckText), ErrorMessageResourceName = nameof(MonthCheckText.EnterTotal)), StringLength(30)]
    public string? Total { get; set; }
    [Required(ErrorMessageResourceType = typeof(MonthCheckText), ErrorMessageResourceName = nameof(MonthCheckText.EnterSource)), StringLength(StatedTotal.SourceLength)]
    public string? Source { get; set; }

    public long? Pence => Typed.Number(Total?.Replace("£", "")) is { } pounds && Math.Abs(pounds) < 1_000_000_000_000 ? (long)Math.Round(pounds * 100, MidpointRounding.AwayFromZero) : null;
    public string BuyerName { get; private set; } = "";
    public string Area { get; private set; } = "";
    public DateOnly Month { get; private set; }

    public TotalForm For(Buyer buyer, string area, DateOnly month)
    {
        (BuyerName, Area, Month) = (buyer.NameShown, area, month);
        return this;
    }
}
