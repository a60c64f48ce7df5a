using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Data.Keys;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>How far a group is along its timetable, read from what it did and never from what it said.</summary>
public sealed class RoomProgress(AppDb db, Current current, BidVault vault)
{
    public async Task<TimetablePage> Of(RoomPage room)
    {
        if (room.Tender?.ClosesAt is not { } closes) return new TimetablePage(room, []);
        var timetable = await db.Timetables.AsNoTracking().SingleOrDefaultAsync(t => t.ConsortiumId == room.Id);
        var done = await Done(room);
        return new TimetablePage(room, [.. Timetable.Of(timetable, room.Consortium.StartedAt.UkDate(), closes.UkDate()).Select(d => new StepLine(d.Day.Step, d.Day.On, d.IsChosen, done.Contains(d.Day.Step)))]);
    }

    /// <summary>The next days, for the room's first page; says nothing of what is done, so that nothing has to be unlocked for it.</summary>
    public async Task<IReadOnlyList<StepDay>> Coming(RoomPage room)
    {
        if (room.Tender?.ClosesAt is not { } closes) return [];
        var timetable = await db.Timetables.AsNoTracking().SingleOrDefaultAsync(t => t.ConsortiumId == room.Id);
        return [.. Timetable.Of(timetable, room.Consortium.StartedAt.UkDate(), closes.UkDate()).Select(d => d.Day).Where(d => d.On >= room.Now.UkDate()).Take(3)];
    }

    private async Task<HashSet<TimetableStep>> Done(RoomPage room)
    {
        var done = new HashSet<TimetableStep>();
        if (room.IsAgreementSigned) done.Add(TimetableStep.AgreementSigned);
        if (room.Consortium.SubmittedAt is not null) done.Add(TimetableStep.Submission);
        if (room.Content is { } content && room.Consortium.WhyNotReady() is null && room.Consortium.Unsigned(content).Count == 0) done.Add(TimetableStep.SignOff);
        if (room.Bid is not { ContentVersion: > 0 } bid || !current.Me.CanEdit(bid, current.Now)) return done;
        var tender = await db.Tenders.AsNoTracking().Whole().SingleAsync(t => t.Id == bid.TenderId);
        var written = vault.ReadOwn(bid, current.Me, current.Now);
        if (!Readiness.MissingEvidence(tender, written, [bid.FirmId, .. bid.FirmIds.Where(f => f != bid.FirmId)]).Any()) done.Add(TimetableStep.EvidenceIn);
        if (Readiness.Missing(tender, written).Count == 0) done.Add(TimetableStep.FirstDrafts);
        var beside = vault.Beside(bid, current.Me, current.Now);
        var keys = written.Asked(tender).Select(q => SectionRef.Of(q.Id)).Append(new SectionRef(SectionKind.Prices)).Select(beside.KeyOf).ToArray();
        var reviewed = await db.BidSections.CountAsync(s => s.BidId == bid.Id && keys.Contains(s.Key) && s.Said == SectionState.Done);
        if (reviewed == keys.Length || done.Contains(TimetableStep.SignOff)) done.Add(TimetableStep.Review);
        return done;
    }
}
