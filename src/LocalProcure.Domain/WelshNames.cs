using System.Buffers;
using System.Text.RegularExpressions;

namespace LocalProcure.Domain;

/// <summary>
/// The name of a public body inside a Welsh sentence. Names come whole ("Cyngor Rhondda Cynon Taf") and begin with a common noun, which takes
/// the mutation that the word before asks for: "gan Gyngor Rhondda Cynon Taf", "i Fwrdd Iechyd", "â Chyngor". Firms keep their names as registered.
/// </summary>
public static partial class WelshNames
{
    private static readonly SearchValues<string> Nouns = SearchValues.Create([" Cyngor ", " Bwrdd ", " Coleg ", " Prifysgol ", " Cymdeithas ", " Gwasanaeth ", " Llywodraeth "], StringComparison.Ordinal);

    public static string Join(string welsh) => welsh.AsSpan().ContainsAny(Nouns) ? Named().Replace(welsh, Mutated) : welsh;

    private static string Mutated(Match found)
    {
        var (word, name) = (found.Groups["word"].Value, found.Groups["name"].Value);
        return word is "â" or "gyda" or "a" or "Gyda" ? $"{word} {Spirant(name)}" : $"{word} {Soft(name)}";
    }

    private static string Soft(string noun) => noun[0] switch
    {
        'C' => "G" + noun[1..],
        'P' or 'B' => (noun[0] == 'P' ? "B" : "F") + noun[1..],
        'G' => char.ToUpperInvariant(noun[1]) + noun[2..],
        // Ll is one letter.
        _ => "L" + noun[2..],
    };

    private static string Spirant(string noun) => noun[0] is 'C' or 'P' ? $"{noun[0]}h{noun[1..]}" : noun;

    [GeneratedRegex(@"(?<![\w’])(?<word>[Gg]an|i|[Oo]|am|ar|at|dan|dros|drwy|heb|hyd|wrth|â|[Gg]yda|a) (?<name>Cyngor|Bwrdd|Coleg|Prifysgol|Cymdeithas|Gwasanaeth|Llywodraeth)(?= \p{Lu})")]
    private static partial Regex Named();
}
