using System.Text.RegularExpressions;

namespace LocalProcure.Domain;

/// <summary>
/// A named day inside a Welsh sentence. Days come whole ("Dydd Sul 22 Tachwedd 2026") and sentences are made around them, so the mutation
/// that the word before asks for is made where both are known: "ddydd Sul 22 Tachwedd", "tan ddydd Sul", "erbyn dydd Sul".
/// </summary>
public static partial class WelshDays
{
    public static string Join(string welsh) => welsh.Contains(" Dydd ", StringComparison.Ordinal) ? Named().Replace(welsh, Mutated) : welsh;

    private static string Mutated(Match found)
    {
        var (word, day) = (found.Groups["word"].Value, found.Groups["day"].Value);
        return word.ToLowerInvariant() switch
        {
            // "On" a named day needs no word of its own.
            "ar" => $"ddydd {day}",
            "tan" or "hyd" or "o" or "i" or "am" or "gan" or "at" => $"{word} ddydd {day}",
            _ => $"{word} dydd {day}",
        };
    }

    [GeneratedRegex(@"(?<![\w’])(?<word>ar|[Tt]an|[Hh]yd|[Oo]|[Ii]|am|gan|at|[Ee]rbyn|[Cc]yn|[Ee]rs|[Rr]hwng|a|wedi|nes) Dydd (?<day>Llun|Mawrth|Mercher|Iau|Gwener|Sadwrn|Sul)(?= \d)")]
    private static partial Regex Named();
}
