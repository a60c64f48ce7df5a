using System.CommandLine;

namespace LocalProcure.Web.Commands;

/// <summary>The month's report: figures, sign-off, issue, verify.</summary>
public static class Reports
{
    public static Command Build() => new("reports", "The month's report of an area.")
    {
        ReportFigures.Build(),
        ReportIssue.BuildSignOff(),
        ReportIssue.BuildIssue(),
        ReportVerify.Build(),
    };
}
