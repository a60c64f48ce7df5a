using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Consortia;

/// <summary>What changes in a group whose bid is in: a member leaves, is removed, gives its place to another firm, or the shares move.</summary>
public enum GroupChangeKind { Leave, Remove, Replace, Rebalance }

/// <summary>Where a change of a submitted group stands; read from its dates, never stored.</summary>
public enum GroupChangeStatus { WaitsForMembers, WaitsForBuyer, Permitted, Refused, TakenBack }

/// <summary>A firm's share after a change, and of each lot where parts differ by lot.</summary>
public sealed record ProposedShare(Guid FirmId, int Share, IReadOnlyList<LotShare> Lots);

/// <summary>
/// A change of the members or shares behind a bid that has been opened. Everyone whose terms it touches agrees in its own account, then the buyer
/// permits it or not, with a reason; only then does it happen. Until closing the group withdraws the bid and changes freely instead; after the
/// award only the successor of a party under a corporate restructuring may step in (Procurement Act 2023 s.74(9)), as a change of the contract.
/// </summary>
public sealed class GroupChange : Entity
{
    private readonly List<GroupChangeAgreement> agreements = [];

    private GroupChange() { }

    /// <param name="firmId">Who goes; empty for a change of shares.</param>
    /// <param name="newFirmId">Who takes the place of the firm that goes.</param>
    public GroupChange(Consortium group, Tender tender, Guid bidId, GroupChangeKind kind, Guid askedBy, Guid? firmId, Guid? newFirmId, IReadOnlyList<ProposedShare> shares, string reason, Act act)
    {
        RuleBroken.If(WhyNotAsk(group, tender, kind, askedBy, firmId, newFirmId, shares, reason));
        (ConsortiumId, TenderId, BidId, Kind, FirmId, NewFirmId) = (group.Id, tender.Id, bidId, kind, firmId, newFirmId);
        (Reason, ReasonLanguage, AskedByFirmId, AskedBy, AskedAt) = (reason.Trim(), Reading, askedBy, act.By, act.At);
        Shares = kind == GroupChangeKind.Rebalance ? [.. shares] : [];
        MustAgree = [.. FirmsTouched(group, kind, firmId, newFirmId)];
        Record("GroupChangeAsked", act, $"{kind} {group.Id} {firmId} {newFirmId}");
        Agree(askedBy, null, act);
    }

    public Guid ConsortiumId { get; private set; }
    public Guid TenderId { get; private set; }
    public Guid BidId { get; private set; }
    public GroupChangeKind Kind { get; private set; }
    public Guid? FirmId { get; private set; }
    public Guid? NewFirmId { get; private set; }
    public IReadOnlyList<ProposedShare> Shares { get; private set; } = [];
    public string Reason { get; private set; } = "";
    public Language ReasonLanguage { get; private set; }
    public Guid AskedByFirmId { get; private set; }
    public Guid AskedBy { get; private set; }
    public DateTime AskedAt { get; private set; }
    /// <summary>Every firm whose terms this touches.</summary>
    public IReadOnlyList<Guid> MustAgree { get; private set; } = [];
    public IReadOnlyList<GroupChangeAgreement> Agreements => agreements;
    /// <summary>Why the firm that comes in could not bid alone, in its own words.</summary>
    public string NewWhyNotAlone { get; private set; } = "";
    /// <summary>When the last firm had agreed, and the buyer was asked.</summary>
    public DateTime? SentAt { get; private set; }
    public DateTime? DecidedAt { get; private set; }
    public Guid? DecidedBy { get; private set; }
    public bool IsPermitted { get; private set; }
    public string? Decision { get; private set; }
    public DateTime? TakenBackAt { get; private set; }
    public override Guid ChainId => TenderId;

    public bool IsOver => DecidedAt is not null || TakenBackAt is not null;
    public bool HasAgreed(Guid firmId) => agreements.Exists(a => a.FirmId == firmId);
    public IEnumerable<Guid> StillToAgree => MustAgree.Where(firm => !HasAgreed(firm));

