using System.Globalization;

namespace LocalProcure.Domain.Spend.Reading;

/// <summary>Reads amounts of money as councils write them into whole pence, half a penny away from zero.</summary>
public static class Amounts
{
    /// <summary>No single line is larger (ten thousand million pounds); beyond it the cell is something else.</summary>
    private const decimal Largest = 10_000_000_000m;

    private static readonly string[] Signs = ["£", "GBP", "\uFFFD", "œ", "ú", "Â", "?", "EUR", "€", "$", "₤", "\"", "="];

    /// <summary>Accepts 1,234.56 £1,234.56 -x x- (x) −x "x CR" 1.234,56 1234.5600000001 1.2E+05 and a lone dash for nil.</summary>
    public static bool TryRead(string cell, out long pence)
    {
        pence = 0;
        var text = TableRecord.Trim(cell).Trim('*');
        if (text.Length is 0 or > 40) return false;
        foreach (var sign in Signs) text = text.Replace(sign, "", StringComparison.OrdinalIgnoreCase);
        text = text.Replace('−', '-').Replace('–', '-').Replace("'", "");
        // Spaces of every width part thousands.
        if (text.Any(char.IsWhiteSpace)) text = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        if (text is "-" or "--") return true;
        if (text.EndsWith("R.", StringComparison.OrdinalIgnoreCase)) text = text[..^1];

        var negative = false;
        if (text.StartsWith("-(", StringComparison.Ordinal)) text = text[1..];
        if (text.Length > 2 && text[0] == '(' && text[^1] == ')') (negative, text) = (true, text[1..^1]);
        if (text.Length > 2 && text.StartsWith("CR", StringComparison.OrdinalIgnoreCase)) (negative, text) = (!negative, text[2..]);
        else if (text.Length > 2 && text.StartsWith("DR", StringComparison.OrdinalIgnoreCase)) text = text[2..];
        else if (text.EndsWith("CR", StringComparison.OrdinalIgnoreCase)) (negative, text) = (!negative, text[..^2]);
        else if (text.EndsWith("DR", StringComparison.OrdinalIgnoreCase)) text = text[..^2];
        else if (text.Length > 1 && text[^1] is 'C' or 'c' && char.IsAsciiDigit(text[^2])) (negative, text) = (!negative, text[..^1]);
        if (text.EndsWith('-')) (negative, text) = (!negative, text[..^1]);
        if (text.StartsWith('-')) (negative, text) = (!negative, text[1..]);
        else if (text.StartsWith('+')) text = text[1..];
        if (text.Length == 0 || !(char.IsAsciiDigit(text[0]) || text[0] == '.') || !TryNumber(text, out var pounds)) return false;
        if (pounds > Largest) return false;
        var rounded = (long)Math.Round(pounds * 100m, MidpointRounding.AwayFromZero);
        pence = negative ? -rounded : rounded;
        return true;
    }

    private static bool TryNumber(string text, out decimal pounds)
    {
        // A comma is a decimal point only where it cannot be parting thousands: "1.234,56" or "1234,5".
        var comma = text.LastIndexOf(',');
        if (comma >= 0 && text.LastIndexOf('.') < comma && text.Length - comma - 1 is 1 or 2 && text.IndexOf(',') == comma)
            text = text.Replace(".", "").Replace(',', '.');
        else if (!CommasPartThousands(text)) { pounds = 0; return false; }
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out pounds);
    }

    /// <summary>Commas stand every three digits before the point: "12,34" and "1,2,3" are lists, not money.</summary>
    private static bool CommasPartThousands(string text)
    {
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        if (point >= 0 && text.IndexOf(',', point) >= 0) return false;
        var parts = whole.Split(',');
        return parts.Length == 1 || parts[0].Length is 1 or 2 or 3 && parts.Skip(1).All(p => p.Length == 3);
    }
}
