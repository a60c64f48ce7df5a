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

    private static readonly string[] OfAll = ["area", "year", "measure", "group", "count", "pence", "rate", "detail"];

    /// <summary>Only filled in on the rows of contracts; planned procurements have their buyer.</summary>
    private static readonly string[] OfContracts =
    [
        "buyer", "subject", "subjectWelsh", "lot", "lotWelsh", "awardedOn", "enteredIntoOn", "startsOn", "endsOn", "terminatedOn", "howItEnds", "howItEndsWelsh", "extensionUntil",
        "contractor", "principalPlace", "addressWithheld", "partPence", "joint", "prescribed", "outsources", "leftOut", "leftOutWelsh", "enteredFrom",
    ];

    /// <summary>One row per figure as in the month's file, then the register with one row per contractor: its pence are the whole contract's, its part stands beside.</summary>
    public static byte[] Csv(AnnualFigures f)
    {
        var rows = new CsvRows([.. OfAll, .. OfContracts]);
        void Line(string measure, string group, int? count, long? pence, decimal? rate, string detail, params string?[] more) =>
            rows.Add([f.Area, f.Year, measure, group, Number(count), Number(pence), rate?.ToString("0.0000", CultureInfo.InvariantCulture) ?? "", detail, .. more.Select(m => m ?? ""), .. Enumerable.Repeat("", OfContracts.Length - more.Length)]);
        void Row(string measure, string group, int? count, long? pence, decimal? rate) => Line(measure, group, count, pence, rate, "");
        void Rates(string measure, string group, Retention r) => SpendFile.RateRows((m, g, count, pence, rate) => Row(m, g, count, pence, rate), measure, group, r);
        if (f.Demonstration) Row("demonstration", "invented data", null, null, null);
        Rates("all", f.Buyer ?? "", f.Whole);
        foreach (var t in f.Tiers) Row("tier", t.Tier, t.Lines, t.Pence, t.Share);
        foreach (var b in f.ByBuyer) Rates("buyer", b.Code, b.Figures);
        foreach (var s in f.BySize) Row("size", s.Key, s.Lines, s.Pence, s.Share);
        Row("vcse", "", f.Vcse.Lines, f.Vcse.Pence, f.Vcse.Share);
        foreach (var m in f.Months) Rates("month", m.Month, m.Figures);
        foreach (var m in f.MonthsMissing) Row("month.missing", m, null, null, null);
        foreach (var (name, count) in new[] { ("all", f.Contracts.All), ("prescribed", f.Contracts.Prescribed), ("toSmes", f.Contracts.ToSmes), ("toVcses", f.Contracts.ToVcses), ("inArea", f.Contracts.InArea), ("toConsortia", f.Contracts.ToConsortia),
            ("prescribedNotKnown", f.Contracts.PrescribedNotKnown), ("sizeNotKnown", f.Contracts.SizeNotKnown), ("placeNotKnown", f.Contracts.PlaceNotKnown),
            ("outsourcing", f.Contracts.Outsourcing), ("outsourcingNotStated", f.Contracts.OutsourcingNotStated), ("leftOut", f.Contracts.LeftOut), ("byHand", f.Contracts.ByHand) })
            Row("contracts", name, count.Contracts, count.ValuePence, null);
        foreach (var (name, count) in new[] { ("contracts", f.SocialValue.Contracts), ("commitments", f.SocialValue.Commitments), ("met", f.SocialValue.Met) }) Row("socialValue", name, count, null, null);
        foreach (var t in f.SocialValue.ByTheme)
        {
            Row("socialValue.theme", t.Theme, t.Commitments, null, null);
            Row("socialValue.theme.met", t.Theme, t.Met, null, null);
        }
        foreach (var (name, count) in new[] { ("tenders", f.Steps.Tenders), ("inLots", f.Steps.InLots), ("jointBidsWelcome", f.Steps.JointBidsWelcome), ("reserved", f.Steps.Reserved), ("engaged", f.Steps.Engaged) }) Row("steps", name, count, null, null);
        foreach (var p in f.Planned) Line("planned", p.ExpectedOn, null, p.ValuePence, null, p.Title ?? p.TitleWelsh ?? "", p.Buyer);
        foreach (var s in f.Statements)
        {
            Line("statement", s.Buyer, null, null, null, s.GivenOn, s.Buyer);
            foreach (var (part, english, welsh) in new[] { ("objectives", s.Objectives, s.ObjectivesWelsh), ("steps", s.Steps, s.StepsWelsh), ("wellbeing", s.Wellbeing, s.WellbeingWelsh), ("elsewhere", s.Elsewhere, s.ElsewhereWelsh) })
            {
                if (english is not null) Line($"statement.{part}", s.Buyer, null, null, null, english, s.Buyer);
                if (welsh is not null) Line($"statement.{part}.welsh", s.Buyer, null, null, null, welsh, s.Buyer);
            }
        }
        foreach (var b in f.StatementsMissing) Line("statement.missing", b, null, null, null, "", b);
        foreach (var c in f.Register)
            foreach (var (party, part) in c.Contractors.Zip(Consortia.Shares.Apportion(c.ValuePence, [.. c.Contractors.Select(p => p.ShareBasisPoints)])))
                Line("register", c.Reference, null, c.ValuePence, party.ShareBasisPoints / 10_000m, "", c.Buyer, c.Subject, c.SubjectWelsh, c.Lot, c.LotWelsh, c.AwardedOn, c.EnteredIntoOn, c.StartsOn, c.EndsOn, c.TerminatedOn,
                    c.HowItEnds, c.HowItEndsWelsh, c.ExtensionUntil, party.Name, party.PrincipalPlace, YesNo(party.AddressWithheld), Number(part), YesNo(c.IsJoint), YesNo(c.IsPrescribed), c.Outsources is null ? "not-stated" : YesNo(c.Outsources), c.LeftOut, c.LeftOutWelsh, c.EnteredFrom);
        return rows.ToBytes();
    }

    private static string YesNo(bool? known) => known switch { true => "yes", false => "no", null => "not-known" };

    private static string Number(long? n) => n?.ToString(CultureInfo.InvariantCulture) ?? "";
}
