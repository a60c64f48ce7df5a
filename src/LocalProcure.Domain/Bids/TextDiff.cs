namespace LocalProcure.Domain.Bids;

/// <summary>What became of a run of words.</summary>
public enum DiffKind { Same, Removed, Added }

/// <summary>A run of words that stayed, went or came.</summary>
public sealed record DiffPart(DiffKind Kind, string Text);

/// <summary>What changed between two texts, in words. First by sentences, then by words inside those that changed.</summary>
public static class TextDiff
{
    public static IReadOnlyList<DiffPart> Of(string before, string after)
    {
        var parts = new List<DiffPart>();
        foreach (var (was, now) in Runs(TextParts.Sentences(before), TextParts.Sentences(after), parts))
            foreach (var (gone, come) in Runs(TextParts.Words(was), TextParts.Words(now), parts))
            {
                Add(parts, DiffKind.Removed, gone);
                Add(parts, DiffKind.Added, come);
            }
        return parts;
    }

    /// <summary>How many words came and how many went.</summary>
    public static (int Added, int Removed) Count(IReadOnlyList<DiffPart> parts) =>
        (parts.Where(p => p.Kind == DiffKind.Added).Sum(p => Words.Count(p.Text)), parts.Where(p => p.Kind == DiffKind.Removed).Sum(p => Words.Count(p.Text)));

    /// <summary>Adds what both share as it comes, and gives what differs between, as two texts.</summary>
    private static IEnumerable<(string Before, string After)> Runs(List<string> before, List<string> after, List<DiffPart> parts)
    {
        var (a, b) = (0, 0);
        foreach (var (atA, atB) in TextParts.Shared(before, after))
        {
            if (atA > a || atB > b) yield return (Joined(before, a, atA), Joined(after, b, atB));
            Add(parts, DiffKind.Same, after[atB]);
            (a, b) = (atA + 1, atB + 1);
        }
        if (a < before.Count || b < after.Count) yield return (Joined(before, a, before.Count), Joined(after, b, after.Count));
    }

    private static void Add(List<DiffPart> parts, DiffKind kind, string text)
    {
        if (text.Length == 0) return;
        if (parts.Count > 0 && parts[^1].Kind == kind) parts[^1] = new(kind, parts[^1].Text + text);
        else parts.Add(new(kind, text));
    }

    private static string Joined(List<string> parts, int from, int to) => string.Concat(parts.Skip(from).Take(to - from));
}
