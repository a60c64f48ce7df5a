using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Web.Features.Planning;

/// <summary>The buyer's side of events: adding, changing, cancelling, and who comes.</summary>
[Route("planned/{id:guid}/events")]
public sealed class EventsController(AppDb db, Current current, PlanNews news) : OwnPlanController(db, current)
{
    [HttpGet("new")]
    public IActionResult New(Guid id) => View("Event", new EventForm());

    [HttpPost("")]
    public async Task<IActionResult> Create(Guid id, EventForm form)
    {
        if (await Db.EngagementEvents.AnyAsync(e => e.Id == form.Key && e.PlanId == id)) return ToPlan();
        if (Refuse(form, Plan.WhyNotWrite)) return this.Refused("Event", form);
        var happening = new EngagementEvent(Plan, form.Content!, Current.Act, form.Key);
        Db.EngagementEvents.Add(happening);
        if (Plan.PublishedAt is not null) await news.Tell(Plan, (to, plan, links, now) => PlanMail.EventAdded(to, plan, happening, links, now), Current.Now);
        await Db.SaveChangesAsync();
        return ToPlan(PlanText.EventAdded);
    }

    [HttpGet("{item:guid}")]
    public async Task<IActionResult> Edit(Guid id, Guid item) => await Find(item) is { } happening ? View("Event", EventForm.Of(happening)) : NotFound();

    [HttpPost("{item:guid}")]
    public async Task<IActionResult> Update(Guid id, Guid item, EventForm form)
    {
        if (await Find(item) is not { } happening) return NotFound();
        if (Refuse(form, happening.WhyNotChange(Current.Now))) return this.Refused("Event", form);
        var signUps = await Db.EventSignUps.Where(s => s.EventId == item).ToListAsync();
        var waited = EventSignUp.Seat(signUps, happening.Places).Waiting.ToHashSet();
        if (happening.Change(form.Content!, Current.Act)) await news.TellComing(Plan, happening, signUps, PlanMail.EventChanged, Current.Now);
        await news.TellComing(Plan, happening, EventSignUp.Seat(signUps, happening.Places).In.Where(waited.Contains), PlanMail.HasPlace, Current.Now);
        await Db.SaveChangesAsync();
        return ToPlan(PlanText.EventSaved);
    }

    [HttpGet("{item:guid}/cancellation")]
    public async Task<IActionResult> NewCancellation(Guid id, Guid item) => await Find(item) is not null ? View("CancelEvent", new BecauseForm()) : NotFound();

    [HttpPost("{item:guid}/cancellation")]
    public async Task<IActionResult> Cancel(Guid id, Guid item, BecauseForm form)
    {
        if (await Find(item) is not { } happening) return NotFound();
        var reason = happening.WhyNotChange(Current.Now) ?? (form.Because.IsEmpty ? PlanText.EnterCancelReason : null);
        if (reason is not null) ModelState.AddModelError(nameof(form.BecauseEnglish), reason);
        if (!ModelState.IsValid) return this.Refused("CancelEvent", form);
        happening.Cancel(form.Because, Current.Act);
        await news.TellComing(Plan, happening, await Db.EventSignUps.Where(s => s.EventId == item).ToListAsync(), PlanMail.EventCancelled, Current.Now);
        await Db.SaveChangesAsync();
        return ToPlan(PlanText.EventIsCancelled);
    }

    [HttpGet("{item:guid}/people")]
    public async Task<IActionResult> People(Guid id, Guid item)
    {
        if (await Find(item) is not { } happening) return NotFound();
        var (seated, waiting) = EventSignUp.Seat(await Db.EventSignUps.AsNoTracking().Where(s => s.EventId == item).ToListAsync(), happening.Places);
        var all = seated.Concat(waiting).ToList();
        var (people, firms) = (all.Select(s => s.PersonId).ToList(), all.Select(s => s.FirmId).OfType<Guid>().ToList());
        var names = await Db.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
        var firmNames = (await Db.Firms.Where(f => firms.Contains(f.Id)).ToListAsync()).ToDictionary(f => f.Id, f => f.NameShown);
        return View("EventPeople", new EventPeople(happening, [.. all.Select(s => new Coming(names[s.PersonId], s.FirmId is { } f ? firmNames[f] : null, s.Needs, s.At, waiting.Contains(s)))]));
    }

