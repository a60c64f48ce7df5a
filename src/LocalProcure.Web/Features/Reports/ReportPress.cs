using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Reports;
using LocalProcure.Web.Pdf;

namespace LocalProcure.Web.Features.Reports;

/// <summary>Turns a frozen report into its files and issues it: both PDFs or nothing. Printed once, kept by hash, never printed again.</summary>
public sealed class ReportPress(AppDb db, ViewText views, PdfPrinter printer, FileStore files, KeptInputs kept, ILogger<ReportPress> log)
{
    /// <summary>Whether the report is now issued; false while no PDF can be made, and then nothing has changed.</summary>
    public async Task<bool> Finish(Report report, Act act, CancellationToken stop = default)
    {
        if (report.Status == ReportStatus.Issued) return true;
        var figures = report.FrozenFigures();
        // One after the other: each browser takes some 200 MB.
        if (await Print(report.Number, report, figures, Language.English, false, stop) is not { } english) return false;
        if (await Print(report.Number, report, figures, Language.Welsh, false, stop) is not { } welsh) return false;
        var csv = await files.Save(new MemoryStream(SpendFile.Csv(figures)), stop);
        report.Issue(csv.Hash, (await files.Save(new MemoryStream(english), stop)).Hash, (await files.Save(new MemoryStream(welsh), stop)).Hash, act);
        try
        {
            await db.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            // The job or another person issued it in the meantime: theirs stands, our prints are not referred to by anything.
            await db.Entry(report).ReloadAsync(stop);
            log.LogInformation("Report {Number} was issued by somebody else at the same moment", report.Number);
            return report.Status == ReportStatus.Issued;
        }
    }

    /// <summary>Prints the versions of single buyers of an issued report that are still to be printed, each once. How many were; fewer than were wanted while no PDF can be made.</summary>
    public async Task<int> FinishParts(Report report, Act act, CancellationToken stop = default)
    {
        var done = 0;
        foreach (var part in report.Parts.Where(p => p is { IsBuyer: true, PdfEnglishHash: null }).ToList())
        {
            var figures = await kept.Figures(part, stop);
            if (await Print(report.NumberOf(part), report, figures, Language.English, true, stop) is not { } english || await Print(report.NumberOf(part), report, figures, Language.Welsh, true, stop) is not { } welsh) return done;
            report.NotePart(part.Key, (await files.Save(new MemoryStream(english), stop)).Hash, (await files.Save(new MemoryStream(welsh), stop)).Hash, act);
            try
            {
                await db.SaveChangesAsync(stop);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody else printed it at the same moment: theirs stands.
                await db.Entry(report).ReloadAsync(stop);
                return done;
            }
            done++;
        }
        return done;
    }

    private async Task<byte[]?> Print(string number, Report report, SpendFigures figures, Language language, bool ofOneBuyer, CancellationToken stop)
    {
        var before = ofOneBuyer || report.Edition == 1 ? null : await db.Reports.AsNoTracking().Issued().Of(report.AreaCode, report.Month).SingleOrDefaultAsync(r => r.Edition == report.Edition - 1, stop);
        using var speaking = language.Speak();
        var decisions = await kept.Decisions(report);
        var around = new ReportAround(Before: before?.FrozenFigures(), BeforeNumber: before?.Number, Because: report.Because)
        {
            Decisions = ofOneBuyer && decisions is not null ? new DecisionFilter(Buyer: figures.Buyers[0]).Pick(decisions) : decisions,
        };
        return await printer.Print(await views.Write("/Features/Reports/Print.cshtml", new PrintPage(figures, number, report.FrozenAt!.Value, around) { IsOfOneBuyer = ofOneBuyer }), stop);
    }
}
