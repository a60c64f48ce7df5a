using LocalProcure.Domain.Spend;
using LocalProcure.Tests.Pdf;
using static LocalProcure.Tests.Domain.Spend.Spent;

namespace LocalProcure.Tests.Domain.Spend;

/// <summary>The lines behind a figure add up to it, to the penny and to the line.</summary>
public sealed class LineFilterTests
{
    [Fact]
    public void Every_figure_is_the_sum_of_the_lines_behind_it()
    {
        var (all, question) = Printed.Inputs();
        var lines = all.Take(1500).ToList();
        Follow(lines, question, question, new());
        // One buyer's version and one notion of place alone lead to their own lines.
        foreach (var buyer in question.Buyers) Follow(lines, question, question.ForBuyer(buyer), new(Only: buyer.Code));
        Follow(lines, question, question.By(PlaceBasis.InvoiceAddress), new(Basis: "invoiceAddress"));
    }

    [Fact]
    public void Whatever_was_paid_every_figure_leads_to_its_lines()
    {
        for (var seed = 0; seed < 12; seed++) Follow(SpendReportProperties.Lines(seed, 250), Asked, Asked, new());
    }

    /// <summary>Every figure of the report, with the filter that its link carries.</summary>
    private static void Follow(IReadOnlyList<SpendLine> lines, SpendQuestion all, SpendQuestion view, LineFilter stamp)
    {
        var f = SpendReport.From(lines.Where(l => view.Buyers.Any(b => b.Id == l.BuyerId)), view);
        var followed = 0;
        void Same(int? count, long pence, LineFilter filter)
        {
            followed++;
            var picked = (filter with { Only = stamp.Only, Basis = filter.Basis ?? stamp.Basis }).Pick(lines, all);
            Assert.True((count ?? picked.Count, pence) == (picked.Count, picked.Sum(l => l.Pence)), $"{filter}: {picked.Count} lines of {picked.Sum(l => l.Pence)}, not {count} of {pence}");
        }
        void Rates(Retention r, LineFilter filter)
        {
            Same(r.Lines, r.BasePence, filter);
            foreach (var (went, pence) in new[] { (LineFilter.In, r.RetainedPence), (LineFilter.Out, r.LeavingPence), (LineFilter.Unknown, r.UnknownPence) }) Same(null, pence, filter with { Went = went });
        }
        void Firms(int count, LineFilter filter)
        {
            followed++;
            Assert.Equal(count, (filter with { Only = stamp.Only, Basis = stamp.Basis }).Pick(lines, all).Select(l => l.SupplierId).Distinct().Count());
        }
        Firms(f.SuppliersPaid, new(Who: LineFilter.WerePaid));
        Firms(f.LocalFirmsPaid, new(Who: LineFilter.Locals));
        Firms(f.NewSuppliers, new(Who: LineFilter.New));
        Rates(f.Whole, new());
        foreach (var t in f.Tiers) Same(t.Lines, t.Pence, new(Tier: t.Tier));
        foreach (var b in f.ByBuyer) Rates(b.Figures, new(Buyer: b.Code));
        foreach (var c in f.ByCategory) Rates(c.Figures, new(Category: LineFilter.Named(c.Name)));
        foreach (var d in f.ByDepartment) Rates(d.Figures, new(Department: LineFilter.Named(d.Name)));
        foreach (var h in f.ByHeading) Rates(h.Figures, new(Heading: LineFilter.Named(h.Code)));
        foreach (var t in f.Trend) Rates(t.Figures, new(Paid: t.Month));
        foreach (var b in f.OnOtherBases) Rates(b.Figures, new(Basis: b.Basis));
        foreach (var s in f.BySize) Same(s.Lines, s.Pence, new(Size: s.Key));
        Same(f.Vcse.Lines, f.Vcse.Pence, new(Vcse: true));
        foreach (var p in f.ByPlace) Same(p.Lines, p.Pence, new(Place: p.Code));
        foreach (var p in f.PlacedBy) Same(p.Lines, p.Pence, new(PlacedBy: p.Key));
        foreach (var l in f.ByLink) Same(l.Lines, l.Pence, new(Link: l.Key));
        foreach (var v in f.ByVatBasis) Same(v.Lines, v.Pence, new(Vat: v.Key));
        foreach (var p in f.StatedPeriods) Same(p.Lines, p.Pence, new(Buyer: p.Buyer, Stated: $"{p.From}_{p.To}"));
        foreach (var i in f.Inputs) Same(i.Lines, i.Pence, new(Buyer: i.Buyer, File: i.Sha256));
        foreach (var e in f.Excluded) Same(e.Lines, e.Pence, new(Excluded: e.Reason));
        foreach (var w in f.Flows) Same(w.Lines, w.Pence, new(Buyer: w.Buyer, Tier: w.Tier));
        foreach (var (s, at) in f.TopSuppliers.Select((s, i) => (s, i + 1))) Same(s.Lines, s.Pence, new(Rank: at));
        Same(null, f.Top10Pence, new(Top: 10));
        Same(null, f.NewSuppliersPence, new(Who: LineFilter.New));
        Same(f.WithheldLines, f.WithheldPence, new(Who: LineFilter.Withheld));
        Same(f.Individuals!.Lines, f.Individuals.Pence, new(Who: LineFilter.People));
        if (f.ThroughConsortia is { } c2) Same(c2.Lines, c2.Pence, new(Who: LineFilter.Leads));
        foreach (var one in f.ThroughConsortia?.Contracts ?? []) Same(one.Lines, one.Pence, new(Contract: one.Reference));
        Assert.True(followed > 100, $"Only {followed} figures were followed.");
    }

