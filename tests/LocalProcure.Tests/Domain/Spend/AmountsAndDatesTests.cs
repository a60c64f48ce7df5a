using LocalProcure.Domain.Spend;
using LocalProcure.Domain.Spend.Reading;

namespace LocalProcure.Tests.Domain.Spend;

public class AmountsAndDatesTests
{
    [Theory]
    [InlineData("697.00", 69700)]
    [InlineData("1,496.00", 149600)]
    [InlineData(" 313,466.44 ", 31346644)]
    [InlineData("£1,234.56", 123456)]
    [InlineData("-£1,234.56", -123456)]
    [InlineData("£-12", -1200)]
    [InlineData("12.50-", -1250)]
    [InlineData("(1,000.00)", -100000)]
    [InlineData("(£5)", -500)]
    [InlineData("−3.10", -310)]
    [InlineData("12.00CR", -1200)]
    [InlineData("12.00 DR", 1200)]
    [InlineData("12.00 C", -1200)]
    [InlineData("CR 1,234.56", -123456)]
    [InlineData("DR 12.00", 1200)]
    [InlineData("-(1,234.50)", -123450)]
    [InlineData("1\u202f234.50", 123450)]
    [InlineData("**£500.00**", 50000)]
    [InlineData("=\"1,234.50\"", 123450)]
    [InlineData("1234.5600000001", 123456)]
    [InlineData("0.005", 1)]
    [InlineData("-0.005", -1)]
    [InlineData("1.5E+03", 150000)]
    [InlineData("1.234,56", 123456)]
    [InlineData("1234,5", 123450)]
    [InlineData(".5", 50)]
    [InlineData("-", 0)]
    [InlineData("0", 0)]
    [InlineData("\u00A01\u00A0234.00\u00A0", 123400)]
    [InlineData("œ300", 30000)]
    public void Amounts_of_every_form_become_pence(string cell, long pence)
    {
        Assert.True(Amounts.TryRead(cell, out var read), cell);
        Assert.Equal(pence, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("xxx")]
    [InlineData("12,34,56.00")]
    [InlineData("1,2,3")]
    [InlineData("12/05/2025")]
    [InlineData("1.2.3")]
    [InlineData("99999999999999")]
    [InlineData("12 apples")]
    public void What_is_no_money_is_not_read_as_money(string cell) => Assert.False(Amounts.TryRead(cell, out _), cell);

    [Theory]
    [InlineData("29/04/2025", 2025, 4, 29)]
    [InlineData("1/4/25", 2025, 4, 1)]
    [InlineData("01.04.2025", 2025, 4, 1)]
    [InlineData("01-04-2025", 2025, 4, 1)]
    [InlineData("15-May-17", 2017, 5, 15)]
    [InlineData("3 Apr 2023", 2023, 4, 3)]
    [InlineData("3rd April 2023", 2023, 4, 3)]
    [InlineData("Monday 3 April 2023", 2023, 4, 3)]
    [InlineData("April 3, 2023", 2023, 4, 3)]
    [InlineData("3 Ebrill 2023", 2023, 4, 3)]
    [InlineData("03-Chwe-26", 2026, 2, 3)]
    [InlineData("2018-10-25", 2018, 10, 25)]
    [InlineData("2018-10-25T00:00:00", 2018, 10, 25)]
    [InlineData("2018-10-25 00:00:00.000", 2018, 10, 25)]
    // Half past midnight of the next day while the clocks are forward; the same day once they are back.
    [InlineData("2018-10-25T23:30:00Z", 2018, 10, 26)]
    [InlineData("2018-10-28T23:30:00Z", 2018, 10, 28)]
    [InlineData("2026-06-30T23:00:00.000Z", 2026, 7, 1)]
    [InlineData("2026-06-30 23:00:00 UTC", 2026, 7, 1)]
    [InlineData("2026-06-30T00:00:00Z", 2026, 6, 30)]
    [InlineData("2026-07-01T00:00:00+01:00", 2026, 7, 1)]
    [InlineData("2026-07-01T00:00:00+0100", 2026, 7, 1)]
    [InlineData("2026-06-30T23:59:00", 2026, 6, 30)]
    [InlineData("25/10/2018 00:00", 2018, 10, 25)]
    [InlineData("20181025", 2018, 10, 25)]
    [InlineData("43658", 2019, 7, 12)]
    [InlineData("43658.0", 2019, 7, 12)]
    [InlineData("43,658", 2019, 7, 12)]
    [InlineData("25102018", 2018, 10, 25)]
    [InlineData("5102018", 2018, 10, 5)]
    [InlineData("20181025000000", 2018, 10, 25)]
    [InlineData("'25/10/2018", 2018, 10, 25)]
    [InlineData("25–10–2018", 2018, 10, 25)]
    [InlineData("25\\10\\2018", 2018, 10, 25)]
    [InlineData("2018_10_25", 2018, 10, 25)]
    [InlineData("25 / 10 / 2018", 2018, 10, 25)]
    [InlineData("Oct-25-2018", 2018, 10, 25)]
    [InlineData("Thu Oct 25 00:00:00 BST 2018", 2018, 10, 25)]
    [InlineData("=\"25/10/2018\"", 2018, 10, 25)]
    [InlineData("251018", 2018, 10, 25)]
    public void Dates_of_every_form_are_read(string cell, int year, int month, int day)
    {
        Assert.Equal(DateKind.Day, Dates.Read(cell, DateOrder.DayFirst, out var date));
        Assert.Equal(new DateOnly(year, month, day), date);
    }

    [Theory]
    [InlineData("00:00:00", DateKind.None)]
    [InlineData("", DateKind.None)]
    [InlineData("n/a", DateKind.None)]
    [InlineData("00/01/1900", DateKind.None)]
    [InlineData("July 2010-September 2010", DateKind.Span)]
    [InlineData("01/04/2014 - 30/06/2014", DateKind.Span)]
    [InlineData("March", DateKind.Span)]
    [InlineData("Period 12", DateKind.Span)]
    [InlineData("202602", DateKind.Span)]
    [InlineData("31/02/2025", DateKind.NotADate)]
    [InlineData("12/31/2025", DateKind.NotADate)]
    [InlineData("soon", DateKind.NotADate)]
    [InlineData("22002769", DateKind.NotADate)]
    public void What_is_no_day_says_what_it_is(string cell, DateKind kind) => Assert.Equal(kind, Dates.Read(cell, DateOrder.DayFirst, out _));

    [Theory]
    [InlineData("Jul-10", 2010, 7, 31)]
    [InlineData("February 2024", 2024, 2, 29)]
    public void A_month_alone_is_dated_to_its_last_day_and_says_so(string cell, int year, int month, int day)
    {
        Assert.Equal(DateKind.Month, Dates.Read(cell, DateOrder.DayFirst, out var date));
        Assert.Equal(new DateOnly(year, month, day), date);
    }

    [Fact]
    public void American_order_is_used_only_when_the_file_as_a_whole_shows_it()
    {
        Assert.Equal(DateOrder.MonthFirst, Dates.OrderOf(["12/31/2025", "01/02/2025"]));
        Assert.Equal(DateOrder.DayFirst, Dates.OrderOf(["12/31/2025", "31/12/2025"]));
        Assert.Equal(DateOrder.DayFirst, Dates.OrderOf(["01/02/2025"]));
    }

    [Fact]
    public void The_year_comes_first_where_else_one_day_would_be_paid_in_many_years()
    {
        Assert.Equal(DateOrder.YearFirst, Dates.OrderOf(["26/02/03", "26/02/12", "26/02/17", "26/02/26"]));
        Assert.Equal(DateKind.Day, Dates.Read("26/02/03", DateOrder.YearFirst, out var date));
        Assert.Equal(new DateOnly(2026, 2, 3), date);
        Assert.Equal(DateOrder.DayFirst, Dates.OrderOf(["03/02/26", "12/02/26", "17/02/26", "26/02/26"]));
        Assert.Equal(DateOrder.DayFirst, Dates.OrderOf(["28/02/23", "28/02/24", "28/02/26"]));
    }

    [Theory]
    [InlineData("2165763", "02165763")]
    [InlineData("gb/02165763", "02165763")]
    [InlineData("SC 12345", "SC012345")]
    [InlineData("oc301540", "OC301540")]
    [InlineData("N/A", "")]
    [InlineData("Redacted", "")]
    [InlineData("0", "")]
    [InlineData("123456789", "")]
    public void Company_numbers_come_to_one_form(string written, string expected) => Assert.Equal(expected, Identifiers.Company(written));

    [Theory]
    [InlineData("GB 123 4567 89", "123456789")]
    [InlineData("123456789001", "123456789")]
    [InlineData("12345", "")]
    [InlineData("000000000", "")]
    public void Vat_numbers_come_to_one_form(string written, string expected) => Assert.Equal(expected, Identifiers.Vat(written));

    [Theory]
    [InlineData("REDACTED PERSONAL DATA", true)]
    [InlineData("Details Redacted", true)]
    [InlineData("Name withheld", true)]
    [InlineData("*****", true)]
    [InlineData("", true)]
    [InlineData("Private Individual", true)]
    [InlineData("Confidential Shredding Ltd", false)]
    [InlineData("Personal Touch Cleaning", false)]
    [InlineData("Various Artists Theatre", false)]
    public void Hidden_names_are_known_as_hidden(string name, bool hidden) => Assert.Equal(hidden, Redaction.Hides(name));

    [Theory]
    [InlineData("2014-04", "2014-04", 30)]
    [InlineData("2014-04..2014-06", "2014-04..2014-06", 30)]
    [InlineData("2014-06..2014-04", null, 0)]
    [InlineData("2014-04..2015-04", null, 0)]
    [InlineData("April", null, 0)]
    public void A_period_is_read_as_typed_or_not_at_all(string typed, string? expected, int lastDay)
    {
        var period = StatedPeriod.Parse(typed);
        Assert.Equal(expected, period?.ToString());
        if (period is { } p) Assert.Equal(lastDay, p.LastDay.Day);
    }
}
