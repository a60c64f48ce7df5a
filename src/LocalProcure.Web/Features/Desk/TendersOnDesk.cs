using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Desk;

/// <summary>An officer's tenders: to write, approve, publish; and those that are open.</summary>
public sealed class TendersOnDesk(AppDb db) : IDeskSource
{
    public async Task<IReadOnlyList<DeskLine>> Lines(Person me, DateTime now)
    {
        var buyers = me.Buyers.Where(m => m.Roles.HasFlag(BuyerRole.Officer)).Select(m => m.BuyerId).ToArray();
        if (buyers.Length == 0) return [];
        var mine = db.Tenders.AsNoTracking().Where(t => buyers.Contains(t.BuyerId));
        var toApprove = await mine.InStatusAt(TenderStatus.AwaitingApproval, now).Where(t => t.SentForApprovalBy != me.Id).OrderBy(t => t.SentForApprovalAt).Take(IDeskSource.Most).ToListAsync();
        var toPublish = await mine.InStatusAt(TenderStatus.Approved, now).OrderBy(t => t.ApprovedAt).Take(IDeskSource.Most).ToListAsync();
        var drafts = await mine.InStatusAt(TenderStatus.Draft, now).OrderByDescending(t => t.ChangedAt).Take(IDeskSource.Most).ToListAsync();
        var open = await mine.OpenAt(now).OrderBy(t => t.ClosesAt).Take(IDeskSource.Most).ToListAsync();
        return
        [
            .. toApprove.Select(t => new DeskLine(DeskPart.Now, DeskText.ApproveTender, $"/tenders/{t.Id}/publication", t.Title, t.ClosesAt)),
            .. toPublish.Select(t => new DeskLine(DeskPart.Now, DeskText.PublishTender, $"/tenders/{t.Id}/publication", t.Title, t.ClosesAt)),
            .. drafts.Select(t => new DeskLine(DeskPart.InProgress, DeskText.FinishTender, $"/tenders/{t.Id}/draft", t.Title)),
            .. open.Select(t => new DeskLine(DeskPart.InProgress, DeskText.TenderOpen, $"/tenders/{t.Id}", t.Title, t.ClosesAt)),
        ];
    }
}
