using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Evaluations;

/// <summary>What the ranking needs to know of one bid: its price, and the points agreed for its answers.</summary>
/// <param name="Points">By question; a pass/fail question holds 1 or 0.</param>
public sealed record BidResult(Guid BidId, long PricePence, IReadOnlyDictionary<Guid, int> Points);

/// <summary>A bid's place: its score for each criterion and in total, both out of 100.</summary>
/// <param name="Rank">1 is best; null when a pass/fail question was failed. Bids with equal totals share a rank.</param>
public sealed record RankedBid(Guid BidId, long PricePence, IReadOnlyDictionary<Guid, decimal> Scores, decimal Total, bool Passed, int? Rank, bool IsTied);

/// <summary>
/// Ranks bids. Each criterion's score is rounded to two decimals, half away from zero, and the total is their exact sum.
/// Quality: the points of the criterion's questions, each counting alike, out of the most possible, times the weight. Price: <see cref="PriceScore"/>.
/// </summary>
public static class Ranking
{
    public static IReadOnlyList<RankedBid> Of(Tender tender, IEnumerable<BidResult> results)
    {
        var all = results.Select(r => (Result: r, Passed: Passes(tender, r))).ToArray();
        var lowest = all.Where(b => b.Passed).Select(b => b.Result.PricePence).DefaultIfEmpty(0).Min();
        var scored = all.Select(b => (b.Result, b.Passed, Scores: b.Passed ? Scores(tender, b.Result, lowest) : new Dictionary<Guid, decimal>())).ToArray();
        var totals = scored.Where(b => b.Passed).Select(b => b.Scores.Values.Sum()).ToArray();
        return [.. scored.Select(b => Placed(b.Result, b.Scores, b.Passed, totals))
            .OrderBy(b => b.Rank ?? int.MaxValue).ThenBy(b => b.PricePence).ThenBy(b => b.BidId)];
    }

    private static RankedBid Placed(BidResult result, Dictionary<Guid, decimal> scores, bool passed, decimal[] totals)
    {
        var total = scores.Values.Sum();
        return new RankedBid(result.BidId, result.PricePence, scores, total, passed,
            passed ? 1 + totals.Count(t => t > total) : null, passed && totals.Count(t => t == total) > 1);
    }

    private static bool Passes(Tender tender, BidResult result) =>
        tender.Questions.Where(q => q.CriterionId is null).All(q => result.Points.GetValueOrDefault(q.Id) == 1);

    private static Dictionary<Guid, decimal> Scores(Tender tender, BidResult result, long lowest) =>
        tender.Criteria.ToDictionary(c => c.Id, c => c.IsPrice
            ? PriceScore.Of(result.PricePence, lowest, c.Weight)
            : Quality(tender, c, result));

    private static decimal Quality(Tender tender, AwardCriterion criterion, BidResult result)
    {
        var questions = tender.Questions.Where(q => q.CriterionId == criterion.Id).ToArray();
        return questions.Length == 0 ? 0m
            : PriceScore.OfPoints(questions.Sum(q => result.Points.GetValueOrDefault(q.Id)), questions.Length * Score.Most, criterion.Weight);
    }
}
