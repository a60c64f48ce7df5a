using LocalProcure.Domain.Firms;

namespace LocalProcure.Domain.Spend;

/// <summary>Where a payee is, by the first notion of place in the given order that has an answer.</summary>
public static class PlaceFinder
{
    /// <summary>What staff saw, then principal place of business, invoice address, registered office.</summary>
    public static readonly IReadOnlyList<PlaceBasis> DefaultOrder =
        [PlaceBasis.SaidByStaff, PlaceBasis.PrincipalPlaceOfBusiness, PlaceBasis.InvoiceAddress, PlaceBasis.RegisteredOffice];

    public static (string? Code, PlaceBasis Basis) Find(IReadOnlyList<PlaceBasis> order, string? said, string? invoice, IReadOnlyList<FirmPlace> places)
    {
        foreach (var basis in order)
        {
            var code = basis switch
            {
                PlaceBasis.SaidByStaff => said,
                PlaceBasis.InvoiceAddress => invoice,
                PlaceBasis.PrincipalPlaceOfBusiness => places.FirstOrDefault(p => p.Notion == PlaceNotion.PrincipalPlaceOfBusiness)?.AuthorityCode,
                PlaceBasis.RegisteredOffice => places.FirstOrDefault(p => p.Notion == PlaceNotion.RegisteredOffice)?.AuthorityCode,
                _ => null,
            };
            if (code is not null) return (code, basis);
        }
        return (null, PlaceBasis.NotKnown);
    }
}
