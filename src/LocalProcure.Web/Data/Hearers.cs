using LocalProcure.Domain.Bids;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Data;

/// <summary>Why somebody hears what happens to a tender.</summary>
public enum HearingReason { Bidding, Group, Asked, Watching, Interested }

/// <summary>Somebody who is to hear, once, with the strongest reason.</summary>
/// <param name="Bid">The bid of the person's firm, when there is one.</param>
public sealed record Hearer(Person Person, HearingReason Reason, Bid? Bid);

/// <summary>
/// Everyone who expressed interest in a tender: who bids or drafts, who asks to take part or was asked to quote, who is in a group for it, who asked, who watches,
/// and whose firm was interested when it was still a plan.
/// What is sent to them goes out sealed (<see cref="EmailKind.Bid"/>): the buyer learns neither who nor how many.
/// </summary>
public sealed class Hearers(AppDb db, Bidders bidders)
{
    public async Task<IReadOnlyList<Hearer>> Of(Guid tenderId, DateTime now, CancellationToken stop = default)
    {
        var found = new Dictionary<Guid, Hearer>();
        void Add(Person person, HearingReason reason, Bid? bid = null) => found.TryAdd(person.Id, new Hearer(person, reason, bid));

        // A bid that is in comes before a draft: who has both needs to know of the one that must be confirmed.
        foreach (var bid in (await db.Bids.Where(b => b.TenderId == tenderId).ToListAsync(stop)).OrderBy(b => b.SubmittedAt is null))
            foreach (var person in await bidders.PeopleOf(bid, now, stop)) Add(person, HearingReason.Bidding, bid);
        var asking = await db.ParticipationRequests.Where(r => r.TenderId == tenderId).Select(r => r.FirmId).Concat(db.TenderInvitations.Where(i => i.TenderId == tenderId).Select(i => i.FirmId)).Distinct().ToListAsync(stop);
        foreach (var person in await db.People.ActingFor(asking, now).OrderBy(p => p.Id).ToListAsync(stop)) Add(person, HearingReason.Bidding);
        var groups = await db.Consortia.Include(c => c.Members).Where(c => c.TenderId == tenderId && c.EndedAt == null).ToListAsync(stop);
        var firms = groups.SelectMany(c => c.AcceptedMembers.Select(m => m.FirmId!.Value)).Distinct().ToArray();
        foreach (var person in await db.People.Where(p => p.ClosedAt == null && p.Firms.Any(m => firms.Contains(m.FirmId))).OrderBy(p => p.Id).ToListAsync(stop)) Add(person, HearingReason.Group);
        foreach (var person in await db.People.Where(p => p.ClosedAt == null && db.Enquiries.Any(e => e.TenderId == tenderId && e.AskedBy == p.Id)).OrderBy(p => p.Id).ToListAsync(stop)) Add(person, HearingReason.Asked);
        foreach (var person in await db.People.Where(p => p.ClosedAt == null && db.Watches.Any(w => w.TenderId == tenderId && w.PersonId == p.Id)).OrderBy(p => p.Id).ToListAsync(stop)) Add(person, HearingReason.Watching);
        // A quick quote is news only to those whom it is asked of, as when it came out.
        var interested = await db.PlanInterests.Where(i => db.PlannedProcurements.Any(p => p.Id == i.PlanId && p.TenderId == tenderId)
            && db.Tenders.Any(t => t.Id == tenderId && t.Procedure != ProcedureKind.QuickQuote)).Select(i => i.FirmId).Distinct().ToListAsync(stop);
        foreach (var person in await db.People.ActingFor(interested, now).OrderBy(p => p.Id).ToListAsync(stop)) Add(person, HearingReason.Interested);
        return [.. found.Values];
    }
}
