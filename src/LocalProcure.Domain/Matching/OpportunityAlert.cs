using LocalProcure.Domain.People;

namespace LocalProcure.Domain.Matching;

/// <summary>That one person is to hear of one notice published elsewhere: the same pace and e-mail as for tenders here.</summary>
public sealed class OpportunityAlert : Entity
{
    private readonly List<Match> matches = [];

    private OpportunityAlert() { }

    public OpportunityAlert(Guid opportunityId, Guid personId, IEnumerable<Match> why, AlertPace pace, DateTime now)
    {
        (OpportunityId, PersonId, MadeAt, DueAt) = (opportunityId, personId, now, Alert.DueFrom(pace, now) ?? now);
        matches.AddRange(why);
    }

    public Guid OpportunityId { get; private set; }
    public Guid PersonId { get; private set; }
    public IReadOnlyList<Match> Matches => matches;
    public DateTime MadeAt { get; private set; }
    public DateTime DueAt { get; private set; }
    public DateTime? SentAt { get; private set; }
    /// <summary>Not sent after all: it had closed, or the person switched alerts off.</summary>
    public DateTime? DroppedAt { get; private set; }

    public void Sent(DateTime now) => SentAt = now;
    public void Drop(DateTime now) => DroppedAt = now;

    /// <summary>The person chose another pace while this waited.</summary>
    public void Repace(AlertPace pace, DateTime now)
    {
        if (Alert.DueFrom(pace, now) is { } due) DueAt = due;
        else DroppedAt = now;
    }
}
