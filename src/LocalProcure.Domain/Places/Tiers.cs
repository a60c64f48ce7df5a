namespace LocalProcure.Domain.Places;

/// <summary>One ring of a report: the area itself, the rest of each larger one, outside the UK, or not known.</summary>
/// <param name="Key">Stable name for files and commands, such as "rest-of-wales".</param>
/// <param name="Area">The area whose rest this is; null for the last two.</param>
public sealed record Tier(int Order, string Key, Area? Area)
{
    public const string InAreaKey = "in-area", OutsideUkKey = "outside-uk", NotKnownKey = "not-known";

    public bool IsInArea => Key == InAreaKey;
    public bool IsNotKnown => Key == NotKnownKey;

    public string Name => Key switch
    {
        InAreaKey => Area!.Name,
        OutsideUkKey => PlacesText.OutsideUk,
        NotKnownKey => PlacesText.NotKnown,
        _ => PlacesText.RestOf(Area!.NameInside),
    };
}

/// <summary>The rings around one report area, nearest first. Every place falls in exactly one.</summary>
public sealed class Tiers
{
    private readonly IReadOnlyList<Area> chain;

    internal Tiers(string areaCode)
    {
        chain = Areas.ChainFor(areaCode);
        RuleBroken.If(chain.Count == 0 ? PlacesText.NoSuchArea(areaCode) : null);
        All =
        [
            .. chain.Select((area, i) => new Tier(i, i == 0 ? Tier.InAreaKey : $"rest-of-{Slug(area)}", area)),
            new Tier(chain.Count, Tier.OutsideUkKey, null),
            new Tier(chain.Count + 1, Tier.NotKnownKey, null),
        ];
    }

    public IReadOnlyList<Tier> All { get; }
    public Tier InArea => All[0];
    public Tier OutsideUk => All[^2];
    public Tier NotKnown => All[^1];

    /// <summary>The ring of an area code: null or unknown is "not known", a code outside the kingdom is "outside UK".</summary>
    public Tier Of(string? areaCode)
    {
        if (areaCode is null) return NotKnown;
        var around = Areas.ChainFor(areaCode);
        if (around.Count == 0) return NotKnown;
        if (around[0].Kind == AreaKind.OutsideUk) return OutsideUk;
        for (var i = 0; i < chain.Count; i++)
            if (around.Contains(chain[i])) return All[i];
        return NotKnown;
    }

    private static string Slug(Area area) =>
        area.Kind == AreaKind.Kingdom ? "uk" : string.Concat(area.English.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Trim().Replace("  ", " ").Replace(' ', '-');
}
