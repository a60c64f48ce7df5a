using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Desk;

/// <summary>Open tenders that a person watches, and those that an alert told them of in the last fortnight.</summary>
public sealed class WatchesOnDesk(AppDb db) : IDeskSource
{
    private static readonly TimeSpan Recent = TimeSpan.FromDays(14);

    public async Task<IReadOnlyList<DeskLine>> Lines(Person me, DateTime now)
    {
        var open = db.Tenders.AsNoTracking().TakingAt(now);
        var watched = await db.Watches.Where(w => w.PersonId == me.Id).Join(open, w => w.TenderId, t => t.Id, (w, t) => t)
            .OrderBy(t => t.ClosesAt).Take(IDeskSource.Most).ToListAsync();
        var from = now - Recent;
        var fresh = await db.Alerts.Where(a => a.PersonId == me.Id && a.MadeAt > from).Join(open, a => a.TenderId, t => t.Id, (a, t) => new { a.MadeAt, Tender = t })
            .OrderByDescending(x => x.MadeAt).Take(IDeskSource.Most).ToListAsync();
        return
        [
            .. watched.Select(t => new DeskLine(DeskPart.InProgress, DeskText.Watching, $"/tenders/{t.Id}", t.Title, t.NextClosing)),
            .. fresh.Select(x => x.Tender).DistinctBy(t => t.Id).Select(t => new DeskLine(DeskPart.New, DeskText.NewTender, $"/tenders/{t.Id}", t.Title, t.NextClosing)),
        ];
    }
}
