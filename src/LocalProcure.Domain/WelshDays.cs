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
            "ar" => char.IsUpper(word[0]) ? $"Ddydd {day}" : $"ddydd {day}",
            // After these the day keeps its own sound.
            "erbyn" or "cyn" or "ers" or "rhwng" or "a" or "wedi" or "nes" or "ar ôl" or "gyda" or "â" or "na" or "yw" or "oedd" or "sef" or "fel"
                or "diwedd" or "ddiwedd" or "pob" or "bob" => $"{word} dydd {day}",
            // After other prepositions, and after whatever was done on that day, it is soft: "tan ddydd Sul", "cyhoeddwyd ddydd Sul".
            _ => $"{word} ddydd {day}",
        };
    }

    [GeneratedRegex(@"(?<![\w’])(?<word>ar ôl|[\w’]*[\p{L}]\)?) Dydd (?<day>Llun|Mawrth|Mercher|Iau|Gwener|Sadwrn|Sul)(?= \d)")]
    private static partial Regex Named();
}
