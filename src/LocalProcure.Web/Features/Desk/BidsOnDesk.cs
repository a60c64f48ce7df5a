using LocalProcure.Domain.Bids;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Desk;

/// <summary>A firm's own bids for tenders that are still open: drafts that close soon first.</summary>
public sealed class BidsOnDesk(AppDb db) : IDeskSource
{
    /// <summary>From then on an unsubmitted draft needs somebody.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromDays(7);

    public async Task<IReadOnlyList<DeskLine>> Lines(Person me, DateTime now)
    {
        var bids = await db.Bids.AsNoTracking().OwnedBy(me, now)
            .Join(db.Tenders.AsNoTracking().OpenAt(now), b => b.TenderId, t => t.Id, (b, t) => new { b.Id, b.SubmittedAt, t.Title, t.ClosesAt })
            .OrderBy(x => x.ClosesAt).Take(IDeskSource.Most).ToListAsync();
        return [.. bids.Select(x => x.SubmittedAt is not null
            ? new DeskLine(DeskPart.InProgress, DeskText.BidSubmitted, $"/bids/{x.Id}", x.Title, x.ClosesAt)
            : new DeskLine(x.ClosesAt - now < Soon ? DeskPart.Now : DeskPart.InProgress, DeskText.FinishBid, $"/bids/{x.Id}", x.Title, x.ClosesAt))];
    }
}
