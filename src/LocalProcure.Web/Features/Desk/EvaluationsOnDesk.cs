using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Openings;
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
        var ids = toAward.Select(t => t.Id).ToArray();
        var decided = (await db.Awards.AsNoTracking().Where(a => ids.Contains(a.TenderId)).Select(a => a.TenderId).Distinct().ToListAsync()).ToHashSet();
        var sent = (await db.AssessmentSummaries.AsNoTracking().Where(s => ids.Contains(s.TenderId) && s.SentAt != null).Select(s => s.TenderId).Distinct().ToListAsync()).ToHashSet();
        // A matter waits for the buyer once the bidder has explained, or its time is over.
        var matters = await db.Concerns.AsNoTracking().ToDecideAt(now)
            .Join(db.Tenders.Where(t => buyers.Contains(t.BuyerId) && t.AwardedAt == null && t.WithdrawnAt == null), c => c.TenderId, t => t.Id, (c, t) => new { c.BidId, c.RaisedAt, t.Id, t.Title })
            .OrderBy(x => x.RaisedAt).Take(IDeskSource.Most).ToListAsync();
        var today = now.UkDate();
        var free = await db.AwardNotices.AsNoTracking().FreeOn(today).Where(n => !db.Contracts.Any(c => c.TenderId == n.TenderId))
            .Join(db.Tenders.Where(t => buyers.Contains(t.BuyerId) && t.WithdrawnAt == null), n => n.TenderId, t => t.Id, (n, t) => new { n.StandstillEndsOn, t.Id, t.Title, t.Procedure })
            .OrderBy(x => x.StandstillEndsOn).Take(IDeskSource.Most).ToListAsync();
        return
        [
            .. matters.Select(m => new DeskLine(DeskPart.Now, DeskText.DecideMatter, $"/tenders/{m.Id}/opening/bids/{m.BidId}", m.Title)),
            .. toAward.Where(t => decided.Contains(t.Id)).Select(t => new DeskLine(DeskPart.Now, sent.Contains(t.Id) ? DeskText.MakeAwardKnown : DeskText.WriteSummaries, $"/tenders/{t.Id}/award", t.Title)),
            .. free.Select(f => new DeskLine(DeskPart.Now, DeskText.StandstillOver(f.StandstillEndsOn!.Value), f.Procedure == ProcedureKind.DirectAward ? $"/tenders/{f.Id}" : $"/tenders/{f.Id}/award", f.Title)),
            .. owed.Select(x => new DeskLine(DeskPart.Now, x.Declared ? DeskText.ScoreBids : DeskText.Declare,
                $"/tenders/{x.Tender.Id}/{(x.Declared ? "evaluation" : "declaration")}", x.Tender.Title)),
            .. toAward.Where(t => !decided.Contains(t.Id)).Select(t => new DeskLine(DeskPart.InProgress, DeskText.Evaluate, $"/tenders/{t.Id}/evaluation", t.Title)),
        ];
    }
}
