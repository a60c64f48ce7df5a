using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Places;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Surveys;
using LocalProcure.Web.Data.Surveys;
using LocalProcure.Web.Features.Shared.Charts;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Surveys;

/// <summary>A survey as it is opened.</summary>
public sealed class SurveyForm
{
    [Required(ErrorMessageResourceType = typeof(SurveyText), ErrorMessageResourceName = nameof(SurveyText.ChooseArea))]
    public string? Area { get; set; }
    [Required(ErrorMessageResourceType = typeof(SurveyText), ErrorMessageResourceName = nameof(SurveyText.EnterName)), StringLength(Survey.NameLength)]
    public string? Name { get; set; }
    [DateNeeded(ErrorMessageResourceType = typeof(SurveyText), ErrorMessageResourceName = nameof(SurveyText.EnterCloses))]
    public DateParts Closes { get; set; } = new();
}

/// <summary>All surveys, and the form for a new one.</summary>
public sealed record SurveysPage(SurveyForm Form, IReadOnlyList<Area> Areas, Paged<Survey> Surveys, DateTime Now)
{
    public string? Area => Form.Area ?? (Areas.Count == 1 ? Areas[0].Code : null);
    public string? Name => Form.Name;
    public DateParts Closes => Form.Closes;
}

/// <summary>One survey: how it goes, and what it came to.</summary>
public sealed record SurveyPage(Survey Survey, SurveyStanding Standing, Paged<SurveyInvitation> Invitations, DateTime Now)
{
    public bool IsOpen => Survey.IsOpenAt(Now);
    public FigureTable Bands => new(SurveyText.Bands, [new(FigureText.SizeOfSupplier, false), new(SurveyText.Firms), new(SurveyText.OnStaff), new(SurveyText.OnSuppliers)],
        [.. Standing.Bands.Select(b => (string[])[SurveyText.BandName(b.Size), FigureText.Number(b.Firms), Money.Show((long)(b.Staff * 100)), Money.Show((long)(b.Suppliers * 100))])]);

    public static string StateOf(SurveyInvitation i) => i.AnsweredAt is not null ? SurveyText.Answered : i.DeclinedAt is not null ? SurveyText.Declined : SurveyText.Waiting;
}

/// <summary>Whom to ask, with the address typed for each.</summary>
public sealed record SurveyChoice(Survey Survey, IReadOnlyList<SurveySupplier> Suppliers, IReadOnlyDictionary<Guid, string?> Typed)
{
    public string? EmailOf(SurveySupplier supplier) => Typed.TryGetValue(supplier.Id, out var typed) ? typed : supplier.Email;
}

/// <summary>A supplier's answer as typed.</summary>
public sealed class AnswerForm
{
    [Required(ErrorMessageResourceType = typeof(SurveyText), ErrorMessageResourceName = nameof(SurveyText.ChooseSize))]
    public FirmSize? Size { get; set; }
    [StringLength(10)] public string? Staff { get; set; }
    [StringLength(10)] public string? Suppliers { get; set; }

    public int? StaffPounds => Typed.Whole(Staff?.Replace("£", ""));
    public int? SupplierPounds => Typed.Whole(Suppliers?.Replace("£", ""));
    public string Name { get; private set; } = "";
    public string AreaName { get; private set; } = "";
    public DateOnly ClosesOn { get; private set; }
    public string StopPath { get; private set; } = "";

    public AnswerForm For(Survey survey, SurveyInvitation invitation, string stopPath)
    {
        (Name, AreaName, ClosesOn, StopPath) = (invitation.Name, Areas.NameOf(survey.AreaCode), survey.ClosesOn, stopPath);
        return this;
    }
}
