using LocalProcure.Domain.People;

namespace LocalProcure.Domain.Tenders;

/// <summary>
/// Something a firm asked about an open tender. The buyer sees the words, never who asked; everybody sees the answer.
/// </summary>
public sealed class Enquiry : Entity
{
    private Enquiry() { }

    /// <param name="firmId">For which firm, when asked for one.</param>
    /// <param name="key">The id that the form was served with, so that sending it twice asks once.</param>
    public Enquiry(Tender tender, Guid? firmId, string words, Language language, Act act, Guid? key = null) : base(key ?? Guid.CreateVersion7())
    {
        RuleBroken.If(WhyNotAsk(tender, act.At));
        (TenderId, FirmId, AskedBy, AskedAt, Words, Language) = (tender.Id, firmId, act.By, act.At, words, language);
        Record("EnquiryAsked", act);
    }

    // Its own chain, not the tender's: the buyer reads the tender's chain, and asking shows an undeclared interest.
    public override Guid ChainId => Id;

    public Guid TenderId { get; private set; }
    public Guid? FirmId { get; private set; }
    public Guid AskedBy { get; private set; }
    public DateTime AskedAt { get; private set; }
    public string Words { get; private set; } = "";
    public Language Language { get; private set; }
    /// <summary>The question as published: the buyer may take out what would give the asker away, and add the other language.</summary>
    public OwnWords Published { get; private set; } = OwnWords.None;
    public OwnWords Answer { get; private set; } = OwnWords.None;
    public DateTime? AnsweredAt { get; private set; }
    public Guid? AnsweredBy { get; private set; }

    public bool IsAnswered => AnsweredAt is not null;

    /// <summary>The question as asked, as own words in its one language.</summary>
    public OwnWords Asked => Language == Language.Welsh ? new(null, Words) : new(Words, null);

    public static string? WhyNotAsk(Tender tender, DateTime now) => tender.IsOpenAt(now) ? null : TenderText.QuestionsAreClosed;

    public static string? WhyNotAnswer(Tender tender, DateTime now) => tender.IsOpenAt(now) ? null : TenderText.QuestionsAreClosed;

    public void Reply(Tender tender, OwnWords published, OwnWords answer, Act act)
    {
        RuleBroken.If(WhyNotAnswer(tender, act.At));
        (Published, Answer, AnsweredAt, AnsweredBy) = (published, answer, act.At, act.By);
        tender.NoteAnswer(Id, act);
    }
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
}
