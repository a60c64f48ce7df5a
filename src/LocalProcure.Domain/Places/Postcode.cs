using System.Text.RegularExpressions;

namespace LocalProcure.Domain.Places;

/// <summary>A postcode in its normal spelling. Well formed does not mean that it exists: <see cref="Postcodes"/> knows that.</summary>
public readonly partial record struct Postcode(string Outward, string Inward)
{
    /// <summary>Letters that the last two places use; C, I, K, M, O and V are never used there.</summary>
    internal const string InwardLetters = "ABDEFGHJLNPQRSTUWXYZ";

    /// <summary>How many different inward parts there can be.</summary>
    internal const int Inwards = 4000;

    /// <summary>Reads what a person typed: any case, with or without the space. Null when it cannot be a postcode.</summary>
    public static Postcode? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > 16) return null;
        var packed = string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '.'))).ToUpperInvariant();
        return Shape().IsMatch(packed) ? new Postcode(packed[..^3], packed[^3..]) : null;
    }

    /// <summary>The inward part as a number below <see cref="Inwards"/>, in alphabetical order.</summary>
    internal ushort InwardIndex =>
        (ushort)((Inward[0] - '0') * 400 + InwardLetters.IndexOf(Inward[1]) * 20 + InwardLetters.IndexOf(Inward[2]));

    internal static string InwardAt(int index) => $"{index / 400}{InwardLetters[index / 20 % 20]}{InwardLetters[index % 20]}";

    public override string ToString() => $"{Outward} {Inward}";

    [GeneratedRegex("^(GIR0AA|[A-Z]{1,2}[0-9][0-9A-Z]?[0-9][ABDEFGHJLNPQRSTUWXYZ]{2})$")]
    private static partial Regex Shape();
}
