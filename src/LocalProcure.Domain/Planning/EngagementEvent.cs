namespace LocalProcure.Domain.Planning;

/// <summary>A meeting about a plan: a meet-the-buyer day, a site visit, an online briefing. Whoever signs up is known to the buyer, and the form says so.</summary>
public sealed class EngagementEvent : Entity
{
    private EngagementEvent() { }

    /// <param name="key">The id that the form was served with, so that sending it twice makes one.</param>
    public EngagementEvent(PlannedProcurement plan, EventContent content, Act act, Guid? key = null) : base(key ?? Guid.CreateVersion7())
    {
        RuleBroken.If(plan.WhyNotWrite ?? content.WhyNotSave(act.At));
        (PlanId, BuyerId, CreatedAt) = (plan.Id, plan.BuyerId, act.At);
        Take(content);
        Record("EventAdded", act, $"{StartsAt:u}");
    }

    public Guid PlanId { get; private set; }
    public Guid BuyerId { get; private set; }
    public override Guid ChainId => PlanId;
    public DateTime CreatedAt { get; private set; }
    public OwnWords Title { get; private set; } = OwnWords.None;
    public OwnWords About { get; private set; } = OwnWords.None;
    /// <summary>UTC.</summary>
    public DateTime StartsAt { get; private set; }
    public DateTime EndsAt { get; private set; }
    public OwnWords Place { get; private set; } = OwnWords.None;
    /// <summary>Where it can be joined online; shown only to those who signed up.</summary>
    public string? OnlineAddress { get; private set; }
    /// <summary>How many can come; null is no limit. Those beyond it wait, first come first served.</summary>
    public int? Places { get; private set; }
    public DateTime? CancelledAt { get; private set; }
    public OwnWords CancelledBecause { get; private set; } = OwnWords.None;

    public bool IsOnline => OnlineAddress is not null;
    public EventContent Content => new(Title, About, StartsAt, EndsAt, Place, OnlineAddress, Places);

    public string? WhyNotChange(DateTime now) => CancelledAt is not null ? PlanText.EventCancelled : EndsAt <= now ? PlanText.EventOver : null;

    /// <summary>True when those who signed up must be told: date, place or link is another.</summary>
    public bool Change(EventContent content, Act act)
    {
        RuleBroken.If(WhyNotChange(act.At) ?? content.WhyNotSave(act.At));
        var matters = (StartsAt, EndsAt, Place, OnlineAddress) != (content.StartsAt, content.EndsAt, content.Place, content.OnlineAddress);
        Take(content);
        Record("EventChanged", act, $"{StartsAt:u}");
        return matters;
    }

    public void Cancel(OwnWords because, Act act)
    {
        RuleBroken.If(WhyNotChange(act.At) ?? (because.IsEmpty ? PlanText.EnterCancelReason : null));
        (CancelledAt, CancelledBecause) = (act.At, because);
        Record("EventCancelled", act);
    }

    public string? WhyNotSignUp(DateTime now) => CancelledAt is not null ? PlanText.EventCancelled : StartsAt <= now ? PlanText.EventBegun : null;

    private void Take(EventContent content) =>
        (Title, About, StartsAt, EndsAt, Place, OnlineAddress, Places) = (content.Title, content.About, content.StartsAt, content.EndsAt, content.Place, content.OnlineAddress, content.Places);
}

/// <summary>What an event's page says.</summary>
public sealed record EventContent(OwnWords Title, OwnWords About, DateTime StartsAt, DateTime EndsAt, OwnWords Place, string? OnlineAddress, int? Places)
{
    public string? WhyNotSave(DateTime now) =>
        Title.IsEmpty ? PlanText.EnterTitle
        : StartsAt <= now ? PlanText.EventInPast
        : EndsAt <= StartsAt ? PlanText.EventEndsBeforeStart
        : Place.IsEmpty && OnlineAddress is null ? PlanText.EnterPlaceOrLink
        : OnlineAddress is not null && !IsWebAddress(OnlineAddress) ? PlanText.LinkLikeThis
        : Places is < 1 ? PlanText.PlacesAboveNothing : null;

    private static bool IsWebAddress(string typed) => Uri.TryCreate(typed, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http";
}

/// <summary>A person's place at an event, on behalf of a firm or not. The order of signing up decides who has a place and who waits.</summary>
public sealed class EventSignUp : Entity
{
    private EventSignUp() { }

    /// <param name="needs">What makes taking part possible: an interpreter, step-free access, Welsh.</param>
    public EventSignUp(EngagementEvent happening, Guid? firmId, string? needs, Act act)
    {
        RuleBroken.If(happening.WhyNotSignUp(act.At));
        (EventId, PlanId, PersonId, FirmId, Needs, At) = (happening.Id, happening.PlanId, act.By, firmId, needs, act.At);
        Record("EventJoined", act, $"{EventId}");
    }

    public Guid EventId { get; private set; }
    public Guid PlanId { get; private set; }
    public Guid PersonId { get; private set; }
    public Guid? FirmId { get; private set; }
    public string? Needs { get; private set; }
    public DateTime At { get; private set; }
    /// <summary>Which start the reminder spoke of, so that a moved event reminds again.</summary>
    public DateTime? RemindedFor { get; private set; }

    /// <summary>Notes the leaving; the caller deletes the row in the same save.</summary>
    public void Leave(Act act) => Record("EventLeft", act, $"{EventId}");

    public void Reminded(DateTime startsAt) => RemindedFor = startsAt;

    /// <summary>Those with a place and those who wait, in the order in which they came.</summary>
    public static (IReadOnlyList<EventSignUp> In, IReadOnlyList<EventSignUp> Waiting) Seat(IEnumerable<EventSignUp> signUps, int? places)
    {
        var ordered = signUps.OrderBy(s => s.At).ThenBy(s => s.Id).ToList();
        return places is { } most ? (ordered[..Math.Min(most, ordered.Count)], ordered[Math.Min(most, ordered.Count)..]) : (ordered, []);
    }
}
