using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Mvc;
using T = LocalProcure.Domain.People.PeoplePagesText;

namespace LocalProcure.Web.Features.People;

/// <summary>Owners invite by e-mail, and withdraw what is not yet answered.</summary>
[Route("{kind:regex(^(firms|buyers)$)}/{id:guid}/invitations")]
public sealed class OrganisationInvitationsController(AppDb db, Current current, Organisations organisations, OrganisationMail mail) : Controller
{
    [HttpGet("new")]
    public Task<IActionResult> New(string kind, Guid id) => Managing(kind, id, organisation =>
    {
        ViewData["Organisation"] = organisation;
        return Task.FromResult<IActionResult>(View("Invite", new InviteForm { FirmRole = FirmRole.Member }));
    });

    [HttpPost("new")]
    public Task<IActionResult> Create(string kind, Guid id, InviteForm form) => Managing(kind, id, async organisation =>
    {
        var email = form.Email?.Trim() ?? "";
        var known = await db.People.SingleOrDefaultAsync(p => p.Email.ToLower() == email.ToLower() && p.ClosedAt == null);
        if (known is not null && (await organisations.MembersOf(organisation)).Any(m => m.PersonId == known.Id)) ModelState.AddModelError(nameof(form.Email), T.AlreadyMember);
        else if ((await organisations.Page(organisation)).Invitations.Any(i => i.Email.Equals(email, StringComparison.OrdinalIgnoreCase))) ModelState.AddModelError(nameof(form.Email), T.AlreadyInvited);
        if (!ModelState.IsValid)
        {
            ViewData["Organisation"] = organisation;
            return this.Refused("Invite", form);
        }
        var token = Invitation.NewToken();
        var invitation = organisation.IsFirm
            ? Invitation.ToFirm(id, email, form.FirmRole ?? FirmRole.Member, token, current.Act)
            : Invitation.ToBuyer(id, email, form.Roles, token, current.Act);
        db.Invitations.Add(invitation);
        db.Emails.Add(mail.Invited(invitation, organisation, token, known?.Language));
        await db.SaveChangesAsync();
        this.Tell(T.InvitationSent(email));
        return this.GoTo($"{organisation.Path}/people");
    });

    [HttpPost("{invitationId:guid}/withdrawal")]
    public Task<IActionResult> Withdraw(string kind, Guid id, Guid invitationId) => Managing(kind, id, async organisation =>
    {
        var invitation = await db.Invitations.SingleOrDefaultAsync(i => i.Id == invitationId && (i.FirmId == id || i.BuyerId == id));
        if (invitation is null) return NotFound();
        invitation.Withdraw(current.Act);
        await db.SaveChangesAsync();
        this.Tell(T.Withdrawn);
        return this.GoTo($"{organisation.Path}/people");
    });

    private async Task<IActionResult> Managing(string kind, Guid id, Func<Organisation, Task<IActionResult>> work)
    {
        if (await organisations.Find(kind == "firms", id) is not { } organisation) return NotFound();
        return organisation.CanManage ? await work(organisation) : Forbid();
    }
}
