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
        return done;
    }
}
