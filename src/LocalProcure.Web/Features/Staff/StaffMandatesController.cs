using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using T = LocalProcure.Domain.People.StaffText;

namespace LocalProcure.Web.Features.Staff;

/// <summary>Signed papers that let a staff member act for a firm that is not online.</summary>
[Authorize(Policy = Policies.Staff), Route("staff")]
public sealed class StaffMandatesController(AppDb db, Current current, FileStore files) : Controller
{
    private const long MostBytes = 10_000_000;

    [HttpGet("firms/{id:guid}/mandates/new")]
    public async Task<IActionResult> New(Guid id)
    {
        if (await Find(id) is not { } firm) return NotFound();
        ViewData["Firm"] = firm;
        return View("Mandate", new MandateForm());
    }

    [HttpPost("firms/{id:guid}/mandates/new"), RequestSizeLimit(MostBytes + 1_000_000)]
    public async Task<IActionResult> Create(Guid id, MandateForm form)
    {
        if (await Find(id) is not { } firm) return NotFound();
        ViewData["Firm"] = firm;
        if (form.SignedOn.Date > current.Now.UkDate()) ModelState.AddModelError(nameof(form.SignedOn), T.SignedInFuture);
        if (Uploads.Check(form.Scan, UploadKinds.Pdf | UploadKinds.Image, MostBytes) is { } wrong) ModelState.AddModelError(nameof(form.Scan), wrong);
        if (current.Me.WhyNotGiveMandate(id, current.Now) is { } reason) ModelState.AddModelError("", reason);
        if (!ModelState.IsValid) return this.Refused("Mandate", form);
        await using var scan = form.Scan!.OpenReadStream();
        var stored = await files.Save(scan);
        db.Mandates.Add(new Mandate(id, current.Me.Id, form.SignedOn.Date!.Value, form.Scope!.Trim(), stored.Hash, Uploads.SafeName(form.Scan.FileName), current.Act));
        await db.SaveChangesAsync();
        this.Tell(T.MandateGiven);
        return this.GoTo($"/staff/firms/{id}");
    }

    [HttpPost("mandates/{id:guid}/end")]
    public async Task<IActionResult> End(Guid id)
    {
        if (await db.Mandates.SingleOrDefaultAsync(m => m.Id == id) is not { } mandate) return NotFound();
        if (mandate.EndedAt is null) mandate.End(current.Act);
        await db.SaveChangesAsync();
        this.Tell(T.MandateEnded);
        return this.GoTo($"/staff/firms/{mandate.FirmId}");
    }

    [HttpGet("mandates/{id:guid}/scan")]
    public async Task<IActionResult> Scan(Guid id) =>
        await db.Mandates.SingleOrDefaultAsync(m => m.Id == id) is { } mandate && files.Has(mandate.ScanHash)
            ? File(files.Open(mandate.ScanHash), "application/octet-stream", mandate.ScanName) : NotFound();

    private Task<Firm?> Find(Guid id) => db.Firms.SingleOrDefaultAsync(f => f.Id == id && f.MergedIntoId == null);
}
