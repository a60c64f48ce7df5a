using LocalProcure.Domain;
using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Firms;

namespace LocalProcure.Tests.Domain.Firms;

public class FirmRulesTests
{
    private static readonly Act Act = Act.BySystem(new DateTime(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc));
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData(5, 100_000, null, FirmSize.Micro)]
    [InlineData(5, 3_000_000, null, FirmSize.Small)]
    [InlineData(5, 3_000_000, 1_500_000, FirmSize.Micro)]
    [InlineData(60, 9_000_000, null, FirmSize.Medium)]
    [InlineData(249, 44_000_000, 90_000_000, FirmSize.Medium)]
    [InlineData(249, 44_000_001, 38_000_000, FirmSize.Medium)]
    [InlineData(249, 44_000_001, 38_000_001, FirmSize.Large)]
    [InlineData(250, 1, 1, FirmSize.Large)]
    [InlineData(5, null, null, FirmSize.NotKnown)]
    [InlineData(null, 1_000, 1_000, FirmSize.NotKnown)]
    public void Size_goes_by_the_Acts_test(int? staff, int? turnover, int? balance, FirmSize size) =>
        Assert.Equal(size, SizeTest.Of(staff, turnover * 100L, balance * 100L, Today));

    [Theory]
    [InlineData(RegisterNumber.CompaniesHouse, " 2165763 ", "02165763", true)]
    [InlineData(RegisterNumber.CompaniesHouse, "sc1234", "SC001234", true)]
    [InlineData(RegisterNumber.CompaniesHouse, "R0000123", "R0000123", true)]
    [InlineData(RegisterNumber.CompaniesHouse, "IP1234XX", "IP1234XX", false)]
    [InlineData(RegisterNumber.CharityEnglandWales, "1 234 567", "1234567", true)]
    [InlineData(RegisterNumber.CharityScotland, "sc012345", "SC012345", true)]
    [InlineData(RegisterNumber.Vat, "GB 391 313 073", "391313073", true)]
    [InlineData(RegisterNumber.Ppon, "pdxz-9391-vhzq", "PDXZ-9391-VHZQ", true)]
    [InlineData(RegisterNumber.Vat, "12", "12", false)]
    public void A_number_is_brought_to_its_registers_spelling_and_an_odd_one_is_only_remarked_on(string scheme, string typed, string normal, bool fits)
    {
        Assert.Equal(normal, RegisterNumber.Normal(scheme, typed));
        Assert.Equal(fits, RegisterNumber.Warning(scheme, normal) is null);
    }

    private static Firm Doing(string name, string[] codes, params string[] areas)
    {
        var firm = new Firm(name, FirmKind.Company, Act);
        firm.List(true, false, Act);
        firm.SetInterests([new Interest("", codes, areas, null, null, [])], Act);
        return firm;
    }

    [Theory]
    [InlineData("45330000", true)]
    [InlineData("45000000", true)]
    [InlineData("45332000", true)]
    [InlineData("45310000", false)]
    [InlineData("90910000", false)]
    public void The_directory_finds_a_trade_up_and_down_its_branch(string asked, bool found) =>
        Assert.Equal(found, new[] { Doing("Plumb", ["45330000"]) }.AsQueryable().Doing(CpvTree.Find(asked)!).Any());

    [Theory]
    [InlineData("W06000016", true)]
    [InlineData("W92000004", true)]
    [InlineData("CTM", true)]
    [InlineData("W06000001", false)]
    public void The_directory_finds_an_area_inside_and_around(string asked, bool found) =>
        Assert.Equal(found, new[] { Doing("Plumb", ["45330000"], "W06000016") }.AsQueryable().Serving(asked).Any());

    [Fact]
    public void A_firm_that_names_no_area_serves_all() => Assert.True(new[] { Doing("Plumb", []) }.AsQueryable().Serving("W06000001").Any());

    [Fact]
    public void Words_find_names_and_trades_without_accents() =>
        Assert.True(new[] { Doing("Tŷ Pŵer Cyf", ["45330000"]) }.AsQueryable().WithWords("ty plumbing").Any());

    [Fact]
    public void Firms_with_different_numbers_of_one_register_are_never_merged()
    {
        var (a, b, c) = (Doing("A", []), Doing("A", []), Doing("A", []));
        a.SetNumbers([new FirmNumber("GB-COH", "01111111")], Act);
        b.SetNumbers([new FirmNumber("GB-COH", "02222222")], Act);
        Assert.NotNull(a.WhyNotMergeInto(b));
        Assert.Null(c.WhyNotMergeInto(a));
    }
}
