using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.Records;
using LocalProcure.Domain.Selections;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Records;

/// <summary>The words and figures that acts were about: documents, questions, answers, scores, and decisions with their reasons.</summary>
public sealed partial class RecordSayings
{
    private readonly Dictionary<(string Type, Guid Id, string What), List<string>> said = [];
    private readonly Dictionary<(string Type, Guid Id, string What), int> last;
    private readonly IReadOnlyList<RecordDocument> documents;
    private Dictionary<(Guid Chain, int Number), string> before = [];

    private RecordSayings(IEnumerable<AuditRow> rows, IReadOnlyList<RecordDocument> documents)
    {
        last = rows.GroupBy(r => (r.ThingType, r.ThingId, r.What)).ToDictionary(g => g.Key, g => g.Max(r => r.Number));
        this.documents = documents;
    }

    public IReadOnlyList<Enquiry> Answers { get; private set; } = [];

    /// <summary>Words stand at the act that wrote them last; those that it took the place of beside them, as those that stood before.</summary>
    public IReadOnlyList<string> Of(AuditRow row) => before.TryGetValue((row.ChainId, row.Number), out var old) ? [.. Now(row), RecordText.Labelled(RecordText.Before, old)] : Now(row);

    private IReadOnlyList<string> Now(AuditRow row) => row.What switch
    {
        "TenderDocumentAdded" or "TenderDocumentReplaced" or "TenderDocumentRemoved" => RecordDocument.Said(documents, row.What, row.At, row.Detail),
        "EnquiryAnswered" => OfDetail(nameof(Enquiry), row),
        "TenderLotEnded" => OfDetail(nameof(TenderLot), row),
        "BidSubmitted" => said.GetValueOrDefault((nameof(Bid), row.ThingId, Submission(row.Detail))) ?? [],
        _ => said.TryGetValue((row.ThingType, row.ThingId, row.What), out var words) && last[(row.ThingType, row.ThingId, row.What)] == row.Number ? words : [],
    };

    /// <param name="requests">The opened requests to take part that the reader may know of.</param>
    /// <param name="rows">All that the record tells of.</param>
    public static async Task<RecordSayings> Load(AppDb db, Tender tender, bool isBidders, IReadOnlyList<Bid> bids, IReadOnlyList<ParticipationRequest> requests, IEnumerable<AuditRow> rows, CancellationToken stop)
    {
        var all = new RecordSayings(rows, RecordDocument.Of(tender, isBidders)) { Answers = await db.Enquiries.AsNoTracking().Where(e => e.TenderId == tender.Id && e.AnsweredAt != null).OrderBy(e => e.AnsweredAt).ToListAsync(stop) };
        foreach (var enquiry in all.Answers) all.Say(nameof(Enquiry), enquiry.Id, "EnquiryAnswered", $"{RecordText.Question}: {enquiry.Published.Shown}", $"{RecordText.Answer}: {enquiry.Answer.Shown}");
        if (tender.WithdrawnAt is not null) all.Because(nameof(Tender), tender.Id, "TenderWithdrawn", tender.WithdrawnBecause.Shown);
        foreach (var lot in tender.Lots.Where(l => l.HasEnded)) all.Say(nameof(TenderLot), lot.Id, "TenderLotEnded", lot.Title.Shown, RecordText.Labelled(RecordText.Reason, lot.EndedBecause.Shown));
        await all.OfChanges(db, tender, isBidders, stop);
        await all.OfBids(db, bids, stop);
        // What follows is the buyer's own, and what is blind comes when the evaluation is over: as in the tables of the zip.
        if (isBidders) return all;
        var chains = rows.Select(r => r.ChainId).Distinct().ToList();
        all.before = (await db.WordsBefore.AsNoTracking().Where(w => chains.Contains(w.ChainId)).ToListAsync(stop)).ToDictionary(w => (w.ChainId, w.Number), w => w.Words);
        all.OfTender(tender);
        await all.OfPlan(db, tender, stop);
        await all.OfContracts(db, tender, stop);
        if (!tender.IsOver()) return all;
        await all.OfSelection(db, tender, requests, stop);
        await all.OfBidders(db, tender, stop);
        await all.OfAward(db, tender, stop);
        return all;
    }

    private async Task OfBids(AppDb db, IReadOnlyList<Bid> bids, CancellationToken stop)
    {
        var ids = bids.Select(b => b.Id).ToList();
        foreach (var asked in ids.Count == 0 ? [] : await db.Clarifications.AsNoTracking().Where(c => ids.Contains(c.BidId)).ToListAsync(stop))
        {
            Say(nameof(Clarification), asked.Id, "ClarificationAsked", $"{RecordText.Question}: {asked.Question}");
            Say(nameof(Clarification), asked.Id, "ClarificationAnswered", RecordText.Labelled(RecordText.Answer, asked.Answer));
        }
        foreach (var bid in bids)
            foreach (var submission in bid.Submissions) Say(nameof(Bid), bid.Id, $"submission {submission.Number}", $"{submission.Number}: {submission.ReceivedAt.ShowMoment()}, {RecordText.DocumentHash(submission.Hash)}");
    }

    private IReadOnlyList<string> OfDetail(string type, AuditRow row) => Guid.TryParse(row.Detail, out var about) ? said.GetValueOrDefault((type, about, row.What)) ?? [] : [];

    private static string Submission(string? detail) => string.Join(' ', (detail ?? "").Split(' ').Take(2));

    private void Because(string type, Guid id, string what, string? reason) => Say(type, id, what, RecordText.Labelled(RecordText.Reason, reason));

    private void Say(string type, Guid id, string what, params string[] words)
    {
        var spoken = words.Where(w => w.Length > 0).ToList();
        if (spoken.Count == 0) return;
        if (!said.TryGetValue((type, id, what), out var list)) said[(type, id, what)] = list = [];
        list.AddRange(spoken);
    }
}
