using LocalProcure.Domain.Consortia;

namespace LocalProcure.Tests.Domain.Consortia;

public class SharesTests
{
    [Fact]
    public void Thirds_are_whole_to_the_last_basis_point() => Assert.Equal([3334, 3333, 3333], Shares.Split(3));

    [Fact]
    public void Any_number_of_members_shares_exactly_the_whole()
    {
        for (var members = 1; members <= 60; members++)
        {
            var split = Shares.Split(members);
            Assert.Equal(Shares.Whole, split.Sum());
            Assert.InRange(split.Max() - split.Min(), 0, 1);
        }
    }

    [Fact]
    public void Money_is_apportioned_to_the_penny_whatever_the_shares()
    {
        var random = new Random(20231026);
        for (var round = 0; round < 2_000; round++)
        {
            var shares = Shares.Split(Enumerable.Range(0, random.Next(1, 9)).Select(_ => random.Next(1, 1000)).ToArray());
            var amount = random.NextInt64(-5_000_000_000, 5_000_000_000);
            var parts = Shares.Apportion(amount, shares);
            Assert.Equal(amount, parts.Sum());
            Assert.All(parts.Zip(shares), pair => Assert.True(Math.Abs(pair.First - (decimal)amount * pair.Second / Shares.Whole) < 1m));
        }
    }

    [Theory]
    [InlineData("33.34", 3334)]
    [InlineData("33,34 %", 3334)]
    [InlineData(" 50 ", 5000)]
    [InlineData("100", 10000)]
    [InlineData("0.01", 1)]
    [InlineData("33.333", null)]
    [InlineData("0", null)]
    [InlineData("-5", null)]
    [InlineData("100.01", null)]
    [InlineData("half", null)]
    [InlineData("", null)]
    public void A_typed_share_is_read_exactly_or_refused(string typed, int? points) => Assert.Equal(points, Shares.Read(typed));

    [Fact]
    public void A_share_reads_back_as_it_was_typed() => Assert.Equal(3334, Shares.Read(Shares.Typed(3334)));
}
