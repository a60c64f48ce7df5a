using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using T = LocalProcure.Domain.People.StaffText;

namespace LocalProcure.Web.Features.Staff;

/// <summary>Staff verify firms, merge duplicates and replace a lost owner.</summary>
[Authorize(Policy = Policies.Staff), Route("staff/firms")]
public sealed class StaffFirmsController(AppDb db, Current current, Owners owners) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(string? words, int page = 1)
    {
        var digits = string.Concat((words ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant();
        var firms = db.Firms.AsNoTracking().Where(f => f.MergedIntoId == null);
        var found = string.IsNullOrWhiteSpace(words) ? firms
            : await firms.AnyAsync(f => f.Numbers.Any(n => n.Number == digits)) ? firms.Where(f => f.Numbers.Any(n => n.Number == digits)) : firms.WithWords(words);
        ViewData["Words"] = words;
        return View("Firms", await found.OrderBy(f => f.VerifiedAt != null).ThenBy(f => f.Name).ThenBy(f => f.Id).PageAsync(page, 30));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id) => await Find(id) is { } firm ? View("Firm", await Page(firm)) : NotFound();

    /// <summary>A refused form stands at these addresses; asked for anew (another language, a reload) they are the firm's page.</summary>
    [HttpGet("{id:guid}/verification"), HttpGet("{id:guid}/owner"), HttpGet("{id:guid}/merger")]
    public IActionResult Back(Guid id) => this.GoTo($"/staff/firms/{id}");

    [HttpPost("{id:guid}/verification")]
    public async Task<IActionResult> Verify(Guid id, VerifyForm form)
    {
        if (await Find(id) is not { } firm) return NotFound();
        if (!ModelState.IsValid) return this.Refused("Firm", await Page(firm) with { Verify = form });
        firm.Verify(form.Seen!.Trim(), current.Act);
        await db.SaveChangesAsync();
        this.Tell(T.VerifiedNow);
        return this.GoTo($"/staff/firms/{id}");
    }

    [HttpPost("{id:guid}/owner")]
    public async Task<IActionResult> MakeOwner(Guid id, OwnerForm form)
    {
        if (await Find(id) is not { } firm) return NotFound();
        var person = await owners.Named(form.Email);
        if (person is null) ModelState.AddModelError(nameof(form.Email), T.NoSuchPerson);
        if (!ModelState.IsValid) return this.Refused("Firm", await Page(firm) with { Owner = form });
        await owners.MakeOfFirm(firm, person!, form.Reason!.Trim());
        await db.SaveChangesAsync();
        this.Tell(T.OwnerMade(person!.Name));
        return this.GoTo($"/staff/firms/{id}");
    }

    [HttpPost("{id:guid}/merger")]
    public async Task<IActionResult> Merge(Guid id, MergeForm form)
    {
        if (await Find(id) is not { } firm) return NotFound();
        var into = Guid.TryParse((form.Into ?? "").Trim().TrimEnd('/').Split('/')[^1], out var intoId) && intoId != id ? await Find(intoId) : null;
        if (into is null or { MergedIntoId: not null }) ModelState.AddModelError(nameof(form.Into), T.NoSuchFirm);
        else if (firm.WhyNotMergeInto(into) is { } reason) ModelState.AddModelError(nameof(form.Into), reason);
        if (!form.IsSure) ModelState.AddModelError(nameof(form.IsSure), T.MergeConfirmFirst);
        if (!ModelState.IsValid) return this.Refused("Firm", await Page(firm) with { Merge = form });
        await db.Merge(firm, into!, current.Act);
        await db.SaveChangesAsync();
        this.Tell(T.Merged);
        return this.GoTo($"/staff/firms/{into!.Id}");
    }

    private Task<Firm?> Find(Guid id) => db.Firms.SingleOrDefaultAsync(f => f.Id == id);

    private async Task<StaffFirmPage> Page(Firm firm)
    {
        var mandates = await db.Mandates.Where(m => m.FirmId == firm.Id).Join(db.People, m => m.PersonId, p => p.Id, (m, p) => new { m, p.Name }).OrderByDescending(x => x.m.GivenAt).ToListAsync();
        var asking = await db.JoinRequests.CountAsync(r => r.FirmId == firm.Id && r.DecidedAt == null);
        return new(firm, await owners.OfFirm(firm.Id), [.. mandates.Select(x => (x.m, x.Name))], asking, new VerifyForm(), new OwnerForm(), new MergeForm());
    }
}

/// <summary>A firm as staff see it.</summary>
public sealed record StaffFirmPage(Firm Firm, IReadOnlyList<Owner> Owners, IReadOnlyList<(Mandate Mandate, string Holder)> Mandates, int Asking, VerifyForm Verify, OwnerForm Owner, MergeForm Merge);
