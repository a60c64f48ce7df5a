using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Desk;

/// <summary>Opened tenders: scores that a panel member owes, and what an officer has to bring to an award.</summary>
public sealed class EvaluationsOnDesk(AppDb db) : IDeskSource
{
    public async Task<IReadOnlyList<DeskLine>> Lines(Person me, DateTime now)
    {
        if (me.Buyers.Count == 0) return [];
        var opened = db.Tenders.AsNoTracking().InStatusAt(TenderStatus.Opened, now);
        var owed = await db.Panellists.Where(p => p.PersonId == me.Id && p.FinishedAt == null)
            .Join(opened, p => p.TenderId, t => t.Id, (p, t) => new { Declared = p.DeclaredAt != null, Tender = t })
            .OrderBy(x => x.Tender.OpenedAt).Take(IDeskSource.Most).ToListAsync();
        var buyers = me.Buyers.Where(m => m.Roles.HasFlag(BuyerRole.Officer)).Select(m => m.BuyerId).ToArray();
        var toAward = await opened.Where(t => buyers.Contains(t.BuyerId)).OrderBy(t => t.OpenedAt).Take(IDeskSource.Most).ToListAsync();
        return
        [
            .. owed.Select(x => new DeskLine(DeskPart.Now, x.Declared ? DeskText.ScoreBids : DeskText.Declare,
                $"/tenders/{x.Tender.Id}/{(x.Declared ? "evaluation" : "declaration")}", x.Tender.Title)),
            .. toAward.Select(t => new DeskLine(DeskPart.InProgress, DeskText.Evaluate, $"/tenders/{t.Id}/evaluation", t.Title)),
        ];
    }
}
