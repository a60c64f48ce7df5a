namespace LocalProcure.Domain.Consortia;

/// <summary>Another firm in the place of a member after opening: only by the buyer's recorded decision (Procurement Act 2023 s.26(3), s.28(5)).</summary>
public sealed partial class Consortium
{
    /// <summary>Why this member cannot be replaced by that firm. The submission's lock does not stop it: that is what the decision is for.</summary>
    public string? WhyNotReplace(Guid oldFirmId, Guid newFirmId) =>
        EndedAt is not null ? ConsortiumText.Ended
        : !IsIn(oldFirmId) ? ConsortiumText.NotAMember
        : oldFirmId == LeadFirmId ? ConsortiumText.LeadMustHandOver
        : members.Any(m => m.IsCurrent && m.FirmId == newFirmId) ? ConsortiumText.AlreadyHere : null;

    /// <summary>The newcomer takes the role and the share; what was signed and submitted stays as it is.</summary>
    public void Replace(Guid oldFirmId, Guid newFirmId, Act act)
    {
        RuleBroken.If(WhyNotReplace(oldFirmId, newFirmId));
        var old = PlaceOf(oldFirmId)!;
        old.Remove(act);
        var joined = new ConsortiumMember(Id, Invitee.Of(newFirmId), old.Role, old.Share, null, act);
        joined.TakeOver(old);
        members.Add(joined);
        joined.Accept(newFirmId, this, null, act);
        // It was named by the others: it accepts what it took over in its own account, and nothing is awarded to the group before.
        joined.HasNotAnswered();
        Record("ConsortiumMemberReplaced", act, $"{oldFirmId} {newFirmId}");
    }
}
