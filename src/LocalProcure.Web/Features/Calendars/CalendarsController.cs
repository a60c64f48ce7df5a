using LocalProcure.Web.GovUk;
using LocalProcure.Domain.OpenData;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Plumbing.Feeds;
using Microsoft.AspNetCore.RateLimiting;

namespace LocalProcure.Web.Features.Calendars;

/// <summary>A person's own calendar at a secret address: making, renewing and ending it, and the file that calendar programs fetch.</summary>
public sealed class CalendarsController(AppDb db, Current current, Links links, CalendarBook calendars, RoomDays rooms) : Controller
{
    private const int Most = 1000;

    [HttpGet("account/calendar")]
    public async Task<IActionResult> Show() => View("Show", new CalendarPage(await Standing(), null));

    /// <summary>Answers with the page itself: the secret stands in no address, no cookie and no database.</summary>
    [HttpPost("account/calendar")]
    public async Task<IActionResult> Create()
    {
        if (await Standing() is { } old) old.End(current.Act);
        var secret = CalendarAddress.NewSecret();
        var made = new CalendarAddress(secret, current.Act);
        db.CalendarAddresses.Add(made);
        await db.SaveChangesAsync();
        Response.Headers.CacheControl = "no-store";
        return View("Show", new CalendarPage(made, links.Bare($"/calendar/{secret}/{Reading.Code()}.ics")));
    }

    [HttpPost("account/calendar/end")]
    public async Task<IActionResult> End()
    {
        if (await Standing() is { } old)
        {
            old.End(current.Act);
            await db.SaveChangesAsync();
        }
        this.Tell(FeedText.CalendarEnded);
        return this.LocalRedirectSeeOther(Url.Action("Show")!);
    }

    [HttpGet("calendar/{token:length(64)}/{language:regex(^(en|cy)$)}.ics"), AllowAnonymous, NoLanguage, EnableRateLimiting(Limits.Search)]
    public async Task<IActionResult> Ics(string token, string language)
    {
        var hash = CalendarAddress.HashOf(token);
        var address = await db.CalendarAddresses.AsNoTracking().SingleOrDefaultAsync(a => a.SecretHash == hash && a.EndedAt == null);
        if (address is null) return NotFound();
        var person = await db.People.Include(p => p.Buyers).Include(p => p.Firms).Include(p => p.Mandates).AsNoTracking().SingleOrDefaultAsync(p => p.Id == address.PersonId && p.ClosedAt == null);
        if (person is null) return NotFound();
        using var speaking = Domain.Bilingual.FromCode(language).Speak();
        var items = await calendars.Number(await Items(person), current.Now);
        return this.AsCalendar(FeedText.CalendarName, items, isPublic: false);
    }

    /// <summary>
    /// Tenders that the person watches or has a bid of, and those of their own buyers. An entry never says which of these it is,
    /// so that somebody who sees the calendar over a shoulder does not learn who bids.
    /// </summary>
    private async Task<IReadOnlyList<CalendarItem>> Items(Person person)
    {
        var (me, firms, buyers, since) = (person.Id, person.FirmIdsAt(current.Now), person.BuyerIds, current.Now.AddDays(-90));
        var tenders = await db.Tenders.AsNoTracking().VisibleTo(person)
            .Where(t => t.PublishedAt != null && t.ClosesAt > since && (buyers.Contains(t.BuyerId) || db.Watches.Any(w => w.TenderId == t.Id && w.PersonId == me)
                || db.Bids.Any(b => b.TenderId == t.Id && b.Parties.Any(p => firms.Contains(p.FirmId)))))
            .OrderBy(t => t.ClosesAt).ThenBy(t => t.Id).Take(Most).ToListAsync();
        // Contracts run long after their tender closed, and events come before there is one.
        var ids = tenders.Select(t => t.Id).ToList();
        var today = current.Now.UkDate();
        var contracts = await db.Contracts.AsNoTracking().Where(c => !ids.Contains(c.TenderId) && c.EndsOn >= today && (buyers.Contains(c.BuyerId) || c.Parties.Any(p => firms.Contains(p.FirmId))))
            .OrderBy(c => c.EndsOn).ThenBy(c => c.Id).Take(Most).ToListAsync();
        var events = await db.EngagementEvents.AsNoTracking().Where(e => e.EndsAt > since && db.EventSignUps.Any(s => s.EventId == e.Id && s.PersonId == me)).OrderBy(e => e.StartsAt).ThenBy(e => e.Id).Take(Most).ToListAsync();
        return [.. await calendars.Of(tenders, person, links), .. contracts.SelectMany(c => CalendarBook.Of(c, links)), .. events.Select(e => CalendarBook.Of(e, links)), .. await rooms.Of(person, current.Now)];
    }

    private Task<CalendarAddress?> Standing() => db.CalendarAddresses.Where(a => a.PersonId == current.Me.Id && a.EndedAt == null).OrderByDescending(a => a.MadeAt).FirstOrDefaultAsync();
}

/// <summary>Whether there is an address, and the address itself just after it was made.</summary>
public sealed record CalendarPage(CalendarAddress? Standing, string? Address);
