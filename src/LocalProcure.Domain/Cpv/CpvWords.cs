using System.Globalization;
using System.Text;

namespace LocalProcure.Domain.Cpv;

/// <summary>Words for CPV codes that the official list lacks: Welsh titles of divisions, and what trades call themselves in both languages.</summary>
internal static class CpvWords
{
    private static readonly Lazy<Dictionary<string, string>> welsh = new(() => Facts.Rows("divisions_cy.csv").ToDictionary(r => r[0], r => r[1]));
    private static readonly Lazy<(string[] Words, string[] Codes)[]> everyday = new(() =>
        [.. Facts.Rows("everyday_words.csv").SelectMany(r => new[] { r[0], r[1] }.Where(w => w.Length > 0).Select(w => (Split(w), r[2].Split(' '))))]);

    private static readonly string[] Endings = ["ions", "ing", "ers", "ies", "ian", "ion", "er", "es", "or", "s", "y", "e"];

    public static string? WelshTitleOf(string code) => welsh.Value.GetValueOrDefault(code);

    /// <summary>Codes of every everyday phrase whose words are all met by the words typed.</summary>
    public static IEnumerable<string> CodesFor(string[] typed) =>
        everyday.Value.Where(e => typed.All(t => e.Words.Any(w => w.StartsWith(Stem(t), StringComparison.Ordinal)))).SelectMany(e => e.Codes);

    /// <summary>Lower case words without accents or punctuation.</summary>
    public static string[] Split(string text)
    {
        var plain = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) plain.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The start of a word that its relatives share: cleaner, cleaners and cleaning meet at "clean".</summary>
    public static string Stem(string word)
    {
        foreach (var ending in Endings)
            if (word.Length - ending.Length >= 4 && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        return word;
    }
}
