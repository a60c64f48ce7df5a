namespace LocalProcure.Domain.Firms;

/// <summary>What a person may do for a firm.</summary>
public enum FirmRole { Member, Owner }

/// <summary>A person's place in a firm.</summary>
public sealed class FirmMember : Entity
{
    private FirmMember() { }

    public FirmMember(Guid firmId, Guid personId, FirmRole role, Act act)
    {
        (FirmId, PersonId, Role, JoinedAt) = (firmId, personId, role, act.At);
        Record("FirmMemberAdded", act, $"{personId} {role}");
    }

    public Guid FirmId { get; private set; }
    public Guid PersonId { get; private set; }
    public FirmRole Role { get; private set; }
    public DateTime JoinedAt { get; private set; }
    public override Guid ChainId => FirmId;

    public void Change(FirmRole role, Act act) { Role = role; Record("FirmMemberChanged", act, $"{PersonId} {role}"); }

    /// <summary>Notes the leaving; the caller deletes the row in the same save.</summary>
    public void Leave(Act act) => Record("FirmMemberRemoved", act, $"{PersonId}");
}
