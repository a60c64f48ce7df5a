namespace LocalProcure.Domain.Firms;

/// <summary>Somebody found their firm already in the directory and asks to join it rather than making a duplicate. An owner or staff decide.</summary>
public sealed class JoinRequest : Entity
{
    private JoinRequest() { }

    public JoinRequest(Guid firmId, Guid personId, string words, Act act)
    {
        (FirmId, PersonId, Words, AskedAt) = (firmId, personId, words, act.At);
        Record("JoinAsked", act, $"{personId}");
    }

    public Guid FirmId { get; private set; }
    public Guid PersonId { get; private set; }
    /// <summary>Why the person says that they belong to it.</summary>
    public string Words { get; private set; } = "";
    public DateTime AskedAt { get; private set; }
    public DateTime? DecidedAt { get; private set; }
    public Guid? DecidedBy { get; private set; }
    public bool IsAccepted { get; private set; }
    public override Guid ChainId => FirmId;

    public bool IsOpen => DecidedAt is null;

    /// <summary>The firm was a duplicate: those who own the one that stays decide.</summary>
    public void MoveTo(Guid firmId, Act act)
    {
        RuleBroken.If(WhyNotDecide());
        FirmId = firmId;
        Record("JoinMoved", act, $"{PersonId}");
    }

    public string? WhyNotDecide() => IsOpen ? null : FirmsText.AlreadyDecided;

    /// <summary>Answers; on yes the caller adds the membership in the same save.</summary>
    public void Decide(bool accept, Act act)
    {
        RuleBroken.If(WhyNotDecide());
        (IsAccepted, DecidedAt, DecidedBy) = (accept, act.At, act.By);
        Record(accept ? "JoinAccepted" : "JoinRefused", act, $"{PersonId}");
    }
}
