using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Web.Features.Shared;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Mvc;
using T = LocalProcure.Domain.Firms.FirmPagesText;

namespace LocalProcure.Web.Features.Firms;

/// <summary>What a firm does and where: trades found by plain words or by walking down the tree, without script; sharper with htmx.</summary>
[Route("firms/{id:guid}/interests")]
public sealed class FirmInterestsController(AppDb db, Current current) : Controller
{
    private const int MostInterests = 10;
    private Firm firm = null!;

    [HttpGet]
    public Task<IActionResult> Index(Guid id) => Editing(id, () =>
        Task.FromResult(firm.Interests.Count == 0 ? this.GoTo($"/firms/{id}/interests/0") : View("Interests", firm)));

    [HttpGet("{n:int:range(0,9)}")]
    public Task<IActionResult> Show(Guid id, int n, string? find, string? under) => Editing(id, () =>
    {
        if (n > firm.Interests.Count) return Task.FromResult<IActionResult>(NotFound());
        ModelState.Clear();
        var page = InterestPage.Of(firm, n, find, under);
        return Task.FromResult<IActionResult>(Request.IsHtmx() ? PartialView("_Trades", page.Picker) : View("Interest", page));
    });

    [HttpPost("{n:int:range(0,9)}")]
    public Task<IActionResult> Update(Guid id, int n, InterestForm form) => Editing(id, async () =>
    {
        if (n > firm.Interests.Count) return NotFound();
        if (form is { LeastPence: { } least, MostPence: { } most } && most < least) ModelState.AddModelError(nameof(form.Most), T.MostBelowLeast);
        if (!ModelState.IsValid) return this.Refused("Interest", InterestPage.Of(firm, n, null, null) with { Form = form });
        Change(n, interest => form.Into(interest), current.ActFor(id));
        await db.SaveChangesAsync();
        this.Tell(T.Saved);
        return this.GoTo($"/firms/{id}/profile");
    });

    [HttpPost("{n:int:range(0,9)}/codes")]
    public Task<IActionResult> Add(Guid id, int n, string? code, string? find, string? under) => Codes(id, n, find, under, interest =>
        interest with { CpvCodes = TradePicker.Added(interest.CpvCodes, code) });

    [HttpPost("{n:int:range(0,9)}/codes/removal")]
    public Task<IActionResult> Remove(Guid id, int n, string? code, string? find, string? under) => Codes(id, n, find, under, interest =>
        interest with { CpvCodes = [.. interest.CpvCodes.Where(c => c != code)] });

    [HttpPost("{n:int:range(0,9)}/removal")]
    public Task<IActionResult> Delete(Guid id, int n) => Editing(id, async () =>
    {
        if (n >= firm.Interests.Count) return NotFound();
        firm.SetInterests(firm.Interests.Where((_, i) => i != n), current.ActFor(id));
        await db.SaveChangesAsync();
        return this.GoTo($"/firms/{id}/interests");
    });

    private Task<IActionResult> Codes(Guid id, int n, string? find, string? under, Func<Interest, Interest> change) => Editing(id, async () =>
    {
        if (n > firm.Interests.Count) return NotFound();
        Change(n, change, current.ActFor(id));
        await db.SaveChangesAsync();
        ModelState.Clear();
        return this.PartOrPage("_Trades", InterestPage.Of(firm, n, find, under).Picker, Url.Content($"~/firms/{id}/interests/{n}") + TradePicker.Back(find, under));
    });

    private void Change(int n, Func<Interest, Interest> change, Act act)
    {
        var all = firm.Interests.ToList();
        if (n == all.Count && n < MostInterests) all.Add(InterestPage.Blank);
        all[n] = change(all[n]);
        firm.SetInterests(all, act);
    }

    private async Task<IActionResult> Editing(Guid id, Func<Task<IActionResult>> work)
    {
        var found = await db.Firms.VisibleTo(current.Me, current.Now).SingleOrDefaultAsync(f => f.Id == id);
        if (found is null) return NotFound();
        if (!current.Me.CanEdit(found, current.Now)) return Forbid();
        firm = found;
        return await work();
    }
}
