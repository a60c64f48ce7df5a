using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Records;
using LocalProcure.Domain.Selections;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Records;

/// <summary>One chain of a record, with where it breaks if it does.</summary>
public sealed record RecordChain(Guid Id, string Name, int? FirstBreak);

/// <summary>One act in the record.</summary>
/// <param name="Detail">What was noted with the act; null where it is withheld or there is none.</param>
/// <param name="Said">The words and figures that the act was about.</param>
public sealed record RecordLine(AuditRow Row, string Chain, string Who, string? OnBehalfOf, string? Detail, bool IsWithheld, IReadOnlyList<string> Said);

/// <summary>The record of one procurement as its reader may have it.</summary>
public sealed record RecordPage(Tender Tender, bool IsBidders, IReadOnlyList<Bid> Bids, IReadOnlyDictionary<Guid, Bidder> Bidders, IReadOnlyList<RecordChain> Chains, IReadOnlyList<RecordLine> Lines,
    IReadOnlyDictionary<Guid, string> People, IReadOnlyList<Enquiry> Answers, Retention Retention, DateTime At)
{
    public IReadOnlyList<RecordDocument> Documents { get; } = RecordDocument.Of(Tender, IsBidders);

    public bool SaysNothingOfBids => Tender.OpenedAt is null && !IsBidders;
}

/// <summary>
/// Puts a record together from the audit chains and from what the acts were about. The buyer's readers get the procurement's chain, its plan's
/// and those of opened requests and bids; a bidder gets what everybody knows, its own request to take part and its own bid. Before opening nothing tells the buyer of bids.
/// </summary>
public sealed class RecordBook(AppDb db, Current current, Bidders bidders, RetentionDates retention)
{
    /// <summary>Acts on a procurement that everybody sees anyway.</summary>
    public static readonly IReadOnlySet<string> Public = new HashSet<string>
        { "TenderPublished", "TenderWithdrawn", "TenderChangePublished", "QuestionsClosed", "EnquiryAnswered", "TenderOpened", "TenderAwarded", "ContractRegistered" };

    /// <summary>The record, or null for whom there is none; <paramref name="mayNot"/> when the person knows the tender and may not read its record.</summary>
    public async Task<(RecordPage? Page, bool MayNot)> Find(Guid tenderId, CancellationToken stop = default)
    {
        var tender = await db.Tenders.AsNoTracking().VisibleTo(current.Person).Whole().SingleOrDefaultAsync(t => t.Id == tenderId, stop);
        if (tender is null) return (null, false);
        var own = await db.Bids.AsNoTracking().OwnedBy(current.Person, current.Now).Where(b => b.TenderId == tenderId).ToListAsync(stop);
        var asked = await db.ParticipationRequests.AsNoTracking().OwnedBy(current.Person, current.Now).Where(r => r.TenderId == tenderId).ToListAsync(stop);
        // Whoever belongs to a bidder reads as a bidder, also when they work for the buyer: nobody stands on both sides.
        if (own.Count + asked.Count > 0) return (await Page(tender, true, own, asked, stop), false);
        if (!current.Me.IsMemberOfBuyer(tender.BuyerId)) return (null, false);
        if (!current.Me.CanReadRecord(tender)) return (null, true);
        var opened = tender.OpenedAt is null ? [] : await db.Bids.AsNoTracking().OpenedTo(current.Person, current.Now).Where(b => b.TenderId == tenderId).OrderBy(b => b.SubmittedAt).ToListAsync(stop);
        var requests = await db.ParticipationRequests.AsNoTracking().OpenedInRecord(current.Person, current.Now).Where(r => r.TenderId == tenderId).OrderBy(r => r.SubmittedAt).ToListAsync(stop);
        return (await Page(tender, false, opened, requests, stop), false);
    }

