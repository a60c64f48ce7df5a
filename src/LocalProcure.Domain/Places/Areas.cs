using System.Collections.Concurrent;

namespace LocalProcure.Domain.Places;

/// <summary>Local authorities of the United Kingdom and the areas they nest in. All of it is data; nothing here knows a name.</summary>
public static class Areas
{
    public const string UnitedKingdom = "K02000001";
    public const string Wales = "W92000004";
    public const string England = "E92000001";

    private static readonly Lazy<AreaFacts> facts = new(AreaFacts.Load);
    private static readonly ConcurrentDictionary<string, IReadOnlyList<Area>> chains = new();
    private static readonly ConcurrentDictionary<string, Tiers> tiers = new();

    /// <summary>Every area, authorities first, in the order of their codes.</summary>
    public static IReadOnlyCollection<Area> All => facts.Value.ByCode.Values;

    /// <summary>Authorities that exist today.</summary>
    public static IEnumerable<Area> Authorities => All.Where(a => a is { Kind: AreaKind.Authority, SuccessorCode: null });

    public static Area? Find(string? code) => code is not null && facts.Value.ByCode.TryGetValue(code, out var area) ? area : null;

    /// <summary>The area's name in the reader's language, or the code itself when it is not one of ours.</summary>
    public static string NameOf(string code) => Find(code)?.Name ?? code;

    /// <summary>The area, then each larger one that holds it, the United Kingdom last. Empty for an unknown code; an ended authority answers as its successor.</summary>
    public static IReadOnlyList<Area> ChainFor(string code) => chains.GetOrAdd(code, static c => facts.Value.Chain(c));

    /// <summary>Whether one area is the other or holds it.</summary>
    public static bool Covers(string broad, string narrow) => ChainFor(narrow).Any(a => a.Code == broad);

    /// <summary>Today's authorities inside an area; the area itself when it is one.</summary>
    public static IEnumerable<Area> AuthoritiesIn(string code) => Authorities.Where(a => Covers(code, a.Code));

    /// <summary>Authorities, counties and named areas for a list to choose from: the given country's, by name in the reader's language.</summary>
    public static IReadOnlyList<Area> ToChooseIn(string countryCode) =>
        [.. All.Where(a => a.Kind is AreaKind.Authority or AreaKind.County or AreaKind.NamedArea && a.SuccessorCode is null && Covers(countryCode, a.Code))
            .OrderBy(a => a.Name, StringComparer.CurrentCulture)];

    /// <summary>The rings of a report around an area. Throws for a code that is no area.</summary>
    public static Tiers TiersOf(string areaCode) => tiers.GetOrAdd(areaCode, static c => new Tiers(c));

    /// <summary>The ring in which a place lies; the place is an area code, a postcode as typed, or null when not known.</summary>
    public static Tier TierOf(string areaCode, string? postcodeOrAuthority) =>
        TiersOf(areaCode).Of(Find(postcodeOrAuthority) is not null ? postcodeOrAuthority : Postcodes.AuthorityOf(postcodeOrAuthority));
}
