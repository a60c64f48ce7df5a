namespace LocalProcure.Domain.Consortia;

/// <summary>A firm's share of one lot, in basis points; nothing where it has no part in the lot.</summary>
public sealed record LotShare(Guid LotId, int Share);

/// <summary>In what respect a firm could not bid alone, or not as well.</summary>
public enum AloneReason { Capacity, Finances, Skills, Places, Better }

/// <summary>A firm's own statement of why it bids with others.</summary>
public sealed record AloneStatement(IReadOnlyList<AloneReason> Reasons, string Words);

/// <summary>What a member took on, which version of it the firm accepted, and why the firm does not bid alone.</summary>
public sealed partial class ConsortiumMember
{
    /// <summary>What falls to this firm, longer than the role, in the group's own words.</summary>
    public string Scope { get; private set; } = "";
    public Language ScopeLanguage { get; private set; }
    /// <summary>Its part of each lot where parts differ by lot; empty where <see cref="Share"/> is its part of everything.</summary>
    public IReadOnlyList<LotShare> LotShares { get; private set; } = [];
    /// <summary>The tender's conditions that the group counts on this firm for.</summary>
    public IReadOnlyList<Guid> ReliedOn { get; private set; } = [];
    /// <summary>Raised by every change of role, scope, lots, share, evidence counted on, or of who leads.</summary>
    public int TermsNumber { get; private set; }
    /// <summary>The version of its terms that the firm accepted in its own account.</summary>
    public int AgreedNumber { get; private set; }
    public DateTime? AgreedAt { get; private set; }
    public Guid? AgreedBy { get; private set; }

    /// <summary>The version of the firm's profile that it brought when it accepted; 0 where it had told nothing, null where none was noted.</summary>
    public int? ProfileNumber { get; private set; }
    public DateTime? ProfileNotedAt { get; private set; }

    public IReadOnlyList<AloneReason> AloneReasons { get; private set; } = [];
    /// <summary>Why the firm could not, or not as well, bid alone. The buyer reads it after opening.</summary>
    public string WhyNotAlone { get; private set; } = "";
    public Language WhyNotAloneLanguage { get; private set; }
    public DateTime? StatedAt { get; private set; }

    public bool HasAgreed => IsAccepted && AgreedNumber == TermsNumber;
    /// <summary>Named by the others in the place of a member, and has not yet said yes itself.</summary>
    public bool IsNamedOnly => IsAccepted && !HasAgreed && AgreedNumber == 0;
    public bool HasStated => WhyNotAlone.Length > 0;

    /// <summary>Its part of a lot, or of the whole tender (null).</summary>
    public int ShareOf(Guid? lotId) => lotId is { } lot && LotShares.Count > 0 ? LotShares.FirstOrDefault(s => s.LotId == lot)?.Share ?? 0 : Share;

    /// <summary>The lots of the group in which it has a part.</summary>
    public IEnumerable<Guid> LotsOf(Consortium group) => group.LotIds.Where(lot => ShareOf(lot) > 0);

    /// <summary>Everything that was agreed to, to be compared. Where parts differ by lot the one share only follows from them, and from the others'.</summary>
    internal string Terms => $"{(LotShares.Count > 0 ? 0 : Share)}|{Role}|{Scope}|{string.Join(',', LotShares.Select(s => $"{s.LotId:N}={s.Share}"))}|{string.Join(',', ReliedOn)}";

    internal void Take(MemberTerms terms)
    {
        if (Role != terms.Role) (Role, RoleLanguage) = (terms.Role, Reading);
        SetScope(terms.Scope ?? Scope);
        LotShares = Ordered(terms.LotShares);
        ReliedOn = terms.ReliedOn is { } conditions ? [.. conditions.Distinct().Order()] : ReliedOn;
        if (LotShares.Count == 0) Share = terms.Share;
    }

    internal void TakeOver(ConsortiumMember old) =>
        (Scope, ScopeLanguage, LotShares, ReliedOn, RoleLanguage) = (old.Scope, old.ScopeLanguage, old.LotShares, old.ReliedOn, old.RoleLanguage);

    internal void SetOffer(MemberOffer offer)
    {
        SetScope(offer.Scope);
        ReliedOn = [.. (offer.ReliedOn ?? []).Distinct().Order()];
    }

    internal void SetShare(int share) => Share = share;
    internal void SetLotShares(IEnumerable<LotShare> shares) => LotShares = Ordered(shares);
    internal void TermsChanged() => TermsNumber++;
    internal void HasNotAnswered()
    {
        TermsNumber++;
        (AgreedNumber, AgreedAt, AgreedBy) = (0, null, null);
    }

    internal void Agree(Act act) => (AgreedNumber, AgreedAt, AgreedBy) = (TermsNumber, act.At, act.By);

    internal void Bring(int profileNumber, Act act)
    {
        (ProfileNumber, ProfileNotedAt) = (profileNumber, act.At);
        Record("ConsortiumProfileNoted", act, $"{FirmId} version={profileNumber}");
    }

    internal void State(IReadOnlyList<AloneReason> reasons, string words, Language language, Act act)
    {
        (AloneReasons, WhyNotAlone, WhyNotAloneLanguage, StatedAt) = ([.. reasons.Distinct().Order()], words.Trim(), language, act.At);
        Record("ConsortiumReasonStated", act, $"{FirmId}");
    }

    private void SetScope(string scope)
    {
        if (Scope != scope) (Scope, ScopeLanguage) = (scope, Reading);
    }

    private static IReadOnlyList<LotShare> Ordered(IEnumerable<LotShare>? shares) => [.. (shares ?? []).OrderBy(s => s.LotId)];
}
