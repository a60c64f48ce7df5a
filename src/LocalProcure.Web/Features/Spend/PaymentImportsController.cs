using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Spend;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Spend;

/// <summary>Payment files taken in: the list, the upload, one import with its refused rows, undoing it.</summary>
[Route("payments"), Authorize(Policy = Policies.Staff)]
public sealed class PaymentImportsController(AppDb db, Current current, FileStore files, PendingUploads uploads, PaymentSource source, PaymentUndo undoing, PayeeList payees) : Controller
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
        return View("Import", await Page(import, page));
    }

    /// <summary>The refused rows as they came, to be put right and given back.</summary>
    [HttpGet("{id:guid}/refused.csv")]
    public async Task<IActionResult> Refused(Guid id, CancellationToken stop)
    {
        if (await db.PaymentImports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, stop) is not { Stands: true } import) return NotFound();
        var refused = await db.RefusedRows.AsNoTracking().Where(r => r.ImportId == id && r.PutBackById == null).ToDictionaryAsync(r => r.Row, r => r.Refusal, stop);
        await using var opened = await source.Open(import.BuyerId, new StoredFile(import.Hash, import.Size), new ReadingChoices(import.Period), stop: stop);
        var headings = Corrections.Headings(id, opened.File.Shape);
        var rows = new CsvRows(headings);
        await using var again = files.Open(import.Hash);
        var number = 0;
        foreach (var record in FileTables.Open(again).Tables.SelectMany(t => t.Records()))
            if (refused.TryGetValue(++number, out var refusal)) rows.Add(Corrections.Row(refusal, record.Cells, headings.Length - Corrections.Added));
        return File(rows.ToBytes(), "text/csv; charset=utf-8", $"refused-{Path.GetFileNameWithoutExtension(import.FileName)}.csv");
    }

    /// <summary>Takes the file of refused rows back, corrected; it is previewed like any other.</summary>
    [HttpPost("{id:guid}/corrections"), RequestSizeLimit(UploadForm.MaxBytes + 1_000_000), RequestFormLimits(MultipartBodyLengthLimit = UploadForm.MaxBytes + 1_000_000)]
    public async Task<IActionResult> Correct(Guid id, IFormFile? corrected, CancellationToken stop)
    {
        if (await db.PaymentImports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, stop) is not { Stands: true } import) return NotFound();
        if (corrected is null || corrected.Length == 0) ModelState.AddModelError(nameof(corrected), ImportText.ChooseFile);
        else if (corrected.Length > UploadForm.MaxBytes) ModelState.AddModelError(nameof(corrected), ImportText.TooBig);
        else
        {
            await using var content = corrected.OpenReadStream();
            var stored = await files.Save(content, stop);
            await using var saved = files.Open(stored.Hash);
            if (FileTables.Open(saved).Tables.FirstOrDefault() is { } table && Corrections.ImportOf(table) == id)
                return this.LocalRedirectSeeOther(Url.Action("Show", "PaymentPreview", new { file = uploads.Seal(new PendingUpload(import.BuyerId, stored.Hash, stored.Size, Uploads.SafeName(corrected.FileName), id)) })!);
            ModelState.AddModelError(nameof(corrected), ImportText.NotTheRefusedRows);
        }
        return this.Refused("Import", await Page(import, 1));
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

    private async Task<PaymentImportPage> Page(PaymentImport import, int page)
    {
        var people = new[] { import.ImportedBy, import.UndoneBy ?? Guid.Empty };
        var corrections = await db.PaymentImports.AsNoTracking().Where(i => i.CorrectsId == import.Id && i.UndoneAt == null).OrderBy(i => i.ImportedAt).ToListAsync();
        return new PaymentImportPage(
            import, await db.Buyers.SingleAsync(b => b.Id == import.BuyerId),
            await db.RefusedRows.AsNoTracking().Where(r => r.ImportId == import.Id).OrderBy(r => r.Row).PageAsync(page, 50),
            await db.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name),
            import.WhyNotUndo(await undoing.IssuedMonths(import)))
        {
            PutBack = await db.RefusedRows.CountAsync(r => r.ImportId == import.Id && r.PutBackById != null), Corrections = corrections,
            Corrected = import.CorrectsId is { } corrected ? await db.PaymentImports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == corrected) : null,
        };
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
    /// <summary>Refused rows that have come back corrected, with the imports that brought them.</summary>
    public int PutBack { get; init; }
    public IReadOnlyList<PaymentImport> Corrections { get; init; } = [];
    /// <summary>The import whose rows this one put back.</summary>
    public PaymentImport? Corrected { get; init; }


    public string NameOf(Guid id) => People.TryGetValue(id, out var name) && name.Length > 0 ? name : ImportText.Operator;
}
