using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Spend;
using static LocalProcure.Tests.Domain.Spend.Spent;

namespace LocalProcure.Tests.Domain.Spend;

/// <summary>Every measure against a table worked by hand.</summary>
public sealed class SpendReportTests
{
    [Fact]
    public void The_headline_rates_come_with_their_bases()
    {
        var f = Figures(Line(4_300_00), Line(2_000_00, Merthyr), Line(3_100_00, Bristol), Line(600_00, null));
        Assert.Equal((4, 1_000_000L, 430_000L, 60_000L), (f.LinesInBase, f.BasePence, f.RetainedPence, f.UnknownPence));
        Assert.Equal(0.43m, f.RetentionRate);
        Assert.Equal(0.4574m, f.RetentionRateKnown); // 4,300 of 9,400
        Assert.Equal(0.06m, f.UnknownShare);
    }

    [Fact]
    public void Each_place_falls_in_one_tier_of_the_areas_own_chain()
    {
        var f = Figures(Line(1), Line(2, Merthyr), Line(4, Cardiff), Line(8, Swansea), Line(16, Bristol),
            Line(32, SpendLine.NorthernIreland), Line(64, SpendLine.OutsideUk), Line(128, null), Line(256, "X99999999"));
        Assert.Equal(
            [("in-area", 1L), ("rest-of-cwm-taf-morgannwg", 2), ("rest-of-cardiff-capital-region", 4), ("rest-of-wales", 8), ("rest-of-uk", 48), ("outside-uk", 64), ("not-known", 384)],
            f.Tiers.Select(t => (t.Tier, t.Pence)));
        Assert.Equal("Gweddill Cymru", f.Tier("rest-of-wales").NameWelsh);
    }

    [Fact]
    public void Credits_stay_in_the_base_and_reduce_it()
    {
        var f = Figures(Line(1_000_00), Line(-200_00), Line(200_00, Bristol));
        Assert.Equal((1_000_00L, 800_00L), (f.BasePence, f.RetainedPence));
        Assert.Equal(0.8m, f.RetentionRate);
    }

    [Fact]
    public void A_month_of_more_credits_than_payments_has_no_rate()
    {
        var f = Figures(Line(100), Line(-300, Bristol));
        Assert.Equal(-200, f.BasePence);
        Assert.Null(f.RetentionRate);
        Assert.Null(f.UnknownShare);
        Assert.All(f.Tiers, t => Assert.Null(t.Share));
    }

    [Fact]
    public void No_known_place_at_all_has_no_rate_over_the_known()
    {
        var f = Figures(Line(100, null));
        Assert.Equal((0m, null, 1m), (f.RetentionRate, f.RetentionRateKnown, f.UnknownShare));
    }

    [Fact]
    public void Excluded_lines_are_out_of_the_base_and_told_by_reason()
    {
        var f = Figures(Line(500), Line(70) with { ExcludedReason = "tax" }, Line(30) with { ExcludedReason = "tax" }, Line(9) with { ExcludedReason = "payroll" });
        Assert.Equal(500, f.BasePence);
        Assert.Equal([new ExcludedFigure("payroll", 1, 9), new ExcludedFigure("tax", 2, 100)], f.Excluded);
        Assert.Equal(4, f.Inputs.Single().Lines);
    }

    [Fact]
    public void Only_the_month_itself_is_in_the_base_and_thirteen_months_make_the_trend()
    {
        var f = Figures(Line(500), Line(40, on: new(2026, 2, 28)), Line(60, Bristol, on: new(2026, 2, 1)), Line(7, on: new(2025, 3, 1)),
            Line(9, on: new(2025, 2, 28)), Line(11, on: new(2026, 4, 1)));
        Assert.Equal(500, f.BasePence);
        Assert.Equal(13, f.Trend.Count);
        Assert.Equal(("2025-03", 7L), (f.Trend[0].Month, f.Trend[0].Figures.BasePence));
        Assert.Equal(("2026-02", 100L, 0.4m), (f.Trend[11].Month, f.Trend[11].Figures.BasePence, f.Trend[11].Figures.RetentionRate));
        Assert.Equal(("2026-03", 500L), (f.Trend[12].Month, f.Trend[12].Figures.BasePence));
        Assert.Null(f.Trend[5].Figures.RetentionRate);
    }

    [Fact]
    public void Months_that_are_no_longer_as_issued_are_marked()
    {
        var f = Figures(Line(500), Line(40, on: new(2026, 2, 28)), Line(60, on: new(2026, 1, 1)));
        var marked = f.WithRestated(new Dictionary<DateOnly, Retention> { [new(2026, 2, 1)] = new(1, 41, 40, 0), [new(2026, 1, 1)] = new(1, 60, 60, 0) });
        Assert.Equal(["2026-02"], marked.Trend.Where(t => t.Restated).Select(t => t.Month));
    }

    [Fact]
    public void Suppliers_are_firms_first_and_accounts_where_no_firm_is_known()
    {
        var firm = Guid.NewGuid();
        var f = Figures(Line(60, supplier: "A Ltd").ToFirm(firm), Line(50, supplier: "A Limited").ToFirm(firm),
            Line(100, Bristol, "B Ltd"), Line(30, null, "C Ltd"), Line(-5, null, "D Ltd"), Line(40, null, ""));
        Assert.Equal([("A Limited", 110L, "in-area"), ("B Ltd", 100, "rest-of-uk"), ("C Ltd", 30, "not-known"), ("D Ltd", -5, "not-known")],
            f.TopSuppliers.Select(s => (s.Name, s.Pence, s.Tier)));
        Assert.Equal((3, 1), (f.SuppliersPaid, f.LocalFirmsPaid));
        Assert.Equal((1, 40L), (f.WithheldLines, f.WithheldPence));
        Assert.Equal(235, f.Top10Pence);
    }

