using System.Globalization;
using System.Text.Json;

namespace LocalProcure.Domain.Opportunities.Reading;

/// <summary>Reads JSON that publishers really send: numbers in quotes, objects where lists belong. Null when it is not there.</summary>
internal static class LooseJson
{
    public static JsonElement? Get(this JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } thing && thing.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>
    /// The value of a property, found also where white space got into its name ("ur    l"). Only for the link to the notice:
    /// what else stands under a name that is not the standard's is missing, and missing stays missing.
    /// </summary>
    public static JsonElement? GetMended(this JsonElement? element, string name)
    {
        if (element is not { ValueKind: JsonValueKind.Object } thing) return null;
        if (thing.TryGetProperty(name, out var value)) return value.ValueKind == JsonValueKind.Null ? null : value;
        foreach (var property in thing.EnumerateObject())
            if (property.Name.Length > name.Length && property.Value.ValueKind != JsonValueKind.Null && string.Concat(property.Name.Where(c => !char.IsWhiteSpace(c))) == name) return property.Value;
        return null;
    }

    public static JsonElement? Get(this JsonElement? element, string name, string inside) => element.Get(name).Get(inside);

    /// <summary>The items of a list; one thing alone counts as a list of one.</summary>
    public static IEnumerable<JsonElement?> List(this JsonElement? element, string name) => element.Get(name) switch
    {
        { ValueKind: JsonValueKind.Array } array => array.EnumerateArray().Select(item => (JsonElement?)item),
        { } one => [one],
        _ => [],
    };

    /// <summary>A text or number as text, trimmed; null when empty. Longer than <paramref name="most"/> it is cut.</summary>
    public static string? Text(this JsonElement? element, string name, int most = 20_000) => Text(element.Get(name), most);

    public static string? Text(this JsonElement? element, int most = 20_000)
    {
        var text = element switch
        {
            { ValueKind: JsonValueKind.String } s => s.GetString(),
            { ValueKind: JsonValueKind.Number } n => n.GetRawText(),
            _ => null,
        };
        // A null character is refused by databases and says nothing.
        text = text?.Replace("\0", "").Trim();
        if (string.IsNullOrEmpty(text) || text.Length <= most) return string.IsNullOrEmpty(text) ? null : text;
        // Never through the middle of a character: half of one is refused by databases.
        return text[..(char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1)] + "…";
    }

    /// <summary>An amount of pounds as pence; null for another currency, for none, and for what no contract costs.</summary>
    public static long? Pence(this JsonElement? value, string field = "amount")
    {
        if (value.Text("currency") is { } currency && !currency.Equals("GBP", StringComparison.OrdinalIgnoreCase)) return null;
        if (!decimal.TryParse(value.Text(field), NumberStyles.Float, CultureInfo.InvariantCulture, out var pounds) || pounds <= 0 || pounds > 1_000_000_000_000m) return null;
        return (long)Math.Round(pounds * 100, MidpointRounding.AwayFromZero);
    }

    /// <summary>An instant: with its offset, else as UK time, as the publishers mean it.</summary>
    public static DateTime? Moment(this JsonElement? element, string name)
    {
        if (element.Text(name) is not { } text) return null;
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) || at.Year is < 1990 or > 2200) return null;
        var hasOffset = text.EndsWith('Z') || text.EndsWith('z') || text.LastIndexOfAny(['+', '-']) > 10;
        return hasOffset ? at.UtcDateTime : UkTime.FromUk(DateOnly.FromDateTime(at.DateTime), TimeOnly.FromDateTime(at.DateTime));
    }

    public static DateOnly? Day(this JsonElement? element, string name) => element.Moment(name)?.UkDate();

    public static bool? Truth(this JsonElement? element, string name) => element.Get(name)?.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null };

    public static int? Whole(this JsonElement? element, string name) =>
        decimal.TryParse(element.Text(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 100_000 ? (int)number : null;
}
