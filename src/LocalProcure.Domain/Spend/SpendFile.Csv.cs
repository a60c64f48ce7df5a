namespace LocalProcure.Domain.Spend;

// The same figures for those who open them in a spreadsheet.
public static partial class SpendFile
{
    /// <summary>One row per figure: measure, group, lines, pence, rate. RFC 4180, UTF-8 with BOM so that spreadsheets read Welsh letters.</summary>
    public static byte[] Csv(SpendFigures f)
    {
        var rows = new CsvRows("area", "month", "measure", "group", "lines", "pence", "rate");
        void Row(string measure, string group, int? lines, long? pence, decimal? rate) => rows.Add(
            f.Area, f.Month, measure, group, Number(lines), Number(pence), Rate(rate));
        void Rates(string measure, string group, Retention r) => RateRows(Row, measure, group, r);
        if (f.Demonstration) Row("demonstration", "invented data", null, null, null);
        Rates("all", "", f.Whole);
        foreach (var t in f.Tiers) Row("tier", t.Tier, t.Lines, t.Pence, t.Share);
        foreach (var e in f.Excluded) Row("excluded", e.Reason, e.Lines, e.Pence, null);
        foreach (var b in f.ByBuyer) Rates("buyer", b.Code, b.Figures);
        foreach (var w in f.Flows) Row("flow", $"{w.Buyer} {w.Tier}", w.Lines, w.Pence, null);
        foreach (var d in f.ByDepartment) Rates("department", d.Name, d.Figures);
        foreach (var c in f.ByCategory) Rates("category", c.Name, c.Figures);
        foreach (var h in f.ByHeading)
        {
            Rates("heading", h.Code, h.Figures);
            if (h.Code.Length > 0) Row("heading.localFirms", h.Code, h.LocalFirms, null, null);
            if (h.Code.Length > 0) Row("heading.localGroups", h.Code, h.LocalGroups, null, null);
        }
        foreach (var p in f.ByPlace) Row("place", p.Code, p.Lines, p.Pence, p.Share);
        foreach (var s in f.BySize) Row("size", s.Key, s.Lines, s.Pence, s.Share);
        Row("vcse", "", f.Vcse.Lines, f.Vcse.Pence, f.Vcse.Share);
        Row("suppliersPaid", "", f.SuppliersPaid, null, null);
        Row("localFirmsPaid", "", f.LocalFirmsPaid, null, null);
        Row("withheld", "", f.WithheldLines, f.WithheldPence, null);
        if (f.Individuals is { } people) Row("individuals", "", people.Lines, people.Pence, people.Share);
        Row("newSuppliers", f.HistoryFrom ?? "", f.NewSuppliers, f.NewSuppliersPence, null);
        Row("top10", "", null, f.Top10Pence, f.Top10Share);
        foreach (var s in f.TopSuppliers) Row("supplier", s.Name, s.Lines, s.Pence, s.Share);
        foreach (var p in f.PlacedBy) Row("placedBy", p.Key, p.Lines, p.Pence, p.Share);
        foreach (var b in f.OnOtherBases) Rates("onlyBy", b.Basis, b.Figures);
        foreach (var l in f.ByLink) Row("knownBy", l.Key, l.Lines, l.Pence, l.Share);
        foreach (var v in f.ByVatBasis) Row("vatBasis", v.Key, v.Lines, v.Pence, v.Share);
        foreach (var s in f.StatedPeriods) Row("statedPeriod", $"{s.Buyer} {s.From}/{s.To}", s.Lines, s.Pence, null);
        if (f.ThroughConsortia is { } c2)
        {
            Row("consortia", "", c2.Lines, c2.Pence, null);
            Row("consortia.recorded", "", null, c2.RecordedPence, null);
            Rates("allWithConsortiaShared", "", c2.WholeAsShared);
            foreach (var m in c2.Members) Row("consortiumMember", m.Name, null, m.Pence, null);
            foreach (var c3 in c2.Contracts ?? [])
            {
                Row("consortiumContract", c3.Reference, c3.Lines, c3.Pence, null);
                foreach (var m in c3.Members) Row("consortiumPart", $"{c3.Reference} {m.Name}: {m.Role}", null, m.Pence, m.ShareBasisPoints / (decimal)Consortia.Shares.Whole);
            }
        }
        Multiplier(f, Row);
        foreach (var t in f.Trend) Rates(t.Restated ? "month.restated" : "month", t.Month, t.Figures);
        foreach (var a in f.Awards) Row("award", $"{a.Reference} {a.AwardedOn} {a.Tier}", null, a.ValuePence, null);
        foreach (var i in f.Inputs) Row("input", $"{i.Buyer} {i.Name} {i.Sha256}", i.Lines, i.Pence, null);
        return rows.ToBytes();
    }

    /// <summary>A rate is never without its base, its rate of what is known, and what is unknown: four rows, in the month's file and the year's.</summary>
    internal static void RateRows(Action<string, string, int?, long?, decimal?> row, string measure, string group, Retention r)
    {
        row(measure + ".base", group, r.Lines, r.BasePence, null);
        row(measure + ".retained", group, null, r.RetainedPence, r.RetentionRate);
        row(measure + ".retainedOfKnown", group, null, r.RetainedPence, r.RetentionRateKnown);
        row(measure + ".unknown", group, null, r.UnknownPence, r.UnknownShare);
    }

    private static void Multiplier(SpendFigures f, Action<string, string, int?, long?, decimal?> row)
    {
        if (f.LocalMultiplier is not { } lm) return;
        row("lm3.r1", lm.Survey, null, lm.R1Pence, null);
        row("lm3.r2", lm.Survey, null, lm.R2Pence, null);
        row("lm3.low", lm.Survey, null, lm.R3LowPence, lm.Low);
        row("lm3.high", lm.Survey, null, lm.R3HighPence, lm.High);
        row("lm3.asked", lm.Survey, lm.Asked, null, null);
        row("lm3.answered", lm.Survey, lm.Answered, lm.CoveredPence, lm.CoveredShare);
        foreach (var b in lm.Bands) row("lm3.band", b.Key, b.Firms, b.RespentPence, b.RespentShare);
    }
}
