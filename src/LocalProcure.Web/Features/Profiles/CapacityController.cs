using System.Globalization;
using LocalProcure.Domain.Firms;
using LocalProcure.Web.GovUk;
using T = LocalProcure.Domain.Firms.ProfileText;

namespace LocalProcure.Web.Features.Profiles;

/// <summary>How much the firm can take on, and its turnover by year.</summary>
[Route("firms/{id:guid}/profile")]
public sealed class CapacityController(AppDb db, Current current) : ProfileController(db, current)
{
    [HttpGet("capacity")]
    public IActionResult Capacity() => View("Capacity", new CapacityForm
    {
        People = Told.Capacity.People?.ToString(CultureInfo.InvariantCulture), Vehicles = Told.Capacity.Vehicles?.ToString(CultureInfo.InvariantCulture),
        Spare = Told.Capacity.SpareAt(Today)?.ToString(CultureInfo.InvariantCulture), PlantEnglish = Told.Capacity.Plant.English, PlantWelsh = Told.Capacity.Plant.Welsh,
        ShownTo = Told.ShownTo(ProfilePart.Capacity),
    });

    [HttpPost("capacity")]
    public async Task<IActionResult> Capacity(CapacityForm form)
    {
        var (people, spare) = (Typed.Whole(form.People), Typed.Whole(form.Spare));
        if (ModelState.IsValid && spare > people) ModelState.AddModelError(nameof(form.Spare), T.SpareAbovePeople);
        if (!ModelState.IsValid) return this.Refused("Capacity", form);
        return await Kept(ProfilePart.Capacity, c => (c with { Capacity = new Capacity(people, Typed.Whole(form.Vehicles), Words(form.PlantEnglish, form.PlantWelsh), spare, spare is null ? null : Today) }).ShowTo(ProfilePart.Capacity, form));
    }

    [HttpGet("turnover")]
    public IActionResult Turnover()
    {
        var years = Told.Turnover.OrderByDescending(y => y.YearEnd).ToList();
        string? Pounds(int n) => n < years.Count ? (years[n].Pence / 100).ToString(CultureInfo.InvariantCulture) : null;
        return View("Turnover", new TurnoverForm { YearEnd = DateParts.From(years.FirstOrDefault()?.YearEnd), Latest = Pounds(0), Before = Pounds(1), TwoBefore = Pounds(2), ShownTo = Told.ShownTo(ProfilePart.Turnover) });
    }

    [HttpPost("turnover")]
    public async Task<IActionResult> Turnover(TurnoverForm form)
    {
        var years = new List<YearTurnover>();
        var typed = new[] { (nameof(form.Latest), form.Latest), (nameof(form.Before), form.Before), (nameof(form.TwoBefore), form.TwoBefore) };
        if (typed.Any(t => Or(t.Item2) is not null))
        {
            if (form.YearEnd.IsEmpty) ModelState.AddModelError(nameof(form.YearEnd), T.EnterYearEnd);
            else if (form.YearEnd.Date > Today) ModelState.AddModelError(nameof(form.YearEnd), T.YearEndInFuture);
            if (Or(form.Latest) is null) ModelState.AddModelError(nameof(form.Latest), T.EnterThatYear);
        }
        foreach (var ((name, text), n) in typed.Select((t, n) => (t, n)))
            if (Or(text) is null) continue;
            else if (Typed.Pounds(text) is not >= 0) ModelState.AddModelError(name, T.EnterThatYear);
            else if (form.YearEnd.Date is { } end) years.Add(new(end.AddYears(-n), Typed.Pounds(text)!.Value));
        if (!ModelState.IsValid) return this.Refused("Turnover", form);
        return await Kept(ProfilePart.Turnover, c => (c with { Turnover = years }).ShowTo(ProfilePart.Turnover, form));
    }
}
