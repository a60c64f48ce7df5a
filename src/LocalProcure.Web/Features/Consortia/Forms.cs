using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>Name, reason and model: what a group says of itself.</summary>
public class AboutForm
{
    [Required(ErrorMessageResourceType = typeof(RoomText), ErrorMessageResourceName = nameof(RoomText.EnterName))]
    [StringLength(120, ErrorMessageResourceType = typeof(RoomText), ErrorMessageResourceName = nameof(RoomText.NameTooLong))]
    public string? Name { get; set; }

    /// <summary>In the language of the page.</summary>
    [Required(ErrorMessageResourceType = typeof(RoomText), ErrorMessageResourceName = nameof(RoomText.EnterWhy))]
    [StringLength(2000, ErrorMessageResourceType = typeof(RoomText), ErrorMessageResourceName = nameof(RoomText.WhyTooLong))]
    public string? Why { get; set; }

    /// <summary>In the other language, if wished.</summary>
    [StringLength(2000, ErrorMessageResourceType = typeof(RoomText), ErrorMessageResourceName = nameof(RoomText.WhyTooLong))]
    public string? WhyOther { get; set; }

    [Required(ErrorMessageResourceType = typeof(RoomText), ErrorMessageResourceName = nameof(RoomText.ChooseModel))]
    public ConsortiumModel? Model { get; set; }

    public OwnWords Words => Reading == Language.Welsh ? new(WhyOther, Why) : new(Why, WhyOther);

    public void Fill(Consortium consortium)
    {
        var why = consortium.WhyTogether;
        (Name, Model) = (consortium.Name, consortium.Model);
        (Why, WhyOther) = Reading == Language.Welsh ? (why.Welsh, why.English) : (why.English, why.Welsh);
    }
}

/// <summary>Starting a group.</summary>
public sealed class StartForm : AboutForm
{
    public Guid? TenderId { get; set; }

    /// <summary>A firm to invite as soon as the group is there.</summary>
    public Guid? With { get; set; }

    [MaxLength(200)]
    public List<Guid> Lots { get; set; } = [];

    [Required(ErrorMessageResourceType = typeof(RoomText), ErrorMessageResourceName = nameof(RoomText.ChooseFirm))]
    public Guid? FirmId { get; set; }

    [Required(ErrorMessageResourceType = typeof(RoomText), ErrorMessageResourceName = nameof(RoomText.EnterRole))]
    [StringLength(200, ErrorMessageResourceType = typeof(RoomText), ErrorMessageResourceName = nameof(RoomText.RoleTooLong))]
    public string? Role { get; set; }

    [StringLength(1000, ErrorMessageResourceType = typeof(RoomText), ErrorMessageResourceName = nameof(RoomText.DeclarationTooLong))]
    public string? Declaration { get; set; }
}

/// <summary>What the starting page needs beside the form.</summary>
public sealed record StartPage(StartForm Form, Tender? Tender, IReadOnlyList<Firm> Firms, IReadOnlyList<Consortium> Standing, bool AsksDeclaration);

/// <summary>Which firm leads from now on.</summary>
public sealed class LeadForm
{
    [Required(ErrorMessageResourceType = typeof(RoomText), ErrorMessageResourceName = nameof(RoomText.ChooseFirm))]
    public Guid? FirmId { get; set; }
}

/// <summary>Handing over the lead.</summary>
public sealed record LeadPage(RoomPage Room, LeadForm Form);

/// <summary>A question before something that cannot be undone.</summary>
public sealed record ConfirmPage(RoomPage Room, string Title, string Meaning, string Button, string Action);

/// <summary>Declaring a bid elsewhere.</summary>
public sealed class DeclareForm
{
    [Required(ErrorMessageResourceType = typeof(ConsortiumText), ErrorMessageResourceName = nameof(ConsortiumText.DeclareElsewhere))]
    [StringLength(1000, ErrorMessageResourceType = typeof(RoomText), ErrorMessageResourceName = nameof(RoomText.DeclarationTooLong))]
    public string? Words { get; set; }
}

/// <summary>The page of the declaration.</summary>
public sealed record DeclarePage(RoomPage Room, DeclareForm Form);

/// <summary>Signing one exact version.</summary>
public sealed class SignForm
{
    public Guid? FirmId { get; set; }
    public int ContentVersion { get; set; }
    public string? ContentHash { get; set; }
    public int TermsVersion { get; set; }
    public bool Agree { get; set; }
    public bool Independent { get; set; }
}

/// <summary>The signing page.</summary>
public sealed record SignPage(RoomPage Room, SignForm Form);

/// <summary>The groups that concern a person.</summary>
public sealed record ListPage(IReadOnlyList<Consortium> Invitations, Paged<Consortium> Mine, IReadOnlyDictionary<Guid, string> Firms, IReadOnlyDictionary<Guid, Tender> Tenders, bool HasFirm);
