using LocalProcure.Domain.Consortia;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>Roles and shares of everyone at once, so that their total can be checked.</summary>
[Route("consortia/{id:guid}/shares")]
public sealed class SharesController(AppDb db, Current current, Rooms rooms, ConsortiumMail mail) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Edit(Guid id, bool equal = false)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        if (!room.CanLead) return Forbid();
        var members = room.Consortium.CurrentMembers.ToArray();
        var shares = equal ? Shares.Split(members.Length) : [.. members.Select(m => m.Share)];
        return View("Shares", new SharesPage(room, new SharesForm
        {
            Rows = [.. members.Zip(shares, (m, share) => new ShareRow { MemberId = m.Id, Role = m.Role, Share = Shares.Typed(share) })],
        }));
    }

    [HttpPost("")]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = "Form")] SharesForm form)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        if (!room.CanLead) return Forbid();
        for (var i = 0; i < form.Rows.Count; i++)
            if (!string.IsNullOrWhiteSpace(form.Rows[i].Share) && Shares.Read(form.Rows[i].Share) is null)
                ModelState.AddModelError($"Form.Rows[{i}].Share", ConsortiumText.EnterShare);
        if (room.WhyNotChange is { } reason) ModelState.AddModelError("", reason);
        var terms = form.Rows.DistinctBy(r => r.MemberId).ToDictionary(r => r.MemberId, r => new MemberTerms(r.Role?.Trim() ?? "", Shares.Read(r.Share) ?? 0));
        if (ModelState.IsValid && room.Consortium.WhyNotShare(terms) is { } whyNot)
            ModelState.AddModelError(form.Rows.Count > 0 && whyNot != ConsortiumText.MembersMoved ? "Form.Rows[0].Share" : "", whyNot);
        if (!ModelState.IsValid) return this.Refused("Shares", new SharesPage(room, form));

        var (act, before) = (current.ActFor(room.Consortium.LeadFirmId), room.Consortium.TermsVersion);
        var lost = room.Consortium.Signatures.Any(s => s.ResetAt is null);
        room.Consortium.Share(terms, act);
        if (room.Consortium.TermsVersion != before) await mail.TellChange(room.Consortium, ResetReason.SharesChanged, lost, act);
        await db.SaveChangesAsync();
        this.Tell(InvitationText.SharesSaved);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Consortia", new { id })!);
    }
}
