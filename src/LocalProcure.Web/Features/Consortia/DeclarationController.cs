using LocalProcure.Domain.Consortia;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>A member firm says openly that it also bids for the tender alone, or in another group.</summary>
[Route("consortia/{id:guid}/declaration")]
public sealed class DeclarationController(AppDb db, Current current, Rooms rooms, ConsortiumMail mail) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> New(Guid id) => await Mine(id) is var (room, _) ? View("Declare", new DeclarePage(room, new DeclareForm())) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] DeclareForm form)
    {
        if (await Mine(id) is not var (room, member)) return NotFound();
        if (ModelState.IsValid && room.Consortium.WhyNotDeclare(member, form.Words) is { } reason) ModelState.AddModelError("Form.Words", reason);
        if (!ModelState.IsValid) return this.Refused("Declare", new DeclarePage(room, form));
        var act = current.ActFor(member.FirmId!.Value);
        var lost = room.Consortium.Signatures.Any(s => s.ResetAt is null);
        room.Consortium.Declare(member, form.Words!, act);
        await mail.TellChange(room.Consortium, ResetReason.BidElsewhereDeclared, lost, act);
        await db.SaveChangesAsync();
        this.Tell(RoomText.Declared);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Consortia", new { id })!);
    }

    /// <summary>The place of the person's own firm that has not declared yet.</summary>
    private async Task<(RoomPage, ConsortiumMember)?> Mine(Guid id)
    {
        if (await rooms.Find(id) is not { } room || room.Consortium.IsStanding) return null;
        var mine = room.MyFirms.Select(firmId => room.Consortium.PlaceOf(firmId)!).FirstOrDefault(m => m.Declaration is null);
        return mine is null ? null : (room, mine);
    }
}
