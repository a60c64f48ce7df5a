using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Reports;
using Microsoft.Net.Http.Headers;

namespace LocalProcure.Web.Features.Reports;

/// <summary>The files of issued reports: PDFs, spreadsheets and JSON, of the whole and of each buyer, and what their fields mean. They never change.</summary>
[Route("reports"), AllowAnonymous]
public sealed class ReportFilesController(AppDb db, Current current, FileStore files, KeptInputs kept) : Controller
{
    [HttpGet("{area}/{month}/{edition:int}/{language:regex(^(en|cy)$)}.pdf")]
    public async Task<IActionResult> Pdf(string area, string month, int edition, string language) =>
        await Find(area, month, edition) is { } report && report.PdfHash(Bilingual.FromCode(language)) is { } hash
            ? Kept(files.Open(hash), "application/pdf", $"{report.Number}-{language}.pdf", hash) : NotFound();

    [HttpGet("{area}/{month}/{edition:int}/figures.csv"), NoLanguage]
    public async Task<IActionResult> Csv(string area, string month, int edition) =>
        await Find(area, month, edition) is { } report ? Kept(files.Open(report.CsvHash!), "text/csv; charset=utf-8", $"{report.Number}.csv", report.CsvHash!) : NotFound();

    [HttpGet("{area}/{month}/{edition:int}/figures.json"), NoLanguage]
    public async Task<IActionResult> Json(string area, string month, int edition) =>
        await Find(area, month, edition) is { } report
            ? Kept(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(report.Figures!)), "application/json; charset=utf-8", $"{report.Number}.json", report.FiguresHash) : NotFound();

    [HttpGet("{area}/{month}/{edition:int}/buyers/{buyer}/{language:regex(^(en|cy)$)}.pdf")]
    public async Task<IActionResult> BuyerPdf(string area, string month, int edition, string buyer, string language) =>
        await Part(area, month, edition, buyer) is var (report, part) && part.PdfHash(Bilingual.FromCode(language)) is { } hash
            ? Kept(files.Open(hash), "application/pdf", $"{report.NumberOf(part)}-{language}.pdf", hash) : NotFound();

    [HttpGet("{area}/{month}/{edition:int}/buyers/{buyer}/figures.json"), NoLanguage]
    public async Task<IActionResult> BuyerJson(string area, string month, int edition, string buyer) =>
        await Part(area, month, edition, buyer) is var (report, part) ? Kept(files.Open(part.FiguresHash), "application/json; charset=utf-8", $"{report.NumberOf(part)}.json", part.FiguresHash) : NotFound();

    [HttpGet("{area}/{month}/{edition:int}/buyers/{buyer}/figures.csv"), NoLanguage]
    public async Task<IActionResult> BuyerCsv(string area, string month, int edition, string buyer) =>
        await Part(area, month, edition, buyer) is var (report, part)
            ? Kept(new MemoryStream(SpendFile.Csv(await kept.Figures(part))), "text/csv; charset=utf-8", $"{report.NumberOf(part)}.csv", part.FiguresHash + "-csv") : NotFound();

    [HttpGet("data-dictionary")]
    public IActionResult Dictionary() => View();

    [HttpGet("data-dictionary.csv")]
    public IActionResult DictionaryCsv() => File(DataDictionary.ToCsv(), "text/csv; charset=utf-8", "data-dictionary.csv");

    /// <summary>An issued file never changes: its hash is its tag, and it may be kept for a year.</summary>
    private FileStreamResult Kept(Stream content, string type, string name, string hash)
    {
        Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return File(content, type, name, null, new EntityTagHeaderValue($"\"{hash}\""));
    }

    private async Task<Report?> Find(string area, string month, int edition) => (await db.Editions(area, month, current.Now)).FirstOrDefault(r => r.Edition == edition);

    private async Task<(Report Report, ReportPart Part)?> Part(string area, string month, int edition, string buyer) =>
        await Find(area, month, edition) is { } report && report.Parts.FirstOrDefault(p => p.IsBuyer && p.Key == buyer) is { } part ? (report, part) : null;
}
