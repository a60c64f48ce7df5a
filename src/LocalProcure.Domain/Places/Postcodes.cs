namespace LocalProcure.Domain.Places;

/// <summary>What is known of a postcode.</summary>
public enum PostcodeStanding { NotAPostcode, NotFound, Current, Ended, WithoutAuthority, BeyondGreatBritain }

/// <summary>Where a postcode lies: a local authority's code, or a country's for Northern Ireland and the islands; null when not known.</summary>
public readonly record struct PostcodePlace(PostcodeStanding Standing, string? AreaCode);

/// <summary>Every postcode of Great Britain with its local authority (OS Code-Point Open), then those that have ended, then the outward codes beyond.
/// Nothing is guessed from a postcode's first letters.</summary>
public static class Postcodes
{
    private static readonly Lazy<PostcodeTable> current = new(() => Load("postcodes.bin"));
    private static readonly Lazy<PostcodeTable> ended = new(() => Load("postcodes_ended.bin"));
    private static readonly Lazy<Dictionary<string, string>> beyond = new(() => Facts.Rows("outcodes_beyond_gb.csv").ToDictionary(r => r[0], r => r[1]));

    public static PostcodeTable Current => current.Value;
    public static PostcodeTable Ended => ended.Value;

    /// <summary>The authority (or country beyond Great Britain) of a postcode as somebody typed it; null when not known.</summary>
    public static string? AuthorityOf(string? postcode) => Find(postcode).AreaCode;

    public static PostcodePlace Find(string? text)
    {
        if (Postcode.Parse(text) is not { } postcode) return new(PostcodeStanding.NotAPostcode, null);
        if (Current.TryFind(postcode, out var code)) return new(code is null ? PostcodeStanding.WithoutAuthority : PostcodeStanding.Current, code);
        if (Ended.TryFind(postcode, out code)) return new(code is null ? PostcodeStanding.WithoutAuthority : PostcodeStanding.Ended, code);
        return beyond.Value.TryGetValue(postcode.Outward, out code) ? new(PostcodeStanding.BeyondGreatBritain, code) : new(PostcodeStanding.NotFound, null);
    }

    private static PostcodeTable Load(string name)
    {
        using var stream = Facts.Open(name);
        return PostcodeTable.Read(stream);
    }
}
