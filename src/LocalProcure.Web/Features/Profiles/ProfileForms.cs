using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Firms;
using LocalProcure.Web.GovUk;
using T = LocalProcure.Domain.Firms.ProfileText;

namespace LocalProcure.Web.Features.Profiles;

/// <summary>Every part asks who may see it.</summary>
public abstract class PartForm
{
    public Visibility? ShownTo { get; set; }
}

/// <summary>A part with own words in both languages.</summary>
public abstract class WordsForm : PartForm
{
    [StringLength(ProfileLengths.Words, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.WordsTooLong))]
    public string? WordsEnglish { get; set; }
    [StringLength(ProfileLengths.Words, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.WordsTooLong))]
    public string? WordsWelsh { get; set; }
}

/// <summary>What the firm does, in its own words; the trades themselves are chosen one by one.</summary>
public sealed class WorkForm : WordsForm;

/// <summary>Where the firm delivers.</summary>
public sealed class ServedForm : PartForm
{
    public List<string> Areas { get; set; } = [];
    public string? OtherArea { get; set; }
}

/// <summary>How much the firm can take on.</summary>
public sealed class CapacityForm : PartForm
{
    private const string Count = "^\\s*[0-9]{1,6}\\s*$";
    [RegularExpression(Count, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterCount))] public string? People { get; set; }
    [RegularExpression(Count, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterCount))] public string? Spare { get; set; }
    [RegularExpression(Count, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterCount))] public string? Vehicles { get; set; }
    [StringLength(ProfileLengths.Words, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.WordsTooLong))] public string? PlantEnglish { get; set; }
    [StringLength(ProfileLengths.Words, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.WordsTooLong))] public string? PlantWelsh { get; set; }
}

/// <summary>Turnover of up to three years, latest first.</summary>
public sealed class TurnoverForm : PartForm
{
    public DateParts YearEnd { get; set; } = new();
    public string? Latest { get; set; }
    public string? Before { get; set; }
    public string? TwoBefore { get; set; }
}

/// <summary>An insurance or an accreditation.</summary>
public sealed class PaperForm : PartForm
{
    public string? Key { get; set; }
    [StringLength(ProfileLengths.Line, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.LineTooLong))] public string? NameEnglish { get; set; }
    [StringLength(ProfileLengths.Line, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.LineTooLong))] public string? NameWelsh { get; set; }
    public string? Cover { get; set; }
    [StringLength(ProfileLengths.Line, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.LineTooLong))] public string? Issuer { get; set; }
    [StringLength(ProfileLengths.Line, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.LineTooLong))] public string? Reference { get; set; }
    public DateParts ValidUntil { get; set; } = new();
    public IFormFile? File { get; set; }
}

/// <summary>A policy.</summary>
public sealed class PolicyForm : PartForm
{
    [Required(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.ChooseWhich))] public PolicyKind? Kind { get; set; }
    [StringLength(ProfileLengths.Line, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.LineTooLong))] public string? Name { get; set; }
    public DateParts ReviewedOn { get; set; } = new();
    public IFormFile? File { get; set; }
}

/// <summary>A piece of work done, with who can confirm it.</summary>
public sealed class CaseForm : PartForm
{
    [StringLength(ProfileLengths.Line, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.LineTooLong))] public string? TitleEnglish { get; set; }
    [StringLength(ProfileLengths.Line, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.LineTooLong))] public string? TitleWelsh { get; set; }
    [Required(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterClient))]
    [StringLength(ProfileLengths.Line, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.LineTooLong))] public string? Client { get; set; }
    public DateParts From { get; set; } = new();
    public DateParts Until { get; set; } = new();
    public string? Value { get; set; }
    public List<string> Codes { get; set; } = [];
    public string? AreaCode { get; set; }
    [StringLength(ProfileLengths.Words, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.WordsTooLong))] public string? StoryEnglish { get; set; }
    [StringLength(ProfileLengths.Words, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.WordsTooLong))] public string? StoryWelsh { get; set; }
    [StringLength(ProfileLengths.Line, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.LineTooLong))] public string? RefereeName { get; set; }
    [StringLength(ProfileLengths.Line, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.LineTooLong))] public string? RefereeContact { get; set; }
    public bool RefereeAgrees { get; set; }
    public IFormFile? File { get; set; }
}

/// <summary>The service in Welsh.</summary>
public sealed class WelshForm : WordsForm
{
    [Required(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.ChooseWhich))] public WelshLevel? Level { get; set; }
}

/// <summary>A social value offer.</summary>
public sealed class OfferForm : WordsForm
{
    [Required(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.ChooseWhich))] public SocialKind? Kind { get; set; }
}

/// <summary>What is sought in partners.</summary>
public sealed class TeamingForm : WordsForm
{
    public bool IsOpen { get; set; }
    public List<string> Areas { get; set; } = [];
    public bool FinderCounts { get; set; }
}

/// <summary>Areas to tick, with what is asked.</summary>
public sealed record AreaTicks(IReadOnlyList<string> Chosen, string Label, string Hint);
