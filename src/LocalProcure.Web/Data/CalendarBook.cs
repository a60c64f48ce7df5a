using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.OpenData;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Plumbing.Feeds;

namespace LocalProcure.Web.Data;

/// <summary>Numbers the editions of calendar entries by what was last handed out, whoever asks.</summary>
public sealed class CalendarBook(AppDb db)
{
    /// <summary>The items with their sequence numbers; what is new or has changed is noted.</summary>
    public async Task<IReadOnlyList<CalendarItem>> Number(IReadOnlyList<CalendarItem> items, DateTime now, CancellationToken stop = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            var uids = items.Select(i => i.Uid).ToList();
            var known = await db.CalendarEvents.Where(e => uids.Contains(e.Uid)).ToDictionaryAsync(e => e.Uid, stop);
            foreach (var item in items)
                if (!known.TryGetValue(item.Uid, out var noted)) db.CalendarEvents.Add(known[item.Uid] = new CalendarEvent(item.Uid, item.Said, now));
                else noted.Say(item.Said, now);
            try
            {
                await db.SaveChangesAsync(stop);
                return [.. items.Select(i => i with { Sequence = known[i.Uid].Sequence, ChangedAt = known[i.Uid].ChangedAt })];
            }
            catch (DbUpdateException) when (attempt < 4)
            {
                // Somebody else fetched the same entry at the same moment and noted it first.
                foreach (var entry in db.ChangeTracker.Entries<CalendarEvent>().ToList()) entry.State = EntityState.Detached;
            }
        }
    }

    /// <summary>The dates of one tender that everybody may know: when questions and bids close, and after the award the standstill and the contract.</summary>
    public async Task<IReadOnlyList<CalendarItem>> Of(Tender tender, Links links, CancellationToken stop = default) => await Of([tender], null, links, stop);

    /// <param name="reader">Whose calendar it is; a standstill that no public notice tells of is only for those who were told.</param>
    public async Task<IReadOnlyList<CalendarItem>> Of(IReadOnlyCollection<Tender> tenders, Person? reader, Links links, CancellationToken stop = default)
    {
        var ids = tenders.Select(t => t.Id).ToList();
        var notices = await db.AwardNotices.AsNoTracking().Where(n => ids.Contains(n.TenderId) && n.StandstillEndsOn != null).ToDictionaryAsync(n => n.TenderId, stop);
        var (firms, buyers) = (reader?.FirmsHeld ?? [], reader?.BuyerIds ?? []);
        var told = reader is null ? [] : (await db.Bids.AsNoTracking().Where(b => ids.Contains(b.TenderId) && b.OpenedAt != null && b.Parties.Any(p => firms.Contains(p.FirmId))).Select(b => b.TenderId).ToListAsync(stop)).ToHashSet();
        var contracts = (await db.Contracts.AsNoTracking().Where(c => ids.Contains(c.TenderId)).OrderBy(c => c.Id).ToListAsync(stop)).ToLookup(c => c.TenderId);
        return [.. tenders.SelectMany(t =>
        {
            var notice = notices.GetValueOrDefault(t.Id);
            var isTold = notice?.Reference is not null || buyers.Contains(t.BuyerId) || told.Contains(t.Id);
            return Dates(t, isTold ? notice?.StandstillEndsOn : null, links).Concat(contracts[t.Id].SelectMany(c => Of(c, links)));
        })];
    }

    /// <summary>First and last day of a contract in the public register.</summary>
    public static IEnumerable<CalendarItem> Of(Contract contract, Links links)
    {
        var address = links.To(Reading, $"/contracts/{contract.Id}");
        CalendarItem Day(string what, DateOnly day, string title) => new($"contract-{contract.Id:N}-{what}@localprocure", UkTime.FromUk(day, TimeOnly.MinValue), title, $"{contract.Reference}. {address}", address, AllDay: day);
        if (contract.StartsOn is { } starts) yield return Day("starts", starts, FeedText.ContractStarts(contract.Subject.Shown));
        if ((contract.TerminatedOn ?? contract.EndsOn) is { } ends) yield return Day("ends", ends, FeedText.ContractEnds(contract.Subject.Shown));
    }

    /// <summary>A meeting about a plan, with what everybody may know of it: never its address online.</summary>
    public static CalendarItem Of(EngagementEvent meeting, Links links)
    {
        var address = links.To(Reading, $"/planned/{meeting.PlanId}#events");
        return new($"event-{meeting.Id:N}@localprocure", meeting.StartsAt, meeting.Title.Shown, $"{PlanText.When(meeting.StartsAt, meeting.EndsAt)}. {meeting.Place.Shown} {address}", address, meeting.CancelledAt is not null) { Until = meeting.EndsAt };
    }

    private static IEnumerable<CalendarItem> Dates(Tender tender, DateOnly? standstillEnds, Links links)
    {
        if (tender.PublishedAt is null) yield break;
        var address = links.To(Reading, $"/tenders/{tender.Id}");
        CalendarItem Item(string what, DateTime at, string title, DateOnly? allDay = null) =>
            new($"{what}-{tender.Id:N}@localprocure", at, title, $"{tender.Buyer.NameShown}. {tender.Reference}. {address}", address, tender.WithdrawnAt is not null, allDay) { Edition = tender.ChangeCount };
        if (tender.ClosesAt is { } closes)
        {
            if (tender.QuestionsCloseAt is { } questions && questions < closes) yield return Item("questions", questions, FeedText.QuestionsClose(tender.Title.Shown));
            if (tender.HasSelection && tender.ParticipationClosesAt is { } requests) yield return Item("requests", requests, FeedText.RequestsClose(tender.Title.Shown));
            yield return Item("tender", closes, FeedText.Closes(tender.Title.Shown));
        }
        if (standstillEnds is { } last) yield return Item("standstill", UkTime.FromUk(last, TimeOnly.MinValue), FeedText.StandstillEnds(tender.Title.Shown), last);
    }
}
