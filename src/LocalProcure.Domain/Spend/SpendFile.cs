using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace LocalProcure.Domain.Spend;

/// <summary>Writes and reads the figures file: the same bytes for the same payments, whatever the database, import order, culture or time zone.</summary>
public static class SpendFile
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

    /// <summary>One row per figure: measure, group, lines, pence, rate. RFC 4180, UTF-8 with BOM so that spreadsheets read Welsh letters.</summary>
    public static byte[] Csv(SpendFigures f)
    {
        var rows = new CsvRows("area", "month", "measure", "group", "lines", "pence", "rate");
        void Row(string measure, string group, int? lines, long? pence, decimal? rate) => rows.Add(
            f.Area, f.Month, measure, group, Number(lines), Number(pence), Rate(rate));
        void Rates(string measure, string group, Retention r)
        {
            Row(measure + ".base", group, r.Lines, r.BasePence, null);
            Row(measure + ".retained", group, null, r.RetainedPence, r.RetentionRate);
            Row(measure + ".retainedOfKnown", group, null, r.RetainedPence, r.RetentionRateKnown);
            Row(measure + ".unknown", group, null, r.UnknownPence, r.UnknownShare);
        }
        if (f.Demonstration) Row("demonstration", "invented data", null, null, null);
        Rates("all", "", f.Whole);
        foreach (var t in f.Tiers) Row("tier", t.Tier, t.Lines, t.Pence, t.Share);
        foreach (var e in f.Excluded) Row("excluded", e.Reason, e.Lines, e.Pence, null);
        foreach (var b in f.ByBuyer) Rates("buyer", b.Code, b.Figures);
        foreach (var d in f.ByDepartment) Rates("department", d.Name, d.Figures);
        foreach (var c in f.ByCategory) Rates("category", c.Name, c.Figures);
        foreach (var s in f.BySize) Row("size", s.Key, s.Lines, s.Pence, s.Share);
        Row("vcse", "", f.Vcse.Lines, f.Vcse.Pence, f.Vcse.Share);
        Row("suppliersPaid", "", f.SuppliersPaid, null, null);
        Row("localFirmsPaid", "", f.LocalFirmsPaid, null, null);
        Row("withheld", "", f.WithheldLines, f.WithheldPence, null);
        Row("newSuppliers", f.HistoryFrom ?? "", f.NewSuppliers, f.NewSuppliersPence, null);
        Row("top10", "", null, f.Top10Pence, f.Top10Share);
        foreach (var s in f.TopSuppliers) Row("supplier", s.Name, s.Lines, s.Pence, s.Share);
        foreach (var p in f.PlacedBy) Row("placedBy", p.Key, p.Lines, p.Pence, p.Share);
        foreach (var v in f.ByVatBasis) Row("vatBasis", v.Key, v.Lines, v.Pence, v.Share);
        foreach (var s in f.StatedPeriods) Row("statedPeriod", $"{s.Buyer} {s.From}/{s.To}", s.Lines, s.Pence, null);
        if (f.ThroughConsortia is { } c2)
        {
            Row("consortia", "", c2.Lines, c2.Pence, null);
            Rates("allWithConsortiaShared", "", c2.WholeAsShared);
        }
        foreach (var t in f.Trend) Rates(t.Restated ? "month.restated" : "month", t.Month, t.Figures);
        foreach (var i in f.Inputs) Row("input", $"{i.Buyer} {i.Name} {i.Sha256}", i.Lines, i.Pence, null);
        return rows.ToBytes();
    }

    private static string Number(long? n) => n?.ToString(CultureInfo.InvariantCulture) ?? "";
    private static string Rate(decimal? r) => r?.ToString("0.0000", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Rates always carry four places, so that equal figures are equal bytes.</summary>
    private sealed class FourPlaces : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.GetDecimal();
        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.ToString("0.0000", CultureInfo.InvariantCulture));
    }
}
