namespace LocalProcure.Domain.OpenData;

/// <summary>What was last handed out of one calendar entry, so that its next edition carries a higher sequence number exactly when it says something new (RFC 5545, 3.8.7.4).</summary>
public sealed class CalendarEvent
{
    private CalendarEvent() { }

    public CalendarEvent(string uid, string said, DateTime now) => (Uid, Said, ChangedAt) = (uid, said, now);

    public string Uid { get; private set; } = "";
    public int Sequence { get; private set; }
    /// <summary>When and whether it happens, as last handed out.</summary>
    public string Said { get; private set; } = "";
    public DateTime ChangedAt { get; private set; }

    /// <summary>Notes what it says now; true when that is new.</summary>
    public bool Say(string said, DateTime now)
    {
        if (Said == said) return false;
        (Said, Sequence, ChangedAt) = (said, Sequence + 1, now);
        return true;
    }
}
