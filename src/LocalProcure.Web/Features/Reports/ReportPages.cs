using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Web.Features.Reports;

/// <summary>One issued report for everybody.</summary>
public sealed record ReportPage(Report Report, SpendFigures Figures, Report Latest)
{
    public IReadOnlyList<ReportSection> Sections { get; } = ReportSections.Of(Figures);
    public bool IsSuperseded => Latest.Edition > Report.Edition;
}

/// <summary>All areas with their issued reports.</summary>
public sealed record ReportsPage(IReadOnlyList<ReportsPage.AreaReports> Areas)
{
    /// <summary>An area of the programme: its latest report, and the earlier months.</summary>
    public sealed record AreaReports(Area Area, Report? Latest, SpendFigures? Figures, IReadOnlyList<Report> Earlier);

    /// <param name="issued">Newest month first, newest edition first.</param>
    public static ReportsPage Of(IReadOnlyList<Report> issued, IEnumerable<string> enrolled)
    {
        var codes = issued.Select(r => r.AreaCode).Concat(enrolled).Distinct();
        return new([.. codes.Select(Domain.Places.Areas.Find).OfType<Area>().OrderBy(a => a.Name, StringComparer.CurrentCulture).Select(area =>
        {
            var months = issued.Where(r => r.AreaCode == area.Code).DistinctBy(r => r.Month).ToList();
            return new AreaReports(area, months.FirstOrDefault(), months.FirstOrDefault()?.FrozenFigures(), [.. months.Skip(1)]);
        })]);
    }
}

/// <summary>What somebody types to be told of reports.</summary>
public sealed class SubscriptionForm
{
    [Required(ErrorMessageResourceType = typeof(SubscriberText), ErrorMessageResourceName = nameof(SubscriberText.EnterEmail))]
    [EmailAddress(ErrorMessageResourceType = typeof(SubscriberText), ErrorMessageResourceName = nameof(SubscriberText.EnterEmail))]
    [StringLength(256, ErrorMessageResourceType = typeof(SubscriberText), ErrorMessageResourceName = nameof(SubscriberText.EnterEmail))]
    public string? Email { get; set; }
    /// <summary>Code of the area, from the address.</summary>
    public string AreaCode { get; set; } = "";
    public string AreaName => Areas.NameOf(AreaCode);
}
