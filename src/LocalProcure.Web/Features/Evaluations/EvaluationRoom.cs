using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Data.Keys;

namespace LocalProcure.Web.Features.Evaluations;

/// <summary>Everything about the evaluation of one opened tender. What a reader may see of it, <see cref="Panel"/> says.</summary>
public sealed record Room(Tender Tender, Opening Opening, IReadOnlyList<Bid> Bids, IReadOnlyDictionary<Guid, Bidder> Bidders,
    IReadOnlyDictionary<Guid, BidContent> Contents, Panel Panel, IReadOnlyDictionary<Guid, string> Names, Award? Award)
{
    public IReadOnlyCollection<Guid> BidderFirms { get; } = [.. Bids.SelectMany(b => b.FirmIds)];
    public Panellist? PlaceOf(Guid personId) => Panel.Panellists.FirstOrDefault(p => p.PersonId == personId);
    public string NameOf(Guid personId) => Names.GetValueOrDefault(personId, "");
    public long PriceOf(Guid bidId) => BidPricing.TotalPence(Tender, Contents[bidId]);

    /// <summary>Empty until every answer has an agreed score.</summary>
    public IReadOnlyList<RankedBid> Ranking { get; } = Panel.Unscored > 0 ? [] :
        Domain.Evaluations.Ranking.Of(Tender, Bids.Select(b => new BidResult(b.Id, BidPricing.TotalPence(Tender, Contents[b.Id]), Panel.PointsOf(b.Id))));

    public bool SeesPrices(Person person) => Panel.SeesPrices(person, Tender.BuyerId, Panel.Panellists);
}

/// <summary>Loads a tender's evaluation for the buyer's people, once two officers have opened its bids.</summary>
public sealed class EvaluationRoom(AppDb db, Current current, BidVault vault, Bidders bidders)
{
    public async Task<Room?> Find(Guid tenderId)
    {
        var tender = await db.Tenders.Whole().OwnedBy(current.Person).SingleOrDefaultAsync(t => t.Id == tenderId);
        var opening = await db.Openings.AsNoTracking().SingleOrDefaultAsync(o => o.TenderId == tenderId && o.OpenedAt != null);
        return tender is null || opening is null || !current.Me.CanReadBidsOf(tender.BuyerId) ? null
            : await Load(tender, opening) is var room && current.Me.WhyNotServeBuyer(room.Bids.SelectMany(b => b.FirmIds), current.Now) is null ? room : null;
    }

    /// <summary>For the bidder's own summary: the caller has made sure that the reader may see what it takes from it.</summary>
    public async Task<Room> Load(Tender tender, Opening opening)
    {
        var intact = opening.Bids.Where(b => b.IsIntact).Select(b => b.BidId).ToArray();
        var bids = await db.Bids.Where(b => intact.Contains(b.Id)).OrderBy(b => b.SubmittedAt).ToListAsync();
        var panellists = await db.Panellists.Where(p => p.TenderId == tender.Id).OrderBy(p => p.AddedAt).ToListAsync();
        var scores = await db.Scores.Where(s => s.TenderId == tender.Id).ToListAsync();
        var agreed = await db.AgreedScores.Where(s => s.TenderId == tender.Id).ToListAsync();
        var people = panellists.Select(p => p.PersonId).ToArray();
        return new Room(tender, opening, bids, await bidders.Of(bids), bids.ToDictionary(b => b.Id, b => vault.ReadOpened(b, opening)),
            new Panel(tender, panellists, scores, agreed, [.. bids.Select(b => b.Id)]),
            await db.People.AsNoTracking().Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name),
            await db.Awards.AsNoTracking().SingleOrDefaultAsync(a => a.TenderId == tender.Id));
    }
}
