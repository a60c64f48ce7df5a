using LocalProcure.Domain.Matching;
using LocalProcure.Domain.People;

namespace LocalProcure.Domain.Planning;

/// <summary>That one person is to hear of one plan that is coming up, and why. The same pace and reasons as for tenders.</summary>
public sealed class PlanAlert : Entity
{
    private readonly List<Match> matches = [];

    private PlanAlert() { }

    public PlanAlert(Guid planId, Guid personId, IEnumerable<Match> why, AlertPace pace, DateTime now)
    {
        (PlanId, PersonId, MadeAt, DueAt) = (planId, personId, now, Alert.DueFrom(pace, now) ?? now);
        matches.AddRange(why);
    }

    public Guid PlanId { get; private set; }
    public Guid PersonId { get; private set; }
    public IReadOnlyList<Match> Matches => matches;
    public DateTime MadeAt { get; private set; }
    public DateTime DueAt { get; private set; }
    public DateTime? SentAt { get; private set; }
    /// <summary>Not sent after all: the plan was dropped, or the person switched alerts off.</summary>
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
