using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using static LocalProcure.Tests.Domain.Spend.Spent;

namespace LocalProcure.Tests.Domain.Reports;

/// <summary>What moved between two editions, and what is looked at before a sign-off, against tables worked by hand.</summary>
public sealed class ReportDifferenceTests
{
    [Fact]
    public void Only_what_moved_is_told()
    {
        var later = Asked with { Imports = [.. Asked.Imports, new(IdOf("late"), "RCT", "late.csv", new string('c', 64))] };
        var moved = ReportDifference.Between(Figures(Line(100), Line(50, null), Line(10, Bristol)), SpendReport.From([Line(100), Line(50, Merthyr), Line(10, Bristol), Line(-30) with { ImportId = IdOf("late") }], later));
        Assert.Equal([("base", 160L, 130L), ("retained", 100, 70), ("unknown", 50, 0)], moved.Whole.Select(m => (m.Key, m.BeforePence, m.AfterPence)));
        Assert.Equal([("in-area", -30L), ("rest-of-cwm-taf-morgannwg", 50), ("not-known", -50)], moved.Tiers.Select(m => (m.Key, m.ByPence)));
        Assert.Equal([("RCT", -30L)], moved.Buyers.Select(m => (m.Key, m.ByPence)));
        Assert.Equal(["late.csv"], moved.FilesAdded.Select(f => f.Name));
        Assert.True(ReportDifference.Between(Figures(Line(1)), Figures(Line(1))).IsNothing);
    }

    private static bool IsGood(CheckKey key, SpendLine[] now, SpendLine[] before, BuyerTotal[]? totals = null, FileDifference[]? files = null, FileAhead[]? ahead = null) =>
        MonthChecks.Of(Figures(now), SpendReport.From(before, Asked with { Month = March.AddMonths(-1) }), now, totals ?? [], files ?? [], ahead).Single(c => c.Key == key).IsGood;

    [Fact]
    public void A_jump_of_more_than_thirty_per_cent_stands_out()
    {
        var february = Line(100, on: new(2026, 2, 10));
        Assert.True(IsGood(CheckKey.Jumps, [Line(130)], [february]));
        Assert.False(IsGood(CheckKey.Jumps, [Line(131)], [february]));
        Assert.False(IsGood(CheckKey.Jumps, [Line(69)], [february]));
        Assert.True(IsGood(CheckKey.Jumps, [Line(69)], []));
    }

    [Fact]
    public void The_same_payment_in_two_files_stands_out_and_in_one_file_it_is_two_payments()
    {
        Assert.True(IsGood(CheckKey.Duplicates, [Line(100), Line(100)], []));
        Assert.False(IsGood(CheckKey.Duplicates, [Line(100), Line(100) with { ImportId = IdOf("other") }], []));
        Assert.True(IsGood(CheckKey.Duplicates, [Line(100), Line(101) with { ImportId = IdOf("other") }], []));
    }

    [Fact]
    public void Totals_agree_differ_or_are_not_said()
    {
        Assert.False(IsGood(CheckKey.Totals, [Line(1)], [], [new(BuyerId, "RCT", 100, null, null)]));
        Assert.False(IsGood(CheckKey.Totals, [Line(1)], [], [new(BuyerId, "RCT", 100, 99, "Ledger")]));
        Assert.True(IsGood(CheckKey.Totals, [Line(1)], [], [new(BuyerId, "RCT", 100, 100, "Ledger")]));
        Assert.False(IsGood(CheckKey.FileTotals, [Line(1)], [], files: [new("march.csv", 5)]));
        Assert.True(IsGood(CheckKey.FileTotals, [Line(1)], [], files: [new("march.csv", 0)]));
        Assert.False(IsGood(CheckKey.Ahead, [Line(1)], [], ahead: [new("march.csv", new(2062, 3, 1))]));
        Assert.True(IsGood(CheckKey.Ahead, [Line(1)], []));
    }

    [Fact]
    public void Places_vat_and_headings_are_looked_at()
    {
        Assert.False(IsGood(CheckKey.Places, [Line(1, null)], []));
        Assert.True(IsGood(CheckKey.Places, [Line(1)], []));
        Assert.False(IsGood(CheckKey.Vat, [Line(1), Line(1) with { Vat = VatBasis.Gross }], []));
        Assert.False(IsGood(CheckKey.Categories, [Line(1)], []));
        Assert.True(IsGood(CheckKey.Categories, [Line(1) with { Heading = "highways" }], []));
    }
}
