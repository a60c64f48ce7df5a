using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Spend;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Spend;

/// <summary>Shows how an uploaded file reads, lets its columns be put right, then takes it in.</summary>
[Route("payments/preview"), Authorize(Policy = Policies.Staff)]
public sealed class PaymentPreviewController(AppDb db, Current current, FileStore files, PendingUploads uploads, PaymentImporter importer) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string file, string? period, string? columns)
    {
        if (uploads.Open(file) is not { } upload || !files.Has(upload.Hash)) return Gone();
        if (await db.Buyers.SingleOrDefaultAsync(b => b.Id == upload.BuyerId) is not { } buyer) return NotFound();
        return View("Preview", await Read(file, upload, buyer, period, columns));
    }

    [HttpPost("")]
    public async Task<IActionResult> Create(string file, string? period, Dictionary<ColumnRole, int?> columns, string? again, CancellationToken stop)
    {
        if (uploads.Open(file) is not { } upload || !files.Has(upload.Hash)) return Gone();
        if (await db.Buyers.SingleOrDefaultAsync(b => b.Id == upload.BuyerId, stop) is not { } buyer) return NotFound();
        var typed = ColumnChoices.Write(columns);
        if (again is not null) return this.LocalRedirectSeeOther(Url.Action("Show", new { file, period, columns = typed })!);
        if (!string.IsNullOrWhiteSpace(period) && StatedPeriod.Parse(period) is null) ModelState.AddModelError(nameof(period), ImportText.PeriodNotRead);
        else
        {
            var outcome = await importer.Import(buyer.Id, upload.Stored, upload.Name, new ReadingChoices(StatedPeriod.Parse(period), ColumnChoices.Read(typed)), current.Act, stop: stop);
            if (outcome.Import is { } import)
            {
                this.Tell(outcome.AlreadyImported ? ImportText.AlreadyImported(import.ImportedAt) : ImportText.Imported(import.RowsAccepted, import.FileName));
                return this.LocalRedirectSeeOther(Url.Action("Show", "PaymentImports", new { id = import.Id })!);
            }
            ModelState.AddModelError(outcome.WhyRefused == FileRefusal.NoDates ? nameof(period) : "", SpendText.FileRefusalMessage(outcome.WhyRefused));
        }
        return this.Refused("Preview", await Read(file, upload, buyer, period, typed));
    }

    private async Task<PaymentPreviewPage> Read(string token, PendingUpload upload, Buyer buyer, string? period, string? columns)
    {
        await using var content = files.Open(upload.Hash);
        var file = PaymentFile.Open(FileTables.Open(content), new ReadingChoices(StatedPeriod.Parse(period), ColumnChoices.Read(columns)));
        var first = new List<PaymentRow>();
        foreach (var row in file.Rows())
        {
            if (first.Count < PaymentPreviewPage.Shown) first.Add(row);
            if (file.RowsRead >= PaymentPreviewPage.MostRows) break;
        }
        return new PaymentPreviewPage(token, upload, buyer, file, first, period);
    }

    private IActionResult Gone()
    {
        ModelState.AddModelError("", ImportText.UploadGone);
        return this.Refused("Gone", null);
    }
}

/// <summary>Columns as a person put them right, in an address: "Date-2_Amount-4". Null reads as found.</summary>
public static class ColumnChoices
{
    public static string? Write(IReadOnlyDictionary<ColumnRole, int?> columns) =>
        columns.Values.Any(c => c is not null) ? string.Join('_', columns.Where(c => c.Value is >= 0).OrderBy(c => c.Key).Select(c => $"{c.Key}-{c.Value}")) : null;

    public static IReadOnlyDictionary<ColumnRole, int>? Read(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        var columns = new Dictionary<ColumnRole, int>();
        foreach (var part in text.Split('_'))
            if (part.Split('-') is [var role, var at] && Enum.TryParse<ColumnRole>(role, out var known) && int.TryParse(at, out var column) && column is >= 0 and < 1000) columns[known] = column;
        return columns.Count == 0 ? null : columns;
    }
}

/// <summary>How a file reads before anything is kept.</summary>
public sealed record PaymentPreviewPage(string Token, PendingUpload Upload, Buyer Buyer, PaymentFile File, IReadOnlyList<PaymentRow> First, string? Period)
{
    public const int Shown = 8;
    /// <summary>A larger file is previewed from its first rows; the import reads all.</summary>
    public const int MostRows = 100_000;

    /// <summary>The roles that a person may give a column.</summary>
    public static readonly IReadOnlyList<ColumnRole> Roles =
    [
        ColumnRole.Date, ColumnRole.Net, ColumnRole.Amount, ColumnRole.Gross, ColumnRole.Supplier, ColumnRole.SupplierNumber, ColumnRole.CompanyNumber,
        ColumnRole.VatNumber, ColumnRole.Department, ColumnRole.Category, ColumnRole.Description, ColumnRole.TransactionNumber,
    ];

    public bool IsWhole => File.RowsRead < MostRows;
    public bool NeedsPeriod => File.WhyRefused == FileRefusal.NoDates || !string.IsNullOrEmpty(Period);
    public bool CanImport => File.WhyRefused == FileRefusal.None;

    /// <summary>Every column with its heading, for choosing.</summary>
    public IEnumerable<(int At, string Heading)> Columns =>
        Enumerable.Range(0, File.Shape.Width).Select(c => (c, c < File.Shape.Headings.Count && TableRecord.Trim(File.Shape.Headings[c]) is { Length: > 0 } h ? h : SpendText.ColumnNumber(c + 1)));

    /// <summary>Up to three different values from the column.</summary>
    public string Examples(ColumnRole role) => File.Shape.Column(role) is var at && at < 0 ? "" :
        string.Join(" · ", File.Sample.Where(r => r.Number > File.Shape.HeaderRow).Select(r => r.Cell(at)).Where(v => v.Length > 0).Distinct().Take(3).Select(v => v.Length > 40 ? v[..40] + "…" : v));
}
