using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace LocalProcure.Domain.Spend;

/// <summary>Writes and reads the figures file: the same bytes for the same payments, whatever the database, import order, culture or time zone.</summary>
public static partial class SpendFile
{
    private static readonly JsonSerializerOptions Format = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new FourPlaces() },
    };

    public static string Json(SpendFigures figures) => JsonSerializer.Serialize(figures, Format) + "\n";

    public static SpendFigures Read(string json) =>
        JsonSerializer.Deserialize<SpendFigures>(json, Format) ?? throw new JsonException("The figures file is empty.");

    /// <summary>SHA-256 of the figures file, lower-case hex.</summary>
    public static string Hash(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));

    private static string Number(long? n) => n?.ToString(CultureInfo.InvariantCulture) ?? "";
    private static string Rate(decimal? r) => r?.ToString("0.0000", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Rates always carry four places, so that equal figures are equal bytes.</summary>
    internal sealed class FourPlaces : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.GetDecimal();
        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.ToString("0.0000", CultureInfo.InvariantCulture));
    }
}
