namespace LocalProcure.Web.Commands.Reference;

/// <summary>Reads local authorities, and the counties that their rows name, in the order of their codes.</summary>
internal static class AuthoritySource
{
    public static IEnumerable<string[]> Read(string path)
    {
        var rows = Sources.Csv(path).ToList();
        var counties = rows.Where(r => r["upper_tier_code"].StartsWith("E10", StringComparison.Ordinal))
            .DistinctBy(r => r["upper_tier_code"])
            .Select(r => new[] { r["upper_tier_code"], r["upper_tier_name"], "", "", "", r["region_code"], r["country_code"] });
        return rows.Select(r => new[]
        {
            r["la_code"], r["name_en"], r["name_cy"],
            r["current"] == "true" ? "" : r["active_code"],
            r["upper_tier_code"].StartsWith("E10", StringComparison.Ordinal) ? r["upper_tier_code"] : "",
            r["region_code"], r["country_code"],
        }).Concat(counties).OrderBy(r => r[0], StringComparer.Ordinal);
    }
}
