using LocalProcure.Domain.Firms;

namespace LocalProcure.Domain.Contracts;

/// <summary>One party as it was on the day of the award.</summary>
public sealed class ContractParty
{
    private ContractParty() { }

    public ContractParty(Guid firmId, string name, string? role, int share, string? postcode, string? authorityCode, bool isAddressWithheld, int position, string? address = null) =>
        (FirmId, Name, Role, Share, Postcode, AuthorityCode, IsAddressWithheld, Position, Address) = (firmId, name, role, share, postcode, authorityCode, isAddressWithheld, position, address);

    /// <summary>The firm as a party. What may be a home stays out: s.40 lets residential addresses be withheld.</summary>
    public static ContractParty Of(Firm firm, string? role, int share, int position)
    {
        var place = firm.PrincipalPlace;
        var withheld = firm.Kind == FirmKind.SoleTrader || place is { IsHome: true };
        return new(firm.Id, firm.Name, role, share, withheld ? null : place?.Postcode, place?.AuthorityCode, withheld, position, withheld ? null : place?.Address);
    }

    public Guid FirmId { get; private set; }
    public string Name { get; private set; } = "";
    /// <summary>What the member of a consortium does; null for a single firm.</summary>
    public string? Role { get; private set; }
    /// <summary>Basis points of the contract; 10,000 in all.</summary>
    public int Share { get; private set; }
    /// <summary>Street and town of the principal place of business; null when the firm has not given them or they are withheld.</summary>
    public string? Address { get; private set; }
    /// <summary>Of the principal place of business, which is neither the registered office nor the invoice address.</summary>
    public string? Postcode { get; private set; }
    public string? AuthorityCode { get; private set; }
    /// <summary>A sole trader's place may be a home; s.40 lets residential addresses be withheld.</summary>
    public bool IsAddressWithheld { get; private set; }
    public int Position { get; private set; }

    /// <summary>Takes the address that the firm gives now; the name stays as awarded.</summary>
    internal void TakePlaceOf(Firm firm)
    {
        var now = Of(firm, Role, Share, Position);
        (Address, Postcode, AuthorityCode, IsAddressWithheld) = (now.Address, now.Postcode, now.AuthorityCode, now.IsAddressWithheld);
    }
}
