using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Places;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Mvc;
using T = LocalProcure.Domain.Firms.FirmPagesText;

namespace LocalProcure.Web.Features.Firms;

/// <summary>The firm's own pages about itself, one short page for each thing.</summary>
[Route("firms/{id:guid}/profile")]
public sealed class FirmProfileController(AppDb db, Current current) : Controller
{
    private Firm firm = null!;

    [HttpGet]
    public Task<IActionResult> Show(Guid id) => Editing(id, async () =>
        View("Profile", new ProfilePage(firm, ProfileStanding.Of(await db.ProfileOf(id), firm.IsOpenToTeaming, current.Now.UkDate()))));

    [HttpGet("about")]
    public Task<IActionResult> About(Guid id) => Page(id, "About", () => AboutForm.From(firm));

    [HttpPost("about")]
    public Task<IActionResult> About(Guid id, AboutForm form) => Saving(id, "About", form, () =>
        firm.Describe(form.Name!.Trim(), Or(form.TradingName), form.Kind!.Value, new OwnWords(Or(form.DescriptionEnglish), Or(form.DescriptionWelsh)), Or(form.Website), Or(form.Telephone), current.ActFor(id)));

    [HttpGet("places")]
    public Task<IActionResult> Places(Guid id) => Page(id, "Places", () => PlacesForm.From(firm));

    [HttpPost("places")]
    public Task<IActionResult> Places(Guid id, PlacesForm form)
    {
        var places = new List<FirmPlace>();
        void Take(string field, string? typed, PlaceNotion notion)
        {
            if (string.IsNullOrWhiteSpace(typed)) return;
            if (Postcode.Parse(typed) is not { } postcode) ModelState.AddModelError(field, notion == PlaceNotion.Branch ? T.BranchWrong(typed.Trim()) : PlacesText.NotAPostcode);
            else if (Postcodes.Find(typed) is { Standing: PostcodeStanding.NotFound }) ModelState.AddModelError(field, PlacesText.PostcodeNotFound(postcode.ToString()));
            else places.Add(notion == PlaceNotion.PrincipalPlaceOfBusiness
                ? new FirmPlace(notion, postcode.ToString(), Postcodes.AuthorityOf(typed), Or(form.Address)?.ReplaceLineEndings("\n"), form.IsHome)
                : new FirmPlace(notion, postcode.ToString(), Postcodes.AuthorityOf(typed)));
        }
        Take(nameof(form.Registered), form.Registered, PlaceNotion.RegisteredOffice);
        Take(nameof(form.Trading), form.Trading, PlaceNotion.PrincipalPlaceOfBusiness);
        var branches = (form.Branches ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (branches.Length > 50) ModelState.AddModelError(nameof(form.Branches), T.TooManyBranches);
        foreach (var branch in branches.Take(50)) Take(nameof(form.Branches), branch, PlaceNotion.Branch);
        return Saving(id, "Places", form, () => firm.SetPlaces(places.Distinct(), current.ActFor(id)));
    }

    [HttpGet("size")]
    public Task<IActionResult> Size(Guid id) => Page(id, "Size", () => new SizeForm { IsVcse = firm.IsVcse });

    [HttpPost("size")]
    public Task<IActionResult> Size(Guid id, SizeForm form)
    {
        var staff = ModelState[nameof(form.Staff)] is { Errors.Count: 0 } ? (int?)(Pounds.Pence(form.Staff) / 100) : null;
        var (turnover, balance) = (Pounds.Pence(form.Turnover), Pounds.Pence(form.Balance));
        var size = SizeTest.Of(staff, turnover, balance, current.Now.UkDate());
        if (staff is not null && size == FirmSize.NotKnown) ModelState.AddModelError(nameof(form.Turnover), T.EnterOneAmount);
        return Saving(id, "Size", form, () => firm.SaySize(size, form.IsVcse, current.ActFor(id)));
    }

    [HttpGet("listing")]
    public Task<IActionResult> Listing(Guid id) => Page(id, "Listing", () => new ListingForm { IsListed = firm.IsListed, IsOpenToTeaming = firm.IsOpenToTeaming });

    [HttpPost("listing")]
    public Task<IActionResult> Listing(Guid id, ListingForm form) => Saving(id, "Listing", form, () => firm.List(form.IsListed, form.IsOpenToTeaming, current.ActFor(id)));

    [HttpGet("numbers")]
    public Task<IActionResult> Numbers(Guid id) => Page(id, "Numbers", () => new NumberForm { Scheme = RegisterNumber.UsualFor(firm.Kind) });

    [HttpPost("numbers")]
    public Task<IActionResult> Numbers(Guid id, NumberForm form) => Editing(id, async () =>
    {
        ViewData["Firm"] = firm;
        if (!ModelState.IsValid) return this.Refused("Numbers", form);
        var scheme = RegisterNumber.Schemes.Contains(form.Scheme ?? "") ? form.Scheme! : RegisterNumber.CompaniesHouse;
        var number = new FirmNumber(scheme, RegisterNumber.Normal(scheme, form.Number!));
        var elsewhere = await db.Firms.AnyAsync(f => f.Id != id && f.MergedIntoId == null && f.Numbers.Any(n => n.Scheme == scheme && n.Number == number.Number));
        firm.SetNumbers([.. firm.Numbers.Where(n => n != number), number], current.ActFor(id));
        await db.SaveChangesAsync();
        this.Tell(RegisterNumber.Warning(scheme, number.Number) ?? (elsewhere ? T.SameNumberElsewhere : T.Saved));
        return this.GoTo($"/firms/{id}/profile/numbers");
    });

    [HttpPost("numbers/removal")]
    public Task<IActionResult> RemoveNumber(Guid id, string scheme, string number) => Editing(id, async () =>
    {
        firm.SetNumbers([.. firm.Numbers.Where(n => n != new FirmNumber(scheme, number))], current.ActFor(id));
        await db.SaveChangesAsync();
        return this.GoTo($"/firms/{id}/profile/numbers");
    });

    private Task<IActionResult> Page<TForm>(Guid id, string view, Func<TForm> form) => Editing(id, () =>
    {
        ViewData["Firm"] = firm;
        return Task.FromResult<IActionResult>(View(view, form()));
    });

    private Task<IActionResult> Saving<TForm>(Guid id, string view, TForm form, Action change) => Editing(id, async () =>
    {
        ViewData["Firm"] = firm;
        if (!ModelState.IsValid) return this.Refused(view, form);
        change();
        await db.SaveChangesAsync();
        this.Tell(T.Saved);
        return this.GoTo($"/firms/{id}/profile");
    });

    private async Task<IActionResult> Editing(Guid id, Func<Task<IActionResult>> work)
    {
        var found = await db.Firms.VisibleTo(current.Me, current.Now).SingleOrDefaultAsync(f => f.Id == id);
        if (found is null) return NotFound();
        if (!current.Me.CanEdit(found, current.Now)) return Forbid();
        firm = found;
        return await work();
    }

    private static string? Or(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
