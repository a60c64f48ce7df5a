using System.Globalization;

namespace LocalProcure.Domain;

/// <summary>Reads what people type into a field: spaces, pound signs, commas and "noon" are all understood. Null when it cannot be read.</summary>
public static class Typed
{
    /// <summary>Pounds as pence: "£25,000", "25 000.50".</summary>
    public static long? Pounds(string? typed)
    {
        if (Number(typed?.Replace("£", "")) is not { } pounds || Math.Abs(pounds) > 1_000_000_000_000m) return null;
        var pence = pounds * 100;
        return pence == Math.Truncate(pence) ? (long)pence : null;
    }

    /// <summary>A number with a point, thousands by comma or space.</summary>
    public static decimal? Number(string? typed) =>
        decimal.TryParse(Plain(typed).Replace(",", ""), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A whole number.</summary>
    public static int? Whole(string? typed) =>
        int.TryParse(Plain(typed).Replace(",", "").TrimEnd('%'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A time of day: "12:00", "17.30", "5pm", "noon", "hanner dydd".</summary>
    public static TimeOnly? Clock(string? typed)
    {
        var plain = Plain(typed).ToLowerInvariant().Replace('.', ':');
        if (plain is "noon" or "12noon" or "midday" or "hannerdydd" or "canoldydd" or "12canoldydd") return new TimeOnly(12, 0);
        var afternoon = plain.EndsWith("pm", StringComparison.Ordinal) || plain.EndsWith("p:m:", StringComparison.Ordinal);
        var morning = plain.EndsWith("am", StringComparison.Ordinal) || plain.EndsWith("a:m:", StringComparison.Ordinal);
        if (afternoon || morning) plain = plain.TrimEnd(':')[..^(plain.EndsWith(':') ? 3 : 2)];
        var parts = plain.Split(':');
        if (parts.Length is not (1 or 2) || Whole(parts[0]) is not { } hour || (parts.Length == 2 ? Whole(parts[1]) : 0) is not { } minute) return null;
        if (parts.Length == 1 && !afternoon && !morning) return null;
        if ((afternoon || morning) && hour is < 1 or > 12) return null;
        if (afternoon && hour < 12) hour += 12;
        if (morning && hour == 12) hour = 0;
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    private static string Plain(string? typed) => string.Concat((typed ?? "").Where(c => !char.IsWhiteSpace(c)));
}
