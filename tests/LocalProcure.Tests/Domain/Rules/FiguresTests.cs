using LocalProcure.Domain;
using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Contracts;
using LocalProcure.Domain.Planning;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Teaming;
using LocalProcure.Domain.Tenders;

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
    [InlineData("2026-06-01", BuyerKind.Council, FigureSort.Concession, 5_193_000)]
    [InlineData("2026-06-01", BuyerKind.Council, FigureSort.LightTouchConcession, 5_372_609)]
    [InlineData("2026-06-01", BuyerKind.HealthBoard, FigureSort.Utilities, 415_440)]
    [InlineData("2026-06-01", BuyerKind.Council, FigureSort.UtilitiesLightTouch, 884_720)]
    [InlineData("2025-12-31", BuyerKind.Council, FigureSort.Concession, null)]
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

    [Theory]
    [InlineData("2026-06-01", "Natural Resources Wales", null, BuyerKind.Other, true)]
    [InlineData("2025-02-24", "Natural Resources Wales", null, BuyerKind.Other, true)]
    [InlineData("2025-02-23", "Natural Resources Wales", null, BuyerKind.Other, false)]
    [InlineData("2026-06-01", "The National Library of Wales", null, BuyerKind.Other, true)]
    [InlineData("2026-06-01", "Cyfoeth Naturiol Cymru", null, BuyerKind.Other, true)]
    [InlineData("2026-06-01", "NRW", "Cyfoeth Naturiol Cymru", BuyerKind.Other, true)]
    [InlineData("2025-02-23", "NRW", "Cyfoeth Naturiol Cymru", BuyerKind.Other, false)]
    [InlineData("2026-06-01", "NRW", "Adnoddau", BuyerKind.Other, false)]
    [InlineData("2026-06-01", "Natural Resources Wales Trading", null, BuyerKind.Other, false)]
    [InlineData("2026-06-01", "Natural Resources Wales", "Cyfoeth Naturiol Cymru", BuyerKind.Council, false)]
    [InlineData("2025-02-23", "Cwm Taf Morgannwg Health Board", null, BuyerKind.HealthBoard, true)]
    public void A_body_is_central_by_either_of_its_names_from_the_day_that_the_list_gives(string day, string name, string? welsh, BuyerKind kind, bool isCentral)
    {
        var buyer = new Buyer("BODY", name, kind, Nation.Wales, Act);
        buyer.Describe(name, welsh, kind, Nation.Wales, Act);
        Assert.Equal(isCentral, buyer.IsCentralOn(DateOnly.Parse(day)));
        Assert.Equal(isCentral, BuyerStatus.Of(buyer, DateOnly.Parse(day)).IsCentral);
    }

    [Fact]
    public void What_staff_said_of_another_body_counts_on_every_day()
    {
        var buyer = new Buyer("BODY", "A body", BuyerKind.Other, Nation.Wales, Act);
        Assert.False(buyer.IsCentralOn(DateOnly.MaxValue));
        buyer.SayWhatOtherIs(devolved: true, central: true, Act);
        Assert.True(buyer.IsCentralOn(new DateOnly(2025, 1, 1)));
    }

    public static TheoryData<FigureLine> Lines => new(Enum.GetValues<FigureLine>());

    /// <summary>A row that staff add changes what is said of procurements that commence from its day on, and nothing of those that commenced before.</summary>
    [Theory, MemberData(nameof(Lines))]
    public void Each_figure_is_a_row_whose_change_counts_for_what_commences_from_its_day_on(FigureLine line)
    {
        var (day, before) = (new DateOnly(2027, 1, 1), new DateOnly(2026, 12, 31));
        var old = Figures.ToStartWith(Act).Where(r => r.Line == line).ToList();
        // A law that only begins is moved instead: it begins on the day, and not before.
        var changed = new Figures(line.Unit() == FigureUnit.BeginsOnly ? [With(FigureBody.Any, FigureSort.Any, 0)]
            : [.. old, .. old.Select(r => (r.Body, r.Sort)).Distinct().Select(r => With(r.Body, r.Sort, Other(line)))]);
        if (line.Unit() != FigureUnit.BeginsOnly) Assert.Equal(AsItStands(before), Said(changed, before));
        else Assert.NotEqual(AsItStands(before), Said(changed, before));
        Assert.Equal(line.Unit() == FigureUnit.BeginsOnly, AsItStands(day) == Said(changed, day));

        FigureRow With(FigureBody body, FigureSort sort, long amount) => new(line, body, sort, day, amount, "An amendment", Act);
    }

    /// <summary>Another amount that matters: smaller by one, or small enough for the cases below to pass it.</summary>
    private static long Other(FigureLine line) => line.Unit() == FigureUnit.Pounds ? line == FigureLine.PipelineBody ? 90_000_000_00 : 9_000_00 : Law.At(line, new DateOnly(2026, 12, 31))!.Value - 1;

    /// <summary>The same for every row of the table, and long: worked out once.</summary>
    private static string AsItStands(DateOnly day) => said.GetOrAdd(day, on => new(() => Said(Law, on))).Value;

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<DateOnly, Lazy<string>> said = new();

    /// <summary>Everything that figures decide for a procurement commenced on a day, in one text.</summary>
    private static string Said(Figures law, DateOnly day)
    {
        var answers = from kind in Enum.GetValues<BuyerKind>()
                      from category in Enum.GetValues<TenderCategory>()
                      from procedure in new[] { ProcedureKind.Open, ProcedureKind.CompetitiveFlexible }
                      from pounds in new[] { 10_000L, 40_000, 900_000, 6_000_000 }
                      from facts in new[] { "", "electronic", "documents", "electronic documents", "planned", "urgent", "invited", "market", "central devolved", "central" }
                      from nation in Enum.GetValues<Nation>()
                      let asked = RuleBookTests.Ask(kind, category, pounds, procedure, $"{day:yyyy-MM-dd}", facts, nation)
                      select Shown(RuleBook.Answer(asked, law, LocalProcure.Domain.Calendar.WorkingDays.AsPublished)) + RuleBook.IsPrescribed(asked, law);
        return string.Join('\n', answers) + Shown(new ContractFigures(law, day, day)) + PlannedNoticeWindow.On(law, day) + PipelineRule.On(law, day)
            + PaymentPeriod.Of(day, law) + FormingTime.Until(day.AddDays(60), law.At(FigureLine.GroupForming, day), day);
    }

    private static string Shown(object it) => System.Text.Json.JsonSerializer.Serialize(it);

    [Fact]
    public void A_figure_staff_add_counts_from_its_day()
    {
        var law = new Figures([.. Figures.ToStartWith(Act), new FigureRow(FigureLine.PublicContract, FigureBody.SubCentral, FigureSort.GoodsAndServices, new DateOnly(2028, 1, 1), 200_000_00, "next review", Act)]);
        Assert.Equal((207_720_00L, 200_000_00L), (law.PublicContractAt(new DateOnly(2027, 12, 31), Body(BuyerKind.Council), FigureSort.GoodsAndServices), law.PublicContractAt(new DateOnly(2028, 1, 1), Body(BuyerKind.Council), FigureSort.GoodsAndServices)));
    }
}
