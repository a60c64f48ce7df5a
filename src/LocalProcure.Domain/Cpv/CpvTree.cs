namespace LocalProcure.Domain.Cpv;

/// <summary>All 9,454 CPV codes as a tree. A code is looked up, never computed; 35 codes lack their direct parent and hang on the nearest that exists.</summary>
public static class CpvTree
{
    private static readonly Lazy<SortedDictionary<string, CpvCode>> codes = new(() => new(
        Facts.Rows("codes.csv").Select(r => new CpvCode(r[0][..8], r[0][9], r[1])).ToDictionary(c => c.Code), StringComparer.Ordinal));

    private static readonly Lazy<ILookup<string?, CpvCode>> children = new(() => All.ToLookup(c => Parent(c.Code)?.Code));

    /// <summary>Every code in order.</summary>
    public static IReadOnlyCollection<CpvCode> All => codes.Value.Values;

    /// <summary>The 45 divisions.</summary>
    public static IEnumerable<CpvCode> Divisions => children.Value[null];

    /// <summary>Finds a code as typed: with or without check digit, spaces or hyphen. A wrong check digit does not matter.</summary>
    public static CpvCode? Find(string? typed)
    {
        if (typed is null) return null;
        var digits = string.Concat(typed.Where(char.IsAsciiDigit));
        return digits.Length is 8 or 9 && codes.Value.TryGetValue(digits[..8], out var code) ? code : null;
    }

    public static CpvCode? Parent(string code)
    {
        for (var stem = StemOf(code); stem.Length > 2;)
        {
            stem = stem[..^1];
            if (codes.Value.TryGetValue(stem.PadRight(8, '0'), out var parent) && parent.Code != code) return parent;
        }
        return null;
    }

    public static IEnumerable<CpvCode> Children(string code) => children.Value[code];

    /// <summary>From the division down to the code itself.</summary>
    public static IReadOnlyList<CpvCode> PathTo(string code)
    {
        var path = new List<CpvCode>();
        for (var at = Find(code); at is not null; at = Parent(at.Code)) path.Insert(0, at);
        return path;
    }

    /// <summary>Whether the broad code is the narrow one or lies above it.</summary>
    public static bool Covers(string broad, string narrow) => narrow.StartsWith(StemOf(broad), StringComparison.Ordinal);

    /// <summary>Whether two codes lie on one branch, whichever is broader: what matching goes by.</summary>
    public static bool OnOneBranch(string a, string b) => Covers(a, b) || Covers(b, a);

    /// <summary>A code without the zeros at its end, never shorter than a division; StartsWith on it finds the whole branch, in SQL too.</summary>
    public static string StemOf(string code)
    {
        var stem = code.TrimEnd('0');
        return stem.Length >= 2 ? stem : code[..2];
    }

    /// <summary>Codes for plain words in either language, best first. All words must be met by a code's title or by our list of everyday words.</summary>
    public static IReadOnlyList<CpvCode> Search(string? words, int most = 30) => CpvSearch.Find(words, most);
}
