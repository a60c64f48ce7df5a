using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.Selections;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Selections;

/// <summary>What the buyer sees of a selection stage: nothing of any request until two officers have opened them.</summary>
public sealed record SelectionRoom(Tender Tender, ParticipationOpening? Opening, IReadOnlyList<ParticipationRequest> Requests, Shortlist? Shortlist,
    IReadOnlyDictionary<Guid, string> Names, IReadOnlyDictionary<Guid, string> People, bool CanOpen, bool CanWrite)
{
    public string NameOf(Guid? personId) => personId is { } id && People.TryGetValue(id, out var name) ? name : "";
    public OpenedRequest Found(Guid requestId) => Opening!.Requests.First(r => r.RequestId == requestId);
}

/// <summary>Finds the selection stage of one of the person's own buyers' tenders.</summary>
public sealed class SelectionRooms(AppDb db, Current current, Askers askers)
{
    public async Task<SelectionRoom?> Find(Guid tenderId)
    {
        var tender = await db.Tenders.AsNoTracking().Whole().OwnedBy(current.Person).SingleOrDefaultAsync(t => t.Id == tenderId);
        if (tender is not { HasSelection: true, IsUnpublished: false }) return null;
        var opening = await db.ParticipationOpenings.AsNoTracking().SingleOrDefaultAsync(o => o.TenderId == tenderId);
        // Only after the second confirmation is anything about requests asked for at all.
        var requests = opening is not { IsComplete: true } || !current.Me.CanReadBidsOf(tender.BuyerId) ? []
            : await db.ParticipationRequests.AsNoTracking().OpenedTo(current.Person, current.Now).Where(r => r.TenderId == tenderId).OrderBy(r => r.SubmittedAt).ToListAsync();
        var intact = opening?.Requests.Where(r => r.IsIntact).Select(r => r.RequestId).ToHashSet() ?? [];
        var shortlist = await db.Shortlists.AsNoTracking().SingleOrDefaultAsync(s => s.TenderId == tenderId);
        var peopleIds = new[] { opening?.FirstBy, opening?.SecondBy, shortlist?.RecordedBy }.Concat(requests.Select(r => r.AssessedBy)).OfType<Guid>().Distinct().ToArray();
        var people = await db.People.AsNoTracking().Where(p => peopleIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
        return new SelectionRoom(tender, opening, [.. requests.Where(r => intact.Contains(r.Id))], shortlist, await askers.NamesOf(requests), people,
            current.Me.CanOpen(tender), current.Person.CanWrite(tender));
    }
}

/// <summary>The officer's password, typed again.</summary>
public sealed class OpenForm
{
    public bool? HasInterest { get; set; }
    public string? Password { get; set; }
}

/// <summary>The decision on one request, as typed.</summary>
public sealed class AssessForm
{
    public bool? Passed { get; set; }
    [StringLength(TenderLengths.Answer, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? Because { get; set; }
    [StringLength(10)] public string? Score { get; set; }

    public int? ScoreGiven => Typed.Whole(Score);

    public static AssessForm From(ParticipationRequest request) => new()
    {
        Passed = request.Passed, Because = request.AssessedBecause, Score = request.Score?.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}

/// <summary>One opened request with the decision on it.</summary>
public sealed record AssessPage(SelectionRoom Room, ParticipationRequest Request, BidContent Content, IReadOnlyList<KeyValuePair<Guid, string>> Firms, AssessForm Form);

/// <summary>The shortlist as typed: who, why, and until when they may tender.</summary>
public sealed class ShortlistForm
{
    public List<Guid> Chosen { get; set; } = [];
    [DateNeeded(ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.EnterDate))]
    public DateParts Date { get; set; } = new();
    [Required(ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.EnterTime)), StringLength(20)]
    public string? Time { get; set; }
    [StringLength(TenderLengths.Answer, ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.TooLong))]
    public string? Because { get; set; }
    /// <summary>Every firm chosen agreed the closing (s.54(4)).</summary>
    public bool Agreed { get; set; }

    /// <summary>In UTC.</summary>
    public DateTime? Moment => Date.Date is { } date && Typed.Clock(Time) is { } time ? UkTime.FromUk(date, time) : null;
}

/// <summary>The page that records the shortlist.</summary>
public sealed record ShortlistPage(SelectionRoom Room, ShortlistForm Form)
{
    /// <summary>How soon bids may close, in words; null where the law sets no least time.</summary>
    public string? Soonest { get; init; }
}