    public GroupChangeStatus Status => this switch
    {
        { TakenBackAt: not null } => GroupChangeStatus.TakenBack,
        { DecidedAt: not null, IsPermitted: true } => GroupChangeStatus.Permitted,
        { DecidedAt: not null } => GroupChangeStatus.Refused,
        { SentAt: not null } => GroupChangeStatus.WaitsForBuyer,
        _ => GroupChangeStatus.WaitsForMembers,
    };

    /// <summary>Why members and shares cannot be changed in this way now, whoever asks.</summary>
    public static string? WhyNotNow(Consortium group, Tender tender) =>
        group.EndedAt is not null ? ConsortiumText.Ended
        : group.SubmittedAt is null ? GroupChangeText.ChangeFreely
        : tender.AwardedAt is not null ? GroupChangeText.AfterAward
        : tender.OpenedAt is null ? GroupChangeText.NotOpenedYet : null;

    public static string? WhyNotAsk(Consortium group, Tender tender, GroupChangeKind kind, Guid askedBy, Guid? firmId, Guid? newFirmId, IReadOnlyList<ProposedShare> shares, string? reason) =>
        WhyNotNow(group, tender) is { } now ? now
        : !group.IsIn(askedBy) ? ConsortiumText.NotAMember
        : kind != GroupChangeKind.Leave && askedBy != group.LeadFirmId ? ConsortiumText.OnlyLead
        : kind == GroupChangeKind.Leave && askedBy != firmId ? ConsortiumText.NotAMember
        : kind == GroupChangeKind.Rebalance ? WhyNotShares(group, shares) ?? WhyNotReason(reason)
        : firmId is not { } gone || !group.IsIn(gone) ? GroupChangeText.ChooseMember
        : gone == group.LeadFirmId ? GroupChangeText.LeadStays
        : kind == GroupChangeKind.Replace ? newFirmId is not { } next ? GroupChangeText.ChooseNewFirm : group.WhyNotReplace(gone, next) ?? WhyNotReason(reason)
        : group.AcceptedMembers.Count() < 3 ? ConsortiumText.NeedsTwo
        : WhyNotReason(reason);

    private static string? WhyNotReason(string? reason) => string.IsNullOrWhiteSpace(reason) ? GroupChangeText.EnterReason : null;

    private static string? WhyNotShares(Consortium group, IReadOnlyList<ProposedShare> shares)
    {
        var firms = group.AcceptedMembers.Select(m => m.FirmId!.Value).ToHashSet();
        if (shares.Count != firms.Count || !firms.SetEquals(shares.Select(s => s.FirmId))) return ConsortiumText.MembersMoved;
        if (group.SharesByLot)
            return shares.Any(s => !s.Lots.Select(l => l.LotId).Order().SequenceEqual(group.LotIds.Order()) || s.Lots.Any(l => l.Share < 0)) ? PlaceText.EveryLot
                : shares.Any(s => s.Lots.Sum(l => l.Share) < 1) ? PlaceText.NoPartAtAll
                : group.LotIds.Any(lot => shares.Sum(s => (long)s.Lots.First(l => l.LotId == lot).Share) != Consortia.Shares.Whole) ? PlaceText.LotNotWhole : null;
        return shares.Any(s => s.Share < 1) ? ConsortiumText.EnterShare
            : shares.Sum(s => (long)s.Share) is var total && total != Consortia.Shares.Whole ? ConsortiumText.SharesNotWhole(total) : null;
    }

    /// <summary>Everybody who stays, whoever leaves of its own will, and whoever comes in.</summary>
    private static IEnumerable<Guid> FirmsTouched(Consortium group, GroupChangeKind kind, Guid? firmId, Guid? newFirmId) =>
        group.AcceptedMembers.Select(m => m.FirmId!.Value).Where(firm => firm != firmId || kind == GroupChangeKind.Leave).Concat(newFirmId is { } next ? [next] : []);

