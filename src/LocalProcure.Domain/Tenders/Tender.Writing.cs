using LocalProcure.Domain.Matching;

namespace LocalProcure.Domain.Tenders;

/// <summary>Writing a draft, part by part. Any change of what was approved needs approval again.</summary>
public sealed partial class Tender
{
    public string? WhyNotWrite(DateTime now) => IsUnpublished || isProposal ? null : TenderText.PublishedIsFixed;

    public void Describe(OwnWords title, OwnWords description, string? oneLanguageBecause, Act act)
    {
        Write("TenderDescribed", act, before: Over(OneLanguageBecause, oneLanguageBecause));
        (Title, Description, OneLanguageBecause) = (title, description, oneLanguageBecause);
        RefreshSearch();
    }

    public void Classify(TenderCategory? category, IEnumerable<string> codes, Act act)
    {
        Write("TenderClassified", act);
        Category = category;
        var wanted = codes.Distinct().ToHashSet();
        cpvCodes.RemoveAll(c => !wanted.Contains(c.Code));
        cpvCodes.AddRange(wanted.Where(w => cpvCodes.TrueForAll(c => c.Code != w)).Order().Select(w => new TenderCpv(w)));
        foreach (var lot in lots) lot.KeepOnly(cpvCodes: wanted);
    }

    /// <param name="vatRate">Hundredths of a per cent.</param>
    public void SetValue(long netPence, int vatRate, Act act)
    {
        Write("TenderValued", act, $"netPence={netPence} vatRate={vatRate}");
        (NetPence, VatRate, GrossPence) = (netPence, vatRate, Gross(netPence, vatRate));
    }

    public static long Gross(long netPence, int vatRate) => netPence + (long)Math.Round(netPence * (decimal)vatRate / 10_000m, MidpointRounding.AwayFromZero);

    public void SetPlace(IEnumerable<string> areaCodes, OwnWords place, Act act)
    {
        Write("TenderPlaced", act);
        Place = place;
        var wanted = areaCodes.Distinct().ToHashSet();
        areas.RemoveAll(a => !wanted.Contains(a.Code));
        areas.AddRange(wanted.Where(w => areas.TrueForAll(a => a.Code != w)).Order().Select(w => new TenderArea(w)));
        foreach (var lot in lots) lot.KeepOnly(areaCodes: wanted);
        RefreshSearch();
    }

    public void SetDates(DateOnly startsOn, DateOnly endsOn, Act act)
    {
        Write("TenderDated", act, $"{startsOn:yyyy-MM-dd} {endsOn:yyyy-MM-dd}");
        (StartsOn, EndsOn) = (startsOn, endsOn);
    }

    public void SetClosing(DateTime closesAt, Act act)
    {
        Write("TenderClosingSet", act, $"{closesAt:u}");
        ClosesAt = closesAt;
    }

    public void SetJointBids(bool welcome, Act act)
    {
        Write("TenderJointBidsSet", act, $"{welcome}");
        JointBidsWelcome = welcome;
    }

    /// <summary>Why no notice can be recorded now, or null. The transparency notice of a direct award may follow its announcement here, up to the decision (s.44).</summary>
    public string? WhyNotRecordNotice(DateTime now) => StatusAt(now) == TenderStatus.Announced ? null : WhyNotWrite(now);

    /// <summary>The legal notice is a fact about another register, so recording it does not undo an approval.</summary>
    public void RecordNotice(StatutoryNotice? notice, Act act)
    {
        RuleBroken.If(WhyNotRecordNotice(act.At));
        Notice = notice;
        Touch(act);
        Record("TenderNoticeRecorded", act, notice is null ? null : $"{notice.Reference} {notice.PublishedAt:u}");
    }

    /// <param name="key">The id that the form was served with, so that sending it twice adds one.</param>
    public AwardCriterion AddCriterion(OwnWords name, int weight, bool isPrice, Act act, Guid? key = null, int? minimum = null)
    {
        Write("TenderCriterionAdded", act, $"weight={weight} price={isPrice} minimum={minimum}");
        return Append(criteria, new AwardCriterion(name, weight, isPrice, key, minimum) { Position = criteria.Count });
    }

    public void ChangeCriterion(Guid id, OwnWords name, int weight, bool isPrice, Act act, int? minimum = null)
    {
        Write("TenderCriterionChanged", act, $"{id} weight={weight} price={isPrice} minimum={minimum}");
        criteria.Single(c => c.Id == id).Change(name, weight, isPrice, minimum);
        // A price is scored by formula: questions that were scored against it become pass or fail.
        if (isPrice) foreach (var question in questions.Where(q => q.CriterionId == id)) question.BecomePassFail();
    }