    private async Task<RecordPage> Page(Tender tender, bool isBidders, IReadOnlyList<Bid> bids, IReadOnlyList<ParticipationRequest> requests, CancellationToken stop)
    {
        var names = await bidders.Of(bids, stop);
        var chains = new List<RecordChain> { new(tender.Id, RecordText.Procurement, await AuditTrail.FirstBreak(db, tender.Id, stop)) };
        if (!isBidders && await db.PlannedProcurements.Where(p => p.TenderId == tender.Id).Select(p => p.Id).ToListAsync(stop) is { Count: > 0 } plans)
            foreach (var plan in plans) chains.Add(new(plan, RecordText.Plan, await AuditTrail.FirstBreak(db, plan, stop)));
        var asking = await NamesOf(requests, stop);
        foreach (var request in requests) chains.Add(new(request.Id, isBidders ? RecordText.YourRequest : RecordText.Request(asking[request.BidderId]), await AuditTrail.FirstBreak(db, request.Id, stop)));
        foreach (var bid in bids) chains.Add(new(bid.Id, isBidders ? RecordText.YourBid : RecordText.Bid(names[bid.Id].Name), await AuditTrail.FirstBreak(db, bid.Id, stop)));
        var ids = chains.Select(c => c.Id).ToList();
        var rows = await db.AuditRows.AsNoTracking().Where(r => ids.Contains(r.ChainId)).OrderBy(r => r.At).ThenBy(r => r.ChainId).ThenBy(r => r.Number).ToListAsync(stop);
        // How its request was judged a firm is told with the shortlist; that it was judged is nobody's before.
        if (isBidders) rows.RemoveAll(r => r.ChainId == tender.Id ? !IsForBidder(r, bids) : r.What == Judged && tender.ShortlistedAt is null);
        var said = await RecordSayings.Load(db, tender, isBidders, bids, requests, rows, stop);
        var chainNames = chains.ToDictionary(c => c.Id, c => c.Name);
        var (people, firms) = await Names(rows, stop);
        var lines = rows.Select(r => new RecordLine(r, chainNames[r.ChainId], Who(r), r.OnBehalfOf is { } firm ? firms.GetValueOrDefault(firm) : null,
            IsWithheld(r) ? null : r.Detail, IsWithheld(r), IsBlind(r) ? [] : said.Of(r))).ToList();
        return new(tender, isBidders, bids, names, chains, lines, people, said.Answers, await retention.Of(tender, stop), current.Now);

        // A bidder learns which body did it, not who in it.
        string Who(AuditRow row) => row.By == Guid.Empty ? AuditText.System
            : isBidders && (row.ChainId == tender.Id || IsByBuyer(row)) ? tender.Buyer.NameShown
            : people.TryGetValue(row.By, out var name) && name.Length > 0 ? name : AuditText.SomeoneWhoLeft;

        // The words that a bidder gets are those that were published; the rest of the row is the buyer's.
        bool IsWithheld(AuditRow row) => IsBlind(row) || (isBidders && row.What == Judged) || (isBidders && row.ChainId == tender.Id && Public.Contains(row.What) && row.Detail is not null && row.What != "EnquiryAnswered");

        bool IsBlind(AuditRow row) => !isBidders && !tender.IsOver() && (row.ChainId == tender.Id ? RecordTables.IsBlind(row.ThingType) : row.What == Judged);
    }

    private const string Judged = "RequestAssessed";

    /// <summary>What the buyer's people did with a bid or a request stands on its own chain.</summary>
    public static bool IsByBuyer(AuditRow row) => row.What is "BidOpened" or "BidContentDeleted" or "RequestOpened" or Judged or "RequestContentDeleted";

    private async Task<Dictionary<Guid, string>> NamesOf(IReadOnlyList<ParticipationRequest> requests, CancellationToken stop)
    {
        var ids = requests.Select(r => r.BidderId).ToList();
        if (ids.Count == 0) return [];
        var names = (await db.Firms.AsNoTracking().Where(f => ids.Contains(f.Id)).ToListAsync(stop)).ToDictionary(f => f.Id, f => f.NameShown);
        foreach (var group in await db.Consortia.AsNoTracking().Where(c => ids.Contains(c.Id)).ToListAsync(stop)) names[group.Id] = group.Name;
        return names;
    }

    private static bool IsForBidder(AuditRow row, IReadOnlyList<Bid> bids) =>
        Public.Contains(row.What) || row.What is "BidOpened" or "ClarificationAsked" or "ClarificationAnswered" && bids.Any(b => row.Detail?.StartsWith(b.Id.ToString(), StringComparison.Ordinal) == true);

    private async Task<(Dictionary<Guid, string> People, Dictionary<Guid, string> Firms)> Names(List<AuditRow> rows, CancellationToken stop)
    {
        var people = rows.Select(r => r.By).Distinct().ToList();
        var firms = rows.Select(r => r.OnBehalfOf).OfType<Guid>().Distinct().ToList();
        return (await db.People.AsNoTracking().Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, stop),
            (await db.Firms.AsNoTracking().Where(f => firms.Contains(f.Id)).ToListAsync(stop)).ToDictionary(f => f.Id, f => f.NameShown));
    }
}