    private bool Refuse(EventForm form, string? why)
    {
        if (ModelState.IsValid && (why ?? form.Content!.WhyNotSave(Current.Now)) is { } reason) ModelState.AddModelError(EventForm.FieldOf(reason), reason);
        return !ModelState.IsValid;
    }

    private Task<EngagementEvent?> Find(Guid item) => Db.EngagementEvents.SingleOrDefaultAsync(e => e.Id == item && e.PlanId == Plan.Id);
}

/// <summary>Who comes to an event, those who wait last.</summary>
public sealed record EventPeople(EngagementEvent Event, IReadOnlyList<Coming> People);

/// <summary>One person who signed up.</summary>
public sealed record Coming(string Name, string? Firm, string? Needs, DateTime At, bool Waits);

/// <summary>An event as typed, in UK time.</summary>
public sealed class EventForm : IValidatableObject
{
    public Guid Key { get; set; } = Guid.CreateVersion7();
    [StringLength(PlanLengths.Title, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? TitleEnglish { get; set; }
    [StringLength(PlanLengths.Title, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? TitleWelsh { get; set; }
    [StringLength(PlanLengths.About, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? AboutEnglish { get; set; }
    [StringLength(PlanLengths.About, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? AboutWelsh { get; set; }
    [DateNeeded(ErrorMessageResourceType = typeof(TenderText), ErrorMessageResourceName = nameof(TenderText.EnterDate))] public DateParts Date { get; set; } = new();
    [StringLength(20)] public string? From { get; set; }
    [StringLength(20)] public string? To { get; set; }
    [StringLength(PlanLengths.Place, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? PlaceEnglish { get; set; }
    [StringLength(PlanLengths.Place, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? PlaceWelsh { get; set; }
    [StringLength(PlanLengths.Online, ErrorMessageResourceType = typeof(PlanText), ErrorMessageResourceName = nameof(PlanText.TooLong))] public string? Online { get; set; }
    [StringLength(10)] public string? Places { get; set; }

    /// <summary>Null while date or times cannot be read.</summary>
    public EventContent? Content => Date.Date is not { } date || Typed.Clock(From) is not { } from || Typed.Clock(To) is not { } to ? null
        : new(new(Typing.OrNull(TitleEnglish), Typing.OrNull(TitleWelsh)), new(Typing.OrNull(AboutEnglish), Typing.OrNull(AboutWelsh)), UkTime.FromUk(date, from), UkTime.FromUk(date, to),
            new(Typing.OrNull(PlaceEnglish), Typing.OrNull(PlaceWelsh)), Typing.OrNull(Online), Typed.Whole(Places));

    public static EventForm Of(EngagementEvent happening) => new()
    {
        Key = happening.Id, TitleEnglish = happening.Title.English, TitleWelsh = happening.Title.Welsh, AboutEnglish = happening.About.English, AboutWelsh = happening.About.Welsh,
        Date = DateParts.From(happening.StartsAt.UkDate()), From = happening.StartsAt.ToUk().ToString("HH:mm", CultureInfo.InvariantCulture), To = happening.EndsAt.ToUk().ToString("HH:mm", CultureInfo.InvariantCulture),
        PlaceEnglish = happening.Place.English, PlaceWelsh = happening.Place.Welsh, Online = happening.OnlineAddress, Places = happening.Places?.ToString(CultureInfo.InvariantCulture),
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Typed.Clock(From) is null) yield return new(TenderText.TimeLikeThis, [nameof(From)]);
        if (Typed.Clock(To) is null) yield return new(TenderText.TimeLikeThis, [nameof(To)]);
        if (!string.IsNullOrWhiteSpace(Places) && Typed.Whole(Places) is not > 0) yield return new(PlanText.PlacesAboveNothing, [nameof(Places)]);
    }

    /// <summary>The field that a reason is about.</summary>
    public static string FieldOf(string reason) =>
        reason == PlanText.EnterTitle ? nameof(TitleEnglish) : reason == PlanText.EventInPast ? nameof(Date) : reason == PlanText.EventEndsBeforeStart ? nameof(To)
        : reason == PlanText.EnterPlaceOrLink ? nameof(PlaceEnglish) : reason == PlanText.LinkLikeThis ? nameof(Online) : "";
}
