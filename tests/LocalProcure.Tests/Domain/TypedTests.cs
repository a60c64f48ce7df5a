using LocalProcure.Domain;

namespace LocalProcure.Tests.Domain;

public class TypedTests
{
    [Theory]
    [InlineData("£25,000", 25_000_00L), InlineData(" 25 000.50 ", 25_000_50L), InlineData("0.1", 10L), InlineData("1.234", null)]
    [InlineData("", null), InlineData("lots", null), InlineData("99999999999999", null)]
    public void Pounds_are_read_to_the_penny(string typed, long? pence) => Assert.Equal(pence, Typed.Pounds(typed));

    [Theory]
    [InlineData("12:00", "12:00"), InlineData("17.30", "17:30"), InlineData("5pm", "17:00"), InlineData("12 am", "00:00"), InlineData("12pm", "12:00")]
    [InlineData("9:15 a.m.", "09:15"), InlineData("Noon", "12:00"), InlineData("hanner dydd", "12:00"), InlineData("25:00", null), InlineData("12", null), InlineData("13pm", null), InlineData("", null)]
    public void Times_are_read_as_people_write_them(string typed, string? time) =>
        Assert.Equal(time is null ? null : TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture), Typed.Clock(typed));
}