    [Fact]
    public void The_ten_largest_are_ten()
    {
        var f = Figures([.. Enumerable.Range(1, 12).Select(i => Line(100, supplier: $"Firm {i:00}"))]);
        Assert.Equal((1000L, 0.8333m), (f.Top10Pence, f.Top10Share));
    }

    [Fact]
    public void New_suppliers_are_those_not_paid_in_the_24_months_before()
    {
        var asked = Asked with { PaidBefore = new HashSet<Guid> { IdOf("Old Ltd") }, HistoryFrom = new DateOnly(2024, 3, 5) };
        var f = SpendReport.From([Line(10, supplier: "Old Ltd"), Line(20, supplier: "New Ltd"), Line(-3, supplier: "Credit Ltd")], asked);
        Assert.Equal((1, 20L), (f.NewSuppliers, f.NewSuppliersPence));
        Assert.False(f.HasShortHistory);
        Assert.True((f with { HistoryFrom = "2025-04" }).HasShortHistory);
    }

    [Fact]
    public void Sizes_categories_departments_and_places_known_by_are_told_apart()
    {
        var f = Figures(Line(10).To(p => p with { Size = FirmSize.Large, Places = [new(PlaceBasis.RegisteredOffice, Rct)] }) with { Category = "Roads", Department = "Streets" },
            Line(30, Bristol).To(p => p with { IsVcse = true }) with { Category = "Care" }, Line(5, null) with { Category = "Care" });
        Assert.Equal([("notKnown", 0L), ("micro", 0), ("small", 35), ("medium", 0), ("large", 10)], f.BySize.Select(s => (s.Key, s.Pence)));
        Assert.Equal((1, 30L), (f.Vcse.Lines, f.Vcse.Pence));
        Assert.Equal([("Care", 35L, 30L, 5L), ("Roads", 10, 0, 0)], f.ByCategory.Select(c => (c.Name, c.Figures.BasePence, c.Figures.LeavingPence, c.Figures.UnknownPence)));
        Assert.Equal(["Housing", "Streets"], f.ByDepartment.Select(d => d.Name));
        Assert.Equal([("saidByStaff", 0L), ("principalPlaceOfBusiness", 0), ("invoiceAddress", 30), ("registeredOffice", 10), ("notKnown", 5)], f.PlacedBy.Select(p => (p.Key, p.Pence)));
    }

    [Fact]
    public void Vat_is_never_mixed_silently()
    {
        Assert.Equal("net", Figures(Line(1)).VatBasis);
        var f = Figures(Line(1), Line(2) with { Vat = VatBasis.Gross });
        Assert.Equal("mixed", f.VatBasis);
        Assert.Equal([("net", 1L), ("gross", 2)], f.ByVatBasis.Select(v => (v.Key, v.Pence)));
    }

    [Fact]
    public void A_stated_period_is_shown_with_what_hangs_on_it()
    {
        var asked = Asked with { Imports = [Asked.Imports[0] with { StatedFrom = new(2026, 1, 1), StatedTo = new(2026, 3, 31) }] };
        var f = SpendReport.From([Line(1), Line(2) with { Dated = DateBasis.StatedPeriod }], asked);
        Assert.Equal([new StatedPeriodFigure("RCT", "2026-01", "2026-03", 1, 2)], f.StatedPeriods);
    }

    [Fact]
    public void Payments_to_a_consortiums_lead_are_shared_on_a_second_basis()
    {
        var (lead, other) = (Guid.NewGuid(), Guid.NewGuid());
        var contract = new ConsortiumContract(BuyerId, lead, new(2026, 1, 1), new(2026, 12, 31),
            [new(lead, Bristol, 3334), new(other, Rct, 3333), new(Guid.NewGuid(), null, 3333)]);
        var f = SpendReport.From([Line(100_01, Bristol).ToFirm(lead), Line(50_00)], Asked with { Consortia = [contract] });
        Assert.Equal(0.3333m, f.RetentionRate);
        var through = f.ThroughConsortia!;
        Assert.Equal((1, 100_01L, 0L, 33_33L, 0L), (through.Lines, through.Pence, through.RetainedAsPaidPence, through.RetainedAsSharedPence, through.RecordedPence));
        Assert.Equal(new Retention(2, 150_01, 83_33, 33_33), through.WholeAsShared);
        Assert.Equal([("rest-of-uk", 33_35L), ("in-area", 33_33), ("not-known", 33_33)], through.Members.Select(m => (m.Tier, m.Pence)));
        Assert.Null(Figures(Line(1)).ThroughConsortia);
    }

    [Theory]
    [InlineData(100, 34, 33, 33)]
    [InlineData(-100, -34, -33, -33)]
    [InlineData(2, 1, 1, 0)] // odd pennies: the lead, then member order
    [InlineData(0, 0, 0, 0)]
    public void Odd_pennies_go_to_the_largest_remainder_then_lead_then_member_order(long pence, long lead, long second, long third)
    {
        var contract = new ConsortiumContract(BuyerId, Guid.NewGuid(), March, March, [new(Guid.NewGuid(), Rct, 3334), new(Guid.NewGuid(), Rct, 3333), new(Guid.NewGuid(), Rct, 3333)]);
        Assert.Equal([lead, second, third], contract.Split(pence));
    }
}
