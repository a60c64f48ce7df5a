using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Pdf;

namespace LocalProcure.Web.Features.Reports;

/// <summary>Turns a frozen report into its files and issues it: both PDFs or nothing. Printed once, kept by hash, never printed again.</summary>
public sealed class ReportPress(AppDb db, ViewText views, PdfPrinter printer, FileStore files, ILogger<ReportPress> log)
{
    /// <summary>Whether the report is now issued; false while no PDF can be made, and then nothing has changed.</summary>
    public async Task<bool> Finish(Report report, Act act, CancellationToken stop = default)
    {
        if (report.Status == ReportStatus.Issued) return true;
        var figures = report.FrozenFigures();
        // One after the other: each browser takes some 200 MB.
        if (await Print(report, figures, Language.English, stop) is not { } english) return false;
        if (await Print(report, figures, Language.Welsh, stop) is not { } welsh) return false;
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

    private async Task<byte[]?> Print(Report report, SpendFigures figures, Language language, CancellationToken stop)
    {
        using var speaking = language.Speak();
        var page = new PrintPage(figures, report.Number, report.FrozenAt!.Value);
        return await printer.Print(await views.Write("/Features/Reports/Print.cshtml", page), stop);
    }
}
