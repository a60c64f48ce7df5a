using System.Globalization;
using System.Text;

namespace LocalProcure.Domain.Spend;

/// <summary>The legal form that a name ends in; two different ones are two firms.</summary>
public enum LegalForm { None, Limited, Plc, Llp, Cic, Cio }

/// <summary>A name brought to the form in which two spellings of one firm are equal.</summary>
/// <param name="Core">Upper case words without case, punctuation, accents, leading THE and legal form.</param>
public readonly record struct FirmName(string Core, LegalForm Form)
{
    private static readonly Dictionary<string, LegalForm> Forms = new()
    {
        ["LTD"] = LegalForm.Limited, ["LIMITED"] = LegalForm.Limited, ["CYF"] = LegalForm.Limited, ["CYFYNGEDIG"] = LegalForm.Limited,
        ["PLC"] = LegalForm.Plc, ["CCC"] = LegalForm.Plc, ["LLP"] = LegalForm.Llp, ["PAC"] = LegalForm.Llp, ["CIC"] = LegalForm.Cic, ["CBC"] = LegalForm.Cic, ["CIO"] = LegalForm.Cio,
    };

    /// <summary>Whether both names state a legal form and the forms differ: A LTD and A LLP are two firms.</summary>
    public bool Conflicts(FirmName other) => Form != LegalForm.None && other.Form != LegalForm.None && Form != other.Form;

    public static FirmName Of(string written)
    {
        var words = Words(written);
        // "X trading as Y" is written T/A, t.a., TRADING AS or yn masnachu fel.
        for (var i = 1; i < words.Count - 1; i++)
            if (words[i] == "T" && words[i + 1] == "A" && i + 2 < words.Count || words[i] == "TRADING" && words[i + 1] == "AS") { words[i] = "T/A"; words.RemoveAt(i + 1); }
            else if (words[i] == "TA") words[i] = "T/A";
        var form = LegalForm.None;
        // Only the form at the end says what the firm is in law; one before "trading as" is dropped all the same.
        for (var i = words.Count - 1; i > 0; i--)
        {
            if (!Forms.TryGetValue(words[i], out var found)) continue;
            if (i != words.Count - 1 && words[i + 1] != "T/A") continue;
            if (form == LegalForm.None) form = found;
            words.RemoveAt(i);
        }
        if (words.Count > 1 && words[0] == "THE") words.RemoveAt(0);
        // Welsh "a" is "and"; a first initial is neither.
        for (var i = 1; i < words.Count - 1; i++) if (words[i] == "A") words[i] = "AND";
        return new FirmName(string.Join(' ', words), form);
    }

    /// <summary>How alike two names are, 0 to 100: shared pairs of letters (Dice), lowered where the legal forms conflict.</summary>
    public int Likeness(FirmName other)
    {
        if (Core.Length < 2 || other.Core.Length < 2) return 0;
        if (Core == other.Core) return Conflicts(other) ? 80 : 100;
        var (a, b) = (Pairs(Core), Pairs(other.Core));
        var shared = 0;
        foreach (var (pair, count) in a) if (b.TryGetValue(pair, out var there)) shared += Math.Min(count, there);
        var score = 200 * shared / (a.Values.Sum() + b.Values.Sum());
        return Math.Min(99, Conflicts(other) ? score * 8 / 10 : score);
    }

    private static Dictionary<(char, char), int> Pairs(string text)
    {
        var pairs = new Dictionary<(char, char), int>();
        for (var i = 0; i + 1 < text.Length; i++)
            if (text[i] != ' ' && text[i + 1] != ' ') pairs[(text[i], text[i + 1])] = pairs.GetValueOrDefault((text[i], text[i + 1])) + 1;
        return pairs;
    }

    private static List<string> Words(string written)
    {
        var plain = new StringBuilder();
        foreach (var c in written.Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            if (char.IsLetterOrDigit(c)) plain.Append(char.ToUpperInvariant(c));
            else if (c is '&' or '+') plain.Append(" AND ");
            // O'Brien and St. John's are one word each; a full stop between initials parts nothing either: "J.R." is "JR".
            else if (c is not ('\'' or '’' or '.')) plain.Append(' ');
        }
        return [.. plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }
}
