using LocalProcure.Domain.Bids;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Keys;

namespace LocalProcure.Web.Plumbing;

/// <summary>Keeps an uploaded file sealed: only sealed bytes are written, and its name and key stand in the content of what it belongs to.</summary>
public static class SealedUpload
{
    /// <param name="thingId">The bid or request that it belongs to; the file is bound to it.</param>
    public static async Task<BidFile> Keep(FileStore files, Guid thingId, IFormFile file, Guid? questionId, CancellationToken stop)
    {
        await using var plain = file.OpenReadStream();
        return await Keep(files, thingId, plain, Uploads.SafeName(file.FileName), Uploads.ContentTypeOf(file), file.Length, questionId, stop);
    }

    /// <summary>The same for bytes from anywhere, such as a firm's profile.</summary>
    public static async Task<BidFile> Keep(FileStore files, Guid thingId, Stream plain, string name, string contentType, long size, Guid? questionId, CancellationToken stop)
    {
        var fileId = Guid.CreateVersion7();
        // The sealed copy goes through a file that vanishes when it is closed.
        await using var made = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 81_920, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        var (key, sha256) = await BidVault.SealFile(thingId, fileId, plain, made, stop);
        made.Position = 0;
        var stored = await files.Save(made, stop);
        return new BidFile(fileId, questionId, name, contentType, size, sha256, Convert.ToBase64String(key), stored.Hash);
    }
}
