using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Places;
using LocalProcure.Web.GovUk;
using LocalProcure.Web.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using B = LocalProcure.Domain.Buyers.BuyersText;
using T = LocalProcure.Domain.People.StaffText;

namespace LocalProcure.Web.Features.Staff;

/// <summary>Staff approve public bodies, keep their facts right and replace a lost owner.</summary>
[Authorize(Policy = Policies.Staff), Route("staff/buyers")]
public sealed class StaffBuyersController(AppDb db, Current current, Owners owners, Links links) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index() => View("Buyers", await db.Buyers.OrderBy(b => b.ApprovedAt != null).ThenBy(b => b.Name).ToListAsync());

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id) => await db.Buyers.SingleOrDefaultAsync(b => b.Id == id) is { } buyer ? View("Buyer", await Page(buyer)) : NotFound();

    /// <summary>A refused form stands at these addresses; asked for anew (another language, a reload) they are the buyer's page.</summary>
    [HttpGet("{id:guid}/approval"), HttpGet("{id:guid}/owner")]
    public IActionResult Back(Guid id) => this.GoTo($"/staff/buyers/{id}");

    [HttpPost("{id:guid}/approval")]
    public async Task<IActionResult> Approve(Guid id, ApprovalForm form)
    {
        if (await db.Buyers.SingleOrDefaultAsync(b => b.Id == id) is not { } buyer) return NotFound();
        if (!ModelState.IsValid) return this.Refused("Buyer", await Page(buyer));
        if ((form.Kind, form.Nation) != (buyer.Kind, buyer.Nation)) buyer.Describe(buyer.Name, buyer.NameWelsh, form.Kind, form.Nation, current.Act);
        if (buyer.Kind == BuyerKind.Other && (form.IsDevolved, form.IsCentral) != (buyer.OtherIsDevolved, buyer.OtherIsCentral)) buyer.SayWhatOtherIs(form.IsDevolved, form.IsCentral, current.Act);
        var area = Areas.Find(form.Area)?.Code;
        if (area != buyer.AreaCode) buyer.Enrol(area, current.Act);
        if (buyer.WhyNotApprove() is null)
        {
            buyer.Approve(current.Act);
            foreach (var owner in await owners.OfBuyer(id)) if (await owners.Named(owner.Email) is { } person) db.Emails.Add(Approved(person, buyer));
            this.Tell(T.Approved(buyer.NameShown));
        }
        else this.Tell(B.Saved);
        await db.SaveChangesAsync();
        return this.GoTo($"/staff/buyers/{id}");
    }

    [HttpPost("{id:guid}/owner")]
    public async Task<IActionResult> MakeOwner(Guid id, OwnerForm form)
    {
        if (await db.Buyers.SingleOrDefaultAsync(b => b.Id == id) is not { } buyer) return NotFound();
        var person = await owners.Named(form.Email);
        if (person is null) ModelState.AddModelError(nameof(form.Email), T.NoSuchPerson);
        if (!ModelState.IsValid) return this.Refused("Buyer", await Page(buyer) with { Owner = form });
        await owners.MakeOfBuyer(buyer, person!, form.Reason!.Trim());
        await db.SaveChangesAsync();
        this.Tell(T.OwnerMade(person!.Name));
        return this.GoTo($"/staff/buyers/{id}");
    }

    private async Task<StaffBuyerPage> Page(Buyer buyer) => new(buyer, await owners.OfBuyer(buyer.Id),
        new ApprovalForm { Kind = buyer.Kind, Nation = buyer.Nation, Area = buyer.AreaCode, IsDevolved = buyer.OtherIsDevolved, IsCentral = buyer.OtherIsCentral }, new OwnerForm());

    private Email Approved(Person owner, Buyer buyer) => Email.To(owner.Email, owner.Language, () => B.MailApprovedSubject(buyer.NameShown),
        () => new EmailBody(B.MailApprovedWhy(buyer.NameShown)).Paragraph(B.MailApproved).Button(B.MailApprovedLink, links.To(Reading, $"/buyers/{buyer.Id}")), current.Now, EmailKind.Organisation);
}

/// <summary>A public body as staff see it.</summary>
public sealed record StaffBuyerPage(Buyer Buyer, IReadOnlyList<Owner> Owners, ApprovalForm Approval, OwnerForm Owner);
