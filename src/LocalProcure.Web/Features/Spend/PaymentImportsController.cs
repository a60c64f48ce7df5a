using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Spend;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Spend;

/// <summary>Payment files taken in: the list, the upload, one import with its refused rows, undoing it.</summary>
[Route("payments"), Authorize(Policy = Policies.Staff)]
public sealed class PaymentImportsController(AppDb db, Current current, FileStore files, PendingUploads uploads, PaymentUndo undoing, PayeeList payees) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(MonthAsked asked, int page = 1)
    {
        var buyers = await db.Buyers.AsNoTracking().Where(b => !asked.IsSaid || b.AreaCode == asked.Area).OrderBy(b => b.Name).ToListAsync();
        var ids = buyers.Select(b => b.Id).ToList();
        var imports = await db.PaymentImports.AsNoTracking().Where(i => ids.Contains(i.BuyerId)).OrderByDescending(i => i.ImportedAt).ThenBy(i => i.Id).PageAsync(page, 25);
        var lists = await db.SupplierLists.AsNoTracking().Where(l => ids.Contains(l.BuyerId)).OrderByDescending(l => l.ImportedAt).Take(10).ToListAsync();
        return View("Imports", new PaymentImportsPage(buyers, imports, lists, asked.IsSaid ? await payees.Path(asked.Area!, asked.FirstDay!.Value) : null, asked));
    }

    [HttpGet("new")]
    public async Task<IActionResult> New(Guid? buyer) => View("Upload", new UploadForm { Buyer = buyer, Buyers = await Buyers() });

    [HttpPost("new"), RequestSizeLimit(UploadForm.MaxBytes + 1_000_000), RequestFormLimits(MultipartBodyLengthLimit = UploadForm.MaxBytes + 1_000_000)]
    public async Task<IActionResult> Create(UploadForm form, CancellationToken stop)
    {
        form.Buyers = await Buyers();
        if (!form.Check(ModelState)) return this.Refused("Upload", form);
        await using var content = form.File!.OpenReadStream();
        var stored = await files.Save(content, stop);
        var token = uploads.Seal(new PendingUpload(form.Buyer!.Value, stored.Hash, stored.Size, Uploads.SafeName(form.File.FileName)));
        return this.LocalRedirectSeeOther(Url.Action("Show", "PaymentPreview", new { file = token })!);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, int page = 1)
    {
        if (await db.PaymentImports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id) is not { } import) return NotFound();
        var people = new[] { import.ImportedBy, import.UndoneBy ?? Guid.Empty };
        return View("Import", new PaymentImportPage(
            import, await db.Buyers.SingleAsync(b => b.Id == import.BuyerId),
            await db.RefusedRows.AsNoTracking().Where(r => r.ImportId == id).OrderBy(r => r.Row).PageAsync(page, 50),
            await db.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name),
            import.WhyNotUndo(await undoing.IssuedMonths(import))));
    }

    [HttpGet("{id:guid}/refused.csv")]
    public async Task<IActionResult> Refused(Guid id)
    {
        if (await db.PaymentImports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id) is not { } import) return NotFound();
        var rows = new CsvRows(ImportText.Row, ImportText.Code, ImportText.Reason);
        await foreach (var r in db.RefusedRows.AsNoTracking().Where(r => r.ImportId == id).OrderBy(r => r.Row).AsAsyncEnumerable())
            rows.Add(r.Row.ToString(System.Globalization.CultureInfo.InvariantCulture), r.Refusal.Code, r.Refusal.Message);
        return File(rows.ToBytes(), "text/csv; charset=utf-8", $"refused-{Path.GetFileNameWithoutExtension(import.FileName)}.csv");
    }

    [HttpGet("{id:guid}/file")]
    public async Task<IActionResult> Original(Guid id) =>
        await db.PaymentImports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id) is { } import
            ? File(files.Open(import.Hash), "application/octet-stream", import.FileName) : NotFound();

    [HttpPost("{id:guid}/undo")]
    public async Task<IActionResult> Undo(Guid id, CancellationToken stop)
    {
        if (await db.PaymentImports.SingleOrDefaultAsync(i => i.Id == id, stop) is not { } import) return NotFound();
        await undoing.Undo(import, current.Act, stop);
        this.Tell(ImportText.Undone(import.FileName));
        return this.LocalRedirectSeeOther(Url.Action("Index")!);
    }

    private Task<List<Buyer>> Buyers() => db.Buyers.AsNoTracking().OrderBy(b => b.Name).ToListAsync();
}

/// <summary>The list of imports, with the month's path when it was reached from there.</summary>
public sealed record PaymentImportsPage(IReadOnlyList<Buyer> Buyers, Paged<PaymentImport> Imports, IReadOnlyList<SupplierList> Lists, MonthPath? Path, MonthAsked Asked)
{
    public string BuyerName(Guid id) => Buyers.First(b => b.Id == id).NameShown;
}

/// <summary>One import.</summary>
public sealed record PaymentImportPage(PaymentImport Import, Buyer Buyer, Paged<RefusedRow> Refused, IReadOnlyDictionary<Guid, string> People, string? WhyNotUndo)
{
    public string NameOf(Guid id) => People.TryGetValue(id, out var name) && name.Length > 0 ? name : ImportText.Operator;
}
