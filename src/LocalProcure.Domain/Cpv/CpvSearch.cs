namespace LocalProcure.Domain.Cpv;

/// <summary>Finds CPV codes by plain words or by the start of a number.</summary>
internal static class CpvSearch
{
    private static readonly string[] Idle = ["and", "the", "of", "for", "or", "to", "in", "a", "an", "i", "y", "yr", "ar", "o", "services", "service", "work", "works", "gwasanaeth", "gwasanaethau", "gwaith"];

    private static readonly Lazy<(CpvCode Code, string[] Words)[]> index = new(() =>
        [.. CpvTree.All.Select(c => (c, CpvWords.Split(c.Welsh is null ? c.English : $"{c.English} {c.Welsh}")))]);

    public static IReadOnlyList<CpvCode> Find(string? text, int most)
    {
        var typed = CpvWords.Split(text ?? "");
        if (typed.Length == 0) return [];
        if (typed.All(w => w.All(char.IsAsciiDigit)) && string.Concat(typed) is var number)
            return [.. CpvTree.All.Where(c => c.Full.Replace("-", "").StartsWith(number, StringComparison.Ordinal)).Take(most)];
        // "Cleaning services" should find what "cleaning" finds, but "services" alone is still a search.
        string[] telling = [.. typed.Where(w => !Idle.Contains(w))];
        if (telling.Length == 0) telling = typed;
        var stems = telling.Select(CpvWords.Stem).ToArray();
        var everyday = CpvWords.CodesFor(telling).Select(CpvTree.Find).OfType<CpvCode>();
        var titles = index.Value.Where(e => stems.All(s => e.Words.Any(w => w.StartsWith(s, StringComparison.Ordinal))))
            .OrderByDescending(e => telling.Count(t => e.Words.Contains(t)))
            .ThenBy(e => Array.FindIndex(e.Words, w => w.StartsWith(stems[0], StringComparison.Ordinal)))
            .ThenBy(e => e.Code.Level).ThenBy(e => e.Words.Length).ThenBy(e => e.Code.Code, StringComparer.Ordinal)
            .Select(e => e.Code);
        return [.. everyday.Concat(titles).Distinct().Take(most)];
    }
}
