using System.Text;

namespace LocalProcure.Domain.Bids;

/// <summary>Brings together what two people made of one text, where they changed different sentences.</summary>
public static class TextMerge
{
    /// <summary>
    /// Both people's changes to <paramref name="was"/> in one text, or null when they touched the same sentence or wrote at the
    /// same place: then a person decides. Sentences and not words, since two halves of one sentence seldom make sense together.
    /// </summary>
    public static string? Of(string was, string mine, string theirs)
    {
        if (mine == theirs || theirs == was) return mine;
        if (mine == was) return theirs;
        var (w, m, t) = (TextParts.Sentences(was), TextParts.Sentences(mine), TextParts.Sentences(theirs));
        var inMine = TextParts.Shared(w, m).ToDictionary(p => p.A, p => p.B);
        var inTheirs = TextParts.Shared(w, t).ToDictionary(p => p.A, p => p.B);
        var merged = new StringBuilder();
        var (fromW, fromM, fromT) = (0, 0, 0);
        foreach (var at in Enumerable.Range(0, w.Count).Where(i => inMine.ContainsKey(i) && inTheirs.ContainsKey(i)))
        {
            if (Between(w, fromW, at, m, fromM, inMine[at], t, fromT, inTheirs[at]) is not { } between) return null;
            // The same sentence in all three; the space after it may still have changed in one.
            Put(merged, between);
            Put(merged, m[inMine[at]] != w[at] ? m[inMine[at]] : t[inTheirs[at]]);
            (fromW, fromM, fromT) = (at + 1, inMine[at] + 1, inTheirs[at] + 1);
        }
        if (Between(w, fromW, w.Count, m, fromM, m.Count, t, fromT, t.Count) is not { } rest) return null;
        Put(merged, rest);
        return merged.ToString();
    }

    private static void Put(StringBuilder merged, string text)
    {
        // One side may have cut the text's end, and with it the space before what the other added.
        if (merged.Length > 0 && text.Length > 0 && !char.IsWhiteSpace(merged[^1]) && !char.IsWhiteSpace(text[0])) merged.Append(' ');
        merged.Append(text);
    }

    private static string? Between(List<string> w, int fromW, int toW, List<string> m, int fromM, int toM, List<string> t, int fromT, int toT)
    {
        var (was, mine, theirs) = (Joined(w, fromW, toW), Joined(m, fromM, toM), Joined(t, fromT, toT));
        return mine == theirs || Same(theirs, was) ? mine : Same(mine, was) ? theirs : null;
    }

    private static bool Same(string a, string b) => a.TrimEnd() == b.TrimEnd();

    private static string Joined(List<string> parts, int from, int to) => string.Concat(parts.Skip(from).Take(to - from));
}
