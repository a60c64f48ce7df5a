namespace LocalProcure.Domain.Places;

/// <summary>An electoral ward of Wales.</summary>
public sealed record Ward(string Code, string English, string Welsh, string AuthorityCode)
{
    public string Name => Say(English, Welsh.Length > 0 ? Welsh : English);
}

/// <summary>Wards of Wales and the postcodes in them: a drill-down below the authorities, never a ring of a report.</summary>
public static class Wards
{
    private static readonly Lazy<Dictionary<string, Ward>> wards = new(() => Facts.Rows("wards_wales.csv").Select(r => new Ward(r[0], r[1], r[2], r[3])).ToDictionary(w => w.Code));
    private static readonly Lazy<PostcodeTable> postcodes = new(() =>
    {
        using var stream = Facts.Open("postcodes_wards_wales.bin");
        return PostcodeTable.Read(stream);
    });

    public static IReadOnlyCollection<Ward> All => wards.Value.Values;

    public static Ward? Find(string? code) => code is not null && wards.Value.TryGetValue(code, out var ward) ? ward : null;

    /// <summary>The ward of a postcode as typed; null outside Wales and where the publisher gives none.</summary>
    public static Ward? Of(string? postcode) =>
        Postcode.Parse(postcode) is { } parsed && postcodes.Value.TryFind(parsed, out var code) ? Find(code) : null;
}
