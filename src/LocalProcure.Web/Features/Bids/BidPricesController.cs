using LocalProcure.Domain.Bids;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Bids;

/// <summary>Filling in the price schedule.</summary>
[Route("bids/{id:guid}/prices")]
public class BidPricesController(OwnBids bids) : Controller
{
    private const long MostPence = 100_000_000_000;

    [HttpGet]
    public async Task<IActionResult> Edit(Guid id) => await bids.Find(id) is { } own
        ? View("Prices", new PricesPage(own, own.Content.Prices.ToDictionary(p => p.LineId, p => (string?)Shown(p.UnitPence)))) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, PricesForm form)
    {
        if (await bids.Find(id) is not { } own) return NotFound();
        var prices = new List<BidPrice>();
        foreach (var line in own.Lines)
        {
            var typed = form.Units.GetValueOrDefault(line.Id);
            // An empty line stays empty: drafts are saved as they are, and readiness names what is missing.
            if (string.IsNullOrWhiteSpace(typed)) continue;
            if (Typed.Pounds(typed) is not { } pence || pence < 0) ModelState.AddModelError(Field(line.Id), BidText.EnterPrice);
            else if (pence > MostPence || PriceScore.LinePence(pence, line.Quantity) > MostPence) ModelState.AddModelError(Field(line.Id), BidText.PriceTooLarge);
            else prices.Add(new BidPrice(line.Id, pence));
        }
        if (!ModelState.IsValid) return this.Refused("Prices", new PricesPage(own, form.Units));
        // Prices of lots that are left out for now stay in the draft.
        var shown = own.Lines.Select(l => l.Id).ToHashSet();
        if (await bids.Change(id, now => now.Content.WithPrices(now.Content.Prices.Where(p => !shown.Contains(p.LineId)).Concat(prices))) is null) return NotFound();
        this.Tell(BidText.Saved);
        return this.LocalRedirectSeeOther(Url.Action(nameof(Edit), new { id })!);
    }

    public static string Field(Guid lineId) => $"Units[{lineId}]";

    private static string Shown(long pence) => (pence / 100m).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
}
