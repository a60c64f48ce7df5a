using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Openings;
using LocalProcure.Domain.Records;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Records;

/// <summary>The words and figures that acts were about: questions, answers, scores with their reasons, decisions.</summary>
public sealed class RecordSayings
{
    private readonly Dictionary<(string Type, Guid Id, string? What), List<string>> said = [];

    public IReadOnlyList<Enquiry> Answers { get; private set; } = [];

    public IReadOnlyList<string> Of(AuditRow row) =>
        said.TryGetValue((row.ThingType, row.ThingId, row.What), out var exact) ? exact
        : row.What == "EnquiryAnswered" && Guid.TryParse(row.Detail, out var enquiry) && said.TryGetValue((nameof(Enquiry), enquiry, null), out var answer) ? answer
        : said.TryGetValue((row.ThingType, row.ThingId, null), out var any) ? any : [];

    public static async Task<RecordSayings> Load(AppDb db, Tender tender, bool isBidders, IReadOnlyList<Bid> bids, CancellationToken stop)
    {
        var all = new RecordSayings { Answers = await db.Enquiries.AsNoTracking().Where(e => e.TenderId == tender.Id && e.AnsweredAt != null).OrderBy(e => e.AnsweredAt).ToListAsync(stop) };
        foreach (var enquiry in all.Answers) all.Say(nameof(Enquiry), enquiry.Id, null, $"{RecordText.Question}: {enquiry.Published.Shown}", $"{RecordText.Answer}: {enquiry.Answer.Shown}");
        if (tender.WithdrawnAt is not null) all.Say(nameof(Tender), tender.Id, "TenderWithdrawn", $"{RecordText.Reason}: {tender.WithdrawnBecause.Shown}");
        foreach (var document in tender.Documents) all.Say(nameof(Tender), tender.Id, "TenderDocumentAdded", $"{document.Title} ({document.FileName}), {RecordText.DocumentHash(document.FileHash)}");
        var ids = bids.Select(b => b.Id).ToList();
        if (ids.Count == 0) return all;
        foreach (var asked in await db.Clarifications.AsNoTracking().Where(c => ids.Contains(c.BidId)).ToListAsync(stop))
        {
            all.Say(nameof(Clarification), asked.Id, "ClarificationAsked", $"{RecordText.Question}: {asked.Question}");
            if (asked.Answer is not null) all.Say(nameof(Clarification), asked.Id, "ClarificationAnswered", $"{RecordText.Answer}: {asked.Answer}");
        }
        foreach (var bid in bids)
            foreach (var submission in bid.Submissions) all.Say(nameof(Bid), bid.Id, "BidSubmitted", $"{submission.Number}: {submission.ReceivedAt.ShowMoment()}, {RecordText.DocumentHash(submission.Hash)}");
        if (isBidders || !tender.IsOver()) return all;
        foreach (var score in await db.Scores.AsNoTracking().Where(s => s.TenderId == tender.Id).ToListAsync(stop))
            all.Say(nameof(Score), score.Id, null, RecordText.Points(score.Points), $"{RecordText.Reason}: {score.Reason}");
        foreach (var agreed in await db.AgreedScores.AsNoTracking().Where(s => s.TenderId == tender.Id).ToListAsync(stop))
            all.Say(nameof(Consensus), agreed.Id, null, RecordText.Points(agreed.Points), $"{RecordText.Reason}: {agreed.Reason}");
        foreach (var award in await db.Awards.AsNoTracking().Where(a => a.TenderId == tender.Id).ToListAsync(stop))
            all.Say(nameof(Award), award.Id, null, Money.Show(award.PricePence), $"{RecordText.Reason}: {award.Reason}");
        return all;
    }

    private void Say(string type, Guid id, string? what, params string[] words)
    {
        if (!said.TryGetValue((type, id, what), out var list)) said[(type, id, what)] = list = [];
        list.AddRange(words);
    }
}
