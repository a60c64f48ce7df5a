using LocalProcure.Domain.Matching;

namespace LocalProcure.Domain.Places;

/// <summary>Tells a place in typed words: an authority or area by name in either language, or a postcode.</summary>
public static class PlaceNames
{
    private static readonly Lazy<HashSet<string>> names = new(() => Areas.All.SelectMany(a => new[] { a.English, a.Welsh }).OfType<string>()
        .Select(n => Folded.Text(n).Trim()).Where(n => n.Length > 2).ToHashSet());

    /// <summary>The longest words name.</summary>
    private const int Longest = 6;

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
