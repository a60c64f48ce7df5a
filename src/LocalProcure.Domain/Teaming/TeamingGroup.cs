namespace LocalProcure.Domain.Teaming;

/// <summary>That a standing consortium was started for a plan, or for what follows a contract: when the tender comes out its members are told and its lead carries it over.</summary>
public sealed class TeamingGroup : Entity
{
    private TeamingGroup() { }

    public TeamingGroup(Guid consortiumId, Guid? planId, Guid? contractId, Act act)
    {
        (ConsortiumId, PlanId, ContractId, At) = (consortiumId, planId, contractId, act.At);
        Record("TeamingGroupStarted", act);
    }

    // In the group's own chain, which only its members read.
    public override Guid ChainId => ConsortiumId;

    public Guid ConsortiumId { get; private set; }
    public Guid? PlanId { get; private set; }
    public Guid? ContractId { get; private set; }
    public DateTime At { get; private set; }
    /// <summary>When the members were told that the tender is out; saved together with their e-mails.</summary>
    public DateTime? ToldAt { get; private set; }

    public void Told(DateTime now) => ToldAt ??= now;
}
