using System.CommandLine;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Data.Files;
using LocalProcure.Web.Data.Reports;
using LocalProcure.Web.Features.Reports;

namespace LocalProcure.Web.Commands;

/// <summary>The last two steps of the month: <c>reports sign-off</c> and <c>reports issue</c>, each with --area, --month and --by.</summary>
public static class ReportIssue
{
    private static readonly Option<string> By = new("--by") { Description = "E-mail of the staff member who does this.", Required = true };
    private static readonly Option<DirectoryInfo> Out = new("--out") { Description = "Folder that the issued files are also written to.", Required = true };

    private static readonly Option<string> Because = new("--because") { Description = "Why a later edition corrects the one before, in English; a general sentence when not given." };
    private static readonly Option<string> BecauseWelsh = new("--because-cy") { Description = "The same in Welsh." };
    private static readonly Option<string> Embargo = new("--embargo") { Description = "UK time until which nobody but staff sees the issued report, as 2026-04-20T09:30." };

    public static Command BuildSignOff()
    {
        var command = new Command("sign-off", "A second person says that the month's figures are checked.") { ReportFigures.Area, ReportFigures.Month, By };
        command.SetWork(SignOff);
        return command;
    }

    public static Command BuildIssue()
    {
        var command = new Command("issue", "Freezes the figures, makes the PDFs, publishes, and writes the files to a folder.") { ReportFigures.Area, ReportFigures.Month, By, Out, Because, BecauseWelsh, Embargo };
        command.SetWork(Issue, prints: true);
        return command;
    }

    private static async Task<int> SignOff(IServiceProvider services, ParseResult parsed, Output output, CancellationToken stop)
    {
        var (person, area, month, act) = await Asked(services, parsed, stop);
        var report = await services.GetRequiredService<MonthReports>().SignOff(person, area, month, act, stop);
        output.Answer(new { area, month = month.ToMonth(), number = report.Number, status = report.Status, sha256 = report.FiguresHash }, $"{report.Number}: signed off, figures {report.FiguresHash}");
        return Output.Done;
    }

    private static async Task<int> Issue(IServiceProvider services, ParseResult parsed, Output output, CancellationToken stop)
    {
        var (person, area, month, act) = await Asked(services, parsed, stop);
        if (!person.IsStaff) return output.Refuse(ReportText.OnlyStaffSignOff);
        var report = await services.GetRequiredService<AppDb>().Reports.Of(area, month).OrderByDescending(r => r.Edition).FirstOrDefaultAsync(stop);
        // Asked twice, the same files are handed out again.
        if (report?.Status != ReportStatus.Issued) report = await services.GetRequiredService<MonthReports>().Freeze(area, month, act, ReasonIn(parsed), EmbargoIn(parsed), stop);
        if (!await services.GetRequiredService<ReportPress>().Finish(report, act, stop)) return Waiting(report, output);
        var written = await Write(services.GetRequiredService<FileStore>(), report, parsed.GetValue(Out)!, stop);
        output.Answer(new { area, month = month.ToMonth(), number = report.Number, status = report.Status, publicFrom = report.PublicFrom, sha256 = report.FiguresHash, files = written }, [$"{report.Number}: issued", .. written]);
        return Output.Done;
    }

    private static OwnWords ReasonIn(ParseResult parsed) =>
        parsed.GetValue(Because) is null && parsed.GetValue(BecauseWelsh) is null ? ReportText.CorrectedLater : new OwnWords(parsed.GetValue(Because), parsed.GetValue(BecauseWelsh));

    private static DateTime? EmbargoIn(ParseResult parsed) => parsed.GetValue(Embargo) is not { Length: > 0 } typed ? null
        : DateTime.TryParseExact(typed, "yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var at)
            ? UkTime.FromUk(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at)) : throw new RuleBroken(ReportText.EmbargoNotUnderstood(typed));

    private static int Waiting(Report report, Output output)
    {
        output.Answer(new { number = report.Number, status = report.Status, sha256 = report.FiguresHash, error = ReportText.NoBrowser }, $"{report.Number}: {ReportText.Status(report.Status)}");
        output.Note(ReportText.NoBrowser);
        return Output.Refused;
    }

    private static async Task<string[]> Write(FileStore files, Report report, DirectoryInfo folder, CancellationToken stop)
    {
        folder.Create();
        var json = Path.Combine(folder.FullName, $"{report.Number}.json");
        await File.WriteAllTextAsync(json, report.Figures, stop);
        var written = new List<string> { json };
        foreach (var (hash, name) in new[] { (report.CsvHash!, $"{report.Number}.csv"), (report.PdfEnglishHash!, $"{report.Number}-en.pdf"), (report.PdfWelshHash!, $"{report.Number}-cy.pdf") })
        {
            await using var from = files.Open(hash);
            await using var to = File.Create(Path.Combine(folder.FullName, name));
            await from.CopyToAsync(to, stop);
            written.Add(to.Name);
        }
        return [.. written];
    }

    private static async Task<(Person Person, string Area, DateOnly Month, Act Act)> Asked(IServiceProvider services, ParseResult parsed, CancellationToken stop)
    {
        var email = parsed.GetValue(By)!;
        var area = parsed.GetValue(ReportFigures.Area)!;
        RuleBroken.If(Areas.ChainFor(area) is [] ? PlacesText.NoSuchArea(area) : null);
        var person = await People.Find(services, email, stop) ?? throw new RuleBroken(ReportText.NoSuchPerson(email));
        return (person, area, ReportFigures.MonthOf(parsed.GetValue(ReportFigures.Month)!), new Act(person.Id, services.GetRequiredService<Current>().Now));
    }
}
