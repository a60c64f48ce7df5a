using LocalProcure.Domain.Consortia;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>The certificate of an independent bid, and which members have given it.</summary>
[Route("consortia/{id:guid}/certificates")]
public sealed class CertificatesController(AppDb db, Rooms rooms) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid id)
    {
        if (await rooms.Find(id) is not { Tender: not null } room) return NotFound();
        var given = await db.IndependenceCertificates.AsNoTracking().Where(c => c.ConsortiumId == id).OrderByDescending(c => c.GivenAt).ThenByDescending(c => c.Id).ToListAsync();
        return View("Certificates", new CertificatesPage(room, given));
    }
}

/// <summary>The certificates of a group, newest first.</summary>
public sealed record CertificatesPage(RoomPage Room, IReadOnlyList<IndependenceCertificate> Given);
