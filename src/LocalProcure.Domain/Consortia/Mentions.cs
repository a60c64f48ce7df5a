using System.Globalization;

namespace LocalProcure.Domain.Consortia;

/// <summary>Somebody who can be mentioned.</summary>
public sealed record Mentionable(Guid Id, string Name);

/// <summary>A run of a message's words; a mention where it names somebody.</summary>
public sealed record MessageRun(string Text, bool IsMention);

/// <summary>Finds "@Lowri Lead" in a message: the whole name, or the first name alone where nobody else has it. Capitals and accents do not matter.</summary>
public static class Mentions
{
    private static readonly CompareInfo Compare = CultureInfo.InvariantCulture.CompareInfo;
    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    /// <summary>Who is named, each once.</summary>
    public static IReadOnlyList<Guid> In(string text, IReadOnlyCollection<Mentionable> people) => [.. Found(text, people).SelectMany(f => f.People).Distinct()];

    /// <summary>The message in runs, for marking who is named.</summary>
    public static IReadOnlyList<MessageRun> Runs(string text, IReadOnlyCollection<Mentionable> people)
    {
        var runs = new List<MessageRun>();
        var from = 0;
        foreach (var (at, length, _) in Found(text, people))
        {
            if (at > from) runs.Add(new(text[from..at], false));
            runs.Add(new(text.Substring(at, length), true));
            from = at + length;
        }
        if (from < text.Length) runs.Add(new(text[from..], false));
        return runs;
    }

    /// <summary>The message with those named that were ticked beside it and do not stand in it yet.</summary>
    public static string With(string text, IEnumerable<Guid> ticked, IReadOnlyCollection<Mentionable> people)
    {
        var named = In(text, people).ToHashSet();
        var more = people.Where(p => ticked.Contains(p.Id) && !named.Contains(p.Id)).Select(p => "@" + p.Name).ToList();
        return more.Count == 0 ? text : $"{text}\n{string.Join(' ', more)}";
    }

    private static IEnumerable<(int At, int Length, Guid[] People)> Found(string text, IReadOnlyCollection<Mentionable> people)
    {
        var called = Called(people);
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = at + 1 < text.Length ? text.IndexOf('@', at + 1) : -1)
        {
            // "me@firm.wales" is an address, not a mention.
            if (at > 0 && char.IsLetterOrDigit(text[at - 1])) continue;
            var rest = text.AsSpan(at + 1);
            foreach (var (name, ids) in called)
                if (Compare.IsPrefix(rest, name, Loosely, out var length) && (length == rest.Length || !char.IsLetterOrDigit(rest[length])))
                {
                    yield return (at, length + 1, ids);
                    break;
                }
        }
    }

    /// <summary>What people can be called, the longest first: whole names, and first names that only one person has.</summary>
    private static List<(string Name, Guid[] Ids)> Called(IReadOnlyCollection<Mentionable> people)
    {
        var named = people.Where(p => p.Name.Trim().Length > 0).ToList();
        var whole = named.GroupBy(p => p.Name.Trim(), StringComparer.OrdinalIgnoreCase).Select(g => (g.Key, Ids: g.Select(p => p.Id).ToArray()));
        var first = named.Where(p => p.Name.Trim().Contains(' ')).GroupBy(p => p.Name.Trim().Split(' ')[0], StringComparer.OrdinalIgnoreCase).Where(g => g.Count() == 1).Select(g => (g.Key, Ids: g.Select(p => p.Id).ToArray()));
        return [.. whole.Concat(first).OrderByDescending(n => n.Key.Length)];
    }
}
