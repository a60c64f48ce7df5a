using LocalProcure.Domain.Firms;
using LocalProcure.Domain.OpenData;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Plumbing.Feeds;

namespace LocalProcure.Web.Features.Planning;

/// <summary>What public bodies plan to buy, for everybody.</summary>
[AllowAnonymous, Route("planned")]
public sealed class PlannedController(AppDb db, Current current, Links links, CalendarBook calendars) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(PlannedFilter filter)
    {
        var rows = await filter.Of(db, current.Now).Include(p => p.Areas).AsSplitQuery().PageAsync(filter.Page, 20);
        var ids = rows.Items.Select(p => p.Id).ToList();
        var events = (await db.EngagementEvents.Where(e => ids.Contains(e.PlanId) && e.CancelledAt == null && e.StartsAt > current.Now)
            .Select(e => new { e.PlanId, e.StartsAt }).ToListAsync()).OrderBy(e => e.StartsAt).ToLookup(e => e.PlanId, e => e.StartsAt);
        var page = new PlannedList(filter, rows, events, current.Now);
        return Request.IsHtmx() ? PartialView("_Results", page) : View(page);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id)
    {
        var plan = await db.PlannedProcurements.AsNoTracking().VisibleTo(current.Person).Include(p => p.CpvCodes.OrderBy(c => c.Code)).Include(p => p.Areas).AsSplitQuery().SingleOrDefaultAsync(p => p.Id == id);
        return plan is null ? NotFound() : View(await PlanPage.For(db, current, plan));
    }

    /// <summary>One event for a calendar program; its sequence grows when it is moved or cancelled.</summary>
    [HttpGet("{id:guid}/events/{item:guid}.ics")]
    public async Task<IActionResult> Ics(Guid id, Guid item)
    {
        var meeting = await db.EngagementEvents.AsNoTracking().SingleOrDefaultAsync(e => e.Id == item && e.PlanId == id);
        if (meeting is null || !await db.PlannedProcurements.VisibleTo(current.Person).AnyAsync(p => p.Id == id)) return NotFound();
        return this.AsCalendar(FeedText.CalendarName, await calendars.Number([CalendarBook.Of(meeting, links)], current.Now), isPublic: false);
    }
}

/// <summary>A firm that others may know is interested, with what it wrote for partners.</summary>
public sealed record InterestedFirm(Firm Firm, string? Offers);

/// <summary>An event as this reader sees it: how many places are left, and whether they have one.</summary>
public sealed record EventShown(EngagementEvent Event, int? PlacesLeft, int Coming, int Waiting, bool IsIn, bool Waits);

/// <summary>A plan's page: what everybody sees, what this firm chose, what the buyer was told.</summary>
public sealed record PlanPage(PlannedProcurement Plan, DateTime Now, bool IsOwn, bool MayWrite, Tender? Tender, IReadOnlyList<EngagementNotice> Engagements, IReadOnlyList<EventShown> Events,
    IReadOnlyList<(PlanInterest Interest, Firm Firm)> Mine, IReadOnlyList<InterestedFirm> Partners, IReadOnlyList<Firm> ToldToBuyer, bool HasFirm, bool MayShowInterest)
{
    public static async Task<PlanPage> For(AppDb db, Current current, PlannedProcurement plan)
    {
        var (person, now, id) = (current.Person, current.Now, plan.Id);
        var isOwn = person?.IsMemberOfBuyer(plan.BuyerId) == true;
        var mayShow = person.CanShowInterestIn(plan);
        var engagements = await db.EngagementNotices.AsNoTracking().Where(e => e.PlanId == id && (isOwn || e.PublishedAt != null)).OrderBy(e => e.CreatedAt).ToListAsync();
        var tender = plan.TenderId is { } tenderId ? await db.Tenders.AsNoTracking().VisibleTo(person).SingleOrDefaultAsync(t => t.Id == tenderId) : null;
        List<PlanInterest> mine = mayShow ? await db.PlanInterests.AsNoTracking().OwnedBy(person, now).Where(i => i.PlanId == id).ToListAsync() : [];
        var seen = mine.Count == 0 ? [] : await db.PlanInterests.AsNoTracking().SeenByFirms(id).OrderBy(i => i.At).Take(200).ToListAsync();
        seen.RemoveAll(s => mine.Exists(m => m.FirmId == s.FirmId));
        var told = isOwn ? await db.PlanInterests.AsNoTracking().ToldToBuyer(id).OrderBy(i => i.At).Take(500).Select(i => i.FirmId).ToListAsync() : [];
        var firmIds = mine.Select(m => m.FirmId).Concat(seen.Select(s => s.FirmId)).Concat(told).Distinct().ToList();
        var firms = firmIds.Count == 0 ? [] : await db.Firms.AsNoTracking().Where(f => firmIds.Contains(f.Id)).ToDictionaryAsync(f => f.Id);
        return new(plan, now, isOwn, person.CanWrite(plan), tender, engagements, await Shown(db, person, id, isOwn, now),
            [.. mine.Select(m => (m, firms[m.FirmId]))], [.. seen.Select(s => new InterestedFirm(firms[s.FirmId], s.Offers))], [.. told.Select(t => firms[t])],
            person?.FirmIdsAt(now).Count > 0, mayShow && PlanInterest.WhyNotShow(plan) is null);
    }

    private static async Task<IReadOnlyList<EventShown>> Shown(AppDb db, Person? person, Guid planId, bool isOwn, DateTime now)
    {
        var events = await db.EngagementEvents.AsNoTracking().Where(e => e.PlanId == planId).OrderBy(e => e.StartsAt).ToListAsync();
        var signUps = events.Count == 0 ? [] : await db.EventSignUps.AsNoTracking().Where(s => s.PlanId == planId).ToListAsync();
        return [.. events.Select(e =>
        {
            var (seated, waiting) = EventSignUp.Seat(signUps.Where(s => s.EventId == e.Id), e.Places);
            return new EventShown(e, e.Places is { } most ? Math.Max(0, most - seated.Count) : null, seated.Count, waiting.Count,
                seated.Any(s => s.PersonId == person?.Id), waiting.Any(s => s.PersonId == person?.Id));
        })];
    }
}
