using System.Text;
using LocalProcure.Domain.Places;

namespace LocalProcure.Web.Commands.Reference;

/// <summary>Makes the compact tables of reference facts from the publishers' files. The same files give the same bytes.</summary>
public sealed class ReferenceBuild(string from, string domainFolder)
{
    /// <summary>What was written: file and number of rows. A kind of fact whose source is not in the folder is left as it is.</summary>
    public Dictionary<string, int> Written { get; } = [];

    public void Run()
    {
        if (Sources.Find(from, "cpv_2008*.csv", "cpv*.csv", "cpv*.xml") is { } cpv)
            WriteCsv("Cpv/codes.csv", "code,english", CpvSource.Read(cpv).OrderBy(c => c.Code, StringComparer.Ordinal).Select(c => new[] { c.Code, c.English }));
        if (PostcodeSource.Find(from, ended: false) is { } current) WritePostcodes("Places/postcodes.bin", current);
        if (PostcodeSource.Find(from, ended: true) is { } ended) WritePostcodes("Places/postcodes_ended.bin", ended);
        if (Sources.Find(from, "wales_postcodes.csv*") is { } inWards && Sources.Find(from, "wales_wards.csv") is { } wards)
        {
            var rows = WardSource.Postcodes(inWards).ToList();
            WritePostcodes("Places/postcodes_wards_wales.bin", rows);
            WriteCsv("Places/wards_wales.csv", "code,english,welsh,authority", WardSource.Wards(wards, rows.Select(r => r.Item2!).ToHashSet()));
        }
        if (Sources.Find(from, "uk_local_authorities.csv") is { } authorities)
            WriteCsv("Places/authorities.csv", "code,english,welsh,successor,county,region,country", AuthoritySource.Read(authorities));
        if (Sources.Find(from, "non_gb_outcodes.csv") is { } outcodes)
            WriteCsv("Places/outcodes_beyond_gb.csv", "outcode,country", Sources.Csv(outcodes).Select(r => new[] { r["outcode"], r["country_code"] }).OrderBy(r => r[0], StringComparer.Ordinal));
        if (Sources.Find(from, "wales_la_boundaries_200m.geojson", "wales_la_boundaries*.geojson") is { } boundaries)
            WriteCsv("Places/wales_map.csv", "code,x,y,path", BoundarySource.Read(boundaries));
        if (Sources.Find(from, "uk_bank_holidays.json", "bank-holidays.json") is { } holidays)
            WriteCsv("Calendar/bank_holidays.csv", "date,division,title", HolidaySource.Read(holidays));
    }

    private void WritePostcodes(string name, IEnumerable<(Postcode, string?)> rows)
    {
        var all = rows.ToList();
        using (var file = File.Create(PathOf(name))) PostcodeTable.Write(file, all);
        Written[name] = all.Count;
    }

    private void WriteCsv(string name, string header, IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        var text = new StringBuilder(header).Append('\n');
        foreach (var row in all) text.AppendJoin(',', row.Select(Quote)).Append('\n');
        File.WriteAllText(PathOf(name), text.ToString(), new UTF8Encoding(false));
        Written[name] = all.Count;
    }

    private string PathOf(string name)
    {
        var path = Path.Combine(domainFolder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    private static string Quote(string field) => field.IndexOfAny([',', '"']) < 0 ? field : $"\"{field.Replace("\"", "\"\"")}\"";
}
