using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.OpenData;

/// <summary>Everything that the public may know of one procurement, gathered for writing it as open data. Nothing about bids is in it before they are opened.</summary>
/// <param name="ProcessId">The plan's id where the tender grew from a published plan, else the tender's: one ocid from first idea to last payment.</param>
/// <param name="Site">The site's address, without a slash at the end.</param>
public sealed record OpenProcurement(Guid ProcessId, string Ocid, string Site, Buyer Buyer)
{
    /// <summary>The published plan, if there was one.</summary>
    public PlannedProcurement? Plan { get; init; }
    public IReadOnlyList<EngagementNotice> Engagements { get; init; } = [];
    /// <summary>The published tender, if it has come so far.</summary>
    public Tender? Tender { get; init; }
    public OpenMethod? Method { get; init; }
    /// <summary>Days of the latest published answer; null where nothing was asked and answered.</summary>
    public DateTime? LastAnswerAt { get; init; }
    public DateTime? QuestionsCloseAt { get; init; }
    public IReadOnlyList<OpenAmendment> Amendments { get; init; } = [];
    /// <summary>Null until the bids are opened.</summary>
    public OpenBids? Bids { get; init; }
    public IReadOnlyList<OpenAward> Awards { get; init; } = [];
    public IReadOnlyList<OpenContract> Contracts { get; init; } = [];
    /// <summary>Notices on the legal channels, as far as the buyer has recorded them.</summary>
    public IReadOnlyList<OpenNotice> Notices { get; init; } = [];
    public IReadOnlyList<OpenSupplier> Suppliers { get; init; } = [];
    /// <summary>The ocid of the procurement whose contract this one is to replace.</summary>
    public string? Follows { get; init; }
    public bool? IsAboveThreshold { get; init; }
    public OwnWords EndedBecause { get; init; } = OwnWords.None;
    /// <summary>The day whose law says what the buyer is: when the procurement commenced, or its plan was published.</summary>
    public DateOnly DayOfLaw => Tender is { } tender ? tender.DayOfLaw(tender.CreatedAt) : (Plan?.PublishedAt ?? Plan?.CreatedAt ?? Buyer.CreatedAt).UkDate();
}

/// <summary>How the contract is competed for: an OCDS method code and the words that the law uses.</summary>
public sealed record OpenMethod(string Code, string Details, OwnWords Rationale);

/// <summary>How many bids the opening found.</summary>
/// <param name="Sme">Bids whose every firm is small or medium-sized.</param>
/// <param name="Vcse">Bids with a voluntary, community or social enterprise in them.</param>
public sealed record OpenBids(DateTime OpenedAt, int Bids, int Sme, int Vcse);

/// <summary>A public award: the whole tender's, or of some lots.</summary>
public sealed record OpenAward(string Id, DateTime At, string Status, long? NetPence, IReadOnlyList<Guid> SupplierIds, IReadOnlyList<Guid> LotIds)
{
    /// <summary>Each supplier's share of a group's award, in basis points and to the penny; empty where one firm has it all.</summary>
    public IReadOnlyList<OpenShare> Shares { get; init; } = [];
    public DateOnly? StartsOn { get; init; }
    public DateOnly? EndsOn { get; init; }
    public DateTime? StandstillFrom { get; init; }
    public DateTime? StandstillUntil { get; init; }
    public DateTime? SummariesSentAt { get; init; }
}

/// <summary>A supplier's share of an award.</summary>
public sealed record OpenShare(Guid FirmId, int BasisPoints, long Pence);

/// <summary>A contract in the register.</summary>
public sealed record OpenContract(string Id, string AwardId, OwnWords Title, string Status, long? NetPence, DateOnly? StartsOn, DateOnly? EndsOn, string Address)
{
    public DateOnly? ExtensionUntil { get; init; }
    public DateTime? SignedAt { get; init; }
    public IReadOnlyList<OpenAmendment> Amendments { get; init; } = [];
    public IReadOnlyList<OpenMilestone> Milestones { get; init; } = [];
    public IReadOnlyList<OpenPayment> Payments { get; init; } = [];
    /// <summary>Breaches and failures to perform that a performance notice (UK9) has made known.</summary>
    public IReadOnlyList<OpenFailure> Failures { get; init; } = [];
    /// <summary>The contractors, each member of a group.</summary>
    public IReadOnlyList<Guid> SupplierIds { get; init; } = [];
    /// <summary>Why there are fewer indicators than s.52 asks for, or none.</summary>
    public string? FewKpisBecause { get; init; }
    public string? EndedBecause { get; init; }
}

/// <summary>A change to a tender or contract that was published.</summary>
public sealed record OpenAmendment(string Id, DateTime At, OwnWords What, OwnWords Because);

/// <summary>Something promised of a contract, and whether it came.</summary>
public sealed record OpenMilestone(string Id, OwnWords Title, string Type, DateOnly? DueOn, DateOnly? MetOn, string Status)
{
    public OwnWords What { get; init; } = OwnWords.None;
}

/// <summary>A payment under a contract, as invoiced: VAT included.</summary>
public sealed record OpenPayment(string Id, DateOnly On, long GrossPence, Guid? SupplierId);

/// <summary>A breach or failure to perform as its notice made it known (s.71).</summary>
/// <param name="Notice">The notice's reference.</param>
public sealed record OpenFailure(string Id, FailureKind Kind, OwnWords Name, DateOnly On, string What, string Notice);

/// <summary>A notice on Sell2Wales or Find a Tender.</summary>
/// <param name="Code">UK1 to UK17.</param>
/// <param name="Section">Where in OCDS it belongs: planning, tender, award or contract.</param>
public sealed record OpenNotice(string Code, string Section, string Reference, DateTime PublishedAt, string? OwnerId = null);

/// <summary>A supplier as the public register names it; each member of a group is one.</summary>
public sealed record OpenSupplier(Guid FirmId, string Name, IReadOnlyList<Firms.FirmNumber> Numbers, string? Postcode, string? AreaCode, Firms.FirmSize Size, bool IsVcse)
{
    public string? RoleInGroup { get; init; }
    /// <summary>Street and town of the principal place of business, where the register shows them.</summary>
    public string? Street { get; init; }
    /// <summary>Scheme and number in their usual order of use, else an id of ours.</summary>
    public string PartyId => Numbers.Count > 0 && Numbers[0] is var first ? $"{first.Scheme}-{first.Number}" : $"firm-{FirmId:N}";
}
