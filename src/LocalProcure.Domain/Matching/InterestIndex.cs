namespace LocalProcure.Domain.Matching;

/// <summary>All firms' interests, kept by CPV division so that one tender is compared with few of them.</summary>
public sealed class InterestIndex
{
    private readonly Dictionary<string, List<Wanted>> byDivision = [];
    private readonly List<Wanted> anyDivision = [];

    public InterestIndex(IEnumerable<Wanted> wanted)
    {
        foreach (var interest in wanted)
        {
            Count++;
            var divisions = interest.Divisions.ToList();
            if (divisions.Count == 0) anyDivision.Add(interest);
            foreach (var division in divisions)
            {
                if (!byDivision.TryGetValue(division, out var list)) byDivision[division] = list = [];
                list.Add(interest);
            }
        }
    }

    public int Count { get; }

    /// <summary>Every interest that the tender meets, each once; a firm may meet it with several.</summary>
    public IReadOnlyList<Match> Matching(Notice notice)
    {
        List<Match> matches = [];
        HashSet<Wanted> seen = [];
        foreach (var division in notice.Cpv.Select(c => c.Stem[..2]).Distinct())
            if (byDivision.TryGetValue(division, out var list))
                foreach (var interest in list)
                    if (seen.Add(interest) && interest.With(notice) is { } match) matches.Add(match);
        foreach (var interest in anyDivision)
            if (interest.With(notice) is { } match) matches.Add(match);
        return matches;
    }
}
