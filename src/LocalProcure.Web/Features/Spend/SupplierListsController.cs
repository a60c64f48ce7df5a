using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Spend;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Spend;

/// <summary>Buyers' own supplier lists: where they send remittances to, which places their payees.</summary>
[Route("suppliers"), Authorize(Policy = Policies.Staff)]
public sealed class SupplierListsController(AppDb db, Current current, FileStore files, SupplierImporter importer) : Controller
{
    [HttpGet("new")]
    public async Task<IActionResult> New(Guid? buyer) => View("SupplierUpload", await Form(new UploadForm { Buyer = buyer }));

    [HttpPost("new"), RequestSizeLimit(UploadForm.MaxBytes + 1_000_000), RequestFormLimits(MultipartBodyLengthLimit = UploadForm.MaxBytes + 1_000_000)]
    public async Task<IActionResult> Create(UploadForm form, CancellationToken stop)
    {
        await Form(form);
        if (!form.Check(ModelState)) return this.Refused("SupplierUpload", form);
        await using var content = form.File!.OpenReadStream();
        var stored = await files.Save(content, stop);
        var outcome = await importer.Import(form.Buyer!.Value, stored, Uploads.SafeName(form.File.FileName), current.Act, stop);
        if (outcome.IsRefused)
        {
            ModelState.AddModelError(nameof(form.File), outcome.File.WhyRefused == FileRefusal.None ? ImportText.NoSuppliers : SpendText.FileRefusalMessage(outcome.File.WhyRefused));
            return this.Refused("SupplierUpload", form);
        }
        var told = ImportText.SuppliersIn(outcome.Added, outcome.Updated, outcome.File.RowsPlaced, outcome.PayeesChanged);
        this.Tell(outcome.File.RowsRefused == 0 ? told : $"{told} {ImportText.SuppliersRefused(outcome.File.RowsRefused)}");
        // The list is there to place payees: where there are any, the work goes on with them.
        var last = await db.PaymentImports.Where(i => i.BuyerId == form.Buyer && i.UndoneAt == null).MaxAsync(i => (DateOnly?)i.LastPaidOn, stop);
        return this.LocalRedirectSeeOther(last is { } day ? Url.Action("Index", "Payees") + form.Buyers.First(b => b.Id == form.Buyer).LatestMonthQuery(day) : Url.Action("Index", "PaymentImports")!);
    }

    private async Task<UploadForm> Form(UploadForm form)
    {
        form.Buyers = await db.Buyers.AsNoTracking().OrderBy(b => b.Name).ToListAsync();
        return form;
    }
}
