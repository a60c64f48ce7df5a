using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.People;
using LocalProcure.Domain.Tenders;
using LocalProcure.Web.Data.Keys;

namespace LocalProcure.Web.Features.Evaluations;

/// <summary>Everything about the evaluation of one opened tender. What a reader may see of it, <see cref="Panel"/> says.</summary>
/// <param name="Bids">Those that are assessed; the ones that a decision set aside stand in <paramref name="SetAside"/>.</param>
public sealed record Room(Tender Tender, Opening Opening, IReadOnlyList<Bid> Bids, IReadOnlyList<Bid> SetAside, IReadOnlyDictionary<Guid, Bidder> Bidders,
    IReadOnlyDictionary<Guid, BidContent> Contents, Panel Panel, IReadOnlyDictionary<Guid, string> Names, IReadOnlyList<Award> Awards,
    IReadOnlyList<Concern> Concerns, IReadOnlyList<SupplierCheck> Checks)
{
    public IReadOnlyCollection<Guid> BidderFirms { get; } = [.. Bids.Concat(SetAside).SelectMany(b => b.FirmIds)];
    public bool IsDecided => Awards.Count > 0;
    public Award? Award => Awards.Count > 0 ? Awards[0] : null;
    public Panellist? PlaceOf(Guid personId) => Panel.Panellists.FirstOrDefault(p => p.PersonId == personId);
    public string NameOf(Guid personId) => Names.GetValueOrDefault(personId, "");

    /// <summary>Each lot with its bids and their places; a tender that is not in lots is one.</summary>
    public IReadOnlyList<LotRoom> Lots { get; } = [.. LotRoom.Of(Tender, Bids, Contents, Panel)];

    public LotRoom? Lot(Guid? lotId) => Lots.FirstOrDefault(l => l.LotId == lotId);
    public long PriceOf(Guid bidId) => Lots.Where(l => l.Bids.Any(b => b.Id == bidId)).Sum(l => l.PriceOf(bidId));

    /// <summary>How many awards there are to decide: lots for which nobody bid, or nobody passed, have none.</summary>
    public int ToDecide => Lots.Count(l => l.Bids.Count > 0 && !l.HasEnded && (l.Ranking.Count == 0 || FreeIn(l).Any(b => b.Passed)));

    /// <summary>A lot's ranking without the bidders that have won as many lots as one may: lots are decided in the order of their numbers.</summary>
    public IReadOnlyList<RankedBid> FreeIn(LotRoom lot) =>
        LotAllocation.Free(lot.Ranking, Tender.MostLotsToWin, Awards.Where(a => a.LotId != lot.LotId && Lots.Any(l => l.LotId == a.LotId && l.Number < lot.Number)).Select(a => a.BidId));

    /// <summary>A lot before this one that can be awarded and is not yet.</summary>
    public LotRoom? EarlierUndecided(LotRoom lot) =>
        Lots.FirstOrDefault(l => l.Number < lot.Number && l.Bids.Count > 0 && !l.HasEnded && Awards.All(a => a.LotId != l.LotId) && FreeIn(l).Any(b => b.Passed));

    public IReadOnlyList<LowPrice> LowPrices(LotRoom lot) => Domain.Evaluations.LowPrices.Of(Tender, [.. lot.Bids.Select(b => (b.Id, lot.PriceOf(b.Id)))]);

    public bool SeesPrices(Person person) => Panel.SeesPrices(person, Tender.BuyerId, Panel.Panellists);
}

/// <summary>One lot of an evaluation, or the whole of a tender that is not in lots.</summary>
/// <param name="Number">0 for a tender that is not in lots.</param>
/// <param name="Ranking">Empty until every answer of every bid has an agreed score.</param>
public sealed record LotRoom(Guid? LotId, int Number, TenderLot? Lot, IReadOnlyList<Bid> Bids, IReadOnlyList<TenderQuestion> Questions, IReadOnlyDictionary<Guid, long> Prices, IReadOnlyList<RankedBid> Ranking)
{
    public bool HasEnded => Lot?.HasEnded == true;
    public string? Name => Lot is null ? null : LotText.Named(Lot);
    public long PriceOf(Guid bidId) => Prices[bidId];
    public RankedBid? PlaceOf(Guid bidId) => Ranking.FirstOrDefault(b => b.BidId == bidId);

