namespace LocalProcure.Domain.Openings;

/// <summary>
/// One look at one firm of a bid against the exclusion grounds and the debarment list (ss.26–28): who looked, when, and what was seen.
/// A later look is a new row; the latest counts and the earlier ones stay.
/// </summary>
public sealed class SupplierCheck : Entity
{
    private SupplierCheck() { }

    /// <param name="grounds">Codes of the grounds that may apply; empty when none was found.</param>
    public SupplierCheck(Guid tenderId, Guid bidId, Guid firmId, bool isOnDebarmentList, string debarmentSeen, IEnumerable<string> grounds, string seen, Act act, bool isSubContractor = false)
    {
        (TenderId, BidId, FirmId, IsOnDebarmentList, DebarmentSeen, Grounds, Seen) = (tenderId, bidId, firmId, isOnDebarmentList, debarmentSeen, [.. grounds.Distinct().Order()], seen);
        (CheckedBy, CheckedAt, IsSubContractor) = (act.By, act.At, isSubContractor);
        Record("SupplierChecked", act, $"{bidId} {firmId} debarment={isOnDebarmentList} grounds={string.Join(' ', Grounds)}");
    }

    public Guid TenderId { get; private set; }
    public Guid BidId { get; private set; }
    public Guid FirmId { get; private set; }
    /// <summary>Then <see cref="FirmId"/> is the id under which the bid or an offer names it, or <see cref="SubContracting.NotSaid"/> (s.28).</summary>
    public bool IsSubContractor { get; private set; }
    public bool IsOnDebarmentList { get; private set; }
    /// <summary>Where and when the list was read, and what it said.</summary>
    public string DebarmentSeen { get; private set; } = "";
    public IReadOnlyList<string> Grounds { get; private set; } = [];
    /// <summary>What the check of the grounds rested on.</summary>
    public string Seen { get; private set; } = "";
    public Guid CheckedBy { get; private set; }
    public DateTime CheckedAt { get; private set; }
    public override Guid ChainId => TenderId;

    public bool FoundSomething => IsOnDebarmentList || Grounds.Count > 0;
}

/// <summary>What the checks of one bid's firms say together.</summary>
public static class SupplierChecks
{
    public static SupplierCheck? Latest(this IEnumerable<SupplierCheck> checks, Guid bidId, Guid firmId) =>
        checks.Where(c => c.BidId == bidId && c.FirmId == firmId).OrderBy(c => c.CheckedAt).ThenBy(c => c.Id).LastOrDefault();

    /// <summary>Firms of the bid that nobody has looked at.</summary>
    public static IReadOnlyList<Guid> Unchecked(this IReadOnlyCollection<SupplierCheck> checks, Guid bidId, IEnumerable<Guid> firmIds) =>
        [.. firmIds.Where(firm => checks.Latest(bidId, firm) is null)];

    /// <summary>Firms for whom something was found that no decision has dealt with since.</summary>
    public static IReadOnlyList<Guid> Unresolved(this IReadOnlyCollection<SupplierCheck> checks, Guid bidId, IEnumerable<Guid> firmIds, IReadOnlyCollection<Concern> concerns) =>
        [.. firmIds.Where(firm => checks.Latest(bidId, firm) is { FoundSomething: true } check
            && !concerns.Any(c => c.BidId == bidId && c.FirmId == firm && c.Kind == ConcernKind.Exclusion && c.DecidedAt >= check.CheckedAt))];
}
