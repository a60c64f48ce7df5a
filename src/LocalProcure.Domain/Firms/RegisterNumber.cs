using System.Text.RegularExpressions;

namespace LocalProcure.Domain.Firms;

/// <summary>Registers that give firms numbers, named as the central digital platform names them. SC is a prefix of two of them, so the scheme always goes along.</summary>
public static partial class RegisterNumber
{
    public const string CompaniesHouse = "GB-COH", CharityEnglandWales = "GB-CHC", CharityScotland = "GB-SC", CharityNorthernIreland = "GB-NIC", Mutuals = "GB-MPR", Vat = "VAT", Ppon = "GB-PPON";

    public static readonly IReadOnlyList<string> Schemes = [CompaniesHouse, CharityEnglandWales, CharityScotland, CharityNorthernIreland, Mutuals, Vat, Ppon];

    /// <summary>The register that a firm of this kind most often has a number in; a sole trader has none but VAT.</summary>
    public static string UsualFor(FirmKind kind) => kind switch
    {
        FirmKind.Charity => CharityEnglandWales,
        FirmKind.CoOperative => Mutuals,
        FirmKind.SoleTrader => Vat,
        _ => CompaniesHouse,
    };

    /// <summary>The number in the register's own spelling: no spaces, capitals, company numbers filled with zeros to eight.</summary>
    public static string Normal(string scheme, string typed)
    {
        var plain = string.Concat(typed.Where(c => char.IsLetterOrDigit(c) || scheme == Ppon && c == '-')).ToUpperInvariant();
        if (scheme == Vat && plain.StartsWith("GB", StringComparison.Ordinal)) plain = plain[2..];
        if (scheme != CompaniesHouse || plain.Length is 0 or > 8) return plain;
        var letters = plain.TakeWhile(char.IsAsciiLetter).Count();
        return letters > 2 || !plain[letters..].All(char.IsAsciiDigit) ? plain : plain[..letters] + plain[letters..].PadLeft(8 - letters, '0');
    }

    /// <summary>A remark when the number does not look like that register's. Never a refusal: registers have odd numbers.</summary>
    public static string? Warning(string scheme, string normal) => Shape(scheme).IsMatch(normal) ? null : FirmsText.NumberLooksOdd(normal, FirmsText.NameOfScheme(scheme));

    private static Regex Shape(string scheme) => scheme switch
    {
        CompaniesHouse => Company(),
        CharityEnglandWales => Charity(),
        CharityScotland => ScottishCharity(),
        CharityNorthernIreland => NorthernIrishCharity(),
        Vat => VatNumber(),
        Ppon => PponNumber(),
        _ => Anything(),
    };

    [GeneratedRegex("^([0-9]{8}|[A-Z]{2}[0-9]{6}|R[0-9]{7})$")] private static partial Regex Company();
    [GeneratedRegex("^[0-9]{6,7}[0-9]?$")] private static partial Regex Charity();
    [GeneratedRegex("^SC[0-9]{6}$")] private static partial Regex ScottishCharity();
    [GeneratedRegex("^(NIC)?[0-9]{6}$")] private static partial Regex NorthernIrishCharity();
    [GeneratedRegex("^([0-9]{9}|[0-9]{12}|GD[0-9]{3}|HA[0-9]{3})$")] private static partial Regex VatNumber();
    [GeneratedRegex("^[A-Z]{4}-[0-9]{4}-[A-Z]{4}$")] private static partial Regex PponNumber();
    [GeneratedRegex("^[0-9A-Z-]{2,30}$")] private static partial Regex Anything();
}
