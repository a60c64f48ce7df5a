using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;

namespace LocalProcure.Domain.People;

/// <summary>Someone who uses LocalProcure. Signing in is Web's business; this is who they are and what they may do.</summary>
public sealed class Person : Entity
{
    private readonly List<BuyerMember> buyers = [];
    private readonly List<FirmMember> firms = [];
    private readonly List<Mandate> mandates = [];

    private Person() { }

    public Person(Guid id, string name, string email, Language language, DateTime joinedAt) : base(id) =>
        (Name, Email, Language, JoinedAt) = (name, email, language, joinedAt);

    public string Name { get; private set; } = "";
    public string Email { get; private set; } = "";
    public Language Language { get; private set; }
    public DateTime JoinedAt { get; private set; }

    /// <summary>Project staff: approve buyers, verify firms, import payments, issue reports.</summary>
    public bool IsStaff { get; private set; }

    /// <summary>How often alerts about new tenders are sent.</summary>
    public AlertPace Alerts { get; private set; } = AlertPace.AtOnce;

    /// <summary>When the account was closed and the person forgotten; their acts keep only the id.</summary>
    public DateTime? ClosedAt { get; private set; }

    public IReadOnlyList<BuyerMember> Buyers => buyers;
    public IReadOnlyList<FirmMember> Firms => firms;
    public IReadOnlyList<Mandate> Mandates => mandates;

    public bool IsIn(Guid buyerId, BuyerRole role) => buyers.Any(m => m.BuyerId == buyerId && m.Roles.HasFlag(role));
    public bool IsMemberOfBuyer(Guid buyerId) => buyers.Any(m => m.BuyerId == buyerId);
    public bool IsMemberOfFirm(Guid firmId) => firms.Any(m => m.FirmId == firmId);
    public bool IsOwnerOfFirm(Guid firmId) => firms.Any(m => m.FirmId == firmId && m.Role == FirmRole.Owner);
    public bool IsOwnerOfBuyer(Guid buyerId) => IsIn(buyerId, BuyerRole.Owner);

    /// <summary>A member of the firm, or staff with a mandate in force for it.</summary>
    public bool ActsFor(Guid firmId, DateTime now) => IsMemberOfFirm(firmId) || mandates.Any(m => m.FirmId == firmId && m.IsInForceAt(now));

    /// <summary>Ids of the firms that this person belongs to or holds a mandate for.</summary>
    public IReadOnlyList<Guid> FirmIdsAt(DateTime now) =>
        [.. firms.Select(m => m.FirmId).Union(mandates.Where(m => m.IsInForceAt(now)).Select(m => m.FirmId))];

    /// <summary>Firms that this person belongs to or holds an unended mandate for.</summary>
    public IReadOnlyList<Guid> FirmsHeld => [.. firms.Select(m => m.FirmId).Union(mandates.Where(m => m.EndedAt is null).Select(m => m.FirmId))];

    public IReadOnlyList<Guid> BuyerIds => [.. buyers.Select(m => m.BuyerId)];

    /// <summary>The act to record when this person does something, marked with the firm when it is done under a mandate.</summary>
    public Act ActFor(Guid firmId, DateTime now) =>
        IsMemberOfFirm(firmId) ? new Act(Id, now) : new Act(Id, now, firmId);

    public void MakeStaff(Act act) { IsStaff = true; Record("PersonMadeStaff", act); }
    public void EndStaff(Act act) { IsStaff = false; Record("PersonNoLongerStaff", act); }
    public void ChooseLanguage(Language language, Act act)
    {
        if (Language == language) return;
        Language = language;
        Record("LanguageChosen", act, language.Code());
    }
    public void ChooseAlerts(AlertPace pace, Act act) { Alerts = pace; Record("AlertPaceChosen", act, pace.ToString()); }
    /// <summary>A new address, shown to be theirs.</summary>
    public void Move(string email, Act act) { Email = email; Record("AddressChanged", act); }
    public void Rename(string name, Act act) { Name = name; Record("PersonRenamed", act); }

    /// <summary>Forgets the person: the row stays so that records keep their shape, without name or address.</summary>
    public void Close(Act act)
    {
        (Name, Email, ClosedAt, IsStaff, Alerts) = ("", $"{Id:N}@closed.invalid", act.At, false, AlertPace.Never);
        Record("AccountClosed", act);
    }
}

/// <summary>How often somebody hears about new tenders.</summary>
public enum AlertPace { AtOnce, Daily, Weekly, Never }
