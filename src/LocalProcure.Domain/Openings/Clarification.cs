namespace LocalProcure.Domain.Openings;

/// <summary>A question to one bidder after opening, and its answer. Kept beside the bid; the bid itself, and its price, stay as they were sealed.</summary>
public sealed class Clarification : Entity
{
    private Clarification() { }

    public Clarification(Guid tenderId, Guid bidId, string question, Act act)
    {
        (TenderId, BidId, Question, AskedBy, AskedAt) = (tenderId, bidId, question, act.By, act.At);
        Record("ClarificationAsked", act, $"{bidId}");
    }

    public Guid TenderId { get; private set; }
    public Guid BidId { get; private set; }
    public string Question { get; private set; } = "";
    public Guid AskedBy { get; private set; }
    public DateTime AskedAt { get; private set; }
    public string? Answer { get; private set; }
    public Guid? AnsweredBy { get; private set; }
    public DateTime? AnsweredAt { get; private set; }
    public override Guid ChainId => TenderId;

    public string? WhyNotAnswer(bool isAwarded) =>
        AnsweredAt is not null ? ClarificationText.AlreadyAnswered : isAwarded ? ClarificationText.TooLate : null;

    public void Reply(string answer, bool isAwarded, Act act)
    {
        RuleBroken.If(WhyNotAnswer(isAwarded));
        (Answer, AnsweredBy, AnsweredAt) = (answer, act.By, act.At);
        Record("ClarificationAnswered", act, $"{BidId}");
    }
}
