using LocalProcure.Domain.Consortia;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>Leaving, removing, handing over the lead and ending; each asks first and tells everyone after.</summary>
[Route("consortia/{id:guid}")]
public sealed class MembersController(AppDb db, Current current, Rooms rooms, ConsortiumMail mail) : Controller
{
    [HttpGet("departure")]
    public async Task<IActionResult> Leave(Guid id) =>
        await MyPlace(id) is not var (room, _) ? NotFound()
            : View("Confirm", new ConfirmPage(room, InvitationText.LeaveTitle, InvitationText.LeaveMeans, InvitationText.LeaveButton, Url.Action("Left", new { id })!));

    [HttpPost("departure")]
    public async Task<IActionResult> Left(Guid id)
    {
        if (await MyPlace(id) is not var (room, member)) return NotFound();
        var act = current.ActFor(member.FirmId!.Value);
        await Go(room, member, act, removed: false);
        this.Tell(InvitationText.Left);
        return this.LocalRedirectSeeOther(Url.Action("Index", "Consortia")!);
    }

    [HttpGet("members/{memberId:guid}/removal")]
    public async Task<IActionResult> Remove(Guid id, Guid memberId)
    {
        if (await rooms.Find(id) is not { } room || Member(room, memberId) is not { } member) return NotFound();
        if (!room.CanLead) return Forbid();
        return View("Confirm", new ConfirmPage(room, InvitationText.RemoveTitle(room.NameOf(member)), InvitationText.RemoveMeans, InvitationText.RemoveButton, Url.Action("Removed", new { id, memberId })!));
    }

    [HttpPost("members/{memberId:guid}/removal")]
    public async Task<IActionResult> Removed(Guid id, Guid memberId)
    {
        if (await rooms.Find(id) is not { } room || Member(room, memberId) is not { } member) return NotFound();
        if (!room.CanLead) return Forbid();
        await Go(room, member, current.ActFor(room.Consortium.LeadFirmId), removed: true);
        this.Tell(InvitationText.Removed);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Consortia", new { id })!);
    }

    [HttpGet("lead")]
    public async Task<IActionResult> Lead(Guid id)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        return room.CanLead ? View(new LeadPage(room, new LeadForm())) : Forbid();
    }

    [HttpPost("lead")]
    public async Task<IActionResult> HandLead(Guid id, [Bind(Prefix = "Form")] LeadForm form)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        if (!room.CanLead) return Forbid();
        if (form.FirmId is { } chosen && room.Consortium.WhyNotHandLead(chosen) is { } whyNot) ModelState.AddModelError("Form.FirmId", whyNot);
        if (!ModelState.IsValid) return this.Refused("Lead", new LeadPage(room, form));
        var act = current.ActFor(room.Consortium.LeadFirmId);
        var lost = HasSignatures(room);
        room.Consortium.HandLead(form.FirmId!.Value, act);
        await rooms.HandBid(room.Consortium, act);
        await mail.TellChange(room.Consortium, ResetReason.LeadChanged, lost, act);
        await db.SaveChangesAsync();
        this.Tell(InvitationText.LeadHanded);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Consortia", new { id })!);
    }

    [HttpGet("ending")]
    public async Task<IActionResult> End(Guid id)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        if (!room.CanLead) return Forbid();
        return View("Confirm", new ConfirmPage(room, InvitationText.EndTitle, InvitationText.EndMeans, InvitationText.EndButton, Url.Action("Ended", new { id })!));
    }

    [HttpPost("ending")]
    public async Task<IActionResult> Ended(Guid id)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        if (!room.CanLead) return Forbid();
        var act = current.ActFor(room.Consortium.LeadFirmId);
        room.Consortium.End(act);
        await mail.TellChange(room.Consortium, ResetReason.Ended, signaturesLost: false, act);
        await db.SaveChangesAsync();
        this.Tell(InvitationText.Over);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Consortia", new { id })!);
    }

    private async Task Go(RoomPage room, ConsortiumMember member, Act act, bool removed)
    {
        var lost = HasSignatures(room);
        if (removed) room.Consortium.Remove(member, act);
        else room.Consortium.Leave(member, act);
        await rooms.KeepParties(room.Consortium, act);
        if (removed) await mail.TellRemoved(room.Consortium, member.FirmId!.Value, act);
        await mail.TellChange(room.Consortium, ResetReason.MembersChanged, lost, act);
        await db.SaveChangesAsync();
    }

    private static bool HasSignatures(RoomPage room) => room.Consortium.Signatures.Any(s => s.ResetAt is null);

    private static ConsortiumMember? Member(RoomPage room, Guid memberId) =>
        room.Consortium.AcceptedMembers.SingleOrDefault(m => m.Id == memberId);

    /// <summary>The place of the person's own firm, the one that can leave when there are several.</summary>
    private async Task<(RoomPage, ConsortiumMember)?> MyPlace(Guid id)
    {
        if (await rooms.Find(id) is not { } room) return null;
        var mine = room.MyFirms.Select(firmId => room.Consortium.PlaceOf(firmId)!).OrderBy(m => m.FirmId == room.Consortium.LeadFirmId).FirstOrDefault();
        return mine is null ? null : (room, mine);
    }
}
