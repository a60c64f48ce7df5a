using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using T = LocalProcure.Domain.People.PeoplePagesText;

namespace LocalProcure.Web.Features.People;

/// <summary>The page behind the link in an invitation. Looking uses nothing up; joining does, once.</summary>
[Route("invitations/{token:length(64)}")]
public sealed class AcceptanceController(AppDb db, Current current) : Controller
{
    [HttpGet, AllowAnonymous]
    public async Task<IActionResult> Show(string token) => await Find(token) is { } page ? View("Acceptance", page) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(string token)
    {
        if (await Find(token) is not { } page) return NotFound();
        if (page.Invitation.WhyNotAccept(current.Now) is { } reason)
        {
            ModelState.AddModelError("", reason);
            return this.Refused("Acceptance", page);
        }
        page.Invitation.Accept(current.Act);
        await Join(page.Invitation);
        await db.SaveChangesAsync();
        this.Tell(T.Joined(page.Organisation.Name));
        return this.GoTo(page.Organisation.Home);
    }

    private async Task Join(Invitation invitation)
    {
        var me = current.Me.Id;
        if (invitation.FirmId is { } firmId)
        {
            await db.JoinFirm(firmId, me, invitation.FirmRole, current.Act);
            return;
        }
        var buyerId = invitation.BuyerId!.Value;
        var place = await db.BuyerMembers.SingleOrDefaultAsync(m => m.BuyerId == buyerId && m.PersonId == me);
        if (place is null) db.BuyerMembers.Add(new BuyerMember(buyerId, me, invitation.BuyerRoles, current.Act));
        else if ((place.Roles | invitation.BuyerRoles) != place.Roles) place.Change(place.Roles | invitation.BuyerRoles, current.Act);
    }

    private async Task<AcceptancePage?> Find(string token)
    {
        var hash = Invitation.Hash(token);
        var invitation = await db.Invitations.SingleOrDefaultAsync(i => i.TokenHash == hash);
        if (invitation is null) return null;
        var name = invitation.FirmId is { } firm ? (await db.Firms.SingleAsync(f => f.Id == firm)).NameShown : (await db.Buyers.SingleAsync(b => b.Id == invitation.BuyerId)).NameShown;
        var inviter = await db.People.Where(p => p.Id == invitation.InvitedBy).Select(p => p.Name).SingleOrDefaultAsync();
        return new(invitation, new(invitation.FirmId ?? invitation.BuyerId!.Value, invitation.FirmId is not null, name, false), inviter ?? "LocalProcure", token);
    }
}

/// <summary>An invitation as its page shows it.</summary>
public sealed record AcceptancePage(Invitation Invitation, Organisation Organisation, string Inviter, string Token)
{
    public string Roles => Organisation.IsFirm ? OrganisationText.NameOf(Invitation.FirmRole) : OrganisationText.NamesOf(Invitation.BuyerRoles);
}
