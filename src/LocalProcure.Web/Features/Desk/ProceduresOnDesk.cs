using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Selections;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Desk;

/// <summary>What single procedures ask of people: requests to open, assess and hand in, quotes asked for, direct awards to decide, reasons that are owed.</summary>
public sealed class ProceduresOnDesk(AppDb db) : IDeskSource
{
    public async Task<IReadOnlyList<DeskLine>> Lines(Person me, DateTime now) => [.. await ForBuyers(me, now), .. await ForFirms(me, now)];

    private async Task<IEnumerable<DeskLine>> ForBuyers(Person me, DateTime now)
    {
        if (me.Buyers.Count == 0) return [];
        Guid[] In(BuyerRole role) => [.. me.Buyers.Where(m => m.Roles.HasFlag(role)).Select(m => m.BuyerId)];
        var (openers, officers) = (In(BuyerRole.Opener), In(BuyerRole.Officer));
        var selecting = await db.Tenders.AsNoTracking().InStatusAt(TenderStatus.Selecting, now)
            .Where(t => t.RequestsOpenedAt == null && openers.Contains(t.BuyerId) || t.RequestsOpenedAt != null && officers.Contains(t.BuyerId))
            .OrderBy(t => t.ParticipationClosesAt).Take(IDeskSource.Most).ToListAsync();
        var ids = selecting.Select(t => t.Id).ToArray();
        var mine = (await db.ParticipationOpenings.Where(o => ids.Contains(o.TenderId) && o.FirstBy == me.Id && o.OpenedAt == null).Select(o => o.TenderId).ToListAsync()).ToHashSet();
        var own = db.Tenders.AsNoTracking().Where(t => officers.Contains(t.BuyerId));
        var taking = await own.InStatusAt(TenderStatus.Requests, now).OrderBy(t => t.ParticipationClosesAt).Take(IDeskSource.Most).ToListAsync();
        var announced = await own.InStatusAt(TenderStatus.Announced, now).OrderBy(t => t.PublishedAt).Take(IDeskSource.Most).ToListAsync();
        var owed = await db.ReasonRequests.Unanswered().Join(own, r => r.TenderId, t => t.Id, (r, t) => new { r.AnswerBy, t.Id, t.Title })
            .OrderBy(x => x.AnswerBy).Take(IDeskSource.Most).ToListAsync();
        return
        [
            .. owed.Select(x => new DeskLine(DeskPart.Now, ReasonsText.DeskLine, $"/tenders/{x.Id}/reasons", x.Title, UkTime.FromUk(x.AnswerBy.AddDays(1), TimeOnly.MinValue))),
            .. selecting.Select(t => mine.Contains(t.Id) ? new DeskLine(DeskPart.InProgress, DeskText.WaitSecondOfficer, $"/tenders/{t.Id}/selection", t.Title)
                : new DeskLine(DeskPart.Now, t.RequestsOpenedAt is null ? SelectionText.DeskOpen : SelectionText.DeskSelect, $"/tenders/{t.Id}/selection", t.Title)),
            .. announced.Select(t => new DeskLine(DeskPart.Now, SelectionText.DeskDecide, $"/tenders/{t.Id}/direct-award/decision", t.Title)),
            .. taking.Select(t => new DeskLine(DeskPart.InProgress, SelectionText.DeskTaking, $"/tenders/{t.Id}", t.Title, t.ParticipationClosesAt)),
        ];
    }

