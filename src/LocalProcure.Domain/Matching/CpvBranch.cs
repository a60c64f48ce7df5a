namespace LocalProcure.Domain.Matching;

/// <summary>Where codes of the Common Procurement Vocabulary stand to each other. Trailing zeros mean "all below".</summary>
public static class CpvBranch
{
    /// <summary>The digits that say something: 45233000 -> 45233; a division keeps its two digits (50000000 -> 50).</summary>
    public static string Stem(string code)
    {
        var digits = code.Length > 8 ? code[..8] : code;
        var stem = digits.TrimEnd('0');
        return stem.Length < 2 ? digits[..Math.Min(2, digits.Length)] : stem;
    }

    /// <summary>The same code, or one is a branch that the other hangs from.</summary>
    public static bool OnOneBranch(string stem, string other) =>
        stem.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(stem, StringComparison.Ordinal);
}
