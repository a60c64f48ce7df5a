using LocalProcure.Domain.Consortia;

namespace LocalProcure.Domain.Spend;

/// <summary>One member's part in a consortium's work, in basis points, and where it is.</summary>
/// <param name="Role">What it does, as awarded; null in inputs kept before roles were.</param>
public sealed record MemberShare(Guid FirmId, string? PlaceCode, int BasisPoints, string Name = "", string? Role = null);

/// <summary>
/// A contract held by a consortium: what the buyer pays its lead while it runs is shared among the members, so that the lead's postcode does not take it all.
/// </summary>
/// <param name="Members">The lead first, then in member order: that is the order in which odd pennies fall.</param>
public sealed record ConsortiumContract(Guid BuyerId, Guid LeadFirmId, DateOnly From, DateOnly To, IReadOnlyList<MemberShare> Members)
{
    /// <summary>First days of months in which payments to the members themselves are on record: in those the lead's payments are its own.</summary>
    public IReadOnlyList<DateOnly> PaidToMembers { get; init; } = [];
    /// <summary>The contract's reference; null in inputs kept before contracts were told apart, whose figures stay as they were issued.</summary>
    public string? Reference { get; init; }
    public string? Subject { get; init; }
    public string? SubjectWelsh { get; init; }

    public bool Covers(in SpendLine line) =>
        line.FirmId == LeadFirmId && line.BuyerId == BuyerId && line.PaidOn >= From && line.PaidOn <= To;

    public bool HasMembersPaidIn(DateOnly day) => PaidToMembers.Count > 0 && PaidToMembers.Contains(Months.FirstOf(day));

    /// <summary>The payment in the members' parts, to the penny: largest remainder, ties to the lead and then in member order.</summary>
    public IReadOnlyList<long> Split(long pence) => Shares.Apportion(pence, [.. Members.Select(m => m.BasisPoints)]);
}

/// <summary>Re-places payments made to consortium leads by the members' agreed shares, keeping both bases.</summary>
internal sealed class ConsortiumTally(IReadOnlyList<ConsortiumContract> contracts, Rings rings)
{
    private readonly HashSet<Guid> leads = [.. contracts.Select(c => c.LeadFirmId)];
    private readonly Dictionary<Guid, (string Name, int Ring, long Pence)> members = [];
    private readonly (int Lines, long Pence, long[] Parts)[] byContract = [.. contracts.Select(c => (0, 0L, new long[c.Members.Count]))];
    private int lines;
    private long pence, recorded, retainedAsPaid, unknownAsPaid, retainedAsShared, unknownAsShared;

    public void Add(in SpendLine line, bool inArea, bool unknown)
    {
        if (leads.Count == 0 || line.FirmId is not { } firm || !leads.Contains(firm) || ContractOf(line) is not (>= 0 and var at)) return;
        var contract = contracts[at];
        lines++;
        pence += line.Pence;
        if (inArea) retainedAsPaid += line.Pence;
        if (unknown) unknownAsPaid += line.Pence;
        byContract[at].Lines++;
        byContract[at].Pence += line.Pence;
        if (contract.HasMembersPaidIn(line.PaidOn))
        {
            recorded += line.Pence;
            byContract[at].Parts[0] += line.Pence;
            Count(contract.Members[0], line.Pence, inArea, unknown);
            return;
        }
        var parts = contract.Split(line.Pence);
        for (var i = 0; i < parts.Count; i++)
        {
            var ring = rings.Of(contract.Members[i].PlaceCode);
            byContract[at].Parts[i] += parts[i];
            Count(contract.Members[i], parts[i], ring == 0, ring == rings.NotKnown);
        }
    }

    public ConsortiumFigure? Figure(Retention whole) => lines == 0 ? null : new(lines, pence, retainedAsPaid, retainedAsShared, whole with
    {
        RetainedPence = whole.RetainedPence - retainedAsPaid + retainedAsShared,
        UnknownPence = whole.UnknownPence - unknownAsPaid + unknownAsShared,
    })
    {
        Members = [.. members.Values.OrderByDescending(m => m.Pence).ThenBy(m => m.Name, StringComparer.Ordinal).ThenBy(m => m.Ring).Select(m => new MemberFigure(m.Name, rings.All[m.Ring].Key, m.Pence))],
        RecordedPence = recorded,
        Contracts = contracts.Any(c => c.Reference is not null) ? [.. contracts.Select((c, at) => (c, Sums: byContract[at])).Where(x => x.Sums.Lines > 0).Select(x => Figure(x.c, x.Sums))] : null,
    };

    private JointContractFigure Figure(ConsortiumContract contract, (int Lines, long Pence, long[] Parts) sums) => new(contract.Reference ?? "", contract.Subject, contract.SubjectWelsh, sums.Lines, sums.Pence,
        [.. contract.Members.Select((m, i) => new JointPartFigure(m.Name, m.Role ?? "", m.BasisPoints, rings.All[rings.Of(m.PlaceCode)].Key, sums.Parts[i]))]);

    private void Count(MemberShare member, long part, bool inArea, bool unknown)
    {
        if (inArea) retainedAsShared += part;
        if (unknown) unknownAsShared += part;
        var before = members.GetValueOrDefault(member.FirmId).Pence;
        members[member.FirmId] = (member.Name, rings.Of(member.PlaceCode), before + part);
    }

    private int ContractOf(in SpendLine line)
    {
        for (var i = 0; i < contracts.Count; i++) if (contracts[i].Covers(line)) return i;
        return -1;
    }
}
