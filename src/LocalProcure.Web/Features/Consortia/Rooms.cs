using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Data.Keys;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>Finds consortia for the person asking, and only those that they may know of.</summary>
public sealed class Rooms(AppDb db, Current current, BidVault vault)
{
    /// <summary>The room of a group that one of the person's firms has joined; null for everyone else.</summary>
    public async Task<RoomPage?> Find(Guid id)
    {
        var consortium = await Whole().VisibleTo(current.Me, current.Now).SingleOrDefaultAsync(c => c.Id == id);
        return consortium is null ? null : await Page(consortium);
    }

    /// <summary>Consortia with all that their rules need.</summary>
    public IQueryable<Consortium> Whole() => db.Consortia.Include(c => c.Members).Include(c => c.Signatures).AsSplitQuery();

    public async Task<RoomPage> Page(Consortium consortium)
    {
        var tender = consortium.TenderId is { } tenderId ? await db.Tenders.Include(t => t.Buyer).Include(t => t.Lots.OrderBy(l => l.Number)).Include(t => t.Requirements).Include(t => t.PriceLines).Include(t => t.CpvCodes).AsSplitQuery().SingleAsync(t => t.Id == tenderId) : null;
        var bid = await db.Bids.Include(b => b.Parties).SingleOrDefaultAsync(b => b.ConsortiumId == consortium.Id);
        var firmIds = consortium.Members.Where(m => m.FirmId != null).Select(m => m.FirmId!.Value).Distinct().ToArray();
        var firms = await db.Firms.Where(f => firmIds.Contains(f.Id)).ToDictionaryAsync(f => f.Id);
        var personIds = consortium.Signatures.SelectMany(s => new[] { s.PersonId, s.ResetBy ?? Guid.Empty }).Concat(consortium.Members.SelectMany(m => new[] { m.InvitedBy, m.AcceptedBy ?? Guid.Empty, m.AgreedBy ?? Guid.Empty })).Distinct().ToArray();
        var people = await db.People.Where(p => personIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
        return new RoomPage(consortium, tender, bid, firms, people, current.Me, current.Now, HasShown(tender, bid),
            await db.ConsortiumAgreements.AsNoTracking().Where(a => a.ConsortiumId == consortium.Id).OrderByDescending(a => a.Number).FirstOrDefaultAsync())
        {
            RequestId = tender is not { HasSelection: true } ? null : await db.ParticipationRequests.Where(r => r.ConsortiumId == consortium.Id).Select(r => (Guid?)r.Id).SingleOrDefaultAsync(),
        };
    }

    /// <summary>Whether the person's own firms have shown something for every condition that the joint bid is asked for; null where there is nothing to show.</summary>
    private bool? HasShown(Tender? tender, Bid? bid)
    {
        if (tender is not { Requirements.Count: > 0 } || bid is null || !current.Me.CanEdit(bid, current.Now)) return null;
        var content = vault.ReadOwn(bid, current.Me, current.Now);
        return bid.FirmIds.Where(f => current.Me.ActsFor(f, current.Now)).All(firm => content.Conditions(tender).All(r => content.EvidenceOf(firm).Any(e => e.RequirementId == r.Id)));
    }

    /// <summary>The person's own firms, by name.</summary>
    public async Task<IReadOnlyList<Firm>> MyFirms()
    {
        var ids = current.Me.FirmIdsAt(current.Now);
        return await db.Firms.Where(f => ids.Contains(f.Id) && f.MergedIntoId == null).OrderBy(f => f.Name).ToListAsync();
    }

    /// <summary>Whether the firm is in another group for these lots, or bids for one of them alone, or asks to take part alone; without lots, for the tender.</summary>
    public async Task<bool> IsElsewhere(Guid? tenderId, Guid firmId, IReadOnlyCollection<Guid> lotIds, Guid? besides = null)
    {
        if (tenderId is not { } tender) return false;
        var groups = await db.Consortia.AsNoTracking().Holding(tender, firmId).Where(c => c.Id != besides).ToListAsync();
        if (groups.Exists(g => g.MeetsOnLots(lotIds))) return true;
        // A request to take part is for every lot. Once the shortlist is there, only who then bids counts.
        if (await db.ParticipationRequests.AnyAsync(r => r.TenderId == tender && r.FirmId == firmId && r.ConsortiumId == null) && !await db.Shortlists.AnyAsync(s => s.TenderId == tender)) return true;
        var alone = await db.Bids.AsNoTracking().SingleOrDefaultAsync(b => b.TenderId == tender && b.FirmId == firmId && b.ConsortiumId == null);
        // Which lots a bid is for is sealed in it: only the firm's own people can look.
        return alone is not null && (lotIds.Count == 0 || !current.Me.CanEdit(alone, current.Now) || vault.ReadOwn(alone, current.Me, current.Now).LotIds?.Any(lotIds.Contains) == true);
    }

    /// <summary>Whether the person, acting for this firm under a mandate only, already acts for another bidder for the tender.</summary>
    public async Task<bool> IsOnAnotherSide(Guid? tenderId, Guid firmId, Guid? besides = null)
    {
        if (tenderId is not { } tender || current.Me.IsMemberOfFirm(firmId)) return false;
        var others = current.Me.FirmIdsAt(current.Now).Where(id => id != firmId).ToArray();
        return await db.Consortia.VisibleTo(current.Me, current.Now).AnyAsync(c => c.TenderId == tender && c.EndedAt == null && c.Id != besides)
            || await db.Bids.AnyAsync(b => b.TenderId == tender && (b.ConsortiumId == null || b.ConsortiumId != besides) && b.Parties.Any(p => others.Contains(p.FirmId)));
    }

    /// <summary>Brings the joint bid's parties in line with who is in the group, so that whoever left can no longer open it.</summary>
    public async Task KeepParties(Consortium consortium, Act act)
    {
        if (await db.Bids.Include(b => b.Parties).SingleOrDefaultAsync(b => b.ConsortiumId == consortium.Id) is not { } bid) return;
        Guid[] firms = [.. consortium.AcceptedMembers.Select(member => member.FirmId!.Value)];
        await ForgetEvidence(bid, firms, act);
        bid.SetParties(firms, act);
    }

    /// <summary>What a firm that left had shown of itself goes with it: the buyer must not read it in the others' bid.</summary>
    private async Task ForgetEvidence(Bid bid, Guid[] firms, Act act)
    {
        var closes = await db.Tenders.Where(t => t.Id == bid.TenderId && t.Requirements.Any()).Select(t => t.ClosesAt).SingleOrDefaultAsync();
        if (closes is not { } closesAt || !current.Me.CanEdit(bid, current.Now) || bid.WhyNotChange(closesAt, act.At) is not null) return;
        var content = vault.ReadOwn(bid, current.Me, current.Now);
        if (content.Evidence?.All(e => firms.Contains(e.FirmId)) ?? true) return;
        vault.Change(bid, content with { Evidence = [.. content.Evidence.Where(e => firms.Contains(e.FirmId))] }, closesAt, act);
    }

    /// <summary>The joint bid, and the draft of a request to take part, follow the lead: only the firm that leads can hand them in.</summary>
    public async Task HandBid(Consortium consortium, Act act)
    {
        var bid = await db.Bids.Include(b => b.Parties).SingleOrDefaultAsync(b => b.ConsortiumId == consortium.Id);
        bid?.HandTo(consortium.LeadFirmId, act);
        if (await db.ParticipationRequests.SingleOrDefaultAsync(r => r.ConsortiumId == consortium.Id && r.SubmittedAt == null) is { } request) request.HandTo(consortium.LeadFirmId, act);
    }

    /// <summary>Names of people and firms for a list.</summary>
    public async Task<Names> NamesOf(IEnumerable<Guid> personIds, IEnumerable<Guid> firmIds)
    {
        var (people, firms) = (personIds.Distinct().ToArray(), firmIds.Distinct().ToArray());
        return new Names(
            await db.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name),
            (await db.Firms.Where(f => firms.Contains(f.Id)).ToListAsync()).ToDictionary(f => f.Id, f => f.NameShown));
    }
}

/// <summary>Names by id; a person who closed their account is called that.</summary>
public sealed record Names(IReadOnlyDictionary<Guid, string> People, IReadOnlyDictionary<Guid, string> Firms)
{
    public string Person(Guid id) => People.TryGetValue(id, out var name) && name.Length > 0 ? name : SigningText.SomeoneWhoLeft;
    public string Firm(Guid id) => Firms.GetValueOrDefault(id, "");
}