    /// <summary>A category that is itself a dash is not the one that nobody named.</summary>
    [Fact]
    public void A_name_that_looks_like_none_is_told_from_none()
    {
        SpendLine[] lines = [Line(10) with { Category = "-" }, Line(5) with { Category = "", Row = 3 }, Line(2) with { Category = "-x", Row = 4 }];
        foreach (var (name, pence) in new[] { ("-", 10), ("", 5), ("-x", 2) }) Assert.Equal(pence, new LineFilter(Category: LineFilter.Named(name)).Pick(lines, Asked).Sum(l => l.Pence));
    }

    /// <summary>What is asked for stands in the address under the name by which it is read back; what is not asked for does not.</summary>
    [Fact]
    public void The_address_holds_every_part_of_a_filter()
    {
        var parts = typeof(LineFilter).GetConstructors().Single(c => c.GetParameters().Length > 1).GetParameters();
        Assert.Empty(new LineFilter().Query());
        foreach (var part in parts)
        {
            object value = part.ParameterType == typeof(bool) ? true : part.ParameterType == typeof(int?) ? 3 : "x";
            var filter = (LineFilter)Activator.CreateInstance(typeof(LineFilter), [.. parts.Select(p => p == part ? value : p.DefaultValue)])!;
            var (name, written) = Assert.Single(filter.Query());
            Assert.Equal(part.Name, name, ignoreCase: true);
            Assert.Equal(value.ToString(), written!.ToString(), ignoreCase: true);
        }
    }

    [Fact]
    public void One_account_spelt_in_two_ways_is_one_supplier()
    {
        var twice = Line(10, supplier: "B Ltd");
        var picked = new LineFilter(Supplier: "A Ltd").Pick([twice, twice with { Supplier = "A Ltd", Pence = 5 }], Asked);
        Assert.Equal(15, picked.Sum(l => l.Pence));
    }

    [Fact]
    public void By_one_notion_alone_the_lines_are_those_of_that_notion()
    {
        var line = Line(60).To(p => p with { Places = [new(PlaceBasis.PrincipalPlaceOfBusiness, Rct), new(PlaceBasis.RegisteredOffice, Bristol)] });
        Assert.Empty(new LineFilter(Tier: "in-area", Basis: "registeredOffice").Pick([line], Asked));
        Assert.Single(new LineFilter(Tier: "rest-of-uk", Basis: "registeredOffice").Pick([line], Asked));
        foreach (var wrong in new LineFilter[] { new(Basis: "moon"), new(Went: "away"), new(Paid: "spring"), new(Who: "anybody") }) Assert.True(wrong.IsWrong);
        Assert.False(new LineFilter(Basis: "ownership", Went: LineFilter.Out, Paid: "2026-02", Who: LineFilter.New).IsWrong);
    }
}
