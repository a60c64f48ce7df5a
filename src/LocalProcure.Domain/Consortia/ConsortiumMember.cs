using LocalProcure.Domain.Firms;

namespace LocalProcure.Domain.Consortia;

/// <summary>Where a firm stands in a consortium; read from its dates, never stored.</summary>
public enum MemberStatus { Invited, Expired, Accepted, Declined, Withdrawn, Left, Removed }

/// <summary>A firm's place in a consortium, from the invitation on. Asking again after a no makes a new row, so history is kept.</summary>
public sealed partial class ConsortiumMember : Entity
{
    private readonly List<LotClaim> lotClaims = [];

    private ConsortiumMember() { }

    internal ConsortiumMember(Guid consortiumId, Invitee invitee, string role, int share, DateTime? expiresAt, Act act)
    {
        (ConsortiumId, FirmId, Email, TokenHash) = (consortiumId, invitee.FirmId, invitee.Email, invitee.TokenHash);
        (Role, RoleLanguage, Share, InvitedAt, InvitedBy, ExpiresAt) = (role, Reading, share, act.At, act.By, expiresAt);
        TermsNumber = 1;
    }

    public Guid ConsortiumId { get; private set; }
    /// <summary>Empty only while an invitation by e-mail is unanswered.</summary>
    public Guid? FirmId { get; private set; }
    /// <summary>Address that an invitation by e-mail went to.</summary>
    public string? Email { get; private set; }
    /// <summary>SHA-256 of the single-use token in the e-mail; the token itself is kept nowhere.</summary>
    public string? TokenHash { get; private set; }
    /// <summary>What the firm will do, in the group's own words.</summary>
    public string Role { get; private set; } = "";
    /// <summary>The language of the page on which the role was typed, for its lang attribute.</summary>
    public Language RoleLanguage { get; private set; }
    /// <summary>Share in basis points, see <see cref="Shares"/>.</summary>
    public int Share { get; private set; }
    public DateTime InvitedAt { get; private set; }
    public Guid InvitedBy { get; private set; }
    public DateTime? ExpiresAt { get; private set; }
    public DateTime? AcceptedAt { get; private set; }
    public Guid? AcceptedBy { get; private set; }
    public DateTime? DeclinedAt { get; private set; }
    /// <summary>When the lead took back an invitation that nobody had answered.</summary>
    public DateTime? WithdrawnAt { get; private set; }
    public DateTime? LeftAt { get; private set; }
    public DateTime? RemovedAt { get; private set; }
    /// <summary>Why the firm also bids for the same tender elsewhere, told to the buyer after opening.</summary>
    public string? Declaration { get; private set; }
    /// <summary>The language of the page on which the declaration was typed.</summary>
    public Language DeclarationLanguage { get; private set; }
    /// <summary>Unique in the database while the firm is here undeclared, so that two groups for one tender cannot both take it at the same moment.</summary>
    public string? ClaimKey { get; private set; }
    /// <summary>The same, lot by lot, where the group is for certain lots.</summary>
    public IReadOnlyList<LotClaim> LotClaims => lotClaims;
    public override Guid ChainId => ConsortiumId;

    /// <summary>In the group, or asked and not yet answered: holds a share.</summary>
    public bool IsCurrent => DeclinedAt is null && WithdrawnAt is null && LeftAt is null && RemovedAt is null;
    public bool IsAccepted => AcceptedAt is not null && IsCurrent;
    public bool IsPending => AcceptedAt is null && IsCurrent;

    public MemberStatus StatusAt(DateTime now) => this switch
    {
        { RemovedAt: not null } => MemberStatus.Removed,
        { LeftAt: not null } => MemberStatus.Left,
        { DeclinedAt: not null } => MemberStatus.Declined,
        { WithdrawnAt: not null } => MemberStatus.Withdrawn,
        { AcceptedAt: not null } => MemberStatus.Accepted,
        _ when ExpiresAt <= now => MemberStatus.Expired,
        _ => MemberStatus.Invited,
    };

    /// <summary>Why this invitation cannot be answered any more: used, taken back or too old.</summary>
    public string? WhyNotAnswer(DateTime now) => StatusAt(now) switch
    {
        MemberStatus.Invited => null,
        MemberStatus.Expired => ConsortiumText.InvitationExpired,
        MemberStatus.Withdrawn => ConsortiumText.InvitationWithdrawn,
        _ => ConsortiumText.InvitationUsed,
    };

    internal void Accept(Guid firmId, Consortium group, string? declaration, Act act)
    {
        (FirmId, AcceptedAt, AcceptedBy, TokenHash) = (firmId, act.At, act.By, null);
        Agree(act);
        (Declaration, DeclarationLanguage) = (declaration, Reading);
        if (group.TenderId is { } tender && declaration is null)
        {
            if (group.LotIds.Count == 0) ClaimKey = ClaimOn(tender, firmId);
            else lotClaims.AddRange(group.LotIds.Select(lot => new LotClaim(ClaimOn(lot, firmId))));
        }
        Record("ConsortiumJoined", act, $"{firmId}");
    }

    internal void Decline(Act act) { (DeclinedAt, TokenHash) = (act.At, null); Record("ConsortiumDeclined", act, $"{FirmId}"); }
    internal void Withdraw(Act act) { (WithdrawnAt, TokenHash) = (act.At, null); Record("ConsortiumInvitationWithdrawn", act, $"{FirmId}"); }
    internal void Leave(Act act) { LeftAt = act.At; GiveUpClaim(); Record("ConsortiumLeft", act, $"{FirmId}"); }
    internal void Remove(Act act) { RemovedAt = act.At; GiveUpClaim(); Record("ConsortiumMemberRemoved", act, $"{FirmId}"); }
    internal void Declare(string words, Act act)
    {
        (Declaration, DeclarationLanguage) = (words, Reading);
        GiveUpClaim();
        Record("ConsortiumElsewhereDeclared", act, $"{FirmId}");
    }

    /// <summary>What a firm's undeclared place in a group for a tender, or for a lot, is called.</summary>
    public static string ClaimOn(Guid tenderOrLotId, Guid firmId) => $"{tenderOrLotId:N}:{firmId:N}";

    internal void GiveUpClaim()
    {
        ClaimKey = null;
        lotClaims.Clear();
    }

}

/// <summary>A firm's undeclared place in a group for one lot; unique in the database.</summary>
public sealed class LotClaim
{
    private LotClaim() { }

    internal LotClaim(string key) => Key = key;

    public string Key { get; private set; } = "";
}

/// <summary>Whom an invitation goes to: a firm in the directory, or an address with the hash of the token sent to it.</summary>
public sealed record Invitee(Guid? FirmId, string? Email, string? TokenHash)
{
    public static Invitee Of(Firm firm) => new(firm.Id, null, null);
    public static Invitee Of(Guid firmId) => new(firmId, null, null);
    public static Invitee At(string email, string tokenHash) => new(null, email.Trim(), tokenHash);
}
