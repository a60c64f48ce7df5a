using System.Globalization;
using System.Text.RegularExpressions;
using LocalProcure.Domain.Matching;

namespace LocalProcure.Domain.Firms;

/// <summary>Things that a firm counts in its own words, such as "3 minibuses" on a line of its plant, so that a tender's condition on "minibuses" is prefilled.</summary>
public static partial class CountedPlant
{
    // Words that say nothing of what is counted.
    private static readonly HashSet<string> Empty = ["a", "an", "and", "of", "the", "our", "own", "x", "y", "yr", "o"];

    /// <summary>Every counted thing in either language, by <see cref="KeyOf"/>; the most where it is told twice. What has no number counts as nothing.</summary>
    public static IReadOnlyDictionary<string, int> In(OwnWords plant)
    {
        var counted = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var piece in new[] { plant.English, plant.Welsh }.SelectMany(text => Between().Split(text ?? "")))
            if (First().Match(piece) is { Success: true } first) Take(first);
            else if (Last().Match(piece) is { Success: true } last) Take(last);
        return counted;

        void Take(System.Text.RegularExpressions.Match found)
        {
            if (KeyOf(found.Groups["what"].Value) is { Length: > 0 } key && int.TryParse(found.Groups["n"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number))
                counted[key] = Math.Max(number, counted.GetValueOrDefault(key));
        }
    }

    /// <summary>The words that matter, singular and in order of letters: "Minibuses (our own)" and "minibus" are one thing.</summary>
    public static string KeyOf(string? name) =>
        string.Join(' ', Folded.Text(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !Empty.Contains(w)).Select(Singular).Distinct().Order(StringComparer.Ordinal));

    private static string Singular(string word) =>
        word.Length < 4 || word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal) ? word
        : word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y"
        : word.EndsWith("uses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) ? word[..^2]
        : word.EndsWith('s') ? word[..^1] : word;

    // A comma between digits belongs to the number.
    [GeneratedRegex(@"[\r\n;.]|,(?!\d{3})| and | a ")] private static partial Regex Between();
    [GeneratedRegex(@"^\s*[-–•*]?\s*(?<n>\d[\d,]*)\s*[x×]?\s+(?<what>\p{L}.*)$")] private static partial Regex First();
    [GeneratedRegex(@"^\s*[-–•*]?\s*(?<what>\p{L}[^\d]*?)\s*[:=–-]\s*(?<n>\d[\d,]*)\s*$")] private static partial Regex Last();
}
