using LocalProcure.Domain.Firms;

namespace LocalProcure.Domain.Spend;

/// <summary>What local suppliers said in one survey of what they spend in the area themselves.</summary>
/// <param name="Name">The survey's own name, such as 2025-26.</param>
/// <param name="Asked">How many were invited.</param>
public sealed record LmSurvey(string Name, int Asked, IReadOnlyList<LmAnswer> Answers);

/// <summary>One supplier's answer.</summary>
/// <param name="SupplierId">The firm, or the buyer's account where no firm is known.</param>
/// <param name="RespentBasisPoints">What of its income it spends in the area again, on staff who live there and on suppliers there.</param>
public sealed record LmAnswer(Guid SupplierId, FirmSize Size, int RespentBasisPoints);

/// <summary>
/// Local Multiplier 3 of the New Economics Foundation, (R1 + R2 + R3) / R1, always as a range: what those who did not answer spend again
/// counts as nothing in the low figure and as everything in the high one. No default rate is ever put in their place.
/// </summary>
/// <param name="R1Pence">Base spend.</param>
/// <param name="R2Pence">The part of it spent in the area. Wages of the buyers' own staff are outside the base, so they are not in it.</param>
/// <param name="R3LowPence">What those who answered spend again in the area.</param>
/// <param name="R3HighPence">The same, and all of what the others were paid.</param>
/// <param name="Answered">Suppliers paid in the month, in the area, who answered.</param>
/// <param name="CoveredPence">What of R2 they were paid.</param>
public sealed record LmFigure(
    string Survey, long R1Pence, long R2Pence, long R3LowPence, long R3HighPence, decimal? Low, decimal? High,
    int Asked, int Answered, long CoveredPence, decimal? CoveredShare, IReadOnlyList<LmBand> Bands);

/// <summary>Answers of suppliers of one size; a band of fewer than five is never shown by itself.</summary>
/// <param name="Key">A size, or "others" for the bands too small to stand alone.</param>
public sealed record LmBand(string Key, int Firms, long CoveredPence, long RespentPence, decimal? RespentShare);

/// <summary>Works the local multiplier out.</summary>
public static class LocalMultiplier
{
    /// <summary>Nothing is shown of fewer firms than this.</summary>
    public const int Fewest = 5;
    public const string Others = "others";

    /// <param name="localPence">What each supplier was paid in the area in the month.</param>
    public static LmFigure? Of(LmSurvey? survey, Retention whole, IReadOnlyDictionary<Guid, long> localPence)
    {
        if (survey is null || whole.BasePence <= 0 || whole.RetainedPence <= 0) return null;
        var answers = survey.Answers.Where(a => localPence.GetValueOrDefault(a.SupplierId) > 0).DistinctBy(a => a.SupplierId)
            .Select(a => (a.Size, Paid: localPence[a.SupplierId], Respent: Part(localPence[a.SupplierId], a.RespentBasisPoints))).ToList();
        if (answers.Count < Fewest) return null;
        var (covered, low) = (answers.Sum(a => a.Paid), answers.Sum(a => a.Respent));
        var high = low + Math.Max(0, whole.RetainedPence - covered);
        return new LmFigure(survey.Name, whole.BasePence, whole.RetainedPence, low, high, Times(low), Times(high), survey.Asked, answers.Count, covered,
            Share.Of(covered, whole.RetainedPence), Bands(answers));

        decimal? Times(long r3) => Share.Of(whole.BasePence + whole.RetainedPence + r3, whole.BasePence);
    }

    /// <summary>Bands of at least five. The rest go together, and when even they are fewer than five the smallest band joins them, so that nothing can be told by taking away.</summary>
    private static LmBand[] Bands(List<(FirmSize Size, long Paid, long Respent)> answers)
    {
        var bands = answers.GroupBy(a => a.Size).OrderBy(g => g.Count()).ThenBy(g => g.Key).Select(g => (g.Key, Answers: g.ToList())).ToList();
        var others = bands.Where(b => b.Answers.Count < Fewest).SelectMany(b => b.Answers).ToList();
        var alone = bands.Where(b => b.Answers.Count >= Fewest).ToList();
        while (others.Count is > 0 and < Fewest && alone.Count > 0)
        {
            others.AddRange(alone[0].Answers);
            alone.RemoveAt(0);
        }
        if (alone.Count == 0) return [];
        return [.. alone.OrderBy(b => b.Key).Select(b => Band(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(b.Key.ToString()), b.Answers)), .. others.Count == 0 ? [] : new[] { Band(Others, others) }];
    }

    private static LmBand Band(string key, List<(FirmSize Size, long Paid, long Respent)> answers)
    {
        var (paid, respent) = (answers.Sum(a => a.Paid), answers.Sum(a => a.Respent));
        return new LmBand(key, answers.Count, paid, respent, Share.Of(respent, paid));
    }

    /// <summary>So many basis points of an amount, half a penny away from zero.</summary>
    private static long Part(long pence, int basisPoints) => (long)(((Int128)pence * basisPoints * 2 + 10_000) / 20_000);
}
