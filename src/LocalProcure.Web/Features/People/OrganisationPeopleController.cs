using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Mvc;
using T = LocalProcure.Domain.People.PeoplePagesText;

namespace LocalProcure.Web.Features.People;

/// <summary>Who belongs to a buyer or a firm: roles changed, people removed, requests to join answered.</summary>
[Route("{kind:regex(^(firms|buyers)$)}/{id:guid}/people")]
public sealed class OrganisationPeopleController(AppDb db, Current current, Organisations organisations, OrganisationMail mail) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(string kind, Guid id) =>
        await organisations.Find(kind == "firms", id) is { } organisation ? View("People", await organisations.Page(organisation)) : NotFound();

    [HttpGet("{memberId:guid}")]
    public Task<IActionResult> Edit(string kind, Guid id, Guid memberId) => Managing(kind, id, async organisation =>
    {
        if (await Find(organisation, memberId) is not { } member) return NotFound();
        ViewData["Organisation"] = organisation;
        return View("Roles", await FormOf(organisation, member));
    });

    [HttpPost("{memberId:guid}")]
    public Task<IActionResult> Update(string kind, Guid id, Guid memberId, RolesForm form) => Managing(kind, id, async organisation =>
    {
        if (await Find(organisation, memberId) is not { } member) return NotFound();
        var person = await db.People.SingleAsync(p => p.Id == PersonOf(member));
        if (!form.IsOwner(organisation.IsFirm) && await WhyNotLose(organisation, member) is { } reason) ModelState.AddModelError(organisation.IsFirm ? nameof(form.FirmRole) : nameof(form.BuyerRoles), reason);
        if (!ModelState.IsValid)
        {
            ViewData["Organisation"] = organisation;
            form.Name = person.Name;
            return this.Refused("Roles", form);
        }
        if (member is FirmMember ours) ours.Change(form.FirmRole ?? FirmRole.Member, current.Act);
        else ((BuyerMember)member).Change(form.Roles, current.Act);
        await organisations.Hold(organisation);
        await db.SaveChangesAsync();
        this.Tell(T.RolesChanged(person.Name));
        return this.GoTo($"{organisation.Path}/people");
    });

    [HttpGet("{memberId:guid}/removal")]
    public async Task<IActionResult> Removal(string kind, Guid id, Guid memberId)
    {
        if (await organisations.Find(kind == "firms", id) is not { } organisation || await Find(organisation, memberId) is not { } member) return NotFound();
        if (!organisation.CanManage && PersonOf(member) != current.Me.Id) return Forbid();
        ViewData["Organisation"] = organisation;
        ViewData["WhyNot"] = await WhyNotLose(organisation, member);
        return View("Removal", (await organisations.MembersOf(organisation)).Single(m => m.Id == memberId));
    }

    [HttpPost("{memberId:guid}/removal")]
    public async Task<IActionResult> Remove(string kind, Guid id, Guid memberId)
    {
        if (await organisations.Find(kind == "firms", id) is not { } organisation || await Find(organisation, memberId) is not { } member) return NotFound();
        var isMe = PersonOf(member) == current.Me.Id;
        if (!organisation.CanManage && !isMe) return Forbid();
        if (await WhyNotLose(organisation, member) is { } reason)
        {
            ModelState.AddModelError("", reason);
            ViewData["Organisation"] = organisation;
            return this.Refused("Removal", (await organisations.MembersOf(organisation)).Single(m => m.Id == memberId));
        }
        var person = await db.People.SingleAsync(p => p.Id == PersonOf(member));
        if (member is FirmMember ours) ours.Leave(current.Act);
        else ((BuyerMember)member).Leave(current.Act);
        db.Remove(member);
        // Who leaves a firm leaves the duplicates that were merged into it as well.
        if (member is FirmMember { FirmId: var firmId, PersonId: var personId })
        {
            var duplicates = await db.MergedInto(firmId);
            foreach (var duplicate in await db.FirmMembers.Where(m => m.PersonId == personId && duplicates.Contains(m.FirmId)).ToListAsync())
            {
                duplicate.Leave(current.Act);
                db.Remove(duplicate);
            }
        }
        await organisations.Hold(organisation);
        if (!isMe) db.Emails.Add(mail.Removed(person, organisation.Name));
        await db.SaveChangesAsync();
        this.Tell(isMe ? T.YouLeft(organisation.Name) : T.Removed(person.Name));
        return this.GoTo(isMe ? "/organisations" : $"{organisation.Path}/people");
    }

    [HttpPost("requests/{requestId:guid}")]
    public async Task<IActionResult> Decide(string kind, Guid id, Guid requestId, bool accept)
    {
        if (kind != "firms" || await organisations.Find(true, id) is not { } firm || await db.JoinRequests.SingleOrDefaultAsync(r => r.Id == requestId && r.FirmId == id) is not { } request) return NotFound();
        // Staff stand in only where nobody owns the firm.
        var hasOwner = await db.FirmMembers.AnyAsync(m => m.FirmId == id && m.Role == FirmRole.Owner);
        if (!firm.CanManage && (hasOwner || !current.Me.IsStaff)) return Forbid();
        request.Decide(accept, current.Act);
        var person = await db.People.SingleAsync(p => p.Id == request.PersonId);
        if (accept) await db.JoinFirm(id, person.Id, hasOwner ? FirmRole.Member : FirmRole.Owner, current.Act);
        db.Emails.Add(mail.JoinAnswered(person, firm, accept));
        await db.SaveChangesAsync();
        this.Tell(T.JoinDecided);
        return this.GoTo($"{firm.Path}/people");
    }

    private async Task<IActionResult> Managing(string kind, Guid id, Func<Organisation, Task<IActionResult>> work)
    {
        if (await organisations.Find(kind == "firms", id) is not { } organisation) return NotFound();
        return organisation.CanManage ? await work(organisation) : Forbid();
    }

    private async Task<Entity?> Find(Organisation organisation, Guid memberId) => organisation.IsFirm
        ? await db.FirmMembers.SingleOrDefaultAsync(m => m.Id == memberId && m.FirmId == organisation.Id)
        : await db.BuyerMembers.SingleOrDefaultAsync(m => m.Id == memberId && m.BuyerId == organisation.Id);

    private async Task<string?> WhyNotLose(Organisation organisation, Entity member) => member is FirmMember ours
        ? OrganisationRules.WhyNotLoseOwner(ours, await db.FirmMembers.Where(m => m.FirmId == organisation.Id).ToListAsync())
        : OrganisationRules.WhyNotLoseOwner((BuyerMember)member, await db.BuyerMembers.Where(m => m.BuyerId == organisation.Id).ToListAsync());

    private static Guid PersonOf(Entity member) => member is FirmMember ours ? ours.PersonId : ((BuyerMember)member).PersonId;

    private async Task<RolesForm> FormOf(Organisation organisation, Entity member) => new()
    {
        Name = (await db.People.SingleAsync(p => p.Id == PersonOf(member))).Name,
        FirmRole = (member as FirmMember)?.Role,
        BuyerRoles = [.. OrganisationText.BuyerRolesToGive.Where(r => (member as BuyerMember)?.Roles.HasFlag(r) == true)],
    };
}
