using LocalProcure.Domain.Matching;

namespace LocalProcure.Domain.Places;

/// <summary>Tells a place in typed words: an authority or area by name in either language, or a postcode.</summary>
public static class PlaceNames
{
    private static readonly Lazy<HashSet<string>> names = new(() => Areas.All.SelectMany(a => new[] { a.English, a.Welsh }).OfType<string>()
        .Select(n => Folded.Text(n).Trim()).Where(n => n.Length > 2).ToHashSet());

    /// <summary>The longest words name.</summary>
    private const int Longest = 6;

    private static readonly HashSet<string> Common = ["vale", "isle", "city", "capital", "region", "north", "south", "east", "west", "valleys", "rest", "wales", "cymru", "port", "pont", "mid", "canolbarth", "gogledd", "prifddinas", "dinas", "rhanbarth", "growing", "tyfu", "sir"];

    /// <summary>Words that alone tell a Welsh area, like "Rhondda"; common words of such names are left out.</summary>
    private static readonly Lazy<HashSet<string>> tellingWords = new(() => Areas.All.Where(a => Areas.Covers(Areas.Wales, a.Code)).SelectMany(a => new[] { a.English, a.Welsh })
        .SelectMany(n => Folded.Text(n).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(w => w.Length > 3 && !Common.Contains(w)).ToHashSet());

    /// <summary>The first place that the words name, or the first word that is the telling part of one.</summary>
    public static string? PartOf(string? words) => In(words)
        ?? (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(w => tellingWords.Value.Contains(Folded.Text(w).Trim()));

    /// <summary>The first place that the words name, as typed; null when they name none.</summary>
    public static string? In(string? words)
    {
        if (string.IsNullOrWhiteSpace(words)) return null;
        var typed = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var from = 0; from < typed.Length; from++)
            for (var count = Math.Min(Longest, typed.Length - from); count > 0; count--)
            {
                var part = string.Join(' ', typed.Skip(from).Take(count));
                if (names.Value.Contains(Folded.Text(part).Trim()) || count < 3 && Postcodes.AuthorityOf(part) is not null) return part;
            }
        return null;
    }
}
