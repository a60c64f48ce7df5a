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

/// <summary>Inviting a firm of the directory, or an address.</summary>
public sealed class InviteForm
{
    public Guid? FirmId { get; set; }

    [StringLength(254, ErrorMessageResourceType = typeof(InvitationText), ErrorMessageResourceName = nameof(InvitationText.EmailTooLong))]
    [EmailAddress(ErrorMessageResourceType = typeof(InvitationText), ErrorMessageResourceName = nameof(InvitationText.EnterEmail))]
    public string? Email { get; set; }

    public Language Language { get; set; } = Reading;
    /// <summary>The lead read the warning that the firm is a likely competitor.</summary>
    public bool Aware { get; set; }
    /// <summary>The member that went, in whose place this firm is asked.</summary>
    public Guid? After { get; set; }

    [Required(ErrorMessageResourceType = typeof(RoomText), ErrorMessageResourceName = nameof(RoomText.EnterRole))]
    [StringLength(200, ErrorMessageResourceType = typeof(RoomText), ErrorMessageResourceName = nameof(RoomText.RoleTooLong))]
    public string? Role { get; set; }

    [StringLength(2000, ErrorMessageResourceType = typeof(PlaceText), ErrorMessageResourceName = nameof(PlaceText.ScopeTooLong))]
    public string? Scope { get; set; }

    /// <summary>Of everything; not asked where parts differ by lot.</summary>
    public string? Share { get; set; }

    [MaxLength(200)]
    public List<LotRow> Lots { get; set; } = [];

    [MaxLength(200)]
    public List<Guid> ReliedOn { get; set; } = [];
}

/// <summary>A share of one lot, as typed.</summary>
public sealed class LotRow
{
    public Guid LotId { get; set; }
    public string? Share { get; set; }
}

/// <summary>Whom to invite: the search and what it found, or the one firm chosen.</summary>
public sealed record InvitePage(RoomPage Room, string? Words, Paged<Candidate>? Found, Firm? Chosen, GuardView Guard, InviteForm Form);

/// <summary>The warning before a competitor is asked in.</summary>
public sealed record GuardView(CompetitionRisk Risk, IReadOnlyList<string> With)
{
    public static readonly GuardView None = new(CompetitionRisk.None, []);
}

/// <summary>A firm that could be asked.</summary>
public sealed record Candidate(Firm Firm, bool MatchesTender);

/// <summary>Accepting or declining.</summary>
public sealed class AnswerForm
{
    public Guid MemberId { get; set; }
    public string? Token { get; set; }
    public Guid? FirmId { get; set; }
    /// <summary>The version of the offer that was read.</summary>
    public int Number { get; set; }

    [MinLength(1, ErrorMessageResourceType = typeof(PlaceText), ErrorMessageResourceName = nameof(PlaceText.ChooseReason))]
    public List<AloneReason> Reasons { get; set; } = [];

    [Required(ErrorMessageResourceType = typeof(PlaceText), ErrorMessageResourceName = nameof(PlaceText.EnterWhyNotAlone))]
    [StringLength(2000, ErrorMessageResourceType = typeof(PlaceText), ErrorMessageResourceName = nameof(PlaceText.WhyNotAloneTooLong))]
    public string? Why { get; set; }

    [StringLength(1000, ErrorMessageResourceType = typeof(RoomText), ErrorMessageResourceName = nameof(RoomText.DeclarationTooLong))]
    public string? Declaration { get; set; }
}

/// <summary>An invitation as the invited firm sees it.</summary>
public sealed record AnswerPage(RoomPage Room, ConsortiumMember Asked, AnswerForm Form, IReadOnlyList<Firm> Firms, string? WhyNot, bool AsksDeclaration);

/// <summary>A firm's own page of its place: why it does not bid alone, and the version of its terms that it accepts.</summary>
public sealed class PlaceForm
{
    public Guid? FirmId { get; set; }
    public int Number { get; set; }

