using LocalProcure.Domain.Records;
using LocalProcure.Web.Pdf;

namespace LocalProcure.Web.Features.Records;

/// <summary>The record of a procurement as a page, on paper, and as a file with everything in it.</summary>
[Authorize, Route("tenders/{id:guid}")]
public sealed class RecordsController(RecordBook book, RecordZip zips, ViewText views, PdfPrinter printer) : Controller
{
    [HttpGet("record")]
    public async Task<IActionResult> Show(Guid id) => await book.Find(id) switch
    {
        ({ } page, _) => View(page),
        (_, true) => Forbid(),
        _ => NotFound(),
    };

    [HttpGet("record.pdf")]
    public async Task<IActionResult> Pdf(Guid id, CancellationToken stop)
    {
        if (await book.Find(id, stop) is not ({ } page, _)) return NotFound();
        if (await printer.Print(await views.Write("/Features/Records/Print.cshtml", page), stop) is { } pdf) return File(pdf, "application/pdf", $"record-{page.Tender.Reference}.pdf");
        // 503: nothing is wrong with the record; this machine cannot print.
        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return View("NoPdf", page);
    }

    [HttpGet("record.zip")]
    public async Task<IActionResult> Zip(Guid id, CancellationToken stop) =>
        await book.Find(id, stop) is not ({ } page, _) ? NotFound() : new ZipDownload($"record-{page.Tender.Reference}.zip", zip => zips.Write(zip, page, stop));
}
