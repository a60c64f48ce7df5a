using LocalProcure.Domain.Spend;

namespace LocalProcure.Tests.Domain.Spend;

public sealed class ShareTests
{
    [Theory]
    [InlineData(43, 100, "0.4300")]
    [InlineData(1, 3, "0.3333")]
    [InlineData(2, 3, "0.6667")]
    [InlineData(1, 20_000, "0.0001")]  // 0.00005 exactly: away from zero
    [InlineData(-1, 20_000, "-0.0001")]
    [InlineData(12_345, 100_000_000, "0.0001")]
    [InlineData(14_999, 100_000_000, "0.0001")]
    [InlineData(15_000, 100_000_000, "0.0002")]
    [InlineData(150, 100, "1.5000")]
    [InlineData(0, 5, "0.0000")]
    public void A_share_has_four_places_and_rounds_half_away_from_zero(long part, long whole, string share) =>
        Assert.Equal(decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture), Share.Of(part, whole));

    [Theory]
    [InlineData(5, 0)]
    [InlineData(5, -10)]
    public void There_is_no_share_of_nothing_or_less(long part, long whole)
    {
        Assert.Null(Share.Of(part, whole));
        Assert.Null(Share.PenniesOfAPound(part, whole));
    }

    [Fact]
    public void Shares_of_the_largest_amounts_do_not_overflow() => Assert.Equal(1m, Share.Of(long.MaxValue, long.MaxValue));
}
