using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;

namespace LocalProcure.Web.Data;

/// <summary>One bidder, as a page names it: the firm, or the consortium with its members, lead first.</summary>
public sealed record Bidder(Guid BidId, string Name, IReadOnlyList<BidderMember> Members)
{
    public bool IsJoint => Members.Count > 1;

    /// <summary>The parties of the contract for a lot, or for the whole tender (null): everyone with a part in it, and the lead in any case, which signs.</summary>
    public IEnumerable<ContractParty> PartiesOf(Guid? lotId) =>
        Members.Where((member, at) => at == 0 || member.ShareOf(lotId) > 0).Select((member, at) => ContractParty.Of(member.Firm, member.Role, member.ShareOf(lotId), at));
}

/// <summary>A firm of a bidder; role and share are a consortium's.</summary>
/// <param name="Lots">Its part of each lot where parts differ by lot.</param>
public sealed record BidderMember(Firm Firm, string? Role, int Share, IReadOnlyList<LotShare>? Lots = null)
{
    public int ShareOf(Guid? lotId) => lotId is { } lot && Lots is { Count: > 0 } ? Lots.FirstOrDefault(l => l.LotId == lot)?.Share ?? 0 : Share;
}

/// <summary>Who the bidders are. Ask only about bids that the reader may know of.</summary>
public sealed class Bidders(AppDb db)
{
    public async Task<IReadOnlyDictionary<Guid, Bidder>> Of(IReadOnlyCollection<Bid> bids, CancellationToken stop = default)
    {
        var consortiumIds = bids.Select(b => b.ConsortiumId).OfType<Guid>().ToArray();
        var consortia = consortiumIds.Length == 0 ? [] : await db.Consortia.AsNoTracking().Include(c => c.Members).Where(c => consortiumIds.Contains(c.Id)).ToListAsync(stop);
        var firmIds = bids.SelectMany(b => b.FirmIds).Concat(consortia.SelectMany(c => c.AcceptedMembers.Select(m => m.FirmId!.Value))).Distinct().ToArray();
        var firms = await db.Firms.AsNoTracking().Where(f => firmIds.Contains(f.Id)).ToDictionaryAsync(f => f.Id, stop);
        return bids.ToDictionary(b => b.Id, b => Of(b, consortia.Find(c => c.Id == b.ConsortiumId), firms));
    }

    public async Task<Bidder> Of(Bid bid, CancellationToken stop = default) => (await Of([bid], stop))[bid.Id];

    /// <summary>Everyone who belongs to a firm of the bid or holds a mandate for one, each once.</summary>
    public async Task<IReadOnlyList<Person>> PeopleOf(Bid bid, DateTime now, CancellationToken stop = default)
    {
        var firms = bid.FirmIds;
        return await db.People.ActingFor(firms, now).OrderBy(p => p.Id).ToListAsync(stop);
    }

    private static Bidder Of(Bid bid, Consortium? consortium, Dictionary<Guid, Firm> firms) => consortium is null
        ? new Bidder(bid.Id, firms[bid.FirmId].NameShown, [new BidderMember(firms[bid.FirmId], null, Shares.Whole)])
        : new Bidder(bid.Id, consortium.Name, [.. consortium.AcceptedMembers.Select(m => new BidderMember(firms[m.FirmId!.Value], m.Role, m.Share, m.LotShares))]);
}