    [MinLength(1, ErrorMessageResourceType = typeof(PlaceText), ErrorMessageResourceName = nameof(PlaceText.ChooseReason))]
    public List<AloneReason> Reasons { get; set; } = [];

    [Required(ErrorMessageResourceType = typeof(PlaceText), ErrorMessageResourceName = nameof(PlaceText.EnterWhyNotAlone))]
    [StringLength(2000, ErrorMessageResourceType = typeof(PlaceText), ErrorMessageResourceName = nameof(PlaceText.WhyNotAloneTooLong))]
    public string? Why { get; set; }
}

/// <summary>A firm's place as it may read and accept it.</summary>
public sealed record PlacePage(RoomPage Room, ConsortiumMember Place, PlaceForm Form);

/// <summary>What a member takes on, to be shown: to itself, and to a firm that is asked.</summary>
public sealed record TermsView(RoomPage Room, ConsortiumMember Member);

/// <summary>Everyone's role, scope and share, as typed.</summary>
public sealed class SharesForm
{
    public bool ByLot { get; set; }

    [MaxLength(100)]
    public List<ShareRow> Rows { get; set; } = [];
}

/// <summary>One member's terms, as typed.</summary>
public sealed class ShareRow
{
    public Guid MemberId { get; set; }

    [Required(ErrorMessageResourceType = typeof(RoomText), ErrorMessageResourceName = nameof(RoomText.EnterRole))]
    [StringLength(200, ErrorMessageResourceType = typeof(RoomText), ErrorMessageResourceName = nameof(RoomText.RoleTooLong))]
    public string? Role { get; set; }

    [StringLength(2000, ErrorMessageResourceType = typeof(PlaceText), ErrorMessageResourceName = nameof(PlaceText.ScopeTooLong))]
    public string? Scope { get; set; }

    public string? Share { get; set; }

    [MaxLength(200)]
    public List<LotRow> Lots { get; set; } = [];

    [MaxLength(200)]
    public List<Guid> ReliedOn { get; set; } = [];
}

/// <summary>The shares editor.</summary>
public sealed record SharesPage(RoomPage Room, SharesForm Form);

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

/// <summary>A message to the room.</summary>
public sealed class MessageForm
{
    [Required(ErrorMessageResourceType = typeof(SigningText), ErrorMessageResourceName = nameof(SigningText.EnterMessage))]
    [StringLength(4000, ErrorMessageResourceType = typeof(SigningText), ErrorMessageResourceName = nameof(SigningText.MessageTooLong))]
    public string? Text { get; set; }

    /// <summary>People to be told in particular.</summary>
    [MaxLength(200)]
    public List<Guid> Mention { get; set; } = [];
}

/// <summary>A message, opened.</summary>
public sealed record OpenedMessage(ConsortiumMessage Message, IReadOnlyList<MessageRun> Runs, string Person, string Firm);

/// <summary>The room's matters, the one last spoken of first.</summary>
public sealed record MessagesPage(RoomPage Room, Paged<MessageThread> Messages, MessageForm Form, IReadOnlyList<Mentionable> People);

/// <summary>A file, its name opened.</summary>
public sealed record OpenedFile(ConsortiumFile File, string Name, string Person, string Firm)
{
    /// <summary>Earlier versions, newest first.</summary>
    public IReadOnlyList<OpenedFile> Older { get; init; } = [];
}

/// <summary>Adding a newer version of a file.</summary>
public sealed record FileVersionPage(RoomPage Room, OpenedFile File);

/// <summary>The room's files, newest first.</summary>
public sealed record FilesPage(RoomPage Room, Paged<OpenedFile> Files);

/// <summary>The groups that concern a person.</summary>
public sealed record ListPage(IReadOnlyList<Consortium> Invitations, Paged<Consortium> Mine, IReadOnlyDictionary<Guid, string> Firms, IReadOnlyDictionary<Guid, Tender> Tenders, bool HasFirm);
