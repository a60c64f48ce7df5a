using System.CommandLine;
using LocalProcure.Domain.Reports;
using LocalProcure.Web.Data.Reports;

namespace LocalProcure.Web.Commands;

/// <summary>Computes an issued report again from its stored inputs: <c>reports verify --area CODE --month YYYY-MM [--version N]</c>. Exit 1 when a byte differs.</summary>
public static class ReportVerify
{
    private static readonly Option<int?> Version = new("--version") { Description = "The edition; the latest issued one when not given." };

    public static Command Build()
    {
        var command = new Command("verify", "Recomputes the figures of an issued report from its stored inputs and compares the bytes.") { ReportFigures.Area, ReportFigures.Month, Version };
        command.SetWork(Verify);
        return command;
    }

    private static async Task<int> Verify(IServiceProvider services, ParseResult parsed, Output output, CancellationToken stop)
    {
        var (area, month) = (parsed.GetValue(ReportFigures.Area)!, ReportFigures.MonthOf(parsed.GetValue(ReportFigures.Month)!));
        var verifier = services.GetRequiredService<ReportVerifier>();
        if (await verifier.Find(area, month, parsed.GetValue(Version), stop) is not { } report) return output.Refuse(VerifyText.NotIssued(area, month.ToMonth()));
        var results = await verifier.Verify(report, stop);
        var matches = results.All(r => r.Matches);
        var figures = results.FirstOrDefault(r => r.What == "figures.json");
        output.Answer(
            new
            {
                area = report.AreaCode, month = month.ToMonth(), version = report.Edition, number = report.Number, matches,
                sha256 = report.FiguresHash, recomputedSha256 = figures?.Now, files = results.Select(r => new { name = r.What, sha256 = r.Issued, now = r.Now, matches = r.Matches }),
            },
            matches ? [VerifyText.Matches(report.Number, results.Count)] : [.. results.Where(r => !r.Matches).Select(r => VerifyText.Differs(r.What))]);
        return matches ? Output.Done : Output.Refused;
    }
}
