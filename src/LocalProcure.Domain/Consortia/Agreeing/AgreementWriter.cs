using System.Security.Cryptography;
using System.Text;

namespace LocalProcure.Domain.Consortia.Agreeing;

/// <summary>A part of an agreement: its heading and its paragraphs; one that begins with a dash is a line of a list.</summary>
public sealed record AgreementClause(string Heading, IReadOnlyList<string> Paragraphs);

/// <summary>The exact words of an agreement in both languages, and their fingerprint.</summary>
public sealed record AgreementWords(string English, string Welsh)
{
    /// <summary>SHA-256 over the English words, a form feed, and the Welsh words, in UTF-8.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(English + "\f" + Welsh)));

    public string In(Language language) => language == Language.Welsh ? Welsh : English;

    /// <summary>The words taken apart again for a page: headings begin with "# ".</summary>
    public static IReadOnlyList<AgreementClause> Clauses(string words)
    {
        var clauses = new List<AgreementClause>();
        foreach (var block in words.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
            if (block.StartsWith("# ", StringComparison.Ordinal)) clauses.Add(new(block[2..], []));
            else clauses[^1] = clauses[^1] with { Paragraphs = [.. clauses[^1].Paragraphs, block] };
        return clauses;
    }
}

/// <summary>Writes a consortium agreement from what the group has agreed on its pages. Pure: the same facts and choices give the same words, letter for letter.</summary>
public static class AgreementWriter
{
    public static AgreementWords Write(AgreementFacts facts, AgreementChoices choices) => new(In(Language.English, facts, choices), In(Language.Welsh, facts, choices));

    private static string In(Language language, AgreementFacts facts, AgreementChoices choices)
    {
        using var speaking = language.Speak();
        var text = new StringBuilder();
        var number = 0;
        foreach (var clause in AgreementClauses.Of(facts, choices))
        {
            text.Append(text.Length > 0 ? "\n\n" : "").Append("# ").Append(++number).Append(". ").Append(clause.Heading);
            foreach (var paragraph in clause.Paragraphs) text.Append("\n\n").Append(OneBlock(paragraph));
        }
        return text.ToString();
    }

    // What people typed cannot make a heading or end a paragraph.
    private static string OneBlock(string paragraph)
    {
        var lines = paragraph.ReplaceLineEndings("\n").Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0);
        var block = string.Join('\n', lines);
        return block.StartsWith("# ", StringComparison.Ordinal) ? block[2..] : block;
    }
}
