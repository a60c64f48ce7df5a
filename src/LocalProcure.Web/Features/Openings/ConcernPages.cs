using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Openings;

/// <summary>A matter as raised.</summary>
public sealed class ConcernForm
{
    public const int Longest = 4000;
    public ConcernKind? Kind { get; set; }
    public string? Details { get; set; }
    public DateParts RespondOn { get; set; } = new();
    public Guid? FirmId { get; set; }
    public string? Ground { get; set; }

    /// <summary>The end of the day in UK time.</summary>
    public DateTime? RespondBy => RespondOn.Date is { } day ? UkTime.FromUk(day.AddDays(1), TimeOnly.MinValue) : null;
}

/// <summary>A longer time to explain.</summary>
public sealed class TimeForm
{
    public DateParts RespondOn { get; set; } = new();
    public DateTime? RespondBy => RespondOn.Date is { } day ? UkTime.FromUk(day.AddDays(1), TimeOnly.MinValue) : null;
}

/// <summary>The decision about a matter.</summary>
public sealed class ConcernDecisionForm
{
    public ConcernOutcome? Outcome { get; set; }
    public string? Reason { get; set; }
}

/// <summary>The bidder's explanation, and the firm it offers.</summary>
public sealed class ExplanationForm
{
    public const int LongestName = 200;
    public string? Words { get; set; }
    public string? Firm { get; set; }
    /// <summary>For a sub-contractor: another one, or none.</summary>
    public Guid SubKey { get; set; } = Guid.CreateVersion7();
    public string? SubName { get; set; }
    public string? SubNumber { get; set; }
    public string? SubWork { get; set; }
    public bool WithoutSub { get; set; }
}

/// <summary>The page that raises a matter.</summary>
public sealed record NewConcernPage(Tender Tender, Bid Bid, Bidder Bidder, IReadOnlyList<ExclusionGround> Grounds, ConcernForm Form, IReadOnlyList<(Guid Id, string Name)> Parts);

/// <summary>A bidder's own matters.</summary>
public sealed record OwnConcernsPage(Tender Tender, Bid Bid, IReadOnlyList<Concern> Concerns, ConcernNames Names, ExplanationForm Form, Guid? Typed, IReadOnlyList<BidSubContractor> SubContractors)
{
    public BidSubContractor? SubOf(Concern concern) => SubContractors.FirstOrDefault(s => s.Id == concern.FirmId);
}

/// <summary>Names of the firms and grounds that matters speak of.</summary>
public sealed record ConcernNames(IReadOnlyDictionary<Guid, string> Firms, IReadOnlyList<ExclusionGround> Grounds)
{
    public string FirmOf(Guid? id) => id is { } firm ? Firms.GetValueOrDefault(firm, "") : "";
    public ExclusionGround? GroundOf(string? code) => Grounds.FirstOrDefault(g => g.Code == code);

    /// <param name="named">The sub-contractors that the bids name; those offered since are in the matters.</param>
    public static async Task<ConcernNames> Of(AppDb db, IReadOnlyCollection<Concern> concerns, IEnumerable<BidSubContractor> named, DateTime now)
    {
        var ids = concerns.SelectMany(c => new[] { c.FirmId, c.ReplacementFirmId }).OfType<Guid>().Distinct().ToArray();
        var names = await db.Firms.AsNoTracking().Where(f => ids.Contains(f.Id)).ToDictionaryAsync(f => f.Id, f => f.NameShown);
        foreach (var sub in SubContracting.Ever([.. named], concerns)) names[sub.Id] = sub.Number is null ? sub.Name : $"{sub.Name} ({sub.Number})";
        return new ConcernNames(names,
            concerns.Any(c => c.Ground is not null) ? await db.LoadExclusionGrounds(now) : []);
    }
}
