using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Rules;

namespace LocalProcure.Tests.Domain.Rules;

public class FiguresTests
{
    private static readonly Act Act = Act.BySystem(new DateTime(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc));
    private static readonly Figures Law = Figures.AtStart;

    private static BuyerStatus Body(BuyerKind kind, Nation nation = Nation.Wales, bool devolved = false, bool central = false) => BuyerStatus.Of(kind, nation, devolved, central);

    [Theory]
    [InlineData("2026-01-01", BuyerKind.Council, FigureSort.GoodsAndServices, 207_720)]
    [InlineData("2025-12-31", BuyerKind.Council, FigureSort.GoodsAndServices, 214_904)]
    [InlineData("2026-06-01", BuyerKind.HealthBoard, FigureSort.GoodsAndServices, 135_018)]
    [InlineData("2026-06-01", BuyerKind.WelshGovernment, FigureSort.GoodsAndServices, 135_018)]
    [InlineData("2026-06-01", BuyerKind.HealthBoard, FigureSort.Works, 5_193_000)]
    [InlineData("2026-06-01", BuyerKind.College, FigureSort.LightTouch, 663_540)]
    [InlineData("2025-02-23", BuyerKind.Council, FigureSort.Works, null)]
    public void The_threshold_is_the_one_in_force_that_day_for_that_body(string day, BuyerKind kind, FigureSort sort, int? pounds) =>
        Assert.Equal(pounds * 100L, Law.PublicContractAt(DateOnly.Parse(day), Body(kind), sort));

    [Theory]
    [InlineData(BuyerKind.Council, Nation.Wales, false, false, 30_000)]
    [InlineData(BuyerKind.HealthBoard, Nation.Wales, false, false, 30_000)]
    [InlineData(BuyerKind.Other, Nation.England, false, true, 12_000)]
    [InlineData(BuyerKind.Other, Nation.Wales, true, true, 30_000)]
    [InlineData(BuyerKind.Council, Nation.England, false, false, 30_000)]
    [InlineData(BuyerKind.College, Nation.Wales, false, false, null)]
    public void The_notifiable_value_is_12000_only_for_central_bodies_that_are_not_devolved_and_none_for_colleges(BuyerKind kind, Nation nation, bool devolved, bool central, int? pounds) =>
        Assert.Equal(pounds * 100L, Law.NotifiableAt(new DateOnly(2026, 11, 23), Body(kind, nation, devolved, central), FigureSort.GoodsAndServices));

    [Fact]
    public void A_named_body_is_central_without_being_asked() =>
        Assert.True(new Buyer("NRW", "Natural Resources Wales", BuyerKind.Other, Nation.Wales, Act).IsCentral);

    [Fact]
    public void A_figure_staff_add_counts_from_its_day()
    {
        var law = new Figures([.. Figures.ToStartWith(Act), new FigureRow(FigureLine.PublicContract, FigureBody.SubCentral, FigureSort.GoodsAndServices, new DateOnly(2028, 1, 1), 200_000_00, "next review", Act)]);
        Assert.Equal((207_720_00L, 200_000_00L), (law.PublicContractAt(new DateOnly(2027, 12, 31), Body(BuyerKind.Council), FigureSort.GoodsAndServices), law.PublicContractAt(new DateOnly(2028, 1, 1), Body(BuyerKind.Council), FigureSort.GoodsAndServices)));
    }
}
