using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Data.Seed;

/// <summary>The work in the rooms of the two consortia: who writes what, comments, a text kept aside, matters, tasks, days.</summary>
public sealed partial class Demo
{
    /// <summary>Under way: one section for review, one being written, things still to do.</summary>
    private async Task LunchClubsRoom(Tender tender, Firm lead, Firm member)
    {
        var (group, bid) = RoomOf(tender);
        var (byLead, byMember) = (await Writer(lead), await Writer(member));
        var (closes, today) = (tender.ClosesAt!.Value.UkDate(), now.UkDate());
        var day = today.AddDays(1) < closes ? today.AddDays(1) : closes;
        var scored = tender.Questions.Where(q => !q.IsPassFail).OrderBy(q => q.Position).ToList();
        Section(bid, SectionRef.Of(scored[0].Id), byMember, new(lead.Id), today, SectionState.Review);
        Section(bid, SectionRef.Of(scored[1].Id), byLead, new(member.Id, byMember.Id), day, SectionState.Drafting);
        Section(bid, new SectionRef(SectionKind.Prices), byLead, new(lead.Id, byLead.Id), day, null);
        Comment(bid, SectionRef.Of(scored[0].Id), byMember, member, "Say that the vegetables come from our own fields: that is what the clubs asked about.", now.AddHours(-20));
        Comment(bid, SectionRef.Of(scored[1].Id), byLead, lead, "A number would help here: how many volunteers did the clubs have last year?", now.AddHours(-7));
        KeepAside(bid, scored[0].Id, byMember, "Bwyd y Cwm: two people lead the work, both from the valleys, and a third stands in when one is ill. The vegetables are picked the day before on our own fields. We report every Friday on one page.", now.AddHours(-6));
        var vans = Say(group, lead, byLead, "Which days can your vans come to all six clubs?", now.AddHours(-22), []);
        Say(group, member, byMember, $"Monday, Wednesday and Friday, before eleven. @{byLead.Name}, does that suit the kitchens?", now.AddHours(-21), [byLead.Id], vans);
        Say(group, lead, byLead, "It does, thank you.", now.AddHours(-20), [], vans);
        Say(group, lead, byLead, $"I have signed. @{byMember.Name}, please read it once more before you do.", now.AddHours(-5), [byMember.Id]);
        Todo(group, byLead, "Ask the clubs for last year’s number of volunteers", lead.Id, byLead.Id, day);
        Todo(group, byMember, "Put the delivery plan into the files", member.Id, null, day);
        Todo(group, byLead, "Agree who answers the telephone on Fridays", lead.Id, byLead.Id, null).Finish(new Act(byLead.Id, now.AddHours(-4)));
        var timetable = new Timetable(group.Id);
        timetable.Choose(TimetableStep.SignOff, day, closes, new Act(byLead.Id, now.AddHours(-20)));
        db.Timetables.Add(timetable);
    }

    /// <summary>Over: everything done, and a word of thanks.</summary>
    private async Task LightingRoom(Tender tender, Firm lead, Firm member)
    {
        var (group, bid) = RoomOf(tender);
        var (byLead, byMember) = (await Writer(lead), await Writer(member));
        var due = tender.ClosesAt!.Value.AddDays(-3).UkDate();
        foreach (var (question, i) in tender.Questions.OrderBy(q => q.Position).Select((q, i) => (q, i)))
            Section(bid, SectionRef.Of(question.Id), byLead, i % 2 == 0 ? new(lead.Id) : new(member.Id), due, SectionState.Done);
        Section(bid, new SectionRef(SectionKind.Prices), byLead, new(lead.Id, byLead.Id), due, SectionState.Done);
        var first = Say(group, lead, byLead, "The drawings of the four centres are in the files of the tender. Can you price the testing by Thursday?", tender.ClosesAt.Value.AddDays(-4), []);
        Say(group, member, byMember, "Done. It is in the prices now.", tender.ClosesAt.Value.AddDays(-3), [], first);
        Say(group, lead, byLead, $"We won! Thank you, @{byMember.Name}.", now.AddDays(-30), [byMember.Id]);
        Todo(group, byLead, "Price the testing", member.Id, null, due).Finish(new Act(byMember.Id, tender.ClosesAt.Value.AddDays(-3)));
    }

    private (Consortium, Bid) RoomOf(Tender tender)
    {
        var group = db.Consortia.Local.Single(c => c.TenderId == tender.Id);
        return (group, db.Bids.Local.Single(b => b.ConsortiumId == group.Id));
    }

    private Task<Person> Writer(Firm firm)
    {
        var owner = people.OwnerOf(firm.Id);
        return db.People.Include(p => p.Firms).SingleAsync(p => p.Id == owner);
    }

    private void Section(Bid bid, SectionRef part, Person by, SectionOwner owner, DateOnly due, SectionState? state)
    {
        var act = new Act(by.Id, bid.StartedAt.AddHours(3));
        var beside = vault.Beside(bid, by, now);
        var section = new BidSection(bid.Id, bid.ConsortiumId, beside.KeyOf(part));
        section.Assign([owner], due, act);
        if (state is { } said) section.Say(said, act);
        db.BidSections.Add(section);
    }

    private void Comment(Bid bid, SectionRef part, Person by, Firm firm, string text, DateTime at)
    {
        var (id, beside) = (Guid.CreateVersion7(), vault.Beside(bid, by, now));
        db.SectionComments.Add(new SectionComment(id, bid, beside.KeyOf(part), firm.Id, beside.Close(id, text), Language.English, new Act(by.Id, at)));
    }

    /// <summary>What stands in the bid as its first version, and a text that met it and was kept.</summary>
    private void KeepAside(Bid bid, Guid questionId, Person by, string text, DateTime at)
    {
        var (first, aside, beside) = (Guid.CreateVersion7(), Guid.CreateVersion7(), vault.Beside(bid, by, now));
        var (key, content) = (beside.KeyOf(SectionRef.Of(questionId)), vault.ReadOwn(bid, by, now));
        db.DraftVersions.Add(new DraftVersion(first, bid, key, bid.ContentVersion, beside.Close(first, DraftWords.Of(content.AnswerTo(questionId)!).Json()), new Act(people.OwnerOf(bid.FirmId), bid.StartedAt)));
        db.DraftVersions.Add(new DraftVersion(aside, bid, key, 0, beside.Close(aside, new DraftWords(text).Json()), new Act(by.Id, at)));
    }

    private Guid Say(Consortium group, Firm firm, Person by, string text, DateTime at, IReadOnlyList<Guid> mentions, Guid? thread = null)
    {
        var id = Guid.CreateVersion7();
        db.ConsortiumMessages.Add(new ConsortiumMessage(id, group.Id, firm.Id, rooms.Close(group.Id, id, text), Language.English, new Act(by.Id, at), thread, mentions));
        return id;
    }

    private RoomTask Todo(Consortium group, Person by, string what, Guid firm, Guid? person, DateOnly? due)
    {
        var id = Guid.CreateVersion7();
        var task = new RoomTask(id, group.Id, rooms.Close(group.Id, id, what), Language.English, firm, person, due, new Act(by.Id, group.StartedAt.AddHours(5)));
        db.RoomTasks.Add(task);
        return task;
    }
}
