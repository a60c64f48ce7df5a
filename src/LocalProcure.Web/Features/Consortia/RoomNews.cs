using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Jobs;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>
/// Each morning, one e-mail to whoever has something due in the bids that they write with others, and with it, for those who
/// chose so, what was said since the last. It counts and names days, and never says what was written.
/// </summary>
public sealed class RoomNews(AppDb db, Links links, RoomMail mail) : IWork
{
    /// <summary>Always says 0: how many were written to would tell how many groups work on bids.</summary>
    public async Task<int> Run(DateTime now, CancellationToken stop = default)
    {
        var today = now.UkDate();
        var bids = await db.Bids.AsNoTracking().Where(b => b.SubmittedAt == null && db.Tenders.OpenAt(now).Any(t => t.Id == b.TenderId)).Select(b => new { b.Id, b.TenderId, b.ConsortiumId, Firms = b.Parties.Select(p => p.FirmId).ToList() }).ToListAsync(stop);
        var groups = await db.Consortia.AsNoTracking().Include(c => c.Members).Where(c => c.EndedAt == null && (c.TenderId == null || db.Tenders.TakingAt(now).Any(t => t.Id == c.TenderId))).ToListAsync(stop);
        var firms = groups.SelectMany(g => g.AcceptedMembers.Select(m => m.FirmId!.Value)).Concat(bids.SelectMany(b => b.Firms)).Distinct().ToArray();
        var readers = await db.People.ActingFor(firms, now).OrderBy(p => p.Id).Select(p => p.Id).ToListAsync(stop);
        var written = bids.ToDictionary(b => b.Id, b => new Written(b.Id, b.TenderId, b.ConsortiumId, b.Firms));
        foreach (var id in readers)
        {
            try
            {
                await Tell(id, groups, written, today, now, stop);
            }
            catch (DbUpdateException)
            {
                // Chosen anew, or told by another process, at this moment: the next morning looks again.
            }
            db.ChangeTracker.Clear();
        }
        return 0;
    }

    private sealed record Written(Guid Id, Guid TenderId, Guid? ConsortiumId, IReadOnlyList<Guid> Firms);
    private sealed record News(string Name, string Path, string Label, List<string> Lines, int Due, int Messages);

    private async Task Tell(Guid personId, List<Consortium> groups, Dictionary<Guid, Written> bids, DateOnly today, DateTime now, CancellationToken stop)
    {
        var reader = await db.RoomReaders.SingleOrDefaultAsync(r => r.PersonId == personId, stop);
        if (reader?.Pace == RoomPace.Never || reader?.DigestOn >= today) return;
        var person = await db.People.Include(p => p.Firms).Include(p => p.Mandates).AsSplitQuery().SingleAsync(p => p.Id == personId, stop);
        var firms = person.FirmIdsAt(now);
        var news = new List<News>();
        var sections = await SectionsDue(person, bids, firms, today, stop);
        foreach (var group in groups.Where(g => g.AcceptedMembers.Any(m => firms.Contains(m.FirmId!.Value))))
            news.Add(await Of(group, person, firms, reader, sections.Where(s => bids[s.BidId].ConsortiumId == group.Id).Count(), today, now, stop));
        foreach (var own in sections.Where(s => bids[s.BidId].ConsortiumId is null).GroupBy(s => s.BidId))
            using (person.Language.Speak()) news.Add(new(RoomMailText.OwnBid, $"/bids/{own.Key}/readiness", RoomMailText.OpenBid, [RoomMailText.SectionsDue(own.Count())], own.Count(), 0));
        news.RemoveAll(n => n.Lines.Count == 0);
        if (news.Count == 0) return;
        if (reader is null) db.RoomReaders.Add(reader = new RoomReader(personId));
        reader.Told(today, now);
        db.Emails.Add(mail.WithStop(Email.To(person.Email, person.Language, () => RoomMailText.DigestSubject(news.Sum(n => n.Due), news.Sum(n => n.Messages)), () =>
        {
            var body = new EmailBody(RoomMailText.WhyDigest);
            foreach (var one in news) body.Heading(one.Name).Bullets(one.Lines).Link(one.Label, links.To(person.Language, one.Path));
            return mail.WithFooter(body.Paragraph(RoomWorkText.MailRule), person);
        }, now, EmailKind.Consortium), person));
        await db.SaveChangesAsync(stop);
    }

    private async Task<News> Of(Consortium group, Person person, IReadOnlyList<Guid> firms, RoomReader? reader, int sectionsDue, DateOnly today, DateTime now, CancellationToken stop)
    {
        var mine = firms.Where(group.IsIn).ToList();
        var tasks = (await db.RoomTasks.AsNoTracking().Where(t => t.ConsortiumId == group.Id && t.DoneAt == null && t.RemovedAt == null && t.DueOn != null).ToListAsync(stop)).Count(t => t.IsOf(person.Id, mine) && Reminding.IsDay(t.DueOn!.Value, today));
        var steps = await StepsDue(group, today, stop);
        var messages = new List<ConsortiumMessage>();
        if (reader?.Pace == RoomPace.Daily)
        {
            var since = reader.ToldUntil ?? now.AddDays(-1);
            messages = await db.ConsortiumMessages.AsNoTracking().Where(m => m.ConsortiumId == group.Id && m.SentAt > since && m.PersonId != person.Id).ToListAsync(stop);
        }
        using var speaking = person.Language.Speak();
        List<string> lines = [.. steps.Select(s => RoomMailText.StepDue(s.Step, s.On))];
        if (tasks > 0) lines.Add(RoomMailText.TasksDue(tasks));
        if (sectionsDue > 0) lines.Add(RoomMailText.SectionsDue(sectionsDue));
        if (messages.Count > 0) lines.Add(RoomMailText.NewMessages(messages.Count, messages.Count(m => m.Mentions.Contains(person.Id))));
        return new News(group.Name, $"/consortia/{group.Id}", RoomMailText.OpenRoom, lines, tasks + sectionsDue + steps.Count, messages.Count);
    }

    /// <summary>Steps that come near, until the bid is in.</summary>
    private async Task<IReadOnlyList<StepDay>> StepsDue(Consortium group, DateOnly today, CancellationToken stop)
    {
        if (group.TenderId is not { } tenderId || group.SubmittedAt is not null) return [];
        if (await db.Tenders.Where(t => t.Id == tenderId).Select(t => t.ClosesAt).SingleAsync(stop) is not { } closes) return [];
        var timetable = await db.Timetables.AsNoTracking().SingleOrDefaultAsync(t => t.ConsortiumId == group.Id, stop);
        return [.. Timetable.Of(timetable, group.StartedAt.UkDate(), closes.UkDate()).Select(d => d.Day).Where(d => d.On >= today && Reminding.IsDay(d.On, today))];
    }

    private async Task<IReadOnlyList<BidSection>> SectionsDue(Person person, Dictionary<Guid, Written> bids, IReadOnlyList<Guid> firms, DateOnly today, CancellationToken stop)
    {
        var mine = bids.Values.Where(b => b.Firms.Any(firms.Contains)).Select(b => b.Id).ToArray();
        var (from, to) = (today.AddDays(-1), today.AddDays(3));
        var due = await db.BidSections.AsNoTracking().Where(s => mine.Contains(s.BidId) && s.DueOn >= from && s.DueOn <= to && (s.Said == null || s.Said != SectionState.Done)).ToListAsync(stop);
        return [.. due.Where(s => Reminding.IsDay(s.DueOn!.Value, today) && s.IsOf(person.Id, [.. firms.Where(bids[s.BidId].Firms.Contains)]))];
    }
}
