using System.Globalization;
using System.Text;

namespace LocalProcure.Domain.Matching;

/// <summary>Text brought to one shape for comparing words: lower case, no accents, single spaces, so that "Tŷ" finds "ty".</summary>
public static class Folded
{
    /// <summary>The words of a text between single spaces, with one in front, so that " roof" finds "Roofing" but not "proof".</summary>
    public static string Text(params IEnumerable<string?> texts)
    {
        var folded = new StringBuilder(" ");
        foreach (var text in texts)
        {
            foreach (var c in (text ?? "").Normalize(NormalizationForm.FormD))
            {
                if (char.IsLetterOrDigit(c)) folded.Append(char.ToLowerInvariant(c));
                // Accents stand apart after decomposing; apostrophes belong inside words.
                else if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c is '\'' or '’') continue;
                else if (folded[^1] != ' ') folded.Append(' ');
            }
            if (folded[^1] != ' ') folded.Append(' ');
        }
        return folded.ToString();
    }

    /// <summary>A word or phrase to look for: found where a word begins with it.</summary>
    public static string Word(string word) => Text(word).TrimEnd();
}
