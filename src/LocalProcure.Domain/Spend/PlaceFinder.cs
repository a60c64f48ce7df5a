using LocalProcure.Domain.Firms;

namespace LocalProcure.Domain.Spend;

/// <summary>The places of a payee, one under each notion that has an answer.</summary>
public static class PlaceFinder
{
    /// <summary>What staff saw, then principal place of business, invoice address, registered office.</summary>
    public static readonly IReadOnlyList<PlaceBasis> DefaultOrder =
        [PlaceBasis.SaidByStaff, PlaceBasis.PrincipalPlaceOfBusiness, PlaceBasis.InvoiceAddress, PlaceBasis.RegisteredOffice];

    /// <summary>The six notions, kept apart: a report can be shown by each alone, for comparison.</summary>
    public static readonly IReadOnlyList<PlaceBasis> Alone =
        [PlaceBasis.PrincipalPlaceOfBusiness, PlaceBasis.InvoiceAddress, PlaceBasis.RegisteredOffice, PlaceBasis.TradingBranch, PlaceBasis.Ownership, PlaceBasis.StaffResidence];

    /// <summary>Notions that no file or register tells: somebody has to find out and say so, with the source.</summary>
    public static readonly IReadOnlyList<PlaceBasis> FoundOut = [PlaceBasis.TradingBranch, PlaceBasis.Ownership, PlaceBasis.StaffResidence];

    /// <param name="facts">What staff found out of the notions that no file tells.</param>
    public static IReadOnlyList<KnownPlace> Find(string? said, string? invoice, IReadOnlyList<FirmPlace> places, IReadOnlyList<PayeeFact>? facts = null)
    {
        var known = new List<KnownPlace>(2);
        Add(PlaceBasis.SaidByStaff, said);
        Add(PlaceBasis.PrincipalPlaceOfBusiness, places.FirstOrDefault(p => p.Notion == PlaceNotion.PrincipalPlaceOfBusiness)?.AuthorityCode);
        Add(PlaceBasis.InvoiceAddress, invoice);
        Add(PlaceBasis.RegisteredOffice, places.FirstOrDefault(p => p.Notion == PlaceNotion.RegisteredOffice)?.AuthorityCode);
        // A firm may have several branches: which of them did the work is only known where there is one.
        var branches = places.Where(p => p.Notion == PlaceNotion.Branch && p.AuthorityCode is not null).Select(p => p.AuthorityCode!).Distinct().ToList();
        var found = facts ?? [];
        Add(PlaceBasis.TradingBranch, found.FirstOrDefault(f => f.Notion == PlaceBasis.TradingBranch)?.PlaceCode ?? (branches.Count == 1 ? branches[0] : null));
        foreach (var notion in (PlaceBasis[])[PlaceBasis.Ownership, PlaceBasis.StaffResidence]) Add(notion, found.FirstOrDefault(f => f.Notion == notion)?.PlaceCode);
        return known.Count == 0 ? [] : known;

        void Add(PlaceBasis basis, string? code)
        {
            if (code is not null) known.Add(new KnownPlace(basis, code));
        }
    }

    /// <summary>The same places, each with the ward of the postcode that it was found by.</summary>
    public static IReadOnlyList<KnownPlace> InWards(IReadOnlyList<KnownPlace> known, string? said, string? invoice, IReadOnlyList<FirmPlace> places)
    {
        string? Own(PlaceNotion notion, string code) => places.FirstOrDefault(p => p.Notion == notion && p.AuthorityCode == code)?.Postcode;
        return known.Count == 0 ? known : [.. known.Select(k => k with
        {
            Ward = Places.Wards.Of(k.Basis switch
            {
                PlaceBasis.SaidByStaff => said,
                PlaceBasis.InvoiceAddress => invoice,
                PlaceBasis.PrincipalPlaceOfBusiness => Own(PlaceNotion.PrincipalPlaceOfBusiness, k.Code),
                PlaceBasis.RegisteredOffice => Own(PlaceNotion.RegisteredOffice, k.Code),
                PlaceBasis.TradingBranch => Own(PlaceNotion.Branch, k.Code),
                _ => null,
            })?.Code,
        })];
    }

    /// <summary>Where a payee is, by the first notion of place in the given order that has an answer.</summary>
    public static (string? Code, PlaceBasis Basis) Find(IReadOnlyList<PlaceBasis> order, string? said, string? invoice, IReadOnlyList<FirmPlace> places)
    {
        var known = Find(said, invoice, places);
        foreach (var basis in order)
            foreach (var place in known)
                if (place.Basis == basis) return (place.Code, basis);
        return (null, PlaceBasis.NotKnown);
    }
}
