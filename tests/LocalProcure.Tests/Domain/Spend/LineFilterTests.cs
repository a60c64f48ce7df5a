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
        var (lines, question) = Printed.Inputs();
        var f = SpendReport.From(lines, question);
        void Same(int count, long pence, LineFilter filter)
        {
            var picked = filter.Pick(lines, question);
            Assert.Equal((count, pence), (picked.Count, picked.Sum(l => l.Pence)));
        }
        Same(f.LinesInBase, f.BasePence, new());
        foreach (var t in f.Tiers) Same(t.Lines, t.Pence, new(Tier: t.Tier));
        foreach (var b in f.ByBuyer) Same(b.Figures.Lines, b.Figures.BasePence, new(Buyer: b.Code));
        foreach (var c in f.ByCategory) Same(c.Figures.Lines, c.Figures.BasePence, new(Category: c.Name.Length == 0 ? LineFilter.None : c.Name));
        foreach (var d in f.ByDepartment) Same(d.Figures.Lines, d.Figures.BasePence, new(Department: d.Name.Length == 0 ? LineFilter.None : d.Name));
        foreach (var h in f.ByHeading) Same(h.Figures.Lines, h.Figures.BasePence, new(Heading: h.Code.Length == 0 ? LineFilter.None : h.Code));
        foreach (var s in f.BySize) Same(s.Lines, s.Pence, new(Size: s.Key));
        foreach (var p in f.ByPlace) Same(p.Lines, p.Pence, new(Place: p.Code));
        foreach (var e in f.Excluded) Same(e.Lines, e.Pence, new(Excluded: e.Reason));
        foreach (var s in f.TopSuppliers.Where(s => !s.IsIndividual)) Same(s.Lines, s.Pence, new(Supplier: s.Name));
        foreach (var w in f.Flows) Same(w.Lines, w.Pence, new(Buyer: w.Buyer, Tier: w.Tier));
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
        Assert.True(new LineFilter(Basis: "moon").IsWrong);
    }
}
