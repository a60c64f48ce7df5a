using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Domain.Evaluations;

/// <summary>What the ranking needs to know of one bid: its price, and the points agreed for its answers.</summary>
/// <param name="Points">By question; a pass/fail question holds 1 or 0.</param>
public sealed record BidResult(Guid BidId, long PricePence, IReadOnlyDictionary<Guid, int> Points);

/// <summary>A bid's place: its score for each criterion and in total, both out of 100.</summary>
/// <param name="Rank">1 is best; null when a gate was failed. Bids that the published rule leaves equal share a rank.</param>
/// <param name="IsTied">Equal with another even after the published rule: lots are drawn.</param>
public sealed record RankedBid(Guid BidId, long PricePence, IReadOnlyDictionary<Guid, decimal> Scores, decimal Total, bool Passed, int? Rank, bool IsTied)
{
    /// <summary>Everything but price.</summary>
    public decimal Quality { get; init; }
    /// <summary>The price score worked out; null without a price criterion or when a gate was failed.</summary>
    public WorkedPrice? Price { get; init; }
    /// <summary>The rule that parted it from a bid with the same total; null where none was needed.</summary>
    public TieRule? PartedBy { get; init; }
    /// <summary>Pass/fail questions and criteria with a minimum that the bid failed.</summary>
    public IReadOnlyList<Guid> FailedGates { get; init; } = [];
}

/// <summary>
/// Ranks bids. Each criterion's score is rounded to two decimals, half away from zero, and the total is their exact sum.
/// Quality: the points of the criterion's questions, each counting alike, out of the most possible, times the weight. Price: <see cref="PriceFormulas"/>.
/// </summary>
public static class Ranking
{
    public static IReadOnlyList<RankedBid> Of(Tender tender, IEnumerable<BidResult> results) => Of(tender, tender.Questions, results);

    /// <param name="questions">Those that bidders were asked: of a lot, the lot's own and the common ones.</param>
    public static IReadOnlyList<RankedBid> Of(Tender tender, IReadOnlyCollection<TenderQuestion> questions, IEnumerable<BidResult> results)
    {
        var judged = results.Select(r => Judged(tender, questions, r)).ToArray();
        var field = PriceField.Of([.. judged.Where(b => b.Passed).Select(b => b.PricePence)]);
        var scored = judged.Select(b => b.Passed ? Priced(tender, b, field!) : b).ToArray();
        var passed = scored.Where(b => b.Passed).ToArray();
        return [.. scored.Select(b => b.Passed ? Placed(tender.TieRule, b, passed) : b)
            .OrderBy(b => b.Rank ?? int.MaxValue).ThenBy(b => b.PricePence).ThenBy(b => b.BidId)];
    }

    private static RankedBid Judged(Tender tender, IReadOnlyCollection<TenderQuestion> questions, BidResult result)
    {
        var scores = tender.Criteria.Where(c => !c.IsPrice).ToDictionary(c => c.Id, c => Quality(questions, c, result));
        Guid[] failed =
        [
            .. questions.Where(q => q.CriterionId is null && result.Points.GetValueOrDefault(q.Id) != 1).Select(q => q.Id),
            .. tender.Criteria.Where(c => !c.IsPrice && c.Minimum is { } least && scores[c.Id] * 100 < least * c.Weight).Select(c => c.Id),
        ];
        return failed.Length > 0
            ? new RankedBid(result.BidId, result.PricePence, new Dictionary<Guid, decimal>(), 0m, false, null, false) { FailedGates = failed }
            : new RankedBid(result.BidId, result.PricePence, scores, 0m, true, null, false);
    }

    private static RankedBid Priced(Tender tender, RankedBid bid, PriceField field)
    {
        var quality = bid.Scores.Values.Sum();
        if (tender.PriceCriterion is not { } criterion) return bid with { Quality = quality, Total = quality };
        var price = PriceFormulas.Of(tender, bid.PricePence, field, criterion.Weight);
        return bid with { Scores = new Dictionary<Guid, decimal>(bid.Scores) { [criterion.Id] = price.Score }, Quality = quality, Price = price, Total = quality + price.Score };
    }

    private static RankedBid Placed(TieRule rule, RankedBid bid, RankedBid[] passed)
    {
        var better = passed.Count(other => other.Total > bid.Total || other.Total == bid.Total && IsAhead(rule, other, bid));
        var equals = passed.Where(other => other.BidId != bid.BidId && other.Total == bid.Total).ToArray();
        var isTied = equals.Any(other => !IsAhead(rule, other, bid) && !IsAhead(rule, bid, other));
        return bid with { Rank = better + 1, IsTied = isTied, PartedBy = equals.Any(other => IsAhead(rule, other, bid) || IsAhead(rule, bid, other)) ? rule : null };
    }

    private static bool IsAhead(TieRule rule, RankedBid one, RankedBid other) => rule switch
    {
        TieRule.HighestQuality => one.Quality > other.Quality,
        TieRule.LowestPrice => one.PricePence < other.PricePence,
        _ => false,
    };

    private static decimal Quality(IReadOnlyCollection<TenderQuestion> all, AwardCriterion criterion, BidResult result)
    {
        var questions = all.Where(q => q.CriterionId == criterion.Id).ToArray();
        return questions.Length == 0 ? 0m
            : PriceScore.OfPoints(questions.Sum(q => result.Points.GetValueOrDefault(q.Id)), questions.Length * Score.Most, criterion.Weight);
    }
}