    /// <summary>Requests of the person's groups that wait for the signature of a firm of theirs; the lead signs by handing in.</summary>
    private async Task<IReadOnlyList<DeskLine>> ToSign(Person me, DateTime now)
    {
        var groups = await db.Consortia.AsNoTracking().Include(c => c.Members).VisibleTo(me, now).Where(c => c.EndedAt == null && c.TenderId != null).OrderBy(c => c.Id).Take(IDeskSource.Most).ToListAsync();
        var ids = groups.Select(c => c.Id).ToArray();
        if (ids.Length == 0) return [];
        var drafts = await db.ParticipationRequests.AsNoTracking().Where(r => r.ConsortiumId != null && ids.Contains(r.ConsortiumId.Value) && r.SubmittedAt == null && r.ContentVersion > 0)
            .Join(db.Tenders.AsNoTracking().InStatusAt(TenderStatus.Requests, now), r => r.TenderId, t => t.Id, (r, t) => new { Request = r, t.Title, t.ParticipationClosesAt }).ToListAsync();
        var requestIds = drafts.Select(d => d.Request.Id).ToArray();
        var signed = requestIds.Length == 0 ? [] : await db.RequestSignatures.AsNoTracking().Where(s => requestIds.Contains(s.RequestId)).ToListAsync();
        return [.. drafts.Where(d => groups.Find(g => g.Id == d.Request.ConsortiumId)! is var group && me.FirmsIn(group, now).Intersect(signed.Unsigned(d.Request, group)).Any())
            .Select(d => new DeskLine(DeskPart.Now, SelectionText.DeskSign(d.Request.ContentVersion), $"/requests/{d.Request.Id}/signature", d.Title, d.ParticipationClosesAt))];
    }

    private async Task<IEnumerable<DeskLine>> ForFirms(Person me, DateTime now)
    {
        var firms = me.FirmIdsAt(now);
        if (firms.Count == 0) return [];
        var requests = await db.ParticipationRequests.AsNoTracking().OwnedBy(me, now)
            .Join(db.Tenders.AsNoTracking().InStatusAt(TenderStatus.Requests, now), r => r.TenderId, t => t.Id, (r, t) => new { r.Id, r.SubmittedAt, t.Title, t.ParticipationClosesAt })
            .OrderBy(x => x.ParticipationClosesAt).Take(IDeskSource.Most).ToListAsync();
        var toSign = await ToSign(me, now);
        // Handed in and closed: the firm waits to hear whether it may tender.
        var waiting = await db.ParticipationRequests.AsNoTracking().OwnedBy(me, now).Where(r => r.SubmittedAt != null)
            .Join(db.Tenders.AsNoTracking().InStatusAt(TenderStatus.Selecting, now), r => r.TenderId, t => t.Id, (r, t) => new { r.Id, t.Title, t.ParticipationClosesAt })
            .OrderBy(x => x.ParticipationClosesAt).Take(IDeskSource.Most).ToListAsync();
        var open = db.Tenders.AsNoTracking().OpenAt(now);
        // Whoever has begun a bid finds that one on the desk instead.
        var begun = db.Bids.Where(b => b.Parties.Any(p => firms.Contains(p.FirmId))).Select(b => b.TenderId);
        var listed = await db.Shortlists.AsNoTracking().Where(s => s.Places.Any(p => p.IsChosen && firms.Contains(p.FirmId)))
            .Join(open, s => s.TenderId, t => t.Id, (s, t) => t).Where(t => !begun.Contains(t.Id)).OrderBy(t => t.ClosesAt).Take(IDeskSource.Most).ToListAsync();
        var quotes = await open.Where(t => t.Procedure == ProcedureKind.QuickQuote && t.Invitations.Any(i => firms.Contains(i.FirmId)) && !begun.Contains(t.Id))
            .OrderBy(t => t.ClosesAt).Take(IDeskSource.Most).ToListAsync();
        return
        [
            .. listed.Select(t => new DeskLine(DeskPart.Now, SelectionText.DeskTender, $"/tenders/{t.Id}/bids/new", t.Title, t.ClosesAt)),
            .. quotes.Select(t => new DeskLine(DeskPart.Now, SelectionText.DeskQuote, $"/tenders/{t.Id}", t.Title, t.ClosesAt)),
            .. toSign,
            .. waiting.Select(x => new DeskLine(DeskPart.InProgress, SelectionText.DeskWaiting, $"/requests/{x.Id}", x.Title)),
            .. requests.Select(x => x.SubmittedAt is null
                ? new DeskLine(DeskPart.Now, SelectionText.DeskFinish, $"/requests/{x.Id}", x.Title, x.ParticipationClosesAt)
                : new DeskLine(DeskPart.InProgress, SelectionText.DeskHandedIn, $"/requests/{x.Id}", x.Title, x.ParticipationClosesAt)),
        ];
    }
}
