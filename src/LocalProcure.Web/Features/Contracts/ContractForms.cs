using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Contracts;
using LocalProcure.Web.GovUk;
using T = LocalProcure.Domain.Contracts.ContractRoomText;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>A form that adds something: its key becomes the thing's id, so that sending it twice adds one.</summary>
public abstract class KeyedForm
{
    public Guid Key { get; set; } = Guid.CreateVersion7();

    internal static OwnWords Words(string? english, string? welsh) => new(Or(english), Or(welsh));
    internal static string? Or(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}

/// <summary>When the contract was entered into.</summary>
public sealed class SigningForm
{
    public DateParts SignedOn { get; set; } = new();
    [StringLength(500, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? HowItEndsEnglish { get; set; }
    [StringLength(500, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? HowItEndsWelsh { get; set; }
}

/// <summary>Whether the contract outsources a service.</summary>
public sealed class OutsourcingForm
{
    [Required(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.ChooseOutsources)), RegularExpression("^(yes|no|unsaid)$", ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.ChooseOutsources))]
    public string? Outsources { get; set; }
}

/// <summary>A notice published elsewhere.</summary>
public sealed class NoticeForm : KeyedForm
{
    public ContractNoticeKind? Kind { get; set; }
    public string? Reference { get; set; }
    public DateParts PublishedOn { get; set; } = new();
}

/// <summary>An early end.</summary>
public sealed class EndForm
{
    public DateParts EndedOn { get; set; } = new();
    [StringLength(2000, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? Because { get; set; }
}

/// <summary>An indicator.</summary>
public sealed class KpiForm : KeyedForm
{
    [StringLength(Kpi.NameLength, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? NameEnglish { get; set; }
    [StringLength(Kpi.NameLength, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? NameWelsh { get; set; }
    [StringLength(1000, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? TargetEnglish { get; set; }
    [StringLength(1000, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? TargetWelsh { get; set; }
}

/// <summary>An assessment of one indicator.</summary>
public sealed class AssessmentForm : KeyedForm
{
    public DateParts From { get; set; } = new();
    public DateParts To { get; set; } = new();
    public KpiRating? Rating { get; set; }
    public IFormFile? File { get; set; }
    [StringLength(KpiAssessment.ReasonLength, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? Reason { get; set; }
}

/// <summary>A social value commitment.</summary>
public sealed class CommitmentForm : KeyedForm
{
    [StringLength(Commitment.Length, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? WhatEnglish { get; set; }
    [StringLength(Commitment.Length, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? WhatWelsh { get; set; }
    [StringLength(Commitment.UnitLength, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? UnitEnglish { get; set; }
    [StringLength(Commitment.UnitLength, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? UnitWelsh { get; set; }
    public string? Target { get; set; }
    [StringLength(Commitment.Length, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? EvidenceEnglish { get; set; }
    [StringLength(Commitment.Length, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? EvidenceWelsh { get; set; }
    public DateParts DueOn { get; set; } = new();
    [StringLength(Commitment.MeasureLength, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? Measure { get; set; }
    public string? Proxy { get; set; }
    public Guid? FirmId { get; set; }
    [Required(ErrorMessageResourceType = typeof(CommitmentText), ErrorMessageResourceName = nameof(CommitmentText.ChooseTheme))] public WellbeingTheme? Theme { get; set; }

    public CommitmentTerms Terms() => new(Words(WhatEnglish, WhatWelsh), Words(UnitEnglish, UnitWelsh), Typed.Number(Target), Words(EvidenceEnglish, EvidenceWelsh), DueOn.Date, Or(Measure), Typed.Pounds(Proxy), FirmId) { Theme = Theme };
}

/// <summary>Something done towards a commitment.</summary>
public sealed class DeliveryForm : KeyedForm
{
    public IFormFile? File { get; set; }
    public string? Quantity { get; set; }
    public DateParts On { get; set; } = new();
    [StringLength(Delivery.EvidenceLength, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? Evidence { get; set; }
}

/// <summary>An invoice.</summary>
public sealed class InvoiceForm : KeyedForm
{
    public Guid? FirmId { get; set; }
    [StringLength(Invoice.NumberLength, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? Number { get; set; }
    [StringLength(Invoice.DescriptionLength, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? Description { get; set; }
    public string? Sum { get; set; }
    public DateParts Received { get; set; } = new();
    public DateParts NamedDue { get; set; } = new();
    public bool ForGroup { get; set; }

    public InvoiceTerms Terms() => new(FirmId, Or(Number), Or(Description), Typed.Pounds(Sum), Received.Date, NamedDue.Date, ForGroup);
}

/// <summary>A change or an extension.</summary>
public sealed class ChangeForm : KeyedForm
{
    [StringLength(500, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? WhatEnglish { get; set; }
    [StringLength(500, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? WhatWelsh { get; set; }
    public ChangeGround? Ground { get; set; }
    [StringLength(ContractChange.WhyLength, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.TooLong))] public string? Why { get; set; }
    public DateParts From { get; set; } = new();
    public string? Value { get; set; }
    public DateParts NewEnd { get; set; } = new();
    public List<string> Effects { get; set; } = [];
    public Guid? OldFirm { get; set; }
    public string? NewFirm { get; set; }
    [StringLength(ContractNotice.ReferenceLength, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterReference))] public string? NoticeReference { get; set; }
    public DateParts NoticeOn { get; set; } = new();

    /// <summary>Net pence; null when what was typed is no amount.</summary>
    public long? ValuePence => string.IsNullOrWhiteSpace(Value) ? 0 : Typed.Pounds(Value.Replace('−', '-'));
}
