using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Desk;

/// <summary>Changes to an officer's published tenders: to approve, to republish, to finish before the closing.</summary>
public sealed class ChangesOnDesk(AppDb db) : IDeskSource
{
    public async Task<IReadOnlyList<DeskLine>> Lines(Person me, DateTime now)
    {
        var buyers = me.Buyers.Where(m => m.Roles.HasFlag(BuyerRole.Officer)).Select(m => m.BuyerId).ToArray();
        if (buyers.Length == 0) return [];
        var underWay = await db.TenderChanges.AsNoTracking().Where(c => c.OpenFor != null && buyers.Contains(c.BuyerId))
            .Join(db.Tenders.AsNoTracking().OpenAt(now), c => c.TenderId, t => t.Id, (c, t) => new { c.SentForApprovalAt, c.SentForApprovalBy, c.ApprovedAt, t.Id, t.Title, t.ClosesAt })
            .OrderBy(x => x.ClosesAt).Take(IDeskSource.Most).ToListAsync();
        return [.. underWay.Select(x => x switch
        {
            { ApprovedAt: not null } => new DeskLine(DeskPart.Now, DeskText.PublishChange, $"/tenders/{x.Id}/change", x.Title, x.ClosesAt),
            { SentForApprovalAt: not null } when x.SentForApprovalBy != me.Id => new DeskLine(DeskPart.Now, DeskText.ApproveChange, $"/tenders/{x.Id}/change", x.Title, x.ClosesAt),
            _ => new DeskLine(DeskPart.InProgress, DeskText.FinishChange, $"/tenders/{x.Id}/change", x.Title, x.ClosesAt),
        })];
    }
}
