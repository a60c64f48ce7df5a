using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using T = LocalProcure.Domain.People.PeoplePagesText;

namespace LocalProcure.Web.Features.People;

/// <summary>What somebody may do: one role in a firm, several in a buyer.</summary>
public class RolesForm
{
    public string? Name { get; set; }
    public FirmRole? FirmRole { get; set; }
    public List<BuyerRole> BuyerRoles { get; set; } = [];

    public BuyerRole Roles => BuyerRoles.Aggregate(BuyerRole.Member, (all, one) => all | one);

    public bool IsOwner(bool inFirm) => inFirm ? FirmRole == Domain.Firms.FirmRole.Owner : BuyerRoles.Contains(BuyerRole.Owner);
}

/// <summary>Whom to invite, and as what.</summary>
public sealed class InviteForm : RolesForm
{
    [Required(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterEmail))]
    [EmailAddress(ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterEmail))]
    [StringLength(256, ErrorMessageResourceType = typeof(T), ErrorMessageResourceName = nameof(T.EnterEmail))]
    public string? Email { get; set; }
}
