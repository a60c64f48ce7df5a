using LocalProcure.Domain.OpenData;
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

    /// <summary>The dates of one tender that everybody may know.</summary>
    public static IEnumerable<CalendarItem> Of(Tender tender, Links links)
    {
        if (tender.PublishedAt is null || tender.ClosesAt is not { } closes) yield break;
        var address = links.To(Reading, $"/tenders/{tender.Id}");
        yield return new CalendarItem($"tender-{tender.Id:N}@localprocure", closes, FeedText.Closes(tender.Title.Shown), $"{tender.Buyer.NameShown}. {tender.Reference}. {address}", address, tender.WithdrawnAt is not null) { Edition = tender.ChangeCount };
    }
}
