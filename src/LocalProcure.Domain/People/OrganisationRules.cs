using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;

namespace LocalProcure.Domain.People;

/// <summary>Who may do what in buyers and firms, and what an organisation may never be left without.</summary>
public static class OrganisationRules
{
    /// <summary>Owners edit their firm's profile; staff do under its mandate.</summary>
    public static bool CanEdit(this Person? person, Firm firm, DateTime now) =>
        person is not null && firm.MergedIntoId is null && (person.IsOwnerOfFirm(firm.Id) || person.Mandates.Any(m => m.FirmId == firm.Id && m.IsInForceAt(now)));

    /// <summary>Only owners invite and remove people: a mandate does not reach that far.</summary>
    public static bool CanManagePeople(this Person? person, Firm firm) => person is not null && firm.MergedIntoId is null && person.IsOwnerOfFirm(firm.Id);

    public static bool CanManagePeople(this Person? person, Buyer buyer) => person is not null && person.IsOwnerOfBuyer(buyer.Id);

    public static bool CanEdit(this Person? person, Buyer buyer) => person.CanManagePeople(buyer);

    /// <summary>The directory shows listed firms to everyone; others only to those who act for them, and to staff.</summary>
    public static bool CanSee(this Person? person, Firm firm, DateTime now) =>
        firm is { IsListed: true, MergedIntoId: null } || person is not null && (person.IsStaff || person.ActsFor(firm.Id, now));

    public static bool CanSee(this Person? person, Buyer buyer) => person is not null && (person.IsStaff || person.IsMemberOfBuyer(buyer.Id));

    /// <summary>Why this member cannot leave, be removed or stop being owner: somebody must own the organisation.</summary>
    public static string? WhyNotLoseOwner(FirmMember member, IEnumerable<FirmMember> all) =>
        member.Role == FirmRole.Owner && !all.Any(m => m.Id != member.Id && m.Role == FirmRole.Owner) ? OrganisationText.LastOwner : null;

    public static string? WhyNotLoseOwner(BuyerMember member, IEnumerable<BuyerMember> all) =>
        member.Roles.HasFlag(BuyerRole.Owner) && !all.Any(m => m.Id != member.Id && m.Roles.HasFlag(BuyerRole.Owner)) ? OrganisationText.LastOwner : null;
}
