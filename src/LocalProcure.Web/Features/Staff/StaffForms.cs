using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Rules;
using LocalProcure.Web.GovUk;
using T = LocalProcure.Domain.People.StaffText;

namespace LocalProcure.Web.Features.Staff;

/// <summary>What staff confirm when they approve a buyer.</summary>
public sealed class ApprovalForm
{
    public BuyerKind Kind { get; set; }
    public Nation Nation { get; set; }
    public bool IsDevolved { get; set; }
    public bool IsCentral { get; set; }
    public string? Area { get; set; }
}

/// <summary>A new owner in place of a lost one.</summary>
public sealed class OwnerForm
{
    [Required(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.NoSuchPerson))]
    [StringLength(256)] public string? Email { get; set; }

    [Required(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterReason))]
    [StringLength(1000, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterReason))]
    public string? Reason { get; set; }
}

/// <summary>What was seen.</summary>
public sealed class VerifyForm
{
    [Required(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterWhatSeen))]
    [StringLength(1000, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterWhatSeen))]
    public string? Seen { get; set; }
}

/// <summary>Which firm stays.</summary>
public sealed class MergeForm
{
    [Required(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.NoSuchFirm))]
    [StringLength(300)] public string? Into { get; set; }

    public bool IsSure { get; set; }
}

/// <summary>A signed paper.</summary>
public sealed class MandateForm
{
    [DateNeeded(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterSignedOn))]
    public DateParts SignedOn { get; set; } = new();

    [Required(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterScope))]
    [StringLength(1000, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterScope))]
    public string? Scope { get; set; }

    public IFormFile? Scan { get; set; }
}

/// <summary>One figure of the law.</summary>
public sealed class FigureForm : IValidatableObject
{
    [Required(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.ChooseLine))]
    public FigureLine? Line { get; set; }
    public FigureBody Body { get; set; }
    public FigureSort Sort { get; set; }

    [DateNeeded(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterFrom))]
    public DateParts From { get; set; } = new();

    [RegularExpression(@"^\s*£?\s*[0-9][0-9, ]{0,14}\s*$", ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterAmount))]
    public string? Amount { get; set; }

    [Required(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterSource))]
    [StringLength(300, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterSource))]
    public string? Source { get; set; }

    /// <summary>As the row keeps it: pence where the line counts pounds. No property, since validation reads those of an unfinished form too.</summary>
    public long Whole() => IsOnlyBeginning ? 0
        : long.Parse(string.Concat(Amount!.Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture) * (Line!.Value.Unit() == FigureUnit.Pounds ? 100 : 1);

    private bool IsOnlyBeginning => Line?.Unit() == FigureUnit.BeginsOnly;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsOnlyBeginning || Line is null) yield break;
        if (string.IsNullOrWhiteSpace(Amount)) yield return new(T.EnterAmount, [nameof(Amount)]);
        else if (Amount.Any(char.IsAsciiDigit) && FigureRow.WhyNot(Line.Value, Whole()) is { } reason) yield return new(reason, [nameof(Amount)]);
    }
}
