using LocalProcure.Domain;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Tenders;

namespace LocalProcure.Tests.Domain.Evaluations;

public class RankingTests
{
    [Theory]
    [InlineData(100_00, 100_00, 40, 40.00)]
    [InlineData(200_00, 100_00, 40, 20.00)]
    [InlineData(300_00, 100_00, 40, 13.33)]
    [InlineData(150_00, 100_00, 40, 26.67)]
    [InlineData(1600_00, 1_00, 100, 0.06)]
    public void Price_scores_by_the_published_formula(long pence, long lowest, int weight, double score) =>
        Assert.Equal((decimal)score, PriceScore.Of(pence, lowest, weight));

    [Theory]
    [InlineData(1, 1.5, 2)]
    [InlineData(333, 0.5, 167)]
    [InlineData(1999, 12.345, 24678)]
    public void A_line_costs_unit_price_times_quantity_to_the_nearest_penny(long unit, double quantity, long pence) =>
        Assert.Equal(pence, PriceScore.LinePence(unit, (decimal)quantity));

    [Fact]
    public void A_bid_that_fails_a_gate_is_not_ranked_and_does_not_set_the_lowest_price()
    {
        var (tender, scored, gate) = Gated();
        var cheap = Result(50_00, (scored.Id, 5), (gate.Id, 0));
        var good = Result(100_00, (scored.Id, 5), (gate.Id, 1));
        var ranking = Ranking.Of(tender, [cheap, good]);
        Assert.Equal([good.BidId, cheap.BidId], ranking.Select(b => b.BidId));
        Assert.Equal(100m, ranking[0].Total);
        Assert.Null(ranking[1].Rank);
        Assert.False(ranking[1].Passed);
    }

    [Fact]
    public void Equal_totals_share_a_rank_and_are_flagged()
    {
        var tender = Drafts.Complete();
        var question = tender.Questions[0];
        var ranking = Ranking.Of(tender, [Result(100_00, (question.Id, 4)), Result(100_00, (question.Id, 4)), Result(200_00, (question.Id, 1))]);
        Assert.Equal([1, 1, 3], ranking.Select(b => b.Rank!.Value));
        Assert.Equal([true, true, false], ranking.Select(b => b.IsTied));
    }

    [Fact]
    public void Ranking_depends_on_nothing_but_the_bids_whatever_their_order()
    {
        var random = new Random(20261122);
        for (var round = 0; round < 200; round++)
        {
            var (tender, scored, gate) = Gated();
            var results = Enumerable.Range(0, random.Next(1, 9))
                .Select(_ => Result(random.Next(1, 500_000), (scored.Id, random.Next(0, 6)), (gate.Id, random.Next(0, 5) == 0 ? 0 : 1))).ToArray();
            var ranking = Ranking.Of(tender, results);
            var again = Ranking.Of(tender, results.OrderBy(_ => random.Next()));
            Assert.Equal(ranking.Select(b => (b.BidId, b.Total, b.Rank, b.IsTied)), again.Select(b => (b.BidId, b.Total, b.Rank, b.IsTied)));
            var placed = ranking.Where(b => b.Rank is not null).ToArray();
            Assert.All(placed, b => Assert.InRange(b.Total, 0m, 100m));
            Assert.All(placed, b => Assert.Equal(placed.Count(other => other.Total > b.Total) + 1, b.Rank));
            if (placed.Length == 0) continue;
            var cheapest = placed.MinBy(b => b.PricePence)!;
            Assert.Equal(40m, cheapest.Scores[tender.PriceCriterion!.Id]);
        }
    }

    [Fact]
    public void Only_a_fully_agreed_passing_first_place_can_be_awarded()
    {
        var tender = Drafts.In(TenderStatus.Opened);
        var question = tender.Questions[0];
        var (best, other) = (Result(100_00, (question.Id, 5)), Result(200_00, (question.Id, 5)));
        var ranking = Ranking.Of(tender, [best, other]);
        var now = Drafts.Closes.AddDays(1);
        Assert.Equal(EvaluationText.ConsensusMissing(1), Award.WhyNot(tender, ranking, best.BidId, 1, now));
        Assert.Equal(EvaluationText.OnlyTheFirst, Award.WhyNot(tender, ranking, other.BidId, 0, now));
        Assert.Equal(EvaluationText.ChooseWinner, Award.WhyNot(tender, ranking, Guid.CreateVersion7(), 0, now));
        Assert.Null(Award.WhyNot(tender, ranking, best.BidId, 0, now));
        _ = new Award(tender, ranking[0], "Highest total", Drafts.By(Drafts.Officer, now));
        tender.Award(Drafts.By(Drafts.Officer, now));
        Assert.Equal(TenderText.AlreadyAwarded, Award.WhyNot(tender, ranking, best.BidId, 0, now));
    }

    private static (Tender, TenderQuestion Scored, TenderQuestion Gate) Gated()
    {
        var tender = Drafts.Complete();
        var gate = tender.AddQuestion(new OwnWords("Insured?", "Wedi yswirio?"), OwnWords.None, null, null, Drafts.By(Drafts.Officer));
        return (tender, tender.Questions[0], gate);
    }

    private static BidResult Result(long pence, params (Guid Question, int Points)[] points) =>
        new(Guid.CreateVersion7(), pence, points.ToDictionary(p => p.Question, p => p.Points));
}
