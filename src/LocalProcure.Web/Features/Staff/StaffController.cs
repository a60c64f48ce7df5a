using LocalProcure.Domain.Calendar;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using T = LocalProcure.Domain.People.StaffText;

namespace LocalProcure.Web.Features.Staff;

/// <summary>The doors of project staff, with how much waits behind each.</summary>
[Authorize(Policy = Policies.Staff), Route("staff")]
public sealed class StaffController(AppDb db) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index()
    {
        var buyers = await db.Buyers.CountAsync(b => b.ApprovedAt == null);
        var firms = await db.Firms.CountAsync(f => f.IsListed && f.VerifiedAt == null && f.MergedIntoId == null);
        return View(new StaffDoor[]
        {
            new("/months", ReportText.Months, ReportText.MonthsLead, 0),
            new("/payments", ImportText.Title, ImportText.Lead, 0),
            new("/payees", PayeeText.Title, PayeeText.Lead, 0),
            new("/staff/buyers", T.Buyers, T.BuyersLead, buyers),
            new("/staff/firms", T.Firms, T.FirmsLead, firms),
            new("/exclusions", ExclusionText.Title, ExclusionText.Door, 0),
            new("/surveys", Domain.Surveys.SurveyText.Surveys, Domain.Surveys.SurveyText.SurveysLead, 0),
            new("/staff/introductions", Domain.Teaming.TeamingText.Introductions, Domain.Teaming.TeamingText.IntroductionsDoor, 0),
            new("/staff/thresholds", T.Thresholds, T.ThresholdsLead, 0),
            new("/staff/holidays", CalendarText.Title, CalendarText.Door, 0),
            new("/staff/exclusion-grounds", CheckText.Grounds, CheckText.GroundsLead, 0),
            new("/staff/direct-award-grounds", Domain.Tenders.DirectAwardText.Grounds, Domain.Tenders.DirectAwardText.GroundsLead, 0),
            new("/staff/mailbox", T.Mail, T.MailLead, 0),
            new("/staff/jobs", T.Jobs, T.JobsLead, 0),
        });
    }
}

/// <summary>One of the doors.</summary>
public sealed record StaffDoor(string Path, string Name, string Lead, int Waiting);
