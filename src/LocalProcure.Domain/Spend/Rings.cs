using LocalProcure.Domain.Places;

namespace LocalProcure.Domain.Spend;

/// <summary>The tiers of a report by number, with the ring of each place remembered: half a million look-ups must be cheap.</summary>
internal sealed class Rings
{
    private readonly Tiers tiers;
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);

    public Rings(string areaCode)
    {
        tiers = Areas.TiersOf(areaCode);
        All = [.. tiers.All.Select(t => new Ring(t.Key, In(Language.English, t), In(Language.Welsh, t)))];
        known[SpendLine.OutsideUk] = tiers.OutsideUk.Order;
        // The ring outside the kingdom comes right after the rest of the kingdom itself.
        known[SpendLine.NorthernIreland] = tiers.OutsideUk.Order - 1;
    }

    public IReadOnlyList<Ring> All { get; }
    public Area Area => tiers.InArea.Area!;
    public int NotKnown => tiers.NotKnown.Order;

    public int Of(string? placeCode)
    {
        if (placeCode is null) return NotKnown;
        if (!known.TryGetValue(placeCode, out var ring)) known[placeCode] = ring = tiers.Of(placeCode).Order;
        return ring;
    }

    private static string In(Language language, Tier tier)
    {
        using var speaking = language.Speak();
        return tier.Name;
    }
}

/// <summary>A tier's stable key and its name in both languages.</summary>
internal sealed record Ring(string Key, string Name, string NameWelsh);
