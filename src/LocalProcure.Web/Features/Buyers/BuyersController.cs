using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Places;
using LocalProcure.Web.GovUk;
using LocalProcure.Web.Mail;
using Microsoft.AspNetCore.Mvc;
using T = LocalProcure.Domain.Buyers.BuyersText;

namespace LocalProcure.Web.Features.Buyers;

/// <summary>A public body asks to be set up; its people see its page; its owners change its settings.</summary>
[Route("buyers")]
public sealed class BuyersController(AppDb db, Current current, Links links) : Controller
{
    [HttpGet("new")]
    public IActionResult New() => View(new BuyerForm());

    [HttpPost("new")]
    public async Task<IActionResult> Create(BuyerForm form)
    {
        var code = form.Code?.ToUpperInvariant();
        // The same form sent twice finds what the first made.
        if (code is not null && await db.Buyers.SingleOrDefaultAsync(b => b.Code == code && b.ApprovedAt == null) is { } made && current.Me.IsOwnerOfBuyer(made.Id)) return this.GoTo($"/buyers/{made.Id}");
        if (code is not null && await db.Buyers.AnyAsync(b => b.Code == code)) ModelState.AddModelError(nameof(form.Code), T.CodeTaken);
        if (!ModelState.IsValid) return this.Refused("New", form);
        var buyer = new Buyer(code!, form.Name!.Trim(), form.Kind!.Value, form.Nation!.Value, current.Act);
        if (!string.IsNullOrWhiteSpace(form.NameWelsh)) buyer.Describe(buyer.Name, form.NameWelsh.Trim(), buyer.Kind, buyer.Nation, current.Act);
        if (buyer.Kind == BuyerKind.Other) buyer.SayWhatOtherIs(form.IsDevolved, form.IsCentral, current.Act);
        if (Areas.Find(form.Area) is { } area) buyer.Enrol(area.Code, current.Act);
        db.Buyers.Add(buyer);
        db.BuyerMembers.Add(new BuyerMember(buyer.Id, current.Me.Id, BuyerRole.Owner | BuyerRole.Officer, current.Act));
        foreach (var staff in await db.People.Where(p => p.IsStaff && p.ClosedAt == null).ToListAsync()) db.Emails.Add(Asked(staff, buyer));
        await db.SaveChangesAsync();
        this.Tell(T.Asked);
        return this.GoTo($"/buyers/{buyer.Id}");
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id)
    {
        var buyer = await db.Buyers.SingleOrDefaultAsync(b => b.Id == id);
        if (buyer is null || !current.Me.CanSee(buyer)) return NotFound();
        var roles = await db.BuyerMembers.Where(m => m.BuyerId == id).Select(m => m.Roles).ToListAsync();
        ViewData["Openers"] = roles.Count(r => r.HasFlag(BuyerRole.Opener));
        return View(buyer);
    }

    [HttpGet("{id:guid}/settings")]
    public Task<IActionResult> Settings(Guid id) => Editing(id, buyer => Task.FromResult<IActionResult>(
        View("Settings", new BuyerSettingsForm { Name = buyer.Name, NameWelsh = buyer.NameWelsh, NeedsSecondOfficer = buyer.NeedsSecondOfficer })));

    [HttpPost("{id:guid}/settings")]
    public Task<IActionResult> Settings(Guid id, BuyerSettingsForm form) => Editing(id, async buyer =>
    {
        if (!ModelState.IsValid) return this.Refused("Settings", form);
        var welsh = string.IsNullOrWhiteSpace(form.NameWelsh) ? null : form.NameWelsh.Trim();
        if ((form.Name!.Trim(), welsh) != (buyer.Name, buyer.NameWelsh)) buyer.Describe(form.Name!.Trim(), welsh, buyer.Kind, buyer.Nation, current.Act);
        if (form.NeedsSecondOfficer != buyer.NeedsSecondOfficer) buyer.RequireSecondOfficer(form.NeedsSecondOfficer, current.Act);
        await db.SaveChangesAsync();
        this.Tell(T.Saved);
        return this.GoTo($"/buyers/{id}");
    });

    private async Task<IActionResult> Editing(Guid id, Func<Buyer, Task<IActionResult>> work)
    {
        var buyer = await db.Buyers.SingleOrDefaultAsync(b => b.Id == id);
        if (buyer is null || !current.Me.CanSee(buyer)) return NotFound();
        if (!current.Me.CanEdit(buyer)) return Forbid();
        ViewData["Buyer"] = buyer;
        return await work(buyer);
    }

    private Email Asked(Person staff, Buyer buyer) => Email.To(staff.Email, staff.Language, () => T.MailSetUpSubject(buyer.NameShown),
        () => new EmailBody(T.MailSetUpWhy).Paragraph(T.MailSetUp(current.Me.Name, buyer.NameShown)).Button(T.MailSetUpLink, links.To(Reading, $"/staff/buyers/{buyer.Id}")),
        current.Now, EmailKind.Staff);
}
