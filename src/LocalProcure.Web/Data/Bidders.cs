using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;

namespace LocalProcure.Web.Data;

/// <summary>One bidder, as a page names it: the firm, or the consortium with its members, lead first.</summary>
public sealed record Bidder(Guid BidId, string Name, IReadOnlyList<BidderMember> Members)
{
    public bool IsJoint => Members.Count > 1;
}

/// <summary>A firm of a bidder; role and share are a consortium's.</summary>
public sealed record BidderMember(Firm Firm, string? Role, int Share);

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
        : new Bidder(bid.Id, consortium.Name, [.. consortium.AcceptedMembers.Select(m => new BidderMember(firms[m.FirmId!.Value], m.Role, m.Share))]);
}
