using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;

namespace LocalProcure.Tests.Domain.Buyers;

public class ThresholdsTests
{
    private static readonly Act Act = Act.BySystem(new DateTime(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc));
    private static readonly Thresholds Law = new(Thresholds.ToStartWith(Act));

    private static Buyer Body(BuyerKind kind, Nation nation = Nation.Wales, bool devolved = false, bool central = false)
    {
        var buyer = new Buyer("X", "Somebody", kind, nation, Act);
        buyer.SayWhatOtherIs(devolved, central, Act);
        return buyer;
    }

    [Theory]
    [InlineData("2026-01-01", BuyerKind.Council, ContractSort.GoodsAndServices, 207_720)]
    [InlineData("2025-12-31", BuyerKind.Council, ContractSort.GoodsAndServices, 214_904)]
    [InlineData("2026-06-01", BuyerKind.HealthBoard, ContractSort.GoodsAndServices, 135_018)]
    [InlineData("2026-06-01", BuyerKind.WelshGovernment, ContractSort.GoodsAndServices, 135_018)]
    [InlineData("2026-06-01", BuyerKind.HealthBoard, ContractSort.Works, 5_193_000)]
    [InlineData("2026-06-01", BuyerKind.College, ContractSort.LightTouch, 663_540)]
    [InlineData("2025-02-23", BuyerKind.Council, ContractSort.Works, null)]
    public void The_threshold_is_the_one_in_force_that_day_for_that_body(string day, BuyerKind kind, ContractSort sort, int? pounds) =>
        Assert.Equal(pounds * 100L, Law.PublicContractAt(DateOnly.Parse(day), Body(kind), sort));

    [Theory]
    [InlineData(BuyerKind.Council, Nation.Wales, false, false, 30_000)]
    [InlineData(BuyerKind.HealthBoard, Nation.Wales, false, false, 30_000)]
    [InlineData(BuyerKind.Other, Nation.England, false, true, 12_000)]
    [InlineData(BuyerKind.Other, Nation.Wales, true, true, 30_000)]
    [InlineData(BuyerKind.Council, Nation.England, false, false, 30_000)]
    [InlineData(BuyerKind.College, Nation.Wales, false, false, null)]
    public void The_notifiable_value_is_12000_only_for_central_bodies_that_are_not_devolved_and_none_for_colleges(BuyerKind kind, Nation nation, bool devolved, bool central, int? pounds) =>
        Assert.Equal(pounds * 100L, Law.NotifiableAt(new DateOnly(2026, 11, 23), Body(kind, nation, devolved, central), ContractSort.GoodsAndServices));

    [Fact]
    public void A_named_body_is_central_without_being_asked() =>
        Assert.True(new Buyer("NRW", "Natural Resources Wales", BuyerKind.Other, Nation.Wales, Act).IsCentral);

    [Fact]
    public void A_figure_staff_add_counts_from_its_day()
    {
        var law = new Thresholds([.. Thresholds.ToStartWith(Act), new ThresholdRow(ThresholdLine.PublicContract, ThresholdBody.SubCentral, ContractSort.GoodsAndServices, new DateOnly(2028, 1, 1), 200_000_00, "next review", Act)]);
        Assert.Equal((207_720_00L, 200_000_00L), (law.PublicContractAt(new DateOnly(2027, 12, 31), Body(BuyerKind.Council), ContractSort.GoodsAndServices), law.PublicContractAt(new DateOnly(2028, 1, 1), Body(BuyerKind.Council), ContractSort.GoodsAndServices)));
    }
}
