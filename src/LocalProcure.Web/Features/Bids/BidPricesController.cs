using LocalProcure.Domain.Bids;
using LocalProcure.Web.Features.Shared;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Bids;

/// <summary>Filling in the price schedule.</summary>
[Route("bids/{id:guid}/prices")]
public class BidPricesController(OwnBids bids, BidHistory history, HeldPrices held) : Controller
{
    private const long MostPence = 100_000_000_000;

    [HttpGet]
    public async Task<IActionResult> Edit(Guid id) => await bids.Find(id) is not { } own ? NotFound()
        : own.SeesPrices ? View("Prices", PageFor(own)) : View("PricesHeld", new PricesHeldPage(own, await held.Of(own.Bid, own.Tender, own.Consortium!)));

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, PricesForm form)
    {
        if (await bids.Find(id) is not { } own) return NotFound();
        if (!own.WritesPrices) return Forbid();
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
        if (!ModelState.IsValid) return this.Refused("Prices", new PricesPage(own, form.Units, form.Was));
        // Line by line: a price that this person left as it was shown is not theirs to change.
        var wanted = own.Lines.ToDictionary(l => l.Id, l => prices.FirstOrDefault(p => p.LineId == l.Id)?.UnitPence);
        Dictionary<Guid, long?> clashes = [];
        var shown = own.Lines.Select(l => l.Id).ToHashSet();
        var section = new SectionRef(SectionKind.Prices);
        OwnBid? changed;
        try
        {
            changed = await bids.Change(id, now =>
            {
                clashes.Clear();
                var after = new List<BidPrice>();
                foreach (var line in own.Lines)
                {
                    var (mine, saved) = (wanted[line.Id], now.Content.PriceOf(line.Id)?.UnitPence);
                    // A form that does not say what it showed means what it says.
                    var was = form.Was.TryGetValue(line.Id, out var text) ? string.IsNullOrEmpty(text) ? null : Typed.Pounds(text) : saved;
                    if (mine != was && saved != was && mine != saved) clashes[line.Id] = saved;
                    if ((mine == was ? saved : mine) is { } pence) after.Add(new BidPrice(line.Id, pence));
                }
                // Prices of lots that are left out for now stay in the draft.
                after.AddRange(now.Content.Prices.Where(p => !shown.Contains(p.LineId)));
                return clashes.Count > 0 || after.ToHashSet().SetEquals(now.Content.Prices) ? null : now.Content.WithPrices(after);
            });
        }
        catch (RuleBroken broken)
        {
            await history.KeepAside(own, section, new DraftWords("", null, prices));
            ModelState.AddModelError("", SectionText.KeptAside(broken.Message));
            return this.Refused("Prices", new PricesPage((await bids.Find(id))!, form.Units, form.Was));
        }
        if (clashes.Count > 0)
        {
            await history.KeepAside(own, section, new DraftWords("", null, prices));
            var who = await history.LastWriter(own, section);
            foreach (var (line, saved) in clashes)
            {
                form.Was[line] = saved is { } pence ? Shown(pence) : "";
                ModelState.AddModelError(Field(line), $"{SectionText.PriceClash(who)}; {SectionText.SavedNow(saved is { } p ? Money.Show(p) : SectionText.NoPrice)}");
            }
            return this.Refused("Prices", new PricesPage((await bids.Find(id))!, form.Units, form.Was));
        }
        if (changed is null) return NotFound();
        this.Tell(BidText.Saved);
        return this.LocalRedirectSeeOther(Url.Action(nameof(Edit), new { id })!);
    }

    public static string Field(Guid lineId) => $"Units[{lineId}]";

    public static string WasField(Guid lineId) => $"Was[{lineId}]";

    private static PricesPage PageFor(OwnBid own)
    {
        var shown = own.Content.Prices.ToDictionary(p => p.LineId, p => (string?)Shown(p.UnitPence));
        return new PricesPage(own, shown, shown);
    }

    private static string Shown(long pence) => (pence / 100m).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
}
