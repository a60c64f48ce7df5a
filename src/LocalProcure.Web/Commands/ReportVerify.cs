using System.CommandLine;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using LocalProcure.Web.Data.Reports;

namespace LocalProcure.Web.Commands;

/// <summary>Computes an issued report again from its stored inputs: <c>reports verify --area CODE --month YYYY-MM [--version N]</c>. Exit 1 when a byte differs, or when this program no longer holds the method that it was issued by.</summary>
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
        var found = await verifier.Verify(report, stop);
        var figures = found.Files.FirstOrDefault(r => r.What == "figures.json");
        output.Answer(
            new
            {
                area = report.AreaCode, month = month.ToMonth(), version = report.Edition, number = report.Number, matches = found.Matches && found.IsRecomputed, recomputed = found.IsRecomputed,
                methodVersion = found.Method, methodVersionNow = SpendReport.MethodVersion,
                sha256 = report.FiguresHash, recomputedSha256 = figures?.Now, files = found.Files.Select(r => new { name = r.What, sha256 = r.Issued, now = r.Now, matches = r.Matches }),
            },
            [
                .. found.IsOlderMethod ? [found.IsRecomputed ? VerifyText.OwnMethod(report.Number, found.Method, SpendReport.MethodVersion) : VerifyText.MethodGone(report.Number, found.Method, SpendReport.MethodVersion)] : Array.Empty<string>(),
                .. !found.Matches ? [.. found.Files.Where(r => !r.Matches).Select(r => VerifyText.Differs(r.What))] : new[] { found.IsRecomputed ? VerifyText.Matches(report.Number, found.Files.Count) : VerifyText.AsKept(report.Number, found.Files.Count) },
            ]);
        return found is { Matches: true, IsRecomputed: true } ? Output.Done : Output.Refused;
    }
}
