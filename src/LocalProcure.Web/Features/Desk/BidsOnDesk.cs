using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Desk;

/// <summary>A firm's own bids for tenders that are still open, and what a buyer asked it to clarify after opening.</summary>
public sealed class BidsOnDesk(AppDb db) : IDeskSource
{
    /// <summary>From then on an unsubmitted draft needs somebody.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromDays(7);

    public async Task<IReadOnlyList<DeskLine>> Lines(Person me, DateTime now)
    {
        var bids = await db.Bids.AsNoTracking().OwnedBy(me, now)
            .Join(db.Tenders.AsNoTracking().OpenAt(now), b => b.TenderId, t => t.Id, (b, t) => new { b.Id, b.SubmittedAt, NeedsConfirming = b.SubmittedAt != null && b.AgreedChange < t.ChangeCount, t.Title, t.ClosesAt })
            .OrderBy(x => x.ClosesAt).Take(IDeskSource.Most).ToListAsync();
        var asked = await db.Clarifications.Unanswered().Join(db.Bids.AsNoTracking().OwnedBy(me, now), c => c.BidId, b => b.Id, (c, b) => new { c.AskedAt, BidId = b.Id, b.TenderId })
            .Join(db.Tenders.AsNoTracking().InStatusAt(TenderStatus.Opened, now), x => x.TenderId, t => t.Id, (x, t) => new { x.AskedAt, x.BidId, t.Title })
            .OrderBy(x => x.AskedAt).Take(IDeskSource.Most).ToListAsync();
        return
        [
            .. asked.Select(x => new DeskLine(DeskPart.Now, DeskText.AnswerClarification, $"/bids/{x.BidId}/clarifications", x.Title)),
            .. bids.Select(x => x.NeedsConfirming
                ? new DeskLine(DeskPart.Now, DeskText.ConfirmBid, $"/bids/{x.Id}/confirmation", x.Title, x.ClosesAt)
                : x.SubmittedAt is not null ? new DeskLine(DeskPart.InProgress, DeskText.BidSubmitted, $"/bids/{x.Id}", x.Title, x.ClosesAt)
                : new DeskLine(x.ClosesAt - now < Soon ? DeskPart.Now : DeskPart.InProgress, DeskText.FinishBid, $"/bids/{x.Id}", x.Title, x.ClosesAt)),
        ];
    }
}
