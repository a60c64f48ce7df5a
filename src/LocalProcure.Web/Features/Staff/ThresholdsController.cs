using LocalProcure.Domain.Buyers;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using T = LocalProcure.Domain.People.StaffText;

namespace LocalProcure.Web.Features.Staff;

/// <summary>The law's figures as dated rows that staff add, correct and remove.</summary>
[Authorize(Policy = Policies.Staff), Route("staff/thresholds")]
public sealed class ThresholdsController(AppDb db, Current current) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index() => View("Thresholds", await Rows());

    [HttpGet("new")]
    public IActionResult New() => View("Threshold", new ThresholdForm { From = DateParts.From(current.Now.UkDate()) });

    [HttpPost("new")]
    public async Task<IActionResult> Create(ThresholdForm form)
    {
        if (!ModelState.IsValid) return this.Refused("Threshold", form);
        await KeepStartingRows();
        var from = form.From.Date!.Value;
        var same = await db.Thresholds.SingleOrDefaultAsync(r => r.Line == form.Line && r.Body == form.Body && r.Sort == form.Sort && r.From == from)
            ?? db.Thresholds.Local.FirstOrDefault(r => (r.Line, r.Body, r.Sort, r.From) == (form.Line, form.Body, form.Sort, from));
        // One figure for one day: typing it again corrects it.
        if (same is not null) same.Change(from, form.Pence, form.Source!.Trim(), current.Act);
        else db.Thresholds.Add(new ThresholdRow(form.Line, form.Body, form.Sort, from, form.Pence, form.Source!.Trim(), current.Act));
        await db.SaveChangesAsync();
        this.Tell(T.ThresholdSaved);
        return this.GoTo("/staff/thresholds");
    }

    [HttpPost("removal")]
    public async Task<IActionResult> Delete(ThresholdLine line, ThresholdBody body, ContractSort sort, DateOnly from)
    {
        await KeepStartingRows();
        var rows = await db.Thresholds.ToListAsync();
        rows.AddRange(db.Thresholds.Local.Where(r => db.Entry(r).State == EntityState.Added));
        var row = rows.FirstOrDefault(r => (r.Line, r.Body, r.Sort, r.From) == (line, body, sort, from));
        if (row is null) return NotFound();
        RuleBroken.If(rows.Count == 1 ? T.LastRow : null);
        if (db.Entry(row).State == EntityState.Added) await db.SaveChangesAsync();
        row.Remove(current.Act);
        db.Thresholds.Remove(row);
        await db.SaveChangesAsync();
        this.Tell(T.ThresholdRemoved);
        return this.GoTo("/staff/thresholds");
    }

    private async Task<List<ThresholdRow>> Rows()
    {
        var rows = await db.Thresholds.AsNoTracking().ToListAsync();
        if (rows.Count == 0) rows = [.. Thresholds.ToStartWith(current.Act)];
        return [.. rows.OrderBy(r => r.Line).ThenBy(r => r.Sort).ThenBy(r => r.Body).ThenByDescending(r => r.From)];
    }

    /// <summary>The first change writes down the figures that the site came with, so that changing one does not lose the rest.</summary>
    private async Task KeepStartingRows()
    {
        if (!await db.Thresholds.AnyAsync()) db.Thresholds.AddRange(Thresholds.ToStartWith(current.Act));
    }
}
