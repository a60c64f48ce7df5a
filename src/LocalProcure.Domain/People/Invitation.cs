using System.Security.Cryptography;
using System.Text;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;

namespace LocalProcure.Domain.People;

/// <summary>An owner asks somebody, by e-mail, to join a buyer or a firm. The link works once and for fourteen days; only its hash is kept.</summary>
public sealed class Invitation : Entity
{
    /// <summary>How long a link may lie in somebody's mailbox.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    private Invitation() { }

    private Invitation(Guid? buyerId, Guid? firmId, string email, string token, Act act)
    {
        (BuyerId, FirmId, Email, TokenHash) = (buyerId, firmId, email.Trim(), Hash(token));
        (InvitedBy, InvitedAt, ExpiresAt) = (act.By, act.At, act.At + Lifetime);
    }

    /// <summary>Asks somebody to join a firm.</summary>
    public static Invitation ToFirm(Guid firmId, string email, FirmRole role, string token, Act act)
    {
        var invitation = new Invitation(null, firmId, email, token, act) { FirmRole = role };
        invitation.Record("InvitationSent", act, $"{role}");
        return invitation;
    }

    /// <summary>Asks somebody to join a buyer.</summary>
    public static Invitation ToBuyer(Guid buyerId, string email, BuyerRole roles, string token, Act act)
    {
        var invitation = new Invitation(buyerId, null, email, token, act) { BuyerRoles = roles | BuyerRole.Member };
        invitation.Record("InvitationSent", act, $"{invitation.BuyerRoles}");
        return invitation;
    }

    public Guid? BuyerId { get; private set; }
    public Guid? FirmId { get; private set; }
    public string Email { get; private set; } = "";
    public FirmRole FirmRole { get; private set; }
    public BuyerRole BuyerRoles { get; private set; } = BuyerRole.Member;
    /// <summary>SHA-256 of the secret in the link, so that a copy of the database opens nothing.</summary>
    public string TokenHash { get; private set; } = "";
    public Guid InvitedBy { get; private set; }
    public DateTime InvitedAt { get; private set; }
    public DateTime ExpiresAt { get; private set; }
    public DateTime? AcceptedAt { get; private set; }
    public Guid? AcceptedBy { get; private set; }
    public DateTime? WithdrawnAt { get; private set; }
    public override Guid ChainId => BuyerId ?? FirmId ?? Id;

    public bool IsOpenAt(DateTime now) => WhyNotAccept(now) is null;

    public string? WhyNotAccept(DateTime now) =>
        AcceptedAt is not null ? OrganisationText.InvitationUsed
        : WithdrawnAt is not null ? OrganisationText.InvitationWithdrawn
        : now >= ExpiresAt ? OrganisationText.InvitationExpired : null;

    /// <summary>Uses the invitation up; the caller adds the membership in the same save.</summary>
    public void Accept(Act act)
    {
        RuleBroken.If(WhyNotAccept(act.At));
        (AcceptedAt, AcceptedBy) = (act.At, act.By);
        Record("InvitationAccepted", act);
    }

    public void Withdraw(Act act)
    {
        RuleBroken.If(AcceptedAt is not null ? OrganisationText.InvitationUsed : null);
        WithdrawnAt ??= act.At;
        Record("InvitationWithdrawn", act);
    }

    /// <summary>A new secret for a link: 256 random bits.</summary>
    public static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
