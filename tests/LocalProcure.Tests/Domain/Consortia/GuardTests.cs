using LocalProcure.Domain;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Consortia.Finding;
using LocalProcure.Domain.Requirements;
using LocalProcure.Tests.Domain.Requirements;
using LocalProcure.Tests.Domain.Tenders;

namespace LocalProcure.Tests.Domain.Consortia;

public class GuardTests
{
    private static readonly Need[] Turnover = [new("t", RequirementShape.Amount, "turnover-year", 1_000, GroupRule.Sum)];

    private static Candidate Firm(string cpv, string? area, decimal turnover) => new(Guid.NewGuid().ToString())
    {
        Capabilities = [cpv], Areas = area is null ? [] : [area], Amounts = new Dictionary<string, decimal> { ["turnover-year"] = turnover },
    };

    [Theory]
    [InlineData("45310000", "45310000", "W1", "W1", 1_000, 1_000, CompetitionRisk.Likely)]
    [InlineData("45000000", "45310000", "W1", "W1", 1_000, 1_000, CompetitionRisk.Likely)]
    [InlineData("45310000", "45310000", "W1", null, 1_000, 1_000, CompetitionRisk.Likely)]
    [InlineData("45310000", "45310000", "W1", "W1", 1_000, 999, CompetitionRisk.SameTrade)]
    [InlineData("45310000", "45310000", "W1", "W1", 0, 0, CompetitionRisk.SameTrade)]
    [InlineData("45310000", "45310000", "W1", "W2", 1_000, 1_000, CompetitionRisk.None)]
    [InlineData("45310000", "90910000", "W1", "W1", 1_000, 1_000, CompetitionRisk.None)]
    public void It_warns_of_the_same_work_in_the_same_places_and_louder_where_each_could_do_it_alone(string mine, string theirs, string? here, string? there, decimal a, decimal b, CompetitionRisk risk)
    {
        var (one, other) = (Firm(mine, here, a), Firm(theirs, there, b));
        Assert.Equal(risk, CompetitionGuard.Between(one, other, Turnover));
        Assert.Equal(risk, CompetitionGuard.Between(other, one, Turnover));
    }

    [Fact]
    public void With_nothing_asked_nothing_stops_either_from_bidding_alone() =>
        Assert.Equal(CompetitionRisk.Likely, CompetitionGuard.Between(Firm("45310000", "W1", 0), Firm("45310000", "W1", 0), []));

    [Fact]
    public void Every_member_is_compared_and_the_highest_risk_is_told_with_whom()
    {
        var (asked, trade, rival) = (Firm("45310000", "W1", 1_000), Firm("45310000", "W1", 5), Firm("45311000", "W1", 2_000));
        var (risk, with) = CompetitionGuard.Of(asked, [trade, rival, asked], Turnover);
        Assert.Equal(CompetitionRisk.Likely, risk);
        Assert.Equal([rival.Id], with);
    }

    [Theory]
    [InlineData(ConsortiumModel.AllContract, 400, MoneyStanding.Holds)]
    [InlineData(ConsortiumModel.LeadWithSubContractors, 400, MoneyStanding.LeadDoesNot)]
    [InlineData(ConsortiumModel.LeadWithSubContractors, 1_000, MoneyStanding.Holds)]
    [InlineData(ConsortiumModel.SpecialPurposeCompany, 1_000, MoneyStanding.NeedsGuarantee)]
    [InlineData(ConsortiumModel.CoOperative, 1_000, MoneyStanding.NeedsGuarantee)]
    public void What_the_model_means_for_money_is_said_and_never_turns_met_into_unmet(ConsortiumModel model, long leads, MoneyStanding standing)
    {
        var (lead, partner) = (Guid.NewGuid(), Guid.NewGuid());
        var requirement = Drafts.Complete().AddRequirement(RequirementTests.Facts(RequirementKind.Turnover, GroupRule.Sum, 1_000), Drafts.By(Drafts.Officer));
        var result = Conditions.Check(requirement, lead, [lead, partner], [new Showing(requirement.Id, lead, null, leads), new Showing(requirement.Id, partner, null, 700)]);
        Assert.Equal(Standing.Met, result.Standing);
        Assert.Equal(standing, Liability.Of(model, result, lead));
        Assert.Equal(standing is MoneyStanding.Holds && model == ConsortiumModel.AllContract, Liability.Note(model, result, lead) is null);
    }

    [Fact]
    public void Totals_add_up_to_the_penny_and_the_unit_asked_never_falls_short()
    {
        var (one, two) = (Guid.NewGuid(), Guid.NewGuid());
        SheetLine[] lines = [new(one, "Labour", 12.5m, 3_333), new(one, "Cable", 7, 149), new(two, "Skip", 1, 21_000)];
        var totals = SheetTotals.Of(lines);
        Assert.Equal(lines.Sum(l => l.Pence), totals.Sum());
        Assert.Equal(41_663 + 1_043, totals.Single(t => t.PriceLineId == one).Pence);
        foreach (var quantity in new[] { 1m, 3m, 7m, 52.5m }) Assert.True(LocalProcure.Domain.Bids.PriceScore.LinePence(SheetTotals.UnitFor(42_706, quantity), quantity) >= 42_706);
    }
}
