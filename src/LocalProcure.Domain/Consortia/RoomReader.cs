namespace LocalProcure.Domain.Consortia;

/// <summary>How soon somebody hears of what happens in their groups' rooms.</summary>
public enum RoomPace { AtOnce, Daily, Never }

/// <summary>What one person chose about e-mails from rooms, and when the last digest went. Who never chose hears at once.</summary>
public sealed class RoomReader : Entity
{
    private RoomReader() { }

    public RoomReader(Guid personId) => PersonId = personId;

    public Guid PersonId { get; private set; }
    public RoomPace Pace { get; private set; }
    /// <summary>The UK day of the last digest, so that a day has one.</summary>
    public DateOnly? DigestOn { get; private set; }
    /// <summary>Up to when the last digest told of messages.</summary>
    public DateTime? ToldUntil { get; private set; }
    public override Guid ChainId => PersonId;

    public void Choose(RoomPace pace, Act act)
    {
        if (Pace == pace) return;
        Pace = pace;
        // What was said until now was told, or was not wanted.
        ToldUntil = act.At;
        Record("RoomPaceChosen", act, $"{pace}");
    }

    public void Told(DateOnly day, DateTime until) => (DigestOn, ToldUntil) = (day, until);
}
