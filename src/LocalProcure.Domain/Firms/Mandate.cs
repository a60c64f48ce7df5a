namespace LocalProcure.Domain.Firms;

/// <summary>A firm's written permission for one staff member to act for it, for people who are not online.</summary>
public sealed class Mandate : Entity
{
    private Mandate() { }

    public Mandate(Guid firmId, Guid personId, DateOnly signedOn, string scope, string scanHash, string scanName, Act act)
    {
        (FirmId, PersonId, SignedOn, Scope, ScanHash, ScanName, GivenAt) = (firmId, personId, signedOn, scope, scanHash, scanName, act.At);
        Record("MandateGiven", act, $"{personId} {scanHash}");
    }

    public Guid FirmId { get; private set; }
    public Guid PersonId { get; private set; }
    public DateOnly SignedOn { get; private set; }
    public string Scope { get; private set; } = "";
    /// <summary>SHA-256 of the scanned paper, its address in the file store.</summary>
    public string ScanHash { get; private set; } = "";
    public string ScanName { get; private set; } = "";
    public DateTime GivenAt { get; private set; }
    public DateTime? EndedAt { get; private set; }
    public override Guid ChainId => FirmId;

    public bool IsInForceAt(DateTime now) => GivenAt <= now && (EndedAt is null || now < EndedAt);

    public void End(Act act) { EndedAt ??= act.At; Record("MandateEnded", act); }
}
