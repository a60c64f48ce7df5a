using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Rules;
using LocalProcure.Domain.Tenders;
using static LocalProcure.Domain.Buyers.BuyerKind;
using static LocalProcure.Domain.Tenders.ProcedureKind;
using static LocalProcure.Domain.Tenders.TenderCategory;

namespace LocalProcure.Tests.Domain.Rules;

/// <summary>Which contracts the Welsh duties prescribe, row by row; empty is "not known".</summary>
public class PrescribedTests
{
    [Theory]
    [InlineData(Council, Services, 207_719, "2026-06-01", "", Nation.Wales, false)]
    [InlineData(Council, Services, 207_720, "2026-06-01", "", Nation.Wales, true)]
    [InlineData(Council, Works, 1_999_999, "2026-06-01", "", Nation.Wales, false)]
    [InlineData(Council, Works, 2_000_000, "2026-06-01", "", Nation.Wales, true)]
    [InlineData(Council, Works, 5_193_000, "2026-06-01", "", Nation.Wales, true)]
    [InlineData(Council, LightTouch, 2_000_000, "2026-06-01", "", Nation.Wales, true)]
    [InlineData(Council, LightTouch, 663_539, "2026-06-01", "", Nation.Wales, false)]
    // The duties began on 25 March 2026, for procurements from that day.
    [InlineData(Council, Works, 9_000_000, "2026-03-24", "", Nation.Wales, false)]
    [InlineData(Council, Works, 2_000_000, "2026-03-25", "", Nation.Wales, true)]
    [InlineData(HealthBoard, Works, 2_000_000, "2026-06-01", "", Nation.Wales, true)]
    // Not named in Schedule 1.
    [InlineData(College, Works, 9_000_000, "2026-06-01", "", Nation.Wales, false)]
    [InlineData(HousingAssociation, Works, 9_000_000, "2026-06-01", "", Nation.Wales, false)]
    [InlineData(Council, Works, 9_000_000, "2026-06-01", "", Nation.England, false)]
    // Whether another body is named is not on record.
    [InlineData(Other, Works, 2_000_000, "2026-06-01", "devolved", Nation.Wales, null)]
    [InlineData(Other, Works, 1_999_999, "2026-06-01", "devolved", Nation.Wales, false)]
    [InlineData(Other, Works, 9_000_000, "2026-06-01", "", Nation.Wales, false)]
    public void By_buyer_kind_value_and_day(BuyerKind kind, TenderCategory category, long pounds, string date, string facts, Nation nation, bool? prescribed) =>
        Assert.Equal(prescribed, RuleBook.IsPrescribed(RuleBookTests.Ask(kind, category, pounds, Open, date, facts, nation), Figures.AtStart));

    [Theory]
    [InlineData(Council, Services, 50_000, true, true)]
    [InlineData(Council, Services, 50_000, false, false)]
    // Nobody has said, and the value alone does not make it so.
    [InlineData(Council, Services, 50_000, null, null)]
    [InlineData(Council, LightTouch, 50_000, null, null)]
    // What is above the threshold is prescribed whatever is said.
    [InlineData(Council, Services, 300_000, null, true)]
    // Goods and works are no services: nothing needs to be said.
    [InlineData(Council, Goods, 50_000, null, false)]
    [InlineData(Council, Works, 50_000, true, false)]
    // The duty does not bind a college, whatever it outsources.
    [InlineData(College, Services, 50_000, true, false)]
    [InlineData(Other, Services, 50_000, true, null)]
    public void Outsourcing_a_service_is_prescribed_too(BuyerKind kind, TenderCategory category, long pounds, bool? said, bool? prescribed) =>
        Assert.Equal(prescribed, RuleBook.IsPrescribed(RuleBookTests.Ask(kind, category, pounds, Open, "2026-06-01", "devolved"), Figures.AtStart, RuleBook.Outsources(category, said)));

    [Fact]
    public void A_figure_that_is_not_on_record_leaves_it_open()
    {
        // The figure for major works begins later than the duties: what is above the threshold is prescribed all the same.
        var law = new Figures([new FigureRow(FigureLine.MajorWorks, FigureBody.Any, FigureSort.Any, new DateOnly(2026, 9, 1), 1_000_000_00, "A test", LocalProcure.Domain.Act.BySystem(default))]);
        bool? Of(long pounds, string date) => RuleBook.IsPrescribed(RuleBookTests.Ask(Council, Works, pounds, Open, date), law);
        Assert.Null(Of(3_000_000, "2026-06-01"));
        Assert.True(Of(6_000_000, "2026-06-01"));
        Assert.True(Of(1_000_000, "2026-09-01"));
        Assert.False(Of(999_999, "2026-09-01"));
    }
}
