using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Desk;

/// <summary>Questions about an officer's open tenders that nobody has answered yet, the tender that closes first on top.</summary>
public sealed class QuestionsOnDesk(AppDb db) : IDeskSource
{
    public async Task<IReadOnlyList<DeskLine>> Lines(Person me, DateTime now)
    {
        var buyers = me.Buyers.Where(m => m.Roles.HasFlag(BuyerRole.Officer)).Select(m => m.BuyerId).ToArray();
        if (buyers.Length == 0) return [];
        var open = db.Tenders.AsNoTracking().TakingAt(now).Where(t => buyers.Contains(t.BuyerId));
        var waiting = await db.Enquiries.AsNoTracking().Where(e => e.AnsweredAt == null)
            .Join(open, e => e.TenderId, t => t.Id, (e, t) => new { e.Id, Tender = t })
            .OrderBy(x => x.Tender.ClosesAt).ThenBy(x => x.Id).Take(IDeskSource.Most).ToListAsync();
        // Whose time for questions is over: the stage waits to be closed, which unanswered questions prevent.
        var due = await db.Tenders.AsNoTracking().InQuestionsStageAt(QuestionsStage.Due, now).Where(t => buyers.Contains(t.BuyerId))
            .OrderBy(t => t.ClosesAt).Take(IDeskSource.Most)
            .Select(t => new { t.Id, t.Title, t.ClosesAt, Unanswered = db.Enquiries.Count(e => e.TenderId == t.Id && e.AnsweredAt == null) }).ToListAsync();
        return
        [
            .. waiting.Select(x => new DeskLine(DeskPart.Now, DeskText.AnswerQuestion, $"/tenders/{x.Tender.Id}/enquiries/{x.Id}/answer", x.Tender.Title, x.Tender.ClosesAt)),
            .. due.Select(x => new DeskLine(DeskPart.Now, x.Unanswered > 0 ? DeskText.QuestionsWait(x.Unanswered) : DeskText.CloseQuestions, $"/tenders/{x.Id}", x.Title, x.ClosesAt)),
        ];
    }
}
