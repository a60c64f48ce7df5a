namespace LocalProcure.Domain.Tenders;

/// <summary>A person's wish to hear what happens to a tender. Private: the buyer never sees who watches, or how many.</summary>
public sealed class Watch : Entity
{
    private Watch() { }

    public Watch(Guid tenderId, Act act)
    {
        (TenderId, PersonId, At) = (tenderId, act.By, act.At);
        Record("TenderWatched", act);
    }

    public Guid TenderId { get; private set; }
    public Guid PersonId { get; private set; }
    public DateTime At { get; private set; }

    public void End(Act act) => Record("TenderWatchEnded", act);
}
