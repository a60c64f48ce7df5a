using System.ComponentModel.DataAnnotations;
using LocalProcure.Domain;
using LocalProcure.Web.GovUk;

namespace LocalProcure.Tests.GovUk;

public class DatePartsTests
{
    [Theory]
    [InlineData("27", "3", "2027")]
    [InlineData(" 27 ", "03", "2027 ")]
    [InlineData("27", "March", "2027")]
    [InlineData("27", "mar", "2027")]
    [InlineData("27", "Mawrth", "2027")]
    [InlineData("27", "Maw", "2027")]
    public void A_month_is_read_by_number_or_name_in_either_language(string day, string month, string year) =>
        Assert.Equal(new DateOnly(2027, 3, 27), new DateParts { Day = day, Month = month, Year = year }.Date);

    [Theory]
    [InlineData("30", "2", "2027", "Day")]
    [InlineData("", "2", "2027", "Day")]
    [InlineData("3", "", "2027", "Month")]
    [InlineData("3", "Marchember", "2027", "Day")]
    [InlineData("3", "2", "27", "Year")]
    [InlineData("-3", "2", "2027", "Day")]
    public void What_is_not_a_date_names_the_part_to_mend(string day, string month, string year, string part)
    {
        var typed = new DateParts { Day = day, Month = month, Year = year };
        Assert.Null(typed.Date);
        Assert.Equal([part], Assert.Single(typed.Validate(new ValidationContext(typed))).MemberNames);
    }

    [Fact]
    public void Nothing_typed_is_no_date_and_no_error()
    {
        var typed = new DateParts();
        Assert.Empty(typed.Validate(new ValidationContext(typed)));
        Assert.False(new DateNeededAttribute().IsValid(typed));
        Assert.True(new DateNeededAttribute().IsValid(DateParts.From(new DateOnly(2027, 1, 1))));
    }

    [Fact]
    public async Task An_attribute_written_in_single_quotes_keeps_its_double_ones()
    {
        var html = await Rendered.From(new GovInput { Name = "A", Label = "A" }, "", ("data-hx-vals", new Microsoft.AspNetCore.Html.HtmlString("{\"Do\":\"find\"}")));
        Assert.Contains("data-hx-vals=\"{&quot;Do&quot;:&quot;find&quot;}\"", html);
    }

    [Fact]
    public async Task The_words_inside_are_Welsh_for_a_Welsh_reader()
    {
        using var _ = Language.Welsh.Speak();
        Assert.Contains("Diwrnod", await Rendered.From(new GovDate { Name = "On", Label = "Dyddiad" }));
        Assert.Contains("Gwall:", await Rendered.From(new GovInput { Name = "A", Label = "A", Error = "B" }));
    }
}
