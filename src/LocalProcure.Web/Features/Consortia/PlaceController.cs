using LocalProcure.Domain.Consortia;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>A member firm reads its own role, scope, lots, share and evidence, accepts them as they are now, and says why it does not bid alone.</summary>
[Route("consortia/{id:guid}/place")]
public sealed class PlaceController(AppDb db, Current current, Rooms rooms) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, Guid? firm)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        var firmId = firm ?? room.ToVouch.Concat(room.MyFirms).First();
        return room.MyFirms.Contains(firmId) ? View("Place", PageFor(room, firmId)) : NotFound();
    }

    [HttpPost("")]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = "Form")] PlaceForm form)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        var firmId = form.FirmId ?? room.MyFirms[0];
        if (!room.MyFirms.Contains(firmId)) return NotFound();
        var (group, place) = (room.Consortium, room.Consortium.PlaceOf(firmId)!);
        if (group.WhyNotAgree(firmId, form.Number) is { } reason)
        {
            ModelState.AddModelError("", reason);
            ModelState.Remove("Form.Number");
            form.Number = place.TermsNumber;
        }
        if (!ModelState.IsValid) return this.Refused("Place", new PlacePage(room, place, form));
        var act = current.ActFor(firmId);
        var accepts = !place.HasAgreed;
        group.Agree(firmId, form.Number, act);
        if (accepts && group.WhyNotBring(firmId) is null) await db.BringProfiles(group, act, firmId);
        if (place.WhyNotAlone != form.Why!.Trim() || !place.AloneReasons.SequenceEqual(form.Reasons.Distinct().Order()))
            group.State(firmId, new AloneStatement(form.Reasons, form.Why), act);
        await db.SaveChangesAsync();
        this.Tell(accepts ? PlaceText.TermsAccepted : PlaceText.Stated);
        return this.LocalRedirectSeeOther(Url.Action("Show", "Consortia", new { id })!);
    }

    private static PlacePage PageFor(RoomPage room, Guid firmId)
    {
        var place = room.Consortium.PlaceOf(firmId)!;
        return new PlacePage(room, place, new PlaceForm { FirmId = firmId, Number = place.TermsNumber, Reasons = [.. place.AloneReasons], Why = place.WhyNotAlone });
    }
}
