using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Places;

namespace LocalProcure.Web.Features.Contracts;

/// <summary>Where a party's principal place of business is, as the public may read it.</summary>
public static class PartyPlace
{
    public static string Of(ContractParty party)
    {
        var area = party.AuthorityCode is { } code ? Areas.NameOf(code) : null;
        return party.IsAddressWithheld ? string.Join(". ", new[] { area, ContractText.Withheld }.OfType<string>())
            : string.Join(", ", new[] { party.Address?.ReplaceLineEndings(", "), party.Postcode, area }.OfType<string>()) is { Length: > 0 } place ? place : ContractText.NotGiven;
    }
}
