using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Desk;

/// <summary>Tenders of a person's buyers that have closed and wait to be opened. Says nothing of whether there are bids: nobody knows before.</summary>
public sealed class OpeningsOnDesk(AppDb db) : IDeskSource
{
    public async Task<IReadOnlyList<DeskLine>> Lines(Person me, DateTime now)
    {
        var buyers = me.Buyers.Where(m => m.Roles.HasFlag(BuyerRole.Opener)).Select(m => m.BuyerId).ToArray();
        if (buyers.Length == 0) return [];
        var closed = await db.Tenders.AsNoTracking().InStatusAt(TenderStatus.Closed, now).Where(t => buyers.Contains(t.BuyerId))
            .OrderBy(t => t.ClosesAt).Take(IDeskSource.Most).ToListAsync();
        var ids = closed.Select(t => t.Id).ToArray();
        var mine = (await db.Openings.Where(o => ids.Contains(o.TenderId) && o.FirstBy == me.Id && o.OpenedAt == null).Select(o => o.TenderId).ToListAsync()).ToHashSet();
        return [.. closed.Select(t => mine.Contains(t.Id)
            ? new DeskLine(DeskPart.InProgress, DeskText.WaitSecondOfficer, $"/tenders/{t.Id}/opening", t.Title)
            : new DeskLine(DeskPart.Now, DeskText.OpenBids, $"/tenders/{t.Id}/opening", t.Title, t.ClosesAt))];
    }
}
