using LocalProcure.Domain.Consortia;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>A member firm reads one exact version of the joint bid and signs it.</summary>
[Route("consortia/{id:guid}/signature")]
public sealed class SignaturesController(AppDb db, Current current, Rooms rooms, ConsortiumMail mail) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> New(Guid id) =>
        await rooms.Find(id) is { } room ? View("Sign", PageFor(room)) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] SignForm form)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        var firmId = form.FirmId ?? (room.MyFirms.Count == 1 ? room.MyFirms[0] : Guid.Empty);
        if (firmId == Guid.Empty) ModelState.AddModelError("Form.FirmId", RoomText.ChooseFirm);
        else if (!room.MyFirms.Contains(firmId)) return NotFound();
        if (!form.Agree) ModelState.AddModelError("Form.Agree", SigningText.TickAgree);
        if (!form.Independent) ModelState.AddModelError("Form.Independent", SigningText.TickIndependent);
        if (ModelState.IsValid && WhyNot(room, firmId, form) is { } whyNot)
        {
            ModelState.Clear();
            ModelState.AddModelError("", whyNot);
        }
        if (!ModelState.IsValid) return this.Refused("Sign", PageFor(room));

        var act = current.ActFor(firmId);
        if (!room.Consortium.HasSigned(firmId, room.Content!)) db.IndependenceCertificates.Add(new IndependenceCertificate(id, firmId, room.Content!, current.Me.Name, act));
        room.Consortium.Sign(firmId, room.Content!, act);
        if (room.Consortium.WhyNotSubmit(room.Content!, room.Consortium.LeadFirmId) is null) await mail.TellAllSigned(room.Consortium, room.Content!, act);
        await db.SaveChangesAsync();
        this.Tell(SigningText.Done);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Consortia", new { id })!);
    }

    [HttpPost("withdrawal")]
    public async Task<IActionResult> Delete(Guid id, Guid firmId)
    {
        if (await rooms.Find(id) is not { } room || !room.MyFirms.Contains(firmId)) return NotFound();
        var act = current.ActFor(firmId);
        room.Consortium.Unsign(firmId, act);
        await mail.TellChange(room.Consortium, ResetReason.SignerWithdrew, signaturesLost: false, act);
        await db.SaveChangesAsync();
        this.Tell(SigningText.TakenBack);
        return this.LocalRedirectSeeOther(Url.Action("New", new { id })!);
    }

    private string? WhyNot(RoomPage room, Guid firmId, SignForm form) =>
        room.Content is not { } content ? SigningText.NoBid
        : !room.IsTenderOpen ? ConsortiumText.TenderClosed
        : current.Me.WhyNotBidTo(room.Tender!.BuyerId) is { } buyer ? buyer
        : room.Consortium.WhyNotSign(firmId, content) is { } reason ? reason
        // What is signed is what was read, not what it has become since.
        : (form.ContentVersion, form.ContentHash, form.TermsVersion) != (content.Version, content.Hash, room.Consortium.TermsVersion) ? ConsortiumText.VersionMoved
        : null;

    private static SignPage PageFor(RoomPage room) => new(room, new SignForm
    {
        FirmId = room.MyFirms.Count == 1 ? room.MyFirms[0] : null,
        ContentVersion = room.Content?.Version ?? 0,
        ContentHash = room.Content?.Hash,
        TermsVersion = room.Consortium.TermsVersion,
    });
}
