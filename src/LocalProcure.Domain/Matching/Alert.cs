using LocalProcure.Domain.People;

namespace LocalProcure.Domain.Matching;

/// <summary>That one person is to hear of one tender. Made in the save that matches the tender, sent in the save that writes the e-mail.</summary>
public sealed class Alert : Entity
{
    private readonly List<Match> matches = [];

    private Alert() { }

    public Alert(Guid tenderId, Guid personId, IEnumerable<Match> why, AlertPace pace, DateTime now)
    {
        (TenderId, PersonId, MadeAt, DueAt) = (tenderId, personId, now, DueFrom(pace, now) ?? now);
        matches.AddRange(why);
    }

    public Guid TenderId { get; private set; }
    public Guid PersonId { get; private set; }
    public IReadOnlyList<Match> Matches => matches;
    public DateTime MadeAt { get; private set; }
    public DateTime DueAt { get; private set; }
    public DateTime? SentAt { get; private set; }
    /// <summary>Not sent after all: the tender had closed, or the person switched alerts off.</summary>
    public DateTime? DroppedAt { get; private set; }

    public void Sent(DateTime now) => SentAt = now;
    public void Drop(DateTime now) => DroppedAt = now;

    /// <summary>The person chose another pace while this waited.</summary>
    public void Repace(AlertPace pace, DateTime now)
    {
        if (DueFrom(pace, now) is { } due) DueAt = due;
        else DroppedAt = now;
    }

    /// <summary>When somebody with this pace hears of what happens now: daily at 7 in the morning UK time, weekly on Monday.</summary>
    public static DateTime? DueFrom(AlertPace pace, DateTime now) => pace switch
    {
        AlertPace.AtOnce => now,
        AlertPace.Daily => NextSeven(now, _ => true),
        AlertPace.Weekly => NextSeven(now, day => day.DayOfWeek == DayOfWeek.Monday),
        _ => null,
    };

    private static DateTime NextSeven(DateTime now, Func<DateOnly, bool> isDay)
    {
        for (var day = now.UkDate(); ; day = day.AddDays(1))
            if (isDay(day) && UkTime.FromUk(day, new TimeOnly(7, 0)) is var due && due > now) return due;
    }
}
