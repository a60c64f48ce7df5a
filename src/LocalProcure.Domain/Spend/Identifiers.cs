using System.Text.RegularExpressions;

namespace LocalProcure.Domain.Spend;

/// <summary>Company and VAT numbers as councils write them, brought to one form; anything else is no number.</summary>
public static partial class Identifiers
{
    /// <summary>Eight characters as at Companies House: "2165763", "gb/02165763" and "02165763" are one; "N/A" and "Redacted" are none.</summary>
    public static string Company(string? written)
    {
        var plain = Plain(written);
        if (plain.StartsWith("GB", StringComparison.Ordinal) && plain.Length > 2 && char.IsAsciiDigit(plain[2])) plain = plain[2..];
        if (plain.Length is >= 4 and <= 8 && plain.All(char.IsAsciiDigit)) return plain.Trim('0').Length == 0 ? "" : plain.PadLeft(8, '0');
        if (Lettered().Match(plain) is { Success: true } m) return m.Groups[1].Value + m.Groups[2].Value.PadLeft(6, '0');
        return "";
    }

    /// <summary>Nine or twelve digits: "GB 123 4567 89" is "123456789".</summary>
    public static string Vat(string? written)
    {
        var plain = Plain(written);
        if (plain.StartsWith("GB", StringComparison.Ordinal)) plain = plain[2..];
        // Twelve digits are a branch of the nine.
        if (plain.Length is not (9 or 12) || !plain.All(char.IsAsciiDigit) || plain.Trim('0').Length == 0) return "";
        return plain[..9];
    }

    /// <summary>The buyer's own number for a supplier, or empty where it is redacted or a dash.</summary>
    public static string Supplier(string? written)
    {
        var text = (written ?? "").Trim().ToUpperInvariant();
        return text.Any(char.IsAsciiDigit) && !Redaction.Hides(text) ? text : "";
    }

    /// <summary>A postcode in upper case with its space, or empty where it cannot be one.</summary>
    public static string Postcode(string? written)
    {
        var plain = Plain(written);
        return PostcodeShape().IsMatch(plain) ? $"{plain[..^3]} {plain[^3..]}" : "";
    }

    private static string Plain(string? text) => NotPlain().Replace((text ?? "").ToUpperInvariant(), "");

    [GeneratedRegex("[^A-Z0-9]")] private static partial Regex NotPlain();
    [GeneratedRegex("^([A-Z]{2}|R0)([0-9]{1,6})[A-Z]?$")] private static partial Regex Lettered();
    [GeneratedRegex("^[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}$")] private static partial Regex PostcodeShape();
}

/// <summary>Knows the ways in which councils hide a payee's name.</summary>
public static partial class Redaction
{
    /// <summary>Whether the name says that somebody is not named; an empty name is hidden too.</summary>
    public static bool Hides(string name) => string.IsNullOrWhiteSpace(name) || Anywhere().IsMatch(name) || Whole().IsMatch(name.Trim());

    [GeneratedRegex(@"redact|reda?cated|personal (data|information|details)|name (withheld|removed|supressed|suppressed)|details (withheld|removed)|not disclosed|data protection|private individual|\bgdpr\b|wedi.?i (h?olygu|ddileu|dynnu)", RegexOptions.IgnoreCase)]
    private static partial Regex Anywhere();
    [GeneratedRegex(@"^\W*$|^[\W_x]*$|^(withheld|confidential|sensitive|personal|individual|individuals|private|anonymised|anonymous|exempt|exempted|restricted|not published|unpublished|name|various|sundry|unknown|n/?a|none|null|cyfrinachol|unigolyn)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Whole();
}
