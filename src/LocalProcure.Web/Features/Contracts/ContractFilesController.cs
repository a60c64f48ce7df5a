using LocalProcure.Domain.Contracts;
using LocalProcure.Web.Data.Files;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>Downloads an evidence file: for the buyer, and for the firms that may see what it shows.</summary>
[Route("contracts/{id:guid}/files")]
public sealed class ContractFilesController(AppDb db, Current current, FileStore files) : InsideController(db, current)
{
    [HttpGet("{item:guid}"), ForParties]
    public async Task<IActionResult> Show(Guid id, Guid item) =>
        await Db.ContractFiles.AsNoTracking().SingleOrDefaultAsync(f => f.Id == item && f.ContractId == id) is { } file && (file.FirmId is not { } firm || Current.Person.CanSeeOf(Contract, firm, Current.Now)) && files.Has(file.Hash)
            ? File(files.Open(file.Hash), file.ContentType, file.Name) : NotFound();
}

/// <summary>Keeps a file that came with a form.</summary>
public static class EvidenceFiles
{
    /// <summary>Why the file will not do, or null; none is well.</summary>
    public static string? WhyNot(IFormFile? file) => file is null ? null : Uploads.Check(file, UploadKinds.Documents, Uploads.MaxDocumentBytes);

    public static async Task Keep(AppDb db, FileStore files, Contract contract, Guid thingId, Guid? firmId, IFormFile? file, Act act, CancellationToken stop)
    {
        if (file is null) return;
        await using var content = file.OpenReadStream();
        var stored = await files.Save(content, stop);
        db.ContractFiles.Add(new ContractFile(contract, thingId, firmId, Uploads.SafeName(file.FileName), stored.Hash, Uploads.ContentTypeOf(file), stored.Size, act));
    }
}
