using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Reports;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Reports;

/// <summary>What is typed when a report is issued: why it corrects the one before, an embargo, the password.</summary>
public sealed class IssueForm
{
    [StringLength(ReportText.BecauseLength)] public string? BecauseEnglish { get; set; }
    [StringLength(ReportText.BecauseLength)] public string? BecauseWelsh { get; set; }
    public DateParts EmbargoDate { get; set; } = new();
    [StringLength(20)] public string? EmbargoTime { get; set; }
    public string? Password { get; set; }

    /// <summary>No date is no embargo, whatever time stands beside it.</summary>
    public DateTime? Embargo => EmbargoDate.Date is { } date && Typed.Clock(EmbargoTime) is { } time ? UkTime.FromUk(date, time) : null;

    public (string Field, string Reason)? WhyNot =>
        !EmbargoDate.IsEmpty && EmbargoDate.Date is not null && Embargo is null ? (nameof(EmbargoTime), ReportText.EmbargoNeedsTime) : null;

    public IssueTerms Terms => new("", [], new OwnWords(Words(BecauseEnglish), Words(BecauseWelsh)), Embargo);

    private static string? Words(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
