namespace LocalProcure.Domain.Consortia;

/// <summary>Who was in a group at a moment, and so could read what was put into its room then.</summary>
public static class Disclosure
{
    public static bool WasInAt(this ConsortiumMember member, DateTime at) =>
        member.AcceptedAt <= at && (member.LeftAt is null || member.LeftAt > at) && (member.RemovedAt is null || member.RemovedAt > at);

    /// <summary>The other firms that could read what this one shared at that moment.</summary>
    public static IReadOnlyList<Guid> With(IEnumerable<ConsortiumMember> members, Guid byFirmId, DateTime at) =>
        [.. members.Where(m => m.FirmId is { } firm && firm != byFirmId && m.WasInAt(at)).Select(m => m.FirmId!.Value).Distinct()];
}

/// <summary>A firm gave the lead the total of its prices.</summary>
public sealed record TotalShared(Guid FirmId, DateTime At);