    /// <param name="why">From the firm that comes in: why it could not, or not as well, bid alone.</param>
    public string? WhyNotAgree(Guid firmId, string? why) =>
        IsOver || SentAt is not null ? GroupChangeText.IsOver
        : !MustAgree.Contains(firmId) ? ConsortiumText.NotAMember
        : firmId == NewFirmId && string.IsNullOrWhiteSpace(why) ? PlaceText.EnterWhyNotAlone : null;

    /// <summary>A firm agrees; the last one's word puts the change to the buyer. A second click changes nothing.</summary>
    public void Agree(Guid firmId, string? why, Act act)
    {
        if (HasAgreed(firmId)) return;
        RuleBroken.If(WhyNotAgree(firmId, why));
        agreements.Add(new GroupChangeAgreement(firmId, act));
        if (firmId == NewFirmId) NewWhyNotAlone = why!.Trim();
        Record("GroupChangeAgreed", act, $"{firmId}");
        if (StillToAgree.Any()) return;
        SentAt = act.At;
        Record("GroupChangeSent", act, $"{Kind}");
    }

    public string? WhyNotTakeBack(Guid firmId) => IsOver ? GroupChangeText.IsOver : !MustAgree.Contains(firmId) ? ConsortiumText.NotAMember : null;

    /// <summary>Any firm that it touches can stop it until the buyer has decided.</summary>
    public void TakeBack(Guid firmId, Act act)
    {
        RuleBroken.If(WhyNotTakeBack(firmId));
        TakenBackAt = act.At;
        Record("GroupChangeTakenBack", act, $"{firmId}");
    }

    public string? WhyNotDecide(Consortium group, Tender tender, string? reason) =>
        IsOver ? GroupChangeText.IsOver
        : SentAt is null ? GroupChangeText.NotAgreedYet
        : WhyNotNow(group, tender) is { } now ? now
        : string.IsNullOrWhiteSpace(reason) ? GroupChangeText.EnterDecision : null;

    /// <summary>The buyer's recorded permission or refusal. Permitted, it happens in the same moment.</summary>
    public void Decide(Consortium group, Tender tender, bool permit, string reason, Act act)
    {
        RuleBroken.If(WhyNotDecide(group, tender, reason));
        if (permit) group.Apply(this, act);
        (DecidedAt, DecidedBy, IsPermitted, Decision) = (act.At, act.By, permit, reason.Trim());
        Record(permit ? "GroupChangePermitted" : "GroupChangeRefused", act, $"{Kind} {ConsortiumId} {FirmId} {NewFirmId}");
    }
}

/// <summary>A firm's word that a change may be put to the buyer.</summary>
public sealed class GroupChangeAgreement
{
    private GroupChangeAgreement() { }

    internal GroupChangeAgreement(Guid firmId, Act act) => (FirmId, PersonId, AgreedAt) = (firmId, act.By, act.At);

    public Guid FirmId { get; private set; }
    public Guid PersonId { get; private set; }
    public DateTime AgreedAt { get; private set; }
}

/// <summary>Where a change stands, as the database is asked; <see cref="GroupChange.Status"/> says the same in memory.</summary>
public static class GroupChangeQueries
{
    /// <summary>Neither decided nor taken back.</summary>
    public static IQueryable<GroupChange> UnderWay(this IQueryable<GroupChange> changes) => changes.Where(c => c.TakenBackAt == null && c.DecidedAt == null);

    public static IQueryable<GroupChange> WaitingForMembers(this IQueryable<GroupChange> changes) => changes.UnderWay().Where(c => c.SentAt == null);

    public static IQueryable<GroupChange> WaitingForBuyer(this IQueryable<GroupChange> changes) => changes.UnderWay().Where(c => c.SentAt != null);
}
