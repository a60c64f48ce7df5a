using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Data.Files;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>Downloads a tender's documents, always as attachments; and its closing time for a calendar.</summary>
[AllowAnonymous, Route("tenders/{id:guid}")]
public sealed class TenderFilesController(AppDb db, Current current, FileStore files, Links links) : Controller
{
    [HttpGet("documents/{item:guid}/{name?}")]
    public async Task<IActionResult> Document(Guid id, Guid item)
    {
        var document = await db.Tenders.VisibleTo(current.Person).Where(t => t.Id == id).SelectMany(t => t.Documents).AsNoTracking().SingleOrDefaultAsync(d => d.Id == item);
        if (document is null || !files.Has(document.FileHash)) return NotFound();
        return File(files.Open(document.FileHash), document.ContentType, document.FileName, enableRangeProcessing: true);
    }

    [HttpGet("closing.ics")]
    public async Task<IActionResult> Calendar(Guid id)
    {
        var tender = await db.Tenders.AsNoTracking().Published().SingleOrDefaultAsync(t => t.Id == id);
        if (tender?.ClosesAt is null) return NotFound();
        return File(System.Text.Encoding.UTF8.GetBytes(ClosingCalendar.Of(tender, links.To(Reading, $"/tenders/{id}"), current.Now)), "text/calendar; charset=utf-8", $"{tender.Reference}.ics");
    }
}
