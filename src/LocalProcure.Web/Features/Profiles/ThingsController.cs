using LocalProcure.Domain.Firms;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Profiles;

/// <summary>Parts that are lists of things: added, changed and removed one by one, some with a document.</summary>
public abstract class ThingsController(AppDb db, Current current, FileStore files) : ProfileController(db, current)
{
    /// <summary>The largest document: a photographed certificate of several pages.</summary>
    private const long MostBytes = 20_000_000;

    /// <summary>The page's part of the address and the part itself.</summary>
    protected async Task<IActionResult> Remove(ProfilePart part, string path, Guid thing, bool exists)
    {
        if (!exists) return NotFound();
        await Keep(part, c => c.Without(thing));
        this.Tell(ProfileText.Removed);
        return this.GoTo($"/firms/{Firm.Id}/profile/{path}");
    }

    /// <summary>Adds to the form's errors what is wrong with the document, if one was sent.</summary>
    protected void Check(IFormFile? file)
    {
        if (file is not null && Uploads.Check(file, UploadKinds.Pdf | UploadKinds.Office | UploadKinds.Image, MostBytes) is { } reason) ModelState.AddModelError("File", reason);
    }

    /// <summary>Keeps a document that was sent; without one, what was there stays.</summary>
    protected async Task<ProfileFile?> Store(IFormFile? file, ProfileFile? before, CancellationToken stop)
    {
        if (file is null) return before;
        await using var content = file.OpenReadStream();
        var stored = await files.Save(content, stop);
        return new ProfileFile(Guid.CreateVersion7(), Uploads.SafeName(file.FileName), Uploads.ContentTypeOf(file), stored.Size, stored.Hash);
    }

    protected bool IsFull(int count)
    {
        if (count < MostThings) return false;
        ModelState.AddModelError("", ProfileText.TooMany);
        return true;
    }
}
