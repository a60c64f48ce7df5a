using LocalProcure.Domain;
using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Evaluations;
using LocalProcure.Domain.Tenders;
using LocalProcure.Tests.Domain.Tenders;

namespace LocalProcure.Tests.Domain.Evaluations;

public class PriceFormulasTests
{
    [Theory]
    [InlineData(100_00, 150_00, 40, 33.33)] // a third below the mean: 50% + 33.33%
    [InlineData(150_00, 150_00, 40, 20.00)] // the mean itself: half
    [InlineData(200_00, 150_00, 40, 6.67)]
    [InlineData(300_00, 150_00, 40, 0.00)] // twice the mean would be below nothing
    [InlineData(10_00, 150_00, 40, 40.00)] // never above the whole
    public void Against_the_mean(long pence, long mean, int weight, double score)
    {
        var worked = PriceFormulas.MeanBased(pence, mean, weight);
        Assert.Equal((decimal)score, worked.Score);
        Assert.EndsWith(score == 40 ? "= 40.00 (≤ 100%)" : score == 0 ? "= 0.00 (≥ 0)" : $"= {worked.Score:0.00}", worked.Working);
    }

    [Theory]
    [InlineData(100_00, 1, 40, 40.00)]
    [InlineData(110_00, 1, 40, 36.00)]
    [InlineData(110_00, 2, 40, 32.00)]
    [InlineData(125_50, 1, 40, 29.80)]
    [InlineData(200_00, 1, 40, 0.00)]
    [InlineData(300_00, 1, 40, 0.00)]
    public void Fixed_points_for_each_per_cent_above_the_lowest_of_100_pounds(long pence, int lost, int weight, double score) =>
        Assert.Equal((decimal)score, PriceFormulas.FixedPoints(pence, 100_00, lost, weight).Score);

    [Fact]
    public void The_working_can_be_checked_with_a_pencil()
    {
        Assert.Equal("£100.00 ÷ £200.00 × 40 = 20.00", PriceFormulas.RelativeToLowest(200_00, 100_00, 40).Working);
        Assert.Equal("(50% + (£150.00 − £200.00) ÷ £150.00) × 40 = 6.67", PriceFormulas.MeanBased(200_00, 150_00, 40).Working);
        Assert.Equal("(100 − (£110.00 ÷ £100.00 − 1) × 100 × 1.5) % × 40 = 34.00", PriceFormulas.FixedPoints(110_00, 100_00, 1.5m, 40).Working);
    }

    [Theory]
    [InlineData(PriceFormula.RelativeToLowest, 40.00, 26.67, 20.00)]
    [InlineData(PriceFormula.MeanBased, 33.33, 20.00, 6.67)]
    [InlineData(PriceFormula.FixedPoints, 40.00, 20.00, 0.00)]
    public void The_ranking_uses_the_formula_that_the_tender_published(PriceFormula formula, double cheap, double middle, double dear)
    {
        var tender = Judged(formula, TieRule.RecordedDraw);
        var bids = new[] { Result(tender, 100_00, 3), Result(tender, 150_00, 3), Result(tender, 200_00, 3) };
        var ranking = Ranking.Of(tender, bids);
        var price = tender.PriceCriterion!.Id;
        Assert.Equal([(decimal)cheap, (decimal)middle, (decimal)dear], bids.Select(b => ranking.Single(r => r.BidId == b.BidId).Scores[price]));
        Assert.All(ranking, b => Assert.Contains($"= {b.Scores[price]:0.00}", b.Price!.Working));
    }

    [Theory]
    [InlineData(TieRule.RecordedDraw, null)]
    [InlineData(TieRule.HighestQuality, "good")]
    [InlineData(TieRule.LowestPrice, "cheap")]
    public void Equal_totals_are_parted_only_by_the_rule_that_was_published(TieRule rule, string? first)
    {
        // Fixed points at 1.2 a per cent: 60 × 3/5 + 40 = 76; 60 × 4/5 + 40 × 70% = 76.
        var tender = Judged(PriceFormula.FixedPoints, rule, 120);
        var (cheap, good) = (Result(tender, 100_00, 3), Result(tender, 125_00, 4));
        var ranking = Ranking.Of(tender, [cheap, good]);
        Assert.All(ranking, b => Assert.Equal(76m, b.Total));
        if (first is null)
        {
            Assert.All(ranking, b => Assert.True(b is { Rank: 1, IsTied: true, PartedBy: null }));
            Assert.Equal(AwardText.SayHowDrawn, Award.WhyNotDraw(ranking[0], " "));
            Assert.Null(Award.WhyNotDraw(ranking[0], "Drawn from a hat before two witnesses"));
            return;
        }
        Assert.Equal(first == "good" ? good.BidId : cheap.BidId, ranking[0].BidId);
        Assert.Equal([1, 2], ranking.Select(b => b.Rank!.Value));
        Assert.All(ranking, b => Assert.True(!b.IsTied && b.PartedBy == rule));
        Assert.Null(Award.WhyNotDraw(ranking[0], null));
    }

    [Theory]
    [InlineData(60, 3, true)]
    [InlineData(60, 2, false)]
    [InlineData(61, 3, false)]
    [InlineData(null, 0, true)]
    public void A_criterion_may_be_a_gate(int? minimum, int points, bool passes)
    {
        var tender = Drafts.Complete();
        var quality = tender.Criteria[0];
        tender.ChangeCriterion(quality.Id, quality.Name, quality.Weight, false, Drafts.By(Drafts.Officer), minimum);
        var ranked = Ranking.Of(tender, [Result(tender, 100_00, points)]).Single();
        Assert.Equal(passes, ranked.Passed);
        Assert.Equal(passes ? [] : [quality.Id], ranked.FailedGates);
    }

    [Theory]
    [InlineData(null, new long[] { 50_00, 100_00, 150_00 }, new long[0])]
    [InlineData(20, new long[] { 50_00, 100_00, 150_00 }, new long[] { 50_00 })]
    [InlineData(50, new long[] { 50_00, 100_00, 150_00 }, new long[0])] // exactly on the line is not below it
    [InlineData(49, new long[] { 50_00, 100_00, 150_00 }, new long[] { 50_00 })]
    [InlineData(10, new long[] { 50_00 }, new long[0])]
    public void Low_prices_are_pointed_out_by_the_buyers_own_rule_only(int? percent, long[] prices, long[] low)
    {
        var tender = Drafts.Complete();
        tender.SetLowPrice(percent, Drafts.By(Drafts.Officer));
        var found = LowPrices.Of(tender, [.. prices.Select(p => (Guid.CreateVersion7(), p))]);
        Assert.Equal(low, found.Select(f => f.PricePence));
        Assert.All(found, f => Assert.Equal((100_00L, 50.0m), (f.MeanPence, f.PercentBelow)));
    }

    [Fact]
    public void The_low_price_rule_cannot_be_fitted_to_prices_that_were_seen() =>
        Assert.Equal(JudgingText.PricesAreSeen, Drafts.In(TenderStatus.Opened).WhyNotSetLowPrice(20));

    private static Tender Judged(PriceFormula formula, TieRule tie, int lost = 100)
    {
        var tender = Drafts.Complete();
        tender.SetJudging(formula, lost, tie, Drafts.By(Drafts.Officer));
        return tender;
    }

    private static BidResult Result(Tender tender, long pence, int points) => new(Guid.CreateVersion7(), pence, new Dictionary<Guid, int> { [tender.Questions[0].Id] = points });
}
