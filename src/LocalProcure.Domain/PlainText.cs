using System.Globalization;
using System.Text;

namespace LocalProcure.Domain;

/// <summary>Folds text for searching: "Tŷ  Gŵyl" and "ty gwyl" become the same, on every database alike.</summary>
public static class PlainText
{
    /// <summary>Lower case, accents off, every run of anything but letters and digits one space.</summary>
    public static string Fold(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) continue;
            // An apostrophe joins: "it's" is found by "its".
            if (letter is '\'' or '’') continue;
            if (char.IsLetterOrDigit(letter)) folded.Append(char.ToLowerInvariant(letter));
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }
        return folded.ToString().TrimEnd();
    }

    /// <summary>The folded words of a search, each to be found for a match; at most eight, so that a search stays cheap.</summary>
    public static IReadOnlyList<string> Words(string? search) =>
        [.. Fold(search).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(8)];
}
