using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Plumbing.Feeds;

namespace LocalProcure.Web.Features.Tenders;

/// <summary>Downloads a tender's documents, always as attachments; and its closing time for a calendar.</summary>
[AllowAnonymous, Route("tenders/{id:guid}")]
public sealed class TenderFilesController(AppDb db, Current current, FileStore files, Links links, CalendarBook calendars) : Controller
{
    [HttpGet("documents/{item:guid}/{name?}")]
    public async Task<IActionResult> Document(Guid id, Guid item)
    {
        var tender = await db.Tenders.AsNoTracking().VisibleTo(current.Person).Include(t => t.Documents).Include(t => t.DocumentHistory).AsSplitQuery().SingleOrDefaultAsync(t => t.Id == id);
        if (tender?.Documents.FirstOrDefault(d => d.Id == item) is { } document) return Send(document.FileHash, document.ContentType, document.FileName);
        // An earlier version keeps its own address; one that was replaced before publication is the buyer's alone.
        return tender?.DocumentHistory.FirstOrDefault(v => v.Id == item) is { } version && (version.WasPublic(tender) || current.Person?.IsMemberOfBuyer(tender.BuyerId) == true)
            ? Send(version.FileHash, version.ContentType, version.FileName) : NotFound();
    }

    private IActionResult Send(string hash, string contentType, string name) =>
        files.Has(hash) ? File(files.Open(hash), contentType, name, enableRangeProcessing: true) : NotFound();

    [HttpGet("closing.ics")]
    public async Task<IActionResult> Calendar(Guid id)
    {
        var tender = await db.Tenders.AsNoTracking().PublishedTo(current.Person).SingleOrDefaultAsync(t => t.Id == id);
        if (tender is null || await calendars.Of(tender, links) is not { Count: > 0 } items) return NotFound();
        return this.AsCalendar(tender.Reference, await calendars.Number(items, current.Now), $"{tender.Reference}.ics");
    }
}
