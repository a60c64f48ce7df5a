using LocalProcure.Domain.Places;

namespace LocalProcure.Domain.Opportunities;

/// <summary>The regions that notices are written in (NUTS 2013 and ITL 2025 codes, or names) as areas of ours. All of it is data.</summary>
public static class NoticeRegions
{
    private static readonly Lazy<Dictionary<string, string[]>> byCode = new(() =>
        Facts.Rows("notice_regions.csv").ToDictionary(r => r[0], r => r[1].Split(' '), StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<Dictionary<string, string>> byName = new(() =>
        Places.Areas.All.Where(a => a.SuccessorCode is null).GroupBy(a => a.English, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.OrderByDescending(a => a.Kind).First().Code, StringComparer.OrdinalIgnoreCase));

    /// <summary>The areas that a region stands for; none when we do not know it.</summary>
    public static IReadOnlyList<string> AreasOf(string written)
    {
        var plain = written.Trim();
        if (byCode.Value.TryGetValue(plain, out var areas)) return areas;
        if (byName.Value.TryGetValue(plain, out var area)) return [area];
        // A finer code than the table holds (NUTS 3 in England): the larger region that it lies in.
        if (plain.Length > 3 && (plain.StartsWith("UK", StringComparison.OrdinalIgnoreCase) || plain.StartsWith("TL", StringComparison.OrdinalIgnoreCase)) && byCode.Value.TryGetValue(plain[..3], out areas)) return areas;
        return Postcodes.AuthorityOf(plain) is { } authority ? [authority] : [];
    }
}
