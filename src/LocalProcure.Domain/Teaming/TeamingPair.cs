namespace LocalProcure.Domain.Teaming;

/// <summary>Two blind interests that fit. Opens when both firms have said yes; until then neither knows what the other said.</summary>
public sealed class TeamingPair : Entity
{
    private TeamingPair() { }

    /// <summary>The same two always make the same pair, whoever begins: the database lets it stand once.</summary>
    public TeamingPair(TeamingInterest one, TeamingInterest other)
    {
        var (first, second) = one.Id.CompareTo(other.Id) < 0 ? (one, other) : (other, one);
        (FirstId, SecondId, FirstFirmId, SecondFirmId) = (first.Id, second.Id, first.FirmId, second.FirmId);
        (PlanId, ContractId) = (one.PlanId ?? other.PlanId, one.PlanId is null && other.PlanId is null ? one.ContractId : null);
    }

    public override Guid ChainId => Id;

    public Guid FirstId { get; private set; }
    public Guid SecondId { get; private set; }
    public Guid FirstFirmId { get; private set; }
    public Guid SecondFirmId { get; private set; }
    public Guid? PlanId { get; private set; }
    public Guid? ContractId { get; private set; }
    public DateTime? FirstYesAt { get; private set; }
    public DateTime? SecondYesAt { get; private set; }
    public DateTime? OpenedAt { get; private set; }

    public bool IsOpen => OpenedAt is not null;
    public bool Has(Guid interestId) => FirstId == interestId || SecondId == interestId;
    public Guid OtherOf(Guid interestId) => FirstId == interestId ? SecondId : FirstId;
    public Guid OtherFirmOf(Guid firmId) => FirstFirmId == firmId ? SecondFirmId : FirstFirmId;
    public bool HasSaidYes(Guid interestId) => (FirstId == interestId ? FirstYesAt : SecondYesAt) is not null;

    /// <summary>True when this yes was the second one: identities open to both, and each is written to in the same save.</summary>
    public bool SayYes(Guid interestId, Act act)
    {
        if (HasSaidYes(interestId) || !Has(interestId)) return false;
        if (FirstId == interestId) FirstYesAt = act.At;
        else SecondYesAt = act.At;
        Record("TeamingYes", act, $"{interestId}");
        if (FirstYesAt is null || SecondYesAt is null) return false;
        OpenedAt = act.At;
        Record("TeamingOpened", act);
        return true;
    }

    public string? WhyNotTakeBack(Guid interestId) => IsOpen ? TeamingText.AlreadyOpen : HasSaidYes(interestId) ? null : TeamingText.NothingToTakeBack;

    public void TakeBack(Guid interestId, Act act)
    {
        RuleBroken.If(WhyNotTakeBack(interestId));
        if (FirstId == interestId) FirstYesAt = null;
        else SecondYesAt = null;
        Record("TeamingYesTakenBack", act, $"{interestId}");
    }
}
