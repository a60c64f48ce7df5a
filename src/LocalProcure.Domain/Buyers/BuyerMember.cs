namespace LocalProcure.Domain.Buyers;

/// <summary>What a person may do for a buyer; several can be held at once.</summary>
[Flags]
public enum BuyerRole { Member = 1, Owner = 2, Officer = 4, Opener = 8, Evaluator = 16, Auditor = 32 }

/// <summary>A person's place in a buyer.</summary>
public sealed class BuyerMember : Entity
{
    private BuyerMember() { }

    public BuyerMember(Guid buyerId, Guid personId, BuyerRole roles, Act act)
    {
        (BuyerId, PersonId, Roles, JoinedAt) = (buyerId, personId, roles | BuyerRole.Member, act.At);
        Record("BuyerMemberAdded", act, $"{personId} {Roles}");
    }

    public Guid BuyerId { get; private set; }
    public Guid PersonId { get; private set; }
    public BuyerRole Roles { get; private set; }
    public DateTime JoinedAt { get; private set; }
    public override Guid ChainId => BuyerId;

    public void Change(BuyerRole roles, Act act)
    {
        Roles = roles | BuyerRole.Member;
        Record("BuyerMemberChanged", act, $"{PersonId} {Roles}");
    }

    /// <summary>Notes the leaving; the caller deletes the row in the same save.</summary>
    public void Leave(Act act) => Record("BuyerMemberRemoved", act, $"{PersonId}");
}