    public void RemoveCriterion(Guid id, Act act)
    {
        Write("TenderCriterionRemoved", act, $"{id}");
        criteria.RemoveAll(c => c.Id == id);
        foreach (var question in questions.Where(q => q.CriterionId == id)) question.BecomePassFail();
    }

    public TenderQuestion AddQuestion(OwnWords words, OwnWords guidance, Guid? criterionId, int? wordLimit, Act act, Guid? key = null, Guid? lotId = null)
    {
        RuleBroken.If(WhyNotScoreAgainst(criterionId) ?? WhyNotLotId(lotId));
        Write("TenderQuestionAdded", act);
        return Append(questions, new TenderQuestion(words, guidance, criterionId, wordLimit, key, lotId) { Position = questions.Count });
    }

    public void ChangeQuestion(Guid id, OwnWords words, OwnWords guidance, Guid? criterionId, int? wordLimit, Act act, Guid? lotId = null)
    {
        RuleBroken.If(WhyNotScoreAgainst(criterionId) ?? WhyNotLotId(lotId));
        Write("TenderQuestionChanged", act, $"{id}");
        questions.Single(q => q.Id == id).Change(words, guidance, criterionId, wordLimit, lotId);
    }

    public string? WhyNotScoreAgainst(Guid? criterionId) =>
        criterionId is null || criteria.Exists(c => c.Id == criterionId && !c.IsPrice) ? null : TenderText.ChooseQualityCriterion;

    public void RemoveQuestion(Guid id, Act act)
    {
        Write("TenderQuestionRemoved", act, $"{id}");
        questions.RemoveAll(q => q.Id == id);
    }

    public PriceLine AddPriceLine(OwnWords description, OwnWords unit, decimal quantity, Act act, Guid? key = null, Guid? lotId = null)
    {
        RuleBroken.If(WhyNotLotId(lotId));
        Write("TenderPriceLineAdded", act);
        return Append(priceLines, new PriceLine(description, unit, quantity, key, lotId) { Position = priceLines.Count });
    }

    public void ChangePriceLine(Guid id, OwnWords description, OwnWords unit, decimal quantity, Act act, Guid? lotId = null)
    {
        RuleBroken.If(WhyNotLotId(lotId));
        Write("TenderPriceLineChanged", act, $"{id}");
        priceLines.Single(l => l.Id == id).Change(description, unit, quantity, lotId);
    }

    public void RemovePriceLine(Guid id, Act act)
    {
        Write("TenderPriceLineRemoved", act, $"{id}");
        priceLines.RemoveAll(l => l.Id == id);
    }

    public TenderDocument AddDocument(string title, Language language, string fileName, string fileHash, string contentType, long size, Act act)
    {
        Write("TenderDocumentAdded", act, fileHash);
        HasNoDocuments = false;
        return Append(documents, new TenderDocument(title, language, fileName, fileHash, contentType, size, act) { Position = documents.Count });
    }

    /// <summary>A new version of a document; the earlier one is kept.</summary>
    /// <param name="because">Why: what is different in it.</param>
    public void ReplaceDocument(Guid id, string fileName, string fileHash, string contentType, long size, OwnWords because, Act act)
    {
        RuleBroken.If(WhyNotWrite(act.At));
        ForgetApproval();
        Touch(act);
        var document = documents.Single(d => d.Id == id);
        Supersede(document, wasRemoved: false, act);
        document.Replace(fileName, fileHash, contentType, size, because, act);
    }

    public void RemoveDocument(Guid id, Act act)
    {
        Write("TenderDocumentRemoved", act, $"{id}");
        documents.RemoveAll(d => d.Id == id);
        // What was never public leaves nothing behind but the record.
        documentHistory.RemoveAll(v => v.DocumentId == id && !v.WasPublic(this));
    }

    public void SayNoDocuments(bool none, Act act)
    {
        Write("TenderNoDocumentsSaid", act, $"{none}");
        HasNoDocuments = none && documents.Count == 0;
    }

    private void Write(string what, Act act, string? detail = null, string? before = null)
    {
        RuleBroken.If(WhyNotWrite(act.At));
        ForgetApproval();
        Touch(act);
        Record(what, act, detail, before);
    }

    private void Touch(Act act) => (ChangedAt, ChangedBy) = (act.At, act.By);

    private static T Append<T>(List<T> list, T item)
    {
        list.Add(item);
        return item;
    }

    private void RefreshSearch()
    {
        var folded = Folded.Text(Title.English, Title.Welsh, Buyer?.Name, Buyer?.NameWelsh, Buyer?.Code, Reference, Place.English, Place.Welsh, Description.English, Description.Welsh);
        SearchText = folded[..Math.Min(folded.Length, SearchLength)];
    }

    public const int SearchLength = 8000;
}
