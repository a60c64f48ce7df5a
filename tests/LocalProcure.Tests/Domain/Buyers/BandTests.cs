using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Places;

namespace LocalProcure.Tests.Domain.Buyers;

public class BandTests
{
    private static readonly Act Owner = new(Guid.CreateVersion7(), new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc));
    private static readonly DateOnly Old = new(2024, 4, 1), New = new(2026, 4, 1);
    private static readonly BuyerBand[] Bands =
    [
        Band(Old, 0, 5_000_00, 1, 1), Band(Old, 5_000_00, 25_000_00, 3, 2), Band(Old, 25_000_00, null, 4, 3, true),
        Band(New, 5_000_00, 30_000_00, 5, 3),
    ];

    private static BuyerBand Band(DateOnly from, long fromPence, long? toPence, int invite, int quotes, bool advertise = false) =>
        new(Guid.CreateVersion7(), from, fromPence, toPence, invite, quotes, advertise, null, Owner);

    // The band that covers the value and began last holds; ends are not inside.
    [Theory]
    [InlineData("2024-03-31", 10_000_00, null)]
    [InlineData("2026-03-31", 0, 1), InlineData("2026-03-31", 4_999_99, 1), InlineData("2026-03-31", 5_000_00, 3), InlineData("2026-03-31", 24_999_99, 3)]
    [InlineData("2026-03-31", 25_000_00, 4), InlineData("2026-04-01", 25_000_00, 5), InlineData("2026-04-01", 30_000_00, 4), InlineData("2026-04-01", 4_999_99, 1)]
    public void The_rule_of_the_day_and_the_value(string day, long netPence, int? invite) =>
        Assert.Equal(invite, BuyerBand.For(Bands, netPence, DateOnly.ParseExact(day, "yyyy-MM-dd"))?.Invite);

    [Fact]
    public void Without_a_value_no_rule_is_named() => Assert.Null(BuyerBand.For(Bands, null, New));

    [Theory]
    [InlineData(null, null, 1, 1, false), InlineData(100L, 100L, 1, 1, false), InlineData(0L, 1L, null, 1, false), InlineData(0L, 1L, 1, 2, false), InlineData(0L, null, 3, 3, true)]
    public void A_rule_makes_sense_or_is_refused(long? from, long? to, int? invite, int? quotes, bool isAccepted) =>
        Assert.Equal(isAccepted, BuyerBand.WhyNot(from, to, invite, quotes) is null);

    // Words that choose firms by where they are, in either language, and words that do not.
    [Theory]
    [InlineData("Rhondda Cynon Taf", "Rhondda Cynon Taf"), InlineData("plumbers caerdydd", "caerdydd"), InlineData("CF44 7AA", "CF44 7AA"), InlineData("roofing CARDIFF ltd", "CARDIFF")]
    [InlineData("Merthyr Tudful", "Merthyr Tudful"), InlineData("Wales", "Wales"), InlineData("cleaning of windows", null), InlineData("45310000", null), InlineData("", null), InlineData(null, null)]
    public void A_place_is_told_from_a_trade(string? words, string? place) => Assert.Equal(place, PlaceNames.In(words));
}
