using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;
using LocalProcure.Web.Data.Files;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>The files of a draft.</summary>
[Route("tenders/{id:guid}/documents")]
public sealed class DocumentsController(AppDb db, Current current, FileStore files) : DraftController(db, current)
{
    protected override bool IsChangeable => true;

    [HttpGet]
    public IActionResult Index(Guid id) => View("Documents", new DocumentForm());

    [HttpPost, RequestSizeLimit(Uploads.MaxRequestBytes), RequestFormLimits(MultipartBodyLengthLimit = Uploads.MaxRequestBytes)]
    public async Task<IActionResult> Create(Guid id, DocumentForm form)
    {
        if (Uploads.Check(form.File, UploadKinds.Documents, Uploads.MaxDocumentBytes) is { } reason) ModelState.AddModelError(nameof(form.File), reason);
        if (!ModelState.IsValid) return this.Refused("Documents", form);
        var name = Uploads.SafeName(form.File!.FileName);
        await using var content = form.File.OpenReadStream();
        var stored = await files.Save(content, HttpContext.RequestAborted);
        if (Tender.Documents.Any(d => d.FileHash == stored.Hash && d.FileName == name))
        {
            this.Tell(TenderText.DocumentAdded(name));
            return this.LocalRedirectSeeOther(Url.Action("Index", new { id })!);
        }
        Tender.AddDocument(form.Title.OrNull() ?? Path.GetFileNameWithoutExtension(name), form.Language, name, stored.Hash, Uploads.ContentTypeOf(form.File), stored.Size, Current.Act);
        await Keep();
        this.Tell(TenderText.DocumentAdded(name));
        return this.LocalRedirectSeeOther(Url.Action("Index", new { id })!);
    }

    [HttpGet("{item:guid}/replacement")]
    public IActionResult New(Guid id, Guid item) => Tender.Documents.Any(d => d.Id == item) ? View("Replacement", new ReplacementForm { Item = item }) : NotFound();

    /// <summary>Puts a new version in a document's place; the earlier one stays, marked as superseded.</summary>
    [HttpPost("{item:guid}/replacement"), RequestSizeLimit(Uploads.MaxRequestBytes), RequestFormLimits(MultipartBodyLengthLimit = Uploads.MaxRequestBytes)]
    public async Task<IActionResult> Replace(Guid id, Guid item, ReplacementForm form)
    {
        if (Tender.Documents.FirstOrDefault(d => d.Id == item) is not { } document) return NotFound();
        form.Item = item;
        if (Uploads.Check(form.File, UploadKinds.Documents, Uploads.MaxDocumentBytes) is { } reason) ModelState.AddModelError(nameof(form.File), reason);
        if (Change is not null && form.Because.IsEmpty) ModelState.AddModelError(nameof(form.BecauseEnglish), ChangeText.SayWhyNew);
        if (!ModelState.IsValid) return this.Refused("Replacement", form);
        var name = Uploads.SafeName(form.File!.FileName);
        await using var content = form.File.OpenReadStream();
        var stored = await files.Save(content, HttpContext.RequestAborted);
        // The same file again is a second click.
        if (document.FileHash != stored.Hash || document.FileName != name)
        {
            Tender.ReplaceDocument(item, name, stored.Hash, Uploads.ContentTypeOf(form.File), stored.Size, form.Because, Current.Act);
            await Keep();
        }
        this.Tell(TenderText.DocumentAdded(name));
        return this.LocalRedirectSeeOther(Url.Action("Index", new { id })!);
    }

    [HttpPost("{item:guid}/removal")]
    public async Task<IActionResult> Delete(Guid id, Guid item)
    {
        Tender.RemoveDocument(item, Current.Act);
        await Keep();
        return this.LocalRedirectSeeOther(Url.Action("Index", new { id })!);
    }

    /// <summary>Says that the page itself is all there is.</summary>
    [HttpPost("none")]
    public async Task<IActionResult> None(Guid id)
    {
        Tender.SayNoDocuments(true, Current.Act);
        await Keep();
        return this.LocalRedirectSeeOther(Parts());
    }
}

/// <summary>A new version of a document, and what is different in it.</summary>
public sealed class ReplacementForm
{
    public Guid Item { get; set; }
    public IFormFile? File { get; set; }
    [StringLength(TenderLengths.Reason, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? BecauseEnglish { get; set; }
    [StringLength(TenderLengths.Reason, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? BecauseWelsh { get; set; }

    public OwnWords Because => new(BecauseEnglish.OrNull(), BecauseWelsh.OrNull());
}

/// <summary>A document being added.</summary>
public sealed class DocumentForm
{
    public IFormFile? File { get; set; }
    [StringLength(TenderLengths.Title, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? Title { get; set; }
    public Language Language { get; set; }
}
