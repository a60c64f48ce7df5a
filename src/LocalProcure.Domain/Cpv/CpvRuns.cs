using System.Buffers;

namespace LocalProcure.Domain.Cpv;

/// <summary>A stretch of text, and the language that it is in where that is not the page's.</summary>
public readonly record struct CpvRun(string Words, Language? Other);

/// <summary>
/// Finds CPV titles inside a sentence. The European list has no Welsh: below the divisions a title is English, also in the middle of Welsh words,
/// and has to be marked so to be read aloud rightly.
/// </summary>
public static class CpvRuns
{
    /// <summary>Titles without Welsh, longest first, so that "Cleaning services of offices" is not taken for "Cleaning services".</summary>
    private static readonly Lazy<string[]> titles = new(() => [.. CpvTree.All.Where(c => c.Welsh is null).Select(c => c.English).Distinct().OrderByDescending(t => t.Length).ThenBy(t => t, StringComparer.Ordinal)]);

    /// <summary>One look for all of them: most texts hold none.</summary>
    private static readonly Lazy<SearchValues<string>> any = new(() => SearchValues.Create(titles.Value, StringComparison.Ordinal));

    /// <summary>The text in runs. Read in English it is one.</summary>
    public static IReadOnlyList<CpvRun> In(string text) => Reading == Language.Welsh && text.AsSpan().ContainsAny(any.Value) ? Split(text) : [new(text, null)];

    private static List<CpvRun> Split(string text)
    {
        foreach (var title in titles.Value)
        {
            if (title.Length > text.Length || text.IndexOf(title, StringComparison.Ordinal) is not (>= 0 and var at) || !StandsAlone(text, at, title.Length)) continue;
            return [.. at > 0 ? Split(text[..at]) : [], new(title, Language.English), .. at + title.Length < text.Length ? Split(text[(at + title.Length)..]) : []];
        }
        return [new(text, null)];
    }

    private static bool StandsAlone(string text, int at, int length) =>
        (at == 0 || !char.IsLetter(text[at - 1])) && (at + length == text.Length || !char.IsLetter(text[at + length]));
}
