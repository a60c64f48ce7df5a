using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Consortia.Agreeing;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Desk;

/// <summary>What being in a group asks of a firm: terms to accept, an agreement to make or sign, a place to fill, a change to agree to; and of a buyer: a change to decide.</summary>
public sealed class MembershipOnDesk(AppDb db) : IDeskSource
{
    public async Task<IReadOnlyList<DeskLine>> Lines(Person me, DateTime now) => [.. await OfRooms(me, now), .. await Named(me, now), .. await ToAgree(me, now), .. await ToDecide(me)];

    private async Task<IEnumerable<DeskLine>> OfRooms(Person me, DateTime now)
    {
        if (me.FirmIdsAt(now).Count == 0) return [];
        // Groups whose tender has closed are past all this.
        var open = db.Tenders.TakingAt(now).Select(t => t.Id);
        var rooms = await db.Consortia.AsNoTracking().Include(c => c.Members).VisibleTo(me, now)
            .Where(c => c.EndedAt == null && c.SubmittedAt == null && (c.TenderId == null || open.Contains(c.TenderId.Value)))
            .OrderByDescending(c => c.StartedAt).ThenBy(c => c.Id).Take(IDeskSource.Most).ToListAsync();
        var ids = rooms.Select(c => c.Id).ToArray();
        var tenderIds = rooms.Select(c => c.TenderId).OfType<Guid>().ToArray();
        var closing = await db.Tenders.Where(t => tenderIds.Contains(t.Id)).Select(t => new { t.Id, t.ClosesAt }).ToDictionaryAsync(t => t.Id, t => t.ClosesAt);
        var agreements = (await db.ConsortiumAgreements.AsNoTracking().Where(a => ids.Contains(a.ConsortiumId) && a.ReplacedAt == null).ToListAsync()).ToDictionary(a => a.ConsortiumId);
        return rooms.SelectMany(room => Of(room, agreements.GetValueOrDefault(room.Id), room.TenderId is { } tender ? closing.GetValueOrDefault(tender) : null, me, now));
    }

    /// <summary>Submitted groups into which one of the person's firms was named: it accepts its place itself.</summary>
    private async Task<IEnumerable<DeskLine>> Named(Person me, DateTime now)
    {
        var firms = me.FirmIdsAt(now);
        if (firms.Count == 0) return [];
        var rooms = await db.Consortia.AsNoTracking().Include(c => c.Members).VisibleTo(me, now)
            .Where(c => c.EndedAt == null && c.SubmittedAt != null && c.Members.Any(m => m.FirmId != null && firms.Contains(m.FirmId.Value) && m.AgreedNumber < m.TermsNumber && m.LeftAt == null && m.RemovedAt == null))
            .OrderByDescending(c => c.StartedAt).ThenBy(c => c.Id).Take(IDeskSource.Most).ToListAsync();
        return rooms.Where(room => me.FirmsIn(room, now).Any(firm => !room.PlaceOf(firm)!.HasAgreed))
            .Select(room => new DeskLine(DeskPart.Now, DeskText.AcceptTerms, $"/consortia/{room.Id}/place", DeskLine.Named(room.Name)));
    }

    private static IEnumerable<DeskLine> Of(Consortium room, ConsortiumAgreement? agreement, DateTime? due, Person me, DateTime now)
    {
        var (name, mine, leads) = (DeskLine.Named(room.Name), me.FirmsIn(room, now), me.CanLead(room, now));
        DeskLine Now(string act, string path) => new(DeskPart.Now, act, $"/consortia/{room.Id}{path}", name, due);
        if (mine.Any(firm => !room.PlaceOf(firm)!.HasAgreed)) yield return Now(DeskText.AcceptTerms, "/place");
        else if (mine.Any(firm => room.WhyNotVouch(firm) is not null)) yield return Now(DeskText.SayWhyNotAlone, "/place");
        // One that the group has outgrown makes its next version by itself, at the latest when somebody follows this line.
        var isBehind = agreement is not null && agreement.TermsVersion != room.TermsVersion;
        if (agreement is not null && !isBehind && mine.Any(firm => agreement.FirmIds.Contains(firm) && !agreement.IsSignedBy(firm))) yield return Now(DeskText.SignAgreement(agreement.Number), "/agreement");
        if (isBehind && ConsortiumAgreement.WhyNotMake(room) is null) yield return Now(DeskText.SignAgreementAgain, "/agreement");
        if (leads && agreement is null && ConsortiumAgreement.WhyNotMake(room) is null) yield return Now(DeskText.MakeAgreement, "/agreement/choices");
        // Who left by itself is the lead's to replace, until somebody has been asked in since.
        if (leads && room.Members.Where(m => m.LeftAt is not null).OrderByDescending(m => m.LeftAt).FirstOrDefault() is { } gone && room.CurrentMembers.All(m => m.InvitedAt < gone.LeftAt))
            yield return Now(DeskText.ReplaceLeaver, $"/invitations/new?after={gone.Id}");
    }

    /// <summary>Changes of a submitted group that wait for one of the person's firms, the one that would come in among them.</summary>
    private async Task<IEnumerable<DeskLine>> ToAgree(Person me, DateTime now)
    {
        var firms = me.FirmIdsAt(now);
        if (firms.Count == 0) return [];
        var rooms = db.Consortia.VisibleTo(me, now).Select(c => c.Id);
        var changes = await db.GroupChanges.AsNoTracking().WaitingForMembers().Where(c => rooms.Contains(c.ConsortiumId) || c.NewFirmId != null && firms.Contains(c.NewFirmId.Value))
            .OrderBy(c => c.AskedAt).Take(IDeskSource.Most).ToListAsync();
        var ids = changes.Select(c => c.ConsortiumId).ToArray();
        var names = await db.Consortia.Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.Name }).ToDictionaryAsync(c => c.Id, c => c.Name);
        return changes.Where(c => c.StillToAgree.Any(firms.Contains))
            .Select(c => new DeskLine(DeskPart.Now, c.NewFirmId is { } next && firms.Contains(next) ? DeskText.ComeIntoGroup : DeskText.AgreeToChange, $"/consortia/{c.ConsortiumId}/changes/{c.Id}", DeskLine.Named(names[c.ConsortiumId])));
    }

    private async Task<IEnumerable<DeskLine>> ToDecide(Person me)
    {
        var buyers = me.Buyers.Where(m => m.Roles.HasFlag(BuyerRole.Officer)).Select(m => m.BuyerId).ToArray();
        if (buyers.Length == 0) return [];
        var changes = await db.GroupChanges.AsNoTracking().WaitingForBuyer()
            .Join(db.Tenders.Where(t => buyers.Contains(t.BuyerId) && t.AwardedAt == null && t.WithdrawnAt == null), c => c.TenderId, t => t.Id, (c, t) => new { c.BidId, c.SentAt, t.Id, t.Title })
            .OrderBy(x => x.SentAt).Take(IDeskSource.Most).ToListAsync();
        return changes.Select(x => new DeskLine(DeskPart.Now, DeskText.DecideGroupChange, $"/tenders/{x.Id}/opening/bids/{x.BidId}", x.Title));
    }
}
