using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>What a member takes on, as typed: by the lead when it invites, and when terms change.</summary>
public abstract class TermsForm
{
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

/// <summary>Inviting a firm of the directory, or an address.</summary>
public sealed class InviteForm : TermsForm
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
/// <param name="Guards">Those of the person's firms that may compete with a member, each with its warning.</param>
public sealed record AnswerPage(RoomPage Room, ConsortiumMember Asked, AnswerForm Form, IReadOnlyList<Firm> Firms, string? WhyNot, bool AsksDeclaration, IReadOnlyList<(Firm Firm, GuardView Guard)> Guards);

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
public sealed class ShareRow : TermsForm
{
    public Guid MemberId { get; set; }
}

/// <summary>The shares editor.</summary>
public sealed record SharesPage(RoomPage Room, SharesForm Form);
