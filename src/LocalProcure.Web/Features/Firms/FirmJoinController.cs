using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Web.GovUk;
using LocalProcure.Web.Mail;
using Microsoft.AspNetCore.Mvc;
using P = LocalProcure.Domain.People.PeoplePagesText;

namespace LocalProcure.Web.Features.Firms;

/// <summary>Asks to join a firm that is here already. Its owners decide; where it has none, staff.</summary>
[Route("firms/{id:guid}/join")]
public sealed class FirmJoinController(AppDb db, Current current, Links links) : Controller
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id)
    {
        if (await Find(id) is not { } firm) return NotFound();
        ViewData["Firm"] = firm;
        return View("Join", new JoinForm());
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, JoinForm form)
    {
        if (await Find(id) is not { } firm) return NotFound();
        ViewData["Firm"] = firm;
        if (current.Me.IsMemberOfFirm(id)) ModelState.AddModelError(nameof(form.Words), FirmPagesText.AlreadyIn);
        else if (await db.JoinRequests.AnyAsync(r => r.FirmId == id && r.PersonId == current.Me.Id && r.DecidedAt == null)) ModelState.AddModelError(nameof(form.Words), FirmPagesText.AlreadyAsked);
        if (!ModelState.IsValid) return this.Refused("Join", form);
        db.JoinRequests.Add(new JoinRequest(id, current.Me.Id, form.Words!.Trim(), current.Act));
        foreach (var reader in await Deciders(id)) db.Emails.Add(Tell(reader, firm, form.Words!.Trim()));
        await db.SaveChangesAsync();
        this.Tell(FirmPagesText.JoinAsked);
        return this.GoTo("/organisations");
    }

    private Task<Firm?> Find(Guid id) => db.Firms.Listed().SingleOrDefaultAsync(f => f.Id == id);

    private async Task<List<Person>> Deciders(Guid firmId)
    {
        var owners = db.FirmMembers.Where(m => m.FirmId == firmId && m.Role == FirmRole.Owner).Select(m => m.PersonId);
        var found = await db.People.Where(p => p.ClosedAt == null && owners.Contains(p.Id)).ToListAsync();
        return found.Count > 0 ? found : await db.People.Where(p => p.ClosedAt == null && p.IsStaff).ToListAsync();
    }

    private Email Tell(Person reader, Firm firm, string words) => Email.To(reader.Email, reader.Language, () => P.MailJoinSubject(firm.NameShown),
        () => new EmailBody(P.MailJoinWhy(firm.NameShown)).Paragraph(P.MailJoin(current.Me.Name)).Paragraph(words)
            .Button(P.MailJoinLink, links.To(Reading, $"/firms/{firm.Id}/people")), current.Now, EmailKind.Organisation);
}
