using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Places;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>Where a party's principal place of business is, as the public may read it.</summary>
public static class PartyPlace
{
    public static string Of(ContractParty party) => Of(party.Address, party.Postcode, party.AuthorityCode, party.IsAddressWithheld);

    public static string Of(ContractElsewhere contract) => Of(contract.Address, contract.Postcode, contract.AuthorityCode, contract.IsAddressWithheld);

    private static string Of(string? address, string? postcode, string? authority, bool isWithheld)
    {
        var area = authority is { } code ? Areas.NameOf(code) : null;
        return isWithheld ? string.Join(". ", new[] { area, ContractText.Withheld }.OfType<string>())
            : string.Join(", ", new[] { address?.ReplaceLineEndings(", "), postcode, area }.OfType<string>()) is { Length: > 0 } place ? place : ContractText.NotGiven;
    }
}
