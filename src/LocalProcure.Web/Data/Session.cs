namespace LocalProcure.Web.Data;

/// <summary>One browser in which a person is signed in. The cookie names it, so ending the row ends the sign-in at once.</summary>
public sealed class Session
{
    private Session() { }

    public Session(Guid accountId, string device, DateTime now) =>
        (AccountId, Device, StartedAt, SeenAt) = (accountId, device, now, now);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid AccountId { get; private set; }
    /// <summary>"Firefox, Windows": no address and no full user agent is kept.</summary>
    public string Device { get; private set; } = "";
    public DateTime StartedAt { get; private set; }
    public DateTime SeenAt { get; private set; }
    public DateTime? EndedAt { get; private set; }
}
