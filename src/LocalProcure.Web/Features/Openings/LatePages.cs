using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Openings;

/// <summary>The late tenders of one procurement, and the form that records another.</summary>
public sealed record LateTendersPage(Tender Tender, IReadOnlyList<LateTender> Late, bool MayDecide, LateForm Form);

/// <summary>A late tender as recorded.</summary>
public sealed class LateForm
{
    public LateChannel Channel { get; set; }
    public string? Bidder { get; set; }
    public string? Email { get; set; }
    public DateParts ReceivedOn { get; set; } = new();
    public string? ReceivedTime { get; set; }
    public string? Circumstances { get; set; }

    public DateTime? ReceivedAt => ReceivedOn.Date is { } day && Typed.Clock(ReceivedTime) is { } time ? UkTime.FromUk(day, time) : null;
}

/// <summary>The page of the decision.</summary>
public sealed record LateDecisionPage(Tender Tender, LateTender Late, bool MayDecide, LateDecisionForm Form);

/// <summary>The decision, and what was copied when the tender is considered.</summary>
public sealed class LateDecisionForm
{
    public bool? IsConsidered { get; set; }
    public string? Reason { get; set; }
    public string? Firm { get; set; }
    public List<Guid> Lots { get; set; } = [];
    public Dictionary<Guid, string?> Answers { get; set; } = [];
    public Dictionary<Guid, bool?> Meets { get; set; } = [];
    public Dictionary<Guid, string?> Units { get; set; } = [];
}

/// <summary>A bidder asks for its draft to be considered.</summary>
public sealed record LateAskPage(Tender Tender, Bid Bid, LateTender? Asked);
