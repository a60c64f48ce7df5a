using LocalProcure.Domain.People;

namespace LocalProcure.Domain.Tenders;

/// <summary>
/// Something a firm asked about an open tender. The buyer sees the words and a letter, never who asked; everybody sees the answer.
/// </summary>
public sealed class Enquiry : Entity
{
    private Enquiry() { }

    /// <param name="asker">The firm with the letter it has for this tender.</param>
    /// <param name="key">The id that the form was served with, so that sending it twice asks once.</param>
    public Enquiry(Tender tender, Asker asker, string words, Language language, Act act, Guid? key = null) : base(key ?? Guid.CreateVersion7())
    {
        RuleBroken.If(WhyNotAsk(tender, act.At));
        (TenderId, FirmId, AskerNumber, AskedBy, AskedAt, Words, Language) = (tender.Id, asker.FirmId, asker.Number, act.By, act.At, words, language);
        Record("EnquiryAsked", act);
    }

    // Its own chain, not the tender's: the buyer reads the tender's chain, and asking shows an undeclared interest.
    public override Guid ChainId => Id;

    public Guid TenderId { get; private set; }
    public Guid? FirmId { get; private set; }
    /// <summary>See <see cref="Asker.Number"/>; 0 for questions from before there were letters.</summary>
    public int AskerNumber { get; private set; }
    public Guid AskedBy { get; private set; }
    public DateTime AskedAt { get; private set; }
    public string Words { get; private set; } = "";
    public Language Language { get; private set; }
    /// <summary>The question as published: the buyer may take out what would give the asker away, and add the other language.</summary>
    public OwnWords Published { get; private set; } = OwnWords.None;
    public OwnWords Answer { get; private set; } = OwnWords.None;
    /// <summary>Why question or answer is in one language only.</summary>
    public string? OneLanguageBecause { get; private set; }
    public DateTime? AnsweredAt { get; private set; }
    public Guid? AnsweredBy { get; private set; }
    /// <summary>The change to the tender that this answer led to.</summary>
    public Guid? ChangeId { get; private set; }

    public bool IsAnswered => AnsweredAt is not null;

    /// <summary>"Firm C": the same for every question of that firm about this tender.</summary>
    public string AskerShown => QuestionsText.Firm(AskerNumber);

    /// <summary>The question as asked, as own words in its one language.</summary>
    public OwnWords Asked => Language == Language.Welsh ? new(null, Words) : new(Words, null);

    public static string? WhyNotAsk(Tender tender, DateTime now) => tender.QuestionsStageAt(now) switch
    {
        QuestionsStage.Open => null,
        QuestionsStage.NotBegun => TenderText.QuestionsAreClosed,
        _ => tender.IsOpenAt(now) ? QuestionsText.Ended(tender.QuestionsEndAt!.Value) : TenderText.QuestionsAreClosed,
    };

    public static string? WhyNotAnswer(Tender tender, DateTime now) => tender.IsTakingAt(now) ? null : TenderText.QuestionsAreClosed;

    /// <summary>Why these words cannot be published, or null: both languages, or the reason why one.</summary>
    public static string? WhyNotReply(Tender tender, OwnWords published, OwnWords answer, string? oneLanguageBecause) =>
        published.IsEmpty ? TenderText.EnterQuestion
        : answer.IsEmpty ? TenderText.EnterAnswer
        : tender.Buyer.IsUnderWelshStandards && !(published.IsInBoth && answer.IsInBoth) && string.IsNullOrWhiteSpace(oneLanguageBecause) && string.IsNullOrWhiteSpace(tender.OneLanguageBecause)
            ? QuestionsText.BothLanguages : null;

    /// <param name="change">The change to the tender that the answer leads to, if it does.</param>
    public void Reply(Tender tender, OwnWords published, OwnWords answer, string? oneLanguageBecause, TenderChange? change, Act act)
    {
        RuleBroken.If(WhyNotAnswer(tender, act.At) ?? WhyNotReply(tender, published, answer, oneLanguageBecause));
        var before = Over(Answer, answer);
        (Published, Answer, OneLanguageBecause, AnsweredAt, AnsweredBy) = (published, answer, oneLanguageBecause, act.At, act.By);
        ChangeId = change?.Id ?? ChangeId;
        tender.NoteAnswer(Id, before, act);
    }

    /// <summary>The change that it was to lead to was thrown away.</summary>
    public void ForgetChange() => ChangeId = null;
}

/// <summary>Which enquiries a person may read.</summary>
public static class EnquiryQueries
{
    /// <summary>Answered ones are everybody's; unanswered ones the asker's own and the buyer's.</summary>
    public static IQueryable<Enquiry> VisibleTo(this IQueryable<Enquiry> enquiries, Person? person, Tender tender)
    {
        var ofTender = enquiries.Where(e => e.TenderId == tender.Id);
        if (person is null) return ofTender.Where(e => e.AnsweredAt != null);
        if (person.IsMemberOfBuyer(tender.BuyerId)) return ofTender;
        var me = person.Id;
        return ofTender.Where(e => e.AnsweredAt != null || e.AskedBy == me);
    }

    /// <summary>What still waits for an answer.</summary>
    public static IQueryable<Enquiry> Unanswered(this IQueryable<Enquiry> enquiries, Guid tenderId) => enquiries.Where(e => e.TenderId == tenderId && e.AnsweredAt == null);

    /// <summary>Everything published about a tender, as everybody may have it: pages, feeds and exports read this and nothing more.</summary>
    public static IQueryable<PublicAnswer> Answered(this IQueryable<Enquiry> enquiries, Guid tenderId) =>
        enquiries.Where(e => e.TenderId == tenderId && e.AnsweredAt != null).OrderBy(e => e.AnsweredAt)
            .Select(e => new PublicAnswer(e.Id, e.TenderId, e.AskerNumber, e.AskedAt, e.Published, e.Answer, e.AnsweredAt!.Value, e.ChangeId));
}

/// <summary>A question with its answer, without anything that is not public.</summary>
public sealed record PublicAnswer(Guid Id, Guid TenderId, int AskerNumber, DateTime AskedAt, OwnWords Question, OwnWords Answer, DateTime AnsweredAt, Guid? ChangeId)
{
    /// <summary>"Firm C".</summary>
    public string AskerShown => QuestionsText.Firm(AskerNumber);
}
