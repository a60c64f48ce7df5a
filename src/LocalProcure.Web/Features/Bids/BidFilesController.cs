using LocalProcure.Domain.Bids;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Bids;

/// <summary>Files of a bid. They are sealed before they touch the data folder.</summary>
[Route("bids/{id:guid}/files")]
public class BidFilesController(OwnBids bids, FileStore files, Current current) : Controller
{
    internal const int MostFiles = 30;

    [HttpGet]
    public async Task<IActionResult> Index(Guid id) => await bids.Find(id) is { } own ? View("Files", own) : NotFound();

    [HttpPost]
    [RequestSizeLimit(Uploads.MaxRequestBytes), RequestFormLimits(MultipartBodyLengthLimit = Uploads.MaxRequestBytes)]
    public async Task<IActionResult> Create(Guid id, FileForm form, CancellationToken stop)
    {
        if (await bids.Find(id, stop) is not { } own) return NotFound();
        var reason = own.WhyNotChange(current.Moment())
            ?? (own.Content.Files.Count >= MostFiles ? BidText.TooManyFiles : Uploads.Check(form.File, UploadKinds.Documents, Uploads.MaxDocumentBytes));
        if (reason is not null)
        {
            ModelState.AddModelError(nameof(form.File), reason);
            return this.Refused("Files", own);
        }
        var questionId = own.Questions.Any(q => q.Id == form.QuestionId) ? form.QuestionId : null;
        var sealedFile = await SealedUpload.Keep(files, id, form.File!, questionId, stop);
        // The same file for the same question again is a second click.
        bool Same(BidFile file) => (file.Name, file.Sha256, file.QuestionId) == (sealedFile.Name, sealedFile.Sha256, sealedFile.QuestionId);
        if (await bids.Change(id, now => now.Content.Files.Any(Same) ? null : now.Content.WithFile(sealedFile)) is null) return NotFound();
        this.Tell(BidText.Saved);
        return this.LocalRedirectSeeOther(Url.Action(nameof(Index), new { id })!);
    }

    [HttpPost("{fileId:guid}/removal")]
    public async Task<IActionResult> Delete(Guid id, Guid fileId)
    {
        if (await bids.Change(id, now => now.Content.Files.Any(f => f.Id == fileId) ? now.Content.WithoutFile(fileId) : null) is null) return NotFound();
        return this.LocalRedirectSeeOther(Url.Action(nameof(Index), new { id })!);
    }

    [HttpGet("{fileId:guid}")]
    public async Task<IActionResult> Show(Guid id, Guid fileId)
    {
        if (await bids.Find(id) is not { } own || own.Content.Files.FirstOrDefault(f => f.Id == fileId) is not { } file) return NotFound();
        return new SealedDownload(files, id, file);
    }
}
