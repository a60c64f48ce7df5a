namespace LocalProcure.Domain.Bids;

/// <summary>Cuts text into parts whose joining gives the text again, and finds which parts two texts share, in order.</summary>
internal static class TextParts
{
    /// <summary>Above this many comparisons two texts count as wholly different: nobody reads such a comparison, and a server must not choke on it.</summary>
    private const long MostSteps = 4_000_000;

    /// <summary>Sentences and lines, each with the white space after it.</summary>
    public static List<string> Sentences(string text)
    {
        var parts = new List<string>();
        for (int start = 0, at = 0; at < text.Length; at++)
        {
            var ends = text[at] == '\n' || text[at] is '.' or '!' or '?' or '…' && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]);
            if (!ends && at + 1 < text.Length) continue;
            while (at + 1 < text.Length && char.IsWhiteSpace(text[at + 1])) at++;
            parts.Add(text[start..(at + 1)]);
            start = at + 1;
        }
        return parts;
    }

    /// <summary>Words, each with the white space after it; white space at the very beginning is a part of its own.</summary>
    public static List<string> Words(string text)
    {
        var parts = new List<string>();
        for (int start = 0, at = 0; at < text.Length; at++)
        {
            var ends = at + 1 == text.Length || char.IsWhiteSpace(text[at]) && !char.IsWhiteSpace(text[at + 1]);
            if (!ends) continue;
            parts.Add(text[start..(at + 1)]);
            start = at + 1;
        }
        return parts;
    }

    /// <summary>Pairs of places at which both lists hold the same part, growing in both: a longest common subsequence. Space at a part's end does not make it another.</summary>
    public static List<(int A, int B)> Shared(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        string[] x = [.. a.Select(p => p.TrimEnd())], y = [.. b.Select(p => p.TrimEnd())];
        var (head, tailA, tailB) = (0, x.Length, y.Length);
        while (head < tailA && head < tailB && x[head] == y[head]) head++;
        while (tailA > head && tailB > head && x[tailA - 1] == y[tailB - 1]) (tailA, tailB) = (tailA - 1, tailB - 1);
        List<(int, int)> shared = [.. Enumerable.Range(0, head).Select(i => (i, i))];
        shared.AddRange(Middle(x, y, head, tailA, tailB));
        shared.AddRange(Enumerable.Range(0, x.Length - tailA).Select(i => (tailA + i, tailB + i)));
        return shared;
    }

    private static IEnumerable<(int, int)> Middle(string[] x, string[] y, int head, int tailA, int tailB)
    {
        var (n, m) = (tailA - head, tailB - head);
        if (n == 0 || m == 0 || (long)n * m > MostSteps) yield break;
        // longest[i, j]: how many parts the rests from i and j share.
        var longest = new int[n + 1, m + 1];
        for (var i = n - 1; i >= 0; i--)
            for (var j = m - 1; j >= 0; j--)
                longest[i, j] = x[head + i] == y[head + j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        for (int i = 0, j = 0; i < n && j < m;)
            if (x[head + i] == y[head + j]) yield return (head + i++, head + j++);
            else if (longest[i + 1, j] >= longest[i, j + 1]) i++;
            else j++;
    }
}
