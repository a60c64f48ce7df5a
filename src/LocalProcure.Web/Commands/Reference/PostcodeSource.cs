using System.IO.Compression;
using LocalProcure.Domain.Places;

namespace LocalProcure.Web.Commands.Reference;

/// <summary>Reads postcodes with their authority from a two-column table, or from Code-Point Open as Ordnance Survey publishes it (zip or unpacked).</summary>
internal static class PostcodeSource
{
    // Code-Point Open has no header: postcode first, the district's code ninth.
    private const int District = 8;

    public static IEnumerable<(Postcode, string?)>? Find(string folder, bool ended)
    {
        var table = Sources.Find(folder, ended ? "*postcode_la_terminated*.csv*" : "*postcode_la.csv*");
        if (table is not null) return Sources.Csv(table).Select(r => (Parse(r["postcode"]), r["la_code"])).Select(Row);
        if (ended) return null;
        if (Sources.Find(folder, "codepo*.zip") is { } zip) return FromZip(zip);
        var unpacked = Directory.EnumerateFiles(folder, "??.csv", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(folder, "?.csv", SearchOption.AllDirectories)).Order(StringComparer.Ordinal).ToArray();
        return unpacked.Length == 0 ? null : unpacked.SelectMany(f => FromCsv(File.OpenRead(f)));
    }

    private static IEnumerable<(Postcode, string?)> FromZip(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        foreach (var entry in zip.Entries.Where(e => e.FullName.Contains("CSV/", StringComparison.OrdinalIgnoreCase) && e.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)))
            foreach (var row in FromCsv(entry.Open())) yield return row;
    }

    private static IEnumerable<(Postcode, string?)> FromCsv(Stream stream) =>
        Sources.Lines(stream).Where(r => r.Length > District).Select(r => Row((Parse(r[0]), r[District])));

    private static Postcode Parse(string text) => Postcode.Parse(text) ?? throw new InvalidDataException($"Not a postcode: {text}");

    private static (Postcode, string?) Row((Postcode Postcode, string Code) row) => (row.Postcode, row.Code.Length == 0 ? null : row.Code);
}
