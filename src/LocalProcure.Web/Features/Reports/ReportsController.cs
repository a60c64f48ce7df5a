using LocalProcure.Domain.Places;
using LocalProcure.Domain.Reports;
using LocalProcure.Web.Data.Files;
using Microsoft.Net.Http.Headers;

namespace LocalProcure.Web.Features.Reports;

/// <summary>Issued reports, for everybody: a page, two PDFs, a spreadsheet and a file for machines, at addresses that last.</summary>
[Route("reports"), AllowAnonymous]
public sealed class ReportsController(AppDb db, Current current, FileStore files) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index()
    {
        var issued = await db.Reports.AsNoTracking().PublicAt(current.Now).OrderByDescending(r => r.Month).ThenByDescending(r => r.Edition).ToListAsync();
        var enrolled = await db.Buyers.Where(b => b.AreaCode != null).Select(b => b.AreaCode!).Distinct().ToListAsync();
        return View(ReportsPage.Of(issued, enrolled));
    }

    [HttpGet("{area}/{month}")]
    [HttpGet("{area}/{month}/{edition:int}")]
    public async Task<IActionResult> Show(string area, string month, int? edition)
    {
        var editions = await Editions(area, month);
        var report = editions.FirstOrDefault(r => edition is null || r.Edition == edition);
        if (report is null) return NotFound();
        return View(new ReportPage(report, report.FrozenFigures(), editions[0]));
    }

    [HttpGet("{area}/{month}/{edition:int}/{language:regex(^(en|cy)$)}.pdf")]
    public async Task<IActionResult> Pdf(string area, string month, int edition, string language) =>
        await Find(area, month, edition) is { } report
            ? Kept(files.Open(report.PdfHash(Bilingual.FromCode(language))!), "application/pdf", $"{report.Number}-{language}.pdf", report.PdfHash(Bilingual.FromCode(language))!) : NotFound();

    [HttpGet("{area}/{month}/{edition:int}/figures.csv"), NoLanguage]
    public async Task<IActionResult> Csv(string area, string month, int edition) =>
        await Find(area, month, edition) is { } report ? Kept(files.Open(report.CsvHash!), "text/csv; charset=utf-8", $"{report.Number}.csv", report.CsvHash!) : NotFound();

    [HttpGet("{area}/{month}/{edition:int}/figures.json"), NoLanguage]
    public async Task<IActionResult> Json(string area, string month, int edition) =>
        await Find(area, month, edition) is { } report
            ? Kept(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(report.Figures!)), "application/json; charset=utf-8", $"{report.Number}.json", report.FiguresHash) : NotFound();

    /// <summary>An issued file never changes: its hash is its tag, and it may be kept for a year.</summary>
    private FileStreamResult Kept(Stream content, string type, string name, string hash)
    {
        Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return File(content, type, name, null, new EntityTagHeaderValue($"\"{hash}\""));
    }

    private async Task<Report?> Find(string area, string month, int edition) => (await Editions(area, month)).FirstOrDefault(r => r.Edition == edition);

    /// <summary>Issued editions of a month, the latest first.</summary>
    private async Task<List<Report>> Editions(string area, string month) => Months.Parse(month) is { } first && Areas.Find(area) is not null
        ? await db.Reports.AsNoTracking().PublicAt(current.Now).Of(area, first).OrderByDescending(r => r.Edition).ToListAsync() : [];
}
