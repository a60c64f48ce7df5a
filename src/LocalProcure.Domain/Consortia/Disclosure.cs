namespace LocalProcure.Domain.Consortia;

/// <summary>Who was in a group at a moment, and so could read what was put into its room then.</summary>
public static class Disclosure
{
    /// <summary>The fewest firms whose prices may be shown as one sum: of two, each would take its own off and have the other's.</summary>
    public const int FewestInSum = 3;

    public static bool WasInAt(this ConsortiumMember member, DateTime at) =>
        member.AcceptedAt <= at && (member.LeftAt is null || member.LeftAt > at) && (member.RemovedAt is null || member.RemovedAt > at);

    /// <summary>The other firms that could read what this one shared at that moment.</summary>
    public static IReadOnlyList<Guid> With(IEnumerable<ConsortiumMember> members, Guid byFirmId, DateTime at) =>
        [.. members.Where(m => m.FirmId is { } firm && firm != byFirmId && m.WasInAt(at)).Select(m => m.FirmId!.Value).Distinct()];

    /// <summary>When the sum of all totals was shown to the members who do not lead, and who they were: at each moment at which everyone then in had shared its own.</summary>
    public static IEnumerable<SumShown> Sums(IReadOnlyCollection<ConsortiumMember> members, IReadOnlyCollection<TotalShared> shared, Guid leadFirmId)
    {
        // A sum also comes to be whole when the last firm that had not shared goes.
        var moments = shared.Select(s => s.At).Concat(members.Select(m => m.LeftAt ?? m.RemovedAt).OfType<DateTime>()).Distinct().Order();
        foreach (var at in moments)
        {
            var here = members.Where(m => m.FirmId is not null && m.WasInAt(at)).Select(m => m.FirmId!.Value).Distinct().ToList();
            if (here.Count >= FewestInSum && here.TrueForAll(firm => shared.Any(s => s.FirmId == firm && s.At <= at)))
                yield return new SumShown(at, [.. here.Where(firm => firm != leadFirmId)]);
        }
    }
}

/// <summary>A firm gave the lead the total of its prices.</summary>
public sealed record TotalShared(Guid FirmId, DateTime At);

/// <summary>The sum of all totals could be read by these firms from then on.</summary>
public sealed record SumShown(DateTime At, IReadOnlyList<Guid> With);
