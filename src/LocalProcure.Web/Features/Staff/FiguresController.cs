using LocalProcure.Domain.Rules;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using T = LocalProcure.Domain.People.StaffText;

namespace LocalProcure.Web.Features.Staff;

/// <summary>The law's figures as dated rows that staff add, correct and remove.</summary>
[Authorize(Policy = Policies.Staff), Route("staff/thresholds")]
public sealed class FiguresController(AppDb db, Current current) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index() => View("Figures", await Rows());

    /// <param name="line">The line that a further figure is for; a list of all lines when it is left out.</param>
    [HttpGet("new")]
    public IActionResult New(FigureLine? line) => View("Figure", new FigureForm { Line = line, From = DateParts.From(current.Now.UkDate()) });

    [HttpPost("new")]
    public async Task<IActionResult> Create(FigureForm form)
    {
        if (!ModelState.IsValid) return this.Refused("Figure", form);
        var line = form.Line!.Value;
        await KeepStartingRows(line);
        var (from, body, sort) = (form.From.Date!.Value, line.DiffersByBody() ? form.Body : FigureBody.Any, line.DiffersByBody() ? form.Sort : FigureSort.Any);
        var same = await db.Figures.SingleOrDefaultAsync(r => r.Line == line && r.Body == body && r.Sort == sort && r.From == from)
            ?? db.Figures.Local.FirstOrDefault(r => (r.Line, r.Body, r.Sort, r.From) == (line, body, sort, from));
        // One figure for one day: typing it again corrects it.
        if (same is not null) same.Change(from, form.Whole(), form.Source!.Trim(), current.Act);
        else db.Figures.Add(new FigureRow(line, body, sort, from, form.Whole(), form.Source!.Trim(), current.Act));
        await db.SaveChangesAsync();
        this.Tell(T.ThresholdSaved);
        return this.GoTo("/staff/thresholds");
    }

    [HttpPost("removal")]
    public async Task<IActionResult> Delete(FigureLine line, FigureBody body, FigureSort sort, DateOnly from)
    {
        await KeepStartingRows(line);
        var rows = await db.Figures.Where(r => r.Line == line).ToListAsync();
        rows.AddRange(db.Figures.Local.Where(r => r.Line == line && db.Entry(r).State == EntityState.Added));
        var row = rows.FirstOrDefault(r => (r.Body, r.Sort, r.From) == (body, sort, from));
        if (row is null) return NotFound();
        RuleBroken.If(rows.Count == 1 ? T.LastRow : null);
        if (db.Entry(row).State == EntityState.Added) await db.SaveChangesAsync();
        row.Remove(current.Act);
        db.Figures.Remove(row);
        await db.SaveChangesAsync();
        this.Tell(T.ThresholdRemoved);
        return this.GoTo("/staff/thresholds");
    }

    private async Task<List<FigureRow>> Rows() =>
        [.. (await db.LoadFigures()).Rows.OrderBy(r => r.Line).ThenBy(r => r.Sort).ThenBy(r => r.Body).ThenByDescending(r => r.From)];

    /// <summary>The first change to a line writes down its figures that the site came with, so that changing one does not lose the rest.</summary>
    private async Task KeepStartingRows(FigureLine line)
    {
        if (!await db.Figures.AnyAsync(r => r.Line == line)) db.Figures.AddRange(Figures.ToStartWith(current.Act).Where(r => r.Line == line));
    }
}