    public static IEnumerable<LotRoom> Of(Tender tender, IReadOnlyList<Bid> bids, IReadOnlyDictionary<Guid, BidContent> contents, Panel panel)
    {
        foreach (var lotId in tender.LotIdsOrWhole)
        {
            var own = bids.Where(b => lotId is not { } lot || contents[b.Id].LotsBidFor(tender).Contains(lot)).ToArray();
            var questions = tender.QuestionsOf(lotId).ToArray();
            var prices = own.ToDictionary(b => b.Id, b => BidPricing.TotalPence(tender, contents[b.Id], lotId));
            var ranking = panel.Unscored > 0 ? [] : Domain.Evaluations.Ranking.Of(tender, questions, own.Select(b => new BidResult(b.Id, prices[b.Id], panel.PointsOf(b.Id))));
            yield return new LotRoom(lotId, tender.Lot(lotId)?.Number ?? 0, tender.Lot(lotId), own, questions, prices, ranking);
        }
    }
}

/// <summary>Loads a tender's evaluation for the buyer's people, once two officers have opened its bids.</summary>
public sealed class EvaluationRoom(AppDb db, Current current, BidVault vault, Bidders bidders)
{
    public async Task<Room?> Find(Guid tenderId)
    {
        var tender = await db.Tenders.Whole().OwnedBy(current.Person).SingleOrDefaultAsync(t => t.Id == tenderId);
        var opening = await db.Openings.AsNoTracking().SingleOrDefaultAsync(o => o.TenderId == tenderId && o.OpenedAt != null);
        return tender is not { ContentsDeletedAt: null } || opening is null || !current.Me.CanReadBidsOf(tender.BuyerId) ? null
            : await Load(tender, opening) is var room && current.Me.WhyNotServeBuyer(room.BidderFirms, current.Now) is null ? room : null;
    }

    /// <summary>For the bidder's own summary: the caller has made sure that the reader may see what it takes from it.</summary>
    public async Task<Room> Load(Tender tender, Opening opening)
    {
        var intact = opening.Bids.Where(b => b.IsIntact).Select(b => b.BidId).ToArray();
        var bids = await db.Bids.Where(b => intact.Contains(b.Id)).OrderBy(b => b.SubmittedAt).ToListAsync();
        var concerns = await db.Concerns.Where(c => c.TenderId == tender.Id).OrderBy(c => c.RaisedAt).ToListAsync();
        var setAside = bids.Where(b => concerns.Any(c => c.BidId == b.Id && c.SetsAside)).ToList();
        var assessed = bids.Except(setAside).ToList();
        var panellists = await db.Panellists.Where(p => p.TenderId == tender.Id).OrderBy(p => p.AddedAt).ToListAsync();
        var scores = await db.Scores.Where(s => s.TenderId == tender.Id).ToListAsync();
        var agreed = await db.AgreedScores.Where(s => s.TenderId == tender.Id).ToListAsync();
        var contents = bids.ToDictionary(b => b.Id, b => vault.ReadOpened(b, opening));
        var checks = await db.SupplierChecks.AsNoTracking().Where(c => c.TenderId == tender.Id).OrderBy(c => c.CheckedAt).ToListAsync();
        Guid[] people = [.. panellists.Select(p => p.PersonId), .. checks.Select(c => c.CheckedBy), .. agreed.Select(a => a.AgreedBy), .. await db.AwardsTakenBack.Where(t => t.TenderId == tender.Id).Select(t => t.TakenBackBy).ToListAsync(), .. panellists.SelectMany(p => p.Declarations).Select(d => d.AcceptedBy).OfType<Guid>()];
        return new Room(tender, opening, assessed, setAside, await bidders.Of(bids), contents,
            new Panel(tender, panellists, scores, agreed, [.. assessed.Select(b => b.Id)]) { AskedOf = contents.ToDictionary(c => c.Key, c => c.Value.Asked(tender)) },
            await db.People.AsNoTracking().Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name),
            await db.Awards.AsNoTracking().Where(a => a.TenderId == tender.Id).ToListAsync(), concerns, checks);
    }
}
