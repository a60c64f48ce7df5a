using LocalProcure.Domain.Reports;
using LocalProcure.Web.Features.Reports;

namespace LocalProcure.Web.Jobs;

/// <summary>Finishes reports that are signed off and wait for their PDFs, as soon as a browser can be found.</summary>
public sealed class ReportPdfs(AppDb db, ReportPress press) : IWork
{
    public async Task<int> Run(DateTime now, CancellationToken stop = default)
    {
        var done = 0;
        foreach (var report in await db.Reports.WaitingForPdf().OrderBy(r => r.FrozenAt).ToListAsync(stop))
        {
            // Issued by whoever asked for it; the program only does the printing.
            if (!await press.Finish(report, new Act(report.FrozenBy ?? Guid.Empty, now), stop)) break;
            done++;
        }
        // Versions of single buyers follow; the report itself does not wait for them.
        var parts = 0;
        foreach (var report in await db.Reports.Issued().Where(r => r.PartsPrintedAt == null).OrderBy(r => r.IssuedAt).ToListAsync(stop))
        {
            parts += await press.FinishParts(report, Act.BySystem(now), stop);
            if (report.Parts.Any(p => p is { IsBuyer: true, PdfEnglishHash: null })) break;
            report.NotePartsPrinted(now);
            await db.SaveChangesAsync(stop);
        }
        return done + parts;
    }
}
