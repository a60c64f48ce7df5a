using LocalProcure.Domain.Firms;
using LocalProcure.Web.Data.Files;

namespace LocalProcure.Web.Features.Profiles;

/// <summary>Documents of a profile: to the firm itself, and to those whom it lets see the part. For anybody else they do not exist.</summary>
[Route("firms/{id:guid}/profile/files")]
public sealed class ProfileFilesController(AppDb db, Current current, FileStore files) : Controller
{
    [HttpGet("{fileId:guid}")]
    public async Task<IActionResult> Show(Guid id, Guid fileId, CancellationToken stop)
    {
        var who = await db.AudienceOf(current.Person, id, current.Now, stop);
        var content = (await db.ProfileOf(id, stop)).SeenBy(who);
        var file = content.Files.Select(f => f.File).FirstOrDefault(f => f.Id == fileId);
        // The firm reads documents of its earlier versions too.
        if (file is null && who.HasFlag(Audience.Us))
            file = (await db.FirmProfileVersions.AsNoTracking().Where(v => v.FirmId == id).Select(v => v.Content).ToListAsync(stop)).SelectMany(c => c.Files).Select(f => f.File).FirstOrDefault(f => f.Id == fileId);
        // Partners read the documents of the version that their group relies on, as far as the firm still lets partners see that part.
        if (file is null && who.HasFlag(Audience.Partner))
            foreach (var number in await db.NumbersReliedOn(current.Me, id, current.Now))
                file ??= (await db.VersionSeenBy(id, number, Audience.Partner))?.Files.Select(f => f.File).FirstOrDefault(f => f.Id == fileId);
        if (file is null || !files.Has(file.StoredHash)) return NotFound();
        if (who.HasFlag(Audience.Partner)) await db.NoteOpened(id, fileId, current.Me, current.Act);
        return File(files.Open(file.StoredHash), file.ContentType, file.Name);
    }
}
