using LocalProcure.Domain.Places;

namespace LocalProcure.Domain.Spend;

/// <summary>A payee as a report places it.</summary>
/// <param name="Basis">The notion that placed it. A place that the tables do not know is not known, whatever was said of how it was found.</param>
/// <param name="Authority">Its local authority, for maps.</param>
/// <param name="Ward">The ward of the place that counted, where it is in Wales and was known when the inputs were read.</param>
/// <param name="RingAlone">The ring by each notion of <see cref="PlaceFinder.Alone"/> by itself.</param>
internal sealed record PlacedPayee(int Ring, PlaceBasis Basis, string? Authority, string? Ward, int[] RingAlone);

/// <summary>Places each payee once, however many lines it has.</summary>
internal sealed class PayeePlaces(Rings rings, IReadOnlyList<PlaceBasis> order)
{
    private readonly Dictionary<SpendPayee, PlacedPayee> known = new(ReferenceEqualityComparer.Instance);
    private (SpendPayee? Payee, PlacedPayee? Placed) last;

    public PlacedPayee Of(SpendPayee payee)
    {
        if (ReferenceEquals(last.Payee, payee)) return last.Placed!;
        if (!known.TryGetValue(payee, out var placed)) known[payee] = placed = Place(payee);
        last = (payee, placed);
        return placed;
    }

    private PlacedPayee Place(SpendPayee payee)
    {
        var (code, basis) = payee.PlaceBy(order);
        var ring = rings.Of(code);
        var authority = Areas.Find(code) is { Kind: AreaKind.Authority } area ? area.SuccessorCode ?? area.Code : null;
        var ward = payee.Places.FirstOrDefault(p => p.Basis == basis && p.Code == code).Ward;
        return new PlacedPayee(ring, ring == rings.NotKnown ? PlaceBasis.NotKnown : basis, authority, ward, [.. PlaceFinder.Alone.Select(b => rings.Of(payee.PlaceBy([b]).Code))]);
    }
}
