using LocalProcure.Domain.Consortia;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Sealing;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>The room's private files: sealed on the way in, opened only on the way out to a member.</summary>
[Route("consortia/{id:guid}/files")]
public sealed class FilesController(AppDb db, Current current, Rooms rooms, RoomSeal seal, FileStore store, Folders folders) : Controller
{
    private const int MostFiles = 200;

    [HttpGet("")]
    public async Task<IActionResult> Index(Guid id, int page = 1) =>
        await rooms.Find(id) is { } room ? View("Files", await PageFor(room, page)) : NotFound();

    /// <summary>A newer version of the same file; the older ones stay.</summary>
    [HttpGet("{fileId:guid}/versions")]
    public async Task<IActionResult> NewVersion(Guid id, Guid fileId) =>
        await rooms.Find(id) is { } room && await Latest(id, fileId) is { } file ? View("FileVersion", await VersionFor(room, file)) : NotFound();

    [HttpPost("{fileId:guid}/versions")]
    [RequestSizeLimit(Uploads.MaxRequestBytes), RequestFormLimits(MultipartBodyLengthLimit = Uploads.MaxRequestBytes)]
    public async Task<IActionResult> AddVersion(Guid id, Guid fileId, IFormFile? file, CancellationToken stop)
    {
        if (await rooms.Find(id) is not { } room || await Latest(id, fileId) is not { } old) return NotFound();
        return await Keep(room, file, old, stop) ? ToFiles(id) : this.Refused("FileVersion", await VersionFor(room, old));
    }

    [HttpPost("")]
    [RequestSizeLimit(Uploads.MaxRequestBytes), RequestFormLimits(MultipartBodyLengthLimit = Uploads.MaxRequestBytes)]
    public async Task<IActionResult> Create(Guid id, IFormFile? file, CancellationToken stop)
    {
        if (await rooms.Find(id) is not { } room) return NotFound();
        return await Keep(room, file, null, stop) ? ToFiles(id) : this.Refused("Files", await PageFor(room, 1));
    }

    private async Task<bool> Keep(RoomPage room, IFormFile? file, ConsortiumFile? old, CancellationToken stop)
    {
        var id = room.Id;
        var whyNot = file is null ? SigningText.ChooseFile : Uploads.Check(file, UploadKinds.Documents, Uploads.MaxDocumentBytes);
        if (whyNot is null && await Kept(id).CountAsync(stop) >= MostFiles) whyNot = SigningText.TooManyFiles;
        if (whyNot is not null) ModelState.AddModelError("file", whyNot);
        if (!ModelState.IsValid) return false;

        var fileId = Guid.CreateVersion7();
        var stored = await SealAndKeep(id, fileId, file!, stop);
        db.ConsortiumFiles.Add(new ConsortiumFile(fileId, id, room.MyFirms[0], seal.Close(id, fileId, Uploads.SafeName(file!.FileName)),
            Uploads.ContentTypeOf(file), file.Length, stored.Hash, current.ActFor(room.MyFirms[0]), old));
        await db.SaveChangesAsync(stop);
        this.Tell(SigningText.FileAdded);
        return true;
    }

    [HttpGet("{fileId:guid}")]
    public async Task<IActionResult> Show(Guid id, Guid fileId, CancellationToken stop)
    {
        if (await rooms.Find(id) is not { } room || await Kept(id).SingleOrDefaultAsync(f => f.Id == fileId, stop) is not { } file) return NotFound();
        // Opened into a file that the system deletes on closing, so that nothing is sent before every byte proved untouched.
        var opened = Temporary();
        await using (var made = store.Open(file.StoredHash)) await seal.OpenFile(id, fileId, made, file.Size, opened, stop);
        opened.Position = 0;
        await db.NoteOpened(file, room.MyFirms, current.ActFor(room.MyFirms[0]));
        return File(opened, file.ContentType, seal.Open(id, fileId, file.SealedName));
    }

    [HttpPost("{fileId:guid}/deletion")]
    public async Task<IActionResult> Delete(Guid id, Guid fileId)
    {
        if (await rooms.Find(id) is not { } room || await Kept(id).SingleOrDefaultAsync(f => f.Id == fileId) is not { } file) return NotFound();
        if (!room.MyFirms.Contains(file.FirmId) && !room.CanLead) return Forbid();
        file.Delete(current.ActFor(room.MyFirms[0]));
        await db.SaveChangesAsync();
        this.Tell(SigningText.FileDeleted);
        return ToFiles(id);
    }

    private IActionResult ToFiles(Guid id) => this.LocalRedirectSeeOther(Url.Action("Index", new { id })!);

    private Task<ConsortiumFile?> Latest(Guid id, Guid fileId) => Newest(id).SingleOrDefaultAsync(f => f.Id == fileId);

    /// <summary>The newest of each series among those that were not deleted.</summary>
    private IQueryable<ConsortiumFile> Newest(Guid id) =>
        Kept(id).Where(f => !db.ConsortiumFiles.Any(n => n.DeletedAt == null && n.Number > f.Number && n.SeriesId != null && (n.SeriesId == f.SeriesId || n.SeriesId == f.Id)));

    private async Task<FileVersionPage> VersionFor(RoomPage room, ConsortiumFile file)
    {
        var names = await rooms.NamesOf([file.PersonId], [file.FirmId]);
        return new FileVersionPage(room, new OpenedFile(file, seal.Open(room.Id, file.Id, file.SealedName), names.Person(file.PersonId), names.Firm(file.FirmId)));
    }

    private IQueryable<ConsortiumFile> Kept(Guid id) => db.ConsortiumFiles.Where(f => f.ConsortiumId == id && f.DeletedAt == null);

    private async Task<StoredFile> SealAndKeep(Guid id, Guid fileId, IFormFile file, CancellationToken stop)
    {
        await using var made = Temporary();
        await using (var plain = file.OpenReadStream()) await seal.CloseFile(id, fileId, plain, made, stop);
        made.Position = 0;
        return await store.Save(made, stop);
    }

    private FileStream Temporary() => new(Path.Combine(folders.In("waiting"), $"{Guid.NewGuid():N}.part"),
        FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 81_920, FileOptions.DeleteOnClose | FileOptions.Asynchronous);

    private async Task<FilesPage> PageFor(RoomPage room, int page)
    {
        var files = await Newest(room.Id).AsNoTracking().OrderByDescending(f => f.AddedAt).ThenByDescending(f => f.Id).PageAsync(page, 20);
        var series = files.Items.Where(f => f.SeriesId is not null).Select(f => f.SeriesId!.Value).ToArray();
        var older = await Kept(room.Id).AsNoTracking().Where(f => series.Contains(f.Id) || f.SeriesId != null && series.Contains(f.SeriesId.Value)).OrderByDescending(f => f.Number).ToListAsync();
        var names = await rooms.NamesOf(files.Items.Concat(older).Select(f => f.PersonId), files.Items.Concat(older).Select(f => f.FirmId));
        OpenedFile Opened(ConsortiumFile f) => new(f, seal.Open(room.Id, f.Id, f.SealedName), names.Person(f.PersonId), names.Firm(f.FirmId))
        {
            Older = [.. older.Where(o => o.Number < f.Number && f.SeriesId is { } s && (o.Id == s || o.SeriesId == s)).Select(o => new OpenedFile(o, seal.Open(room.Id, o.Id, o.SealedName), names.Person(o.PersonId), names.Firm(o.FirmId)))],
        };
        return new FilesPage(room, new Paged<OpenedFile>([.. files.Items.Select(Opened)], files.Page, files.Size, files.Total));
    }
}
