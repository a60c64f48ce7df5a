using LocalProcure.Domain;
using LocalProcure.Domain.Reports;
using LocalProcure.Domain.Spend;
using static LocalProcure.Tests.Domain.Spend.Spent;

namespace LocalProcure.Tests.Domain.Reports;

public sealed class HeadlineTests
{
    private static (string English, string Welsh) Said(params SpendLine[] lines)
    {
        var figures = Figures(lines);
        string In(Language language) { using (language.Speak()) return Headline.Of(figures); }
        return (In(Language.English), In(Language.Welsh));
    }

    [Fact]
    public void The_month_is_one_sentence_that_anyone_can_repeat() => Assert.Equal(
        ("43p of every pound stayed in Rhondda Cynon Taf in March; 6p we cannot place", "Arhosodd 43c o bob punt yn Rhondda Cynon Taf ym mis Mawrth; ni allwn leoli 6c"),
        Said(Line(4321), Line(5099, Bristol), Line(580, null)));

    [Fact]
    public void Nothing_unknown_is_said_as_such() => Assert.Equal(
        ("50p of every pound stayed in Rhondda Cynon Taf in March; we know where all of it went", "Arhosodd 50c o bob punt yn Rhondda Cynon Taf ym mis Mawrth; gwyddom i ble’r aeth y cyfan"),
        Said(Line(50), Line(50, Bristol)));

    [Fact]
    public void Crumbs_are_not_rounded_to_nothing() => Assert.Equal(
        "Less than a penny of every pound stayed in Rhondda Cynon Taf in March; less than a penny we cannot place",
        Said(Line(1), Line(10_000, Bristol), Line(1, null)).English);

    [Fact]
    public void Without_spending_there_is_no_sentence_of_pennies() => Assert.StartsWith("There is no spending to report", Said().English);

    [Fact]
    public void Where_credits_outweigh_payments_the_pounds_are_given() => Assert.Equal(
        "£150 net stayed in Rhondda Cynon Taf in March, out of £100; £0 we cannot place", Said(Line(150_00), Line(-50_00, Bristol)).English);

    [Theory]
    [InlineData("Caerdydd", "yng Nghaerdydd")]
    [InlineData("Powys", "ym Mhowys")]
    [InlineData("Torfaen", "yn Nhorfaen")]
    [InlineData("Gwynedd", "yng Ngwynedd")]
    [InlineData("Bro Morgannwg", "ym Mro Morgannwg")]
    [InlineData("Dyfnaint", "yn Nyfnaint")]
    [InlineData("Merthyr Tudful", "ym Merthyr Tudful")]
    [InlineData("Rhondda Cynon Taf", "yn Rhondda Cynon Taf")]
    [InlineData("Abertawe", "yn Abertawe")]
    [InlineData("Pen-y-bont ar Ogwr", "ym Mhen-y-bont ar Ogwr")]
    [InlineData("Ynys Môn", "ar Ynys Môn")]
    [InlineData("Castell-nedd Port Talbot", "yng Nghastell-nedd Port Talbot")]
    public void Welsh_places_mutate(string name, string inPlace) => Assert.Equal(inPlace, WelshPlace.In(name));
}
