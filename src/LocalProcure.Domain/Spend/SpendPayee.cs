using LocalProcure.Domain.Firms;

namespace LocalProcure.Domain.Spend;

/// <summary>What is known of one payee when a report is made: shared by all of its lines.</summary>
/// <param name="Id">The buyer's own supplier account.</param>
/// <param name="FirmId">The firm that the payee is linked to; payees of several buyers may share one.</param>
/// <param name="Places">One place per notion that has an answer; the notions are never mixed.</param>
/// <param name="Link">How it came to be known, strongest link first.</param>
/// <param name="IsPerson">Known to be somebody in private life or a sole trader under their own name: a public figure never names them.</param>
public sealed record SpendPayee(Guid Id, Guid? FirmId, IReadOnlyList<KnownPlace> Places, FirmSize Size, bool IsVcse, LinkHow Link = LinkHow.NotLinked, bool IsPerson = false)
{
    /// <summary>The account that stands for this one and others of the same VAT number: they are one supplier.</summary>
    public Guid? TiedTo { get; init; }

    /// <summary>The supplier counted: the firm, else the account.</summary>
    [System.Text.Json.Serialization.JsonIgnore] public Guid SupplierId => FirmId ?? TiedTo ?? Id;

    /// <summary>Where it is by the first notion in the order that has an answer.</summary>
    public (string? Code, PlaceBasis Basis) PlaceBy(IReadOnlyList<PlaceBasis> order)
    {
        foreach (var basis in order)
            foreach (var place in Places)
                if (place.Basis == basis) return (place.Code, basis);
        return (null, PlaceBasis.NotKnown);
    }
}

/// <summary>A place under one notion.</summary>
/// <param name="Code">Local authority code, <see cref="SpendLine.NorthernIreland"/> or <see cref="SpendLine.OutsideUk"/>.</param>
public readonly record struct KnownPlace(PlaceBasis Basis, string Code)
{
    /// <summary>Code of the ward of its postcode; null outside Wales, where no postcode is known, and in inputs kept before wards were.</summary>
    public string? Ward { get; init; }
}
