using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LocalProcure.Domain.Spend;

namespace LocalProcure.Domain.Reports;

/// <summary>Writes a year's figures for machines and for spreadsheets.</summary>
public static class AnnualFile
{
    private static readonly JsonSerializerOptions Format = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Converters = { new SpendFile.FourPlaces() },
    };

    public static string Json(AnnualFigures figures) => JsonSerializer.Serialize(figures, Format) + "\n";

    /// <summary>One row per figure as in the month's file, then the register with one row per contractor.</summary>
    public static byte[] Csv(AnnualFigures f)
    {
        var rows = new CsvRows("area", "year", "measure", "group", "count", "pence", "rate", "detail");
        void Row(string measure, string group, int? count, long? pence, decimal? rate, string detail = "") =>
            rows.Add(f.Area, f.Year, measure, group, Number(count), Number(pence), rate?.ToString("0.0000", CultureInfo.InvariantCulture) ?? "", detail);
        void Rates(string measure, string group, Retention r) => SpendFile.RateRows((m, g, count, pence, rate) => Row(m, g, count, pence, rate), measure, group, r);
        if (f.Demonstration) Row("demonstration", "invented data", null, null, null);
        Rates("all", f.Buyer ?? "", f.Whole);
        foreach (var t in f.Tiers) Row("tier", t.Tier, t.Lines, t.Pence, t.Share);
        foreach (var b in f.ByBuyer) Rates("buyer", b.Code, b.Figures);
        foreach (var s in f.BySize) Row("size", s.Key, s.Lines, s.Pence, s.Share);
        Row("vcse", "", f.Vcse.Lines, f.Vcse.Pence, f.Vcse.Share);
        foreach (var m in f.Months) Rates("month", m.Month, m.Figures);
        foreach (var m in f.MonthsMissing) Row("month.missing", m, null, null, null);
        foreach (var (name, count) in new[] { ("all", f.Contracts.All), ("prescribed", f.Contracts.Prescribed), ("toSmes", f.Contracts.ToSmes), ("toVcses", f.Contracts.ToVcses), ("inArea", f.Contracts.InArea), ("toConsortia", f.Contracts.ToConsortia) })
            Row("contracts", name, count.Contracts, count.ValuePence, null);
        foreach (var (name, count) in new[] { ("contracts", f.SocialValue.Contracts), ("commitments", f.SocialValue.Commitments), ("met", f.SocialValue.Met) }) Row("socialValue", name, count, null, null);
        foreach (var (name, count) in new[] { ("tenders", f.Steps.Tenders), ("inLots", f.Steps.InLots), ("jointBidsWelcome", f.Steps.JointBidsWelcome), ("reserved", f.Steps.Reserved), ("engaged", f.Steps.Engaged) }) Row("steps", name, count, null, null);
        foreach (var p in f.Planned) Row("planned", p.ExpectedOn, null, p.ValuePence, null, p.Title ?? p.TitleWelsh ?? "");
        foreach (var c in f.Register)
            foreach (var party in c.Contractors)
                Row("register", c.Reference, null, c.ValuePence, party.ShareBasisPoints / 10_000m, string.Join("; ", new[]
                {
                    c.Subject ?? c.SubjectWelsh, $"awarded {c.AwardedOn}", c.EnteredIntoOn is null ? null : $"entered into {c.EnteredIntoOn}", party.Name, party.PrincipalPlace,
                    c.StartsOn is null ? null : $"from {c.StartsOn}", c.EndsOn is null ? c.HowItEnds : $"to {c.EndsOn}", c.ExtensionUntil is null ? null : $"extension to {c.ExtensionUntil}",
                }.Where(x => !string.IsNullOrEmpty(x))));
        return rows.ToBytes();
    }

    private static string Number(long? n) => n?.ToString(CultureInfo.InvariantCulture) ?? "";
}
