using LocalProcure.Domain.Requirements;

namespace LocalProcure.Domain.Tenders;

/// <summary>What a published tender says after a change. Until then a change is written on a proposal: the same tender in memory, never saved.</summary>
public sealed partial class Tender
{
    private readonly List<TenderDocumentVersion> documentHistory = [];
    private bool isProposal;

    /// <summary>How many changes were published since the tender was: what bids are confirmed for.</summary>
    public int ChangeCount { get; private set; }
    /// <summary>When the latest change was published.</summary>
    public DateTime? RevisedAt { get; private set; }

    /// <summary>1 as first published, one more with each change.</summary>
    public int Edition => ChangeCount + 1;

    public IReadOnlyList<TenderDocumentVersion> DocumentHistory => documentHistory;

    /// <summary>Earlier versions of a document that everybody could read, the latest first.</summary>
    public IEnumerable<TenderDocumentVersion> EarlierVersionsOf(Guid documentId) =>
        documentHistory.Where(v => v.DocumentId == documentId && v.WasPublic(this)).OrderByDescending(v => v.Number);

    /// <summary>Documents that were taken off after publication, the latest version of each.</summary>
    public IEnumerable<TenderDocumentVersion> RemovedDocuments => documentHistory.Where(v => v.WasRemoved && v.WasPublic(this)).OrderBy(v => v.SupersededAt);

    /// <summary>
    /// Why terms may not change now, or null. Terms change only before the deadline for tenders (Procurement Act 2023 s.31).
    /// </summary>
    public string? WhyNotRevise(DateTime now) => StatusAt(now) switch
    {
        TenderStatus.Open => null,
        TenderStatus.Withdrawn => TenderText.AlreadyWithdrawn,
        TenderStatus.Draft or TenderStatus.AwaitingApproval or TenderStatus.Approved => ChangeText.NotPublishedYet,
        _ when IsDirectAward => ChangeText.NotOfDirectAward,
        TenderStatus.Requests or TenderStatus.Selecting => ChangeText.NotBeforeShortlist,
        _ => ChangeText.TooLate(ClosesAt!.Value),
    };

    /// <summary>Makes this copy, which the caller read without tracking, show a drafted change; from then on it can be written on as a draft is.</summary>
    public Tender Propose(TenderTerms terms, Act act)
    {
        isProposal = true;
        TakeOn(terms, act);
        return this;
    }

    internal void Revise(TenderChange change, Act act)
    {
        RuleBroken.If(WhyNotRevise(act.At));
        if (change.After.QuestionsCloseAt is { } questions && questions > act.At && change.After.QuestionsCloseAt != QuestionsCloseAt) ReopenQuestions();
        TakeOn(change.After, act);
        if (change.Notice is not null) Notice = change.Notice;
        ChangeCount++;
        RevisedAt = act.At;
        Touch(act);
    }

    private void TakeOn(TenderTerms terms, Act act)
    {
        (Title, Description, OneLanguageBecause, Place) = (terms.Title, terms.Description, terms.OneLanguageBecause, terms.Place);
        (StartsOn, EndsOn, ClosesAt, QuestionsCloseAt, HasNoDocuments) = (terms.StartsOn, terms.EndsOn, terms.ClosesAt, terms.QuestionsCloseAt, terms.HasNoDocuments);
        areas.RemoveAll(a => !terms.AreaCodes.Contains(a.Code));
        areas.AddRange(terms.AreaCodes.Where(w => areas.TrueForAll(a => a.Code != w)).Select(w => new TenderArea(w)));
        Follow(lots, terms.Lots, l => l.Id, l => l.Id, l => new TenderLot(0, l.Facts, l.Id), (l, to, at) => { l.Change(to.Facts); l.Number = at + 1; });
        (MostLotsToBidFor, MostLotsToWin) = (terms.MostLotsToBidFor, terms.MostLotsToWin);
        Follow(criteria, terms.Criteria, c => c.Id, c => c.Id, c => new AwardCriterion(c.Name, c.Weight, c.IsPrice, c.Id, c.Minimum), (c, to, at) => { c.Change(to.Name, to.Weight, to.IsPrice, to.Minimum); c.Position = at; });
        Follow(questions, terms.Questions, q => q.Id, q => q.Id, q => new TenderQuestion(q.Words, q.Guidance, q.CriterionId, q.WordLimit, q.Id, q.LotId), (q, to, at) => { q.Change(to.Words, to.Guidance, to.CriterionId, to.WordLimit, to.LotId); q.Position = at; });
        Follow(priceLines, terms.PriceLines, l => l.Id, l => l.Id, l => new PriceLine(l.Description, l.Unit, l.Quantity, l.Id, l.LotId), (l, to, at) => { l.Change(to.Description, to.Unit, to.Quantity, to.LotId); l.Position = at; });
        Follow(requirements, terms.Requirements, r => r.Id, r => r.Id, r => new Requirement(r.Facts, r.Id), (r, to, at) => { r.Change(to.Facts); r.Position = at; });
        foreach (var gone in documents.Where(d => terms.Documents.All(t => t.Id != d.Id)).ToList()) Supersede(gone, wasRemoved: true, act);
        foreach (var (document, to) in documents.Join(terms.Documents, d => d.Id, t => t.Id, (d, t) => (d, t)))
            if (document.FileHash != to.FileHash || document.FileName != to.FileName) Supersede(document, wasRemoved: false, act);
        Follow(documents, terms.Documents, d => d.Id, d => d.Id, d => new TenderDocument(d), (d, to, at) => { d.TakeOn(to); d.Position = at; });
        RefreshSearch();
    }

    private void Supersede(TenderDocument document, bool wasRemoved, Act act)
    {
        documentHistory.Add(new TenderDocumentVersion(document, wasRemoved, act));
        if (!wasRemoved) document.CountReplacement();
        Record(wasRemoved ? "TenderDocumentRemoved" : "TenderDocumentReplaced", act, $"{document.Id} version {documentHistory[^1].Number} {documentHistory[^1].FileHash}");
    }

    /// <summary>Brings a list to what is wanted, keeping what stays as the same rows.</summary>
    private static void Follow<T, TTerms>(List<T> list, IReadOnlyList<TTerms> wanted, Func<T, Guid> id, Func<TTerms, Guid> wantedId, Func<TTerms, T> make, Action<T, TTerms, int> change)
    {
        var ids = wanted.Select(wantedId).ToHashSet();
        list.RemoveAll(item => !ids.Contains(id(item)));
        foreach (var (terms, at) in wanted.Select((t, at) => (t, at)))
        {
            var item = list.Find(i => id(i) == wantedId(terms));
            if (item is null) list.Add(item = make(terms));
            change(item, terms, at);
        }
    }
}
