using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>Which version of its profile each member brought, what it changed since, and the version itself for the others to read.</summary>
[Route("consortia/{id:guid}/evidence")]
public sealed class EvidenceController(AppDb db, Current current, Rooms rooms) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid id) =>
        await rooms.Find(id) is { } room ? View("Evidence", new EvidencePage(room, await db.BroughtInto(room.Consortium, room.MyFirms))) : NotFound();

    [HttpGet("{firmId:guid}")]
    public async Task<IActionResult> Show(Guid id, Guid firmId)
    {
        if (await rooms.Find(id) is not { } room || !room.Consortium.IsIn(firmId) || room.Consortium.PlaceOf(firmId)!.ProfileNumber is not { } number) return NotFound();
        var who = room.MyFirms.Contains(firmId) ? Audience.Us : Audience.Partner;
        return await db.VersionSeenBy(firmId, number, who) is { } content ? View("EvidenceVersion", new EvidenceVersionPage(room, firmId, number, content)) : NotFound();
    }

    /// <summary>The firm brings its profile as it is now in place of the version that was noted.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Update(Guid id, Guid firmId)
    {
        if (await rooms.Find(id) is not { } room || !room.MyFirms.Contains(firmId)) return NotFound();
        await db.BringProfiles(room.Consortium, current.ActFor(firmId), firmId);
        await db.SaveChangesAsync();
        this.Tell(BroughtText.Brought);
        return this.LocalRedirectSeeOther(Url.Action(nameof(Index), new { id })!);
    }
}

/// <summary>The versions that a group relies on.</summary>
public sealed record EvidencePage(RoomPage Room, IReadOnlyList<BroughtProfile> Brought)
{
    public bool CanBring(BroughtProfile profile) =>
        Room.MyFirms.Contains(profile.FirmId) && profile.Noted != profile.Now && Room.Consortium.WhyNotBring(profile.FirmId) is null;
}

/// <summary>One version as a member of the group may read it.</summary>
public sealed record EvidenceVersionPage(RoomPage Room, Guid FirmId, int Number, ProfileContent Content);
