using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Spend;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Spend;

/// <summary>Shows how an uploaded file reads, lets its columns be put right, says what is in already, then takes it in.</summary>
[Route("payments/preview"), Authorize(Policy = Policies.Staff)]
public sealed class PaymentPreviewController(AppDb db, Current current, FileStore files, PendingUploads uploads, PaymentSource source, Overlaps overlaps, ImportRunner runner) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string file, string? period, string? columns, CancellationToken stop)
    {
        if (uploads.Open(file) is not { } upload || !files.Has(upload.Hash)) return Gone();
        if (await db.Buyers.SingleOrDefaultAsync(b => b.Id == upload.BuyerId, stop) is not { } buyer) return NotFound();
        return View("Preview", await Read(file, upload, buyer, period, columns, OverlapChoice.Undecided, stop));
    }

    [HttpPost("")]
    public async Task<IActionResult> Create(string file, string? period, [FromForm(Name = "columns")] Dictionary<ColumnRole, int?>? columns, OverlapChoice? overlap, string? again, CancellationToken stop)
    {
        if (uploads.Open(file) is not { } upload || !files.Has(upload.Hash)) return Gone();
        if (await db.Buyers.SingleOrDefaultAsync(b => b.Id == upload.BuyerId, stop) is not { } buyer) return NotFound();
        var typed = ColumnChoices.Write(columns);
        if (again is not null) return this.LocalRedirectSeeOther(Url.Action("Show", new { file, period, columns = typed })!);
        if (!string.IsNullOrWhiteSpace(period) && StatedPeriod.Parse(period) is null) ModelState.AddModelError(nameof(period), ImportText.PeriodNotRead);
        else if (await Run(upload, period, typed, overlap ?? OverlapChoice.Undecided, stop) is var run && run.Status is ImportRunStatus.Refused)
        {
            var field = run.WhyRefused switch { FileRefusal.NoDates => nameof(period), FileRefusal.Overlaps or FileRefusal.MonthIssued => nameof(overlap), _ => "" };
            ModelState.AddModelError(field, SpendText.FileRefusalMessage(run.WhyRefused));
        }
        else return this.LocalRedirectSeeOther(Url.Action("Show", "ImportRuns", new { id = run.Id })!);
        return this.Refused("Preview", await Read(file, upload, buyer, period, typed, overlap ?? OverlapChoice.Undecided, stop));
    }

    private async Task<ImportRun> Run(PendingUpload upload, string? period, string? columns, OverlapChoice overlap, CancellationToken stop)
    {
        var run = new ImportRun(upload.BuyerId, upload.Name, upload.Hash, upload.Size, StatedPeriod.Parse(period), ColumnChoices.Read(columns), overlap, upload.Corrects, current.Act);
        db.ImportRuns.Add(run);
        await db.SaveChangesAsync(stop);
        await runner.StartAndWait(run.Id, stop);
        db.ChangeTracker.Clear();
        return await db.ImportRuns.AsNoTracking().SingleAsync(r => r.Id == run.Id, stop);
    }

    private async Task<PaymentPreviewPage> Read(string token, PendingUpload upload, Buyer buyer, string? period, string? columns, OverlapChoice overlap, CancellationToken stop)
    {
        await using var opened = await source.Open(upload.BuyerId, upload.Stored, new ReadingChoices(StatedPeriod.Parse(period), ColumnChoices.Read(columns)), upload.Corrects, stop);
        var file = opened.File;
        var first = new List<PaymentRow>();
        IEnumerable<PaymentRow> Looked()
        {
            foreach (var row in file.Rows())
            {
                if (opened.WhyNotBack(row.Row) is { } reason) { file.TakeBack(row, reason, ""); continue; }
                if (first.Count < PaymentPreviewPage.Shown) first.Add(row);
                yield return row;
                if (file.RowsRead >= PaymentPreviewPage.MostRows) break;
            }
        }
        await using var search = await overlaps.Begin(buyer.Id, stop);
        foreach (var row in Looked()) await search.Add(row, stop);
        var found = await search.Find(stop);
        var with = found.With.Select(w => w.Import).ToList();
        var others = await db.PaymentImports.AsNoTracking().Where(i => with.Contains(i.Id)).ToListAsync(stop);
        var before = await db.PaymentImports.AsNoTracking().Where(i => i.BuyerId == buyer.Id && i.UndoneAt == null && i.CorrectsId == null).OrderByDescending(i => i.ImportedAt).ThenByDescending(i => i.Id).FirstOrDefaultAsync(stop);
        IReadOnlyList<Drift> drift = before is null || opened.Corrects is not null || file.Sample.Count == 0 ? [] : Drift.Between(before.Columns, before.Vat, [.. PaymentImport.ColumnsOf(file)], file.Vat, file.Shape.HeaderRow > 0);
        return new PaymentPreviewPage(token, upload, buyer, file, first, period)
        {
            Drift = drift, Before = before?.FileName, Overlap = overlap, Corrects = opened.Corrects is not null, AlreadyThere = found.Count,
            Others = [.. found.With.Select(w => (others.Single(o => o.Id == w.Import), w.Rows))],
            IsRemembered = await db.ColumnMemories.AnyAsync(m => m.BuyerId == buyer.Id, stop),
        };
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
    public static string? Write(IReadOnlyDictionary<ColumnRole, int?>? columns) =>
        columns is not null && columns.Values.Any(c => c is not null) ? string.Join('_', columns.Where(c => c.Value is >= 0).OrderBy(c => c.Key).Select(c => $"{c.Key}-{c.Value}")) : null;

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
        ColumnRole.Date, ColumnRole.Year, ColumnRole.Net, ColumnRole.Amount, ColumnRole.Capital, ColumnRole.Credit, ColumnRole.Sign, ColumnRole.Gross, ColumnRole.Vat, ColumnRole.Supplier, ColumnRole.SupplierNumber, ColumnRole.CompanyNumber,
        ColumnRole.VatNumber, ColumnRole.Department, ColumnRole.Category, ColumnRole.Description, ColumnRole.TransactionNumber,
    ];

    public IReadOnlyList<Drift> Drift { get; init; } = [];
    /// <summary>The buyer's file before this, that drift is measured from.</summary>
    public string? Before { get; init; }
    public OverlapChoice Overlap { get; init; }
    public int AlreadyThere { get; init; }
    public IReadOnlyList<(PaymentImport Import, int Rows)> Others { get; init; } = [];
    public bool Corrects { get; init; }
    public bool IsRemembered { get; init; }

    public bool IsWhole => File.RowsRead < MostRows;
    public bool NeedsPeriod => File.WhyRefused == FileRefusal.NoDates || !string.IsNullOrEmpty(Period);
    /// <summary>What the names of the sheets, or of the file, say of its months; only where they make a period that can be stated.</summary>
    public StatedPeriod? Suggested => NeedsPeriod && string.IsNullOrEmpty(Period) ? StatedPeriod.Parse((File.SuggestedPeriod ?? PeriodSuggestion.From(Upload.Name))?.ToString()) : null;
    public bool CanImport => File.WhyRefused == FileRefusal.None;

    /// <summary>Every column with its heading, for choosing.</summary>
    public IEnumerable<(int At, string Heading)> Columns =>
        Enumerable.Range(0, File.Shape.Width).Select(c => (c, c < File.Shape.Headings.Count && TableRecord.Trim(File.Shape.Headings[c]) is { Length: > 0 } h ? h : SpendText.ColumnNumber(c + 1)));

    /// <summary>Up to three different values from the column.</summary>
    public string Examples(ColumnRole role) => File.Shape.Column(role) is var at && at < 0 ? "" :
        string.Join(" · ", File.Sample.Where(r => r.Number > File.Shape.HeaderRow).Select(r => r.Cell(at)).Where(v => v.Length > 0).Distinct().Take(3).Select(v => v.Length > 40 ? v[..40] + "…" : v));
}
