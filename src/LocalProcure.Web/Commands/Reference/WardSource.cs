using LocalProcure.Domain.Places;

namespace LocalProcure.Web.Commands.Reference;

/// <summary>Reads the wards of Wales, and which postcode lies in which; wards that no postcode is in any more are left out.</summary>
internal static class WardSource
{
    public static IEnumerable<(Postcode, string?)> Postcodes(string path) =>
        Sources.Csv(path).Where(r => r["ward_code"].Length > 0).Select(r => (Postcode.Parse(r["postcode"]) ?? throw new InvalidDataException($"Not a postcode: {r["postcode"]}"), (string?)r["ward_code"]));

    public static IEnumerable<string[]> Wards(string path, IReadOnlySet<string> used) =>
        Sources.Csv(path).Where(r => used.Contains(r["ward_code"])).Select(r => new[] { r["ward_code"], r["name_en"], r["name_cy_2011"], r["la_code"] }).OrderBy(r => r[0], StringComparer.Ordinal);
}
