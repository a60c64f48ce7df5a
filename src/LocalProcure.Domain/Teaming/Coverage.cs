using LocalProcure.Domain.Requirements;

namespace LocalProcure.Domain.Teaming;

/// <summary>A firm that would close a gap, and how many of the gaps it closes in all.</summary>
/// <param name="Fully">By itself; else it brings a part of what is to be added up.</param>
public sealed record GapCloser(TeamFirm Firm, bool Fully, int Closes);

/// <summary>One condition of the board: how it stands, who carries it, and who could where nobody does.</summary>
/// <param name="Lacking">Members of whom it is asked and who do not show it.</param>
/// <param name="Closers">The best few; <paramref name="CloserCount"/> says how many there are.</param>
public sealed record CoverageLine(ConditionResult Result, IReadOnlyList<Guid> Lacking, IReadOnlyList<GapCloser> Closers, int CloserCount)
{
    public Requirement Asked => Result.Requirement;
    public bool IsMet => Result.Standing == Standing.Met;
    /// <summary>What is still to be added to a sum.</summary>
    public long? Missing => Asked.Rule == GroupRule.Sum && !IsMet ? Asked.Value - (Result.Total ?? 0) : null;
}

/// <summary>Where a firm or a group stands with what is asked, line by line. Pure: the same for a tender, a plan and a consortium.</summary>
public sealed record Coverage(IReadOnlyList<CoverageLine> Lines)
{
    /// <summary>So many firms are named for each gap.</summary>
    public const int MostClosers = 5;

    public int Met => Lines.Count(l => l.IsMet);
    public bool Qualifies => Lines.All(l => l.IsMet || !l.Asked.IsEssential);
    public IEnumerable<CoverageLine> Gaps => Lines.Where(l => !l.IsMet);

    /// <param name="lead">The firm that leads, or would.</param>
    /// <param name="members">The firm that looks, or every member of its group.</param>
    /// <param name="open">Firms that may be proposed: open to teaming, and seen as partners may see them.</param>
    public static Coverage Of(IReadOnlyList<Asked> asked, Guid lead, IReadOnlyList<TeamFirm> members, IEnumerable<TeamFirm> open)
    {
        Guid[] ids = [.. members.Select(m => m.Id)];
        var results = asked.Select(a => (Asked: a, Result: Conditions.Check(a.Requirement, lead, ids, members.Select(m => m.Shows(a))))).ToList();
        var gaps = results.Where(r => r.Result.Standing != Standing.Met).ToList();
        // Whoever joins must show by itself what every member must.
        var every = asked.Where(a => a.Requirement.Rule == GroupRule.Every).ToList();
        var could = gaps.Count == 0 ? [] : open.Where(f => !ids.Contains(f.Id) && every.TrueForAll(f.Meets))
            .Select(f => (Firm: f, Closes: gaps.Count(g => Closes(f, g.Asked, g.Result) == true), InTrade: f.IsInTrade(asked))).ToList();
        return new([.. results.Select(r => Line(r.Asked, r.Result, lead, ids, could))]);
    }

    private static CoverageLine Line(Asked asked, ConditionResult result, Guid lead, Guid[] members, List<(TeamFirm Firm, int Closes, bool InTrade)> could)
    {
        if (result.Standing == Standing.Met) return new(result, [], [], 0);
        Guid[] lacking = asked.Requirement.Rule switch
        {
            GroupRule.Every => [.. members.Where(m => result.Each[m] != Standing.Met)],
            GroupRule.Lead => [lead],
            _ => [],
        };
        var closers = could.Select(c => (c.Firm, c.Closes, c.InTrade, Fully: Closes(c.Firm, asked, result))).Where(c => c.Fully is not null)
            .OrderByDescending(c => c.InTrade).ThenByDescending(c => c.Fully).ThenByDescending(c => c.Closes).ThenByDescending(c => c.Fully == false ? c.Firm.Candidate.Amounts.GetValueOrDefault(asked.Need.Key) : 0)
            .ThenByDescending(c => c.Firm.Candidate.Spare).ThenBy(c => c.Firm.Name, StringComparer.CurrentCulture).ToList();
        return new(result, lacking, [.. closers.Take(MostClosers).Select(c => new GapCloser(c.Firm, c.Fully == true, c.Closes))], closers.Count);
    }

    /// <summary>True when the firm would close the gap by joining, false when it would bring a part of it, null when it would not help.</summary>
    private static bool? Closes(TeamFirm firm, Asked asked, ConditionResult result) => asked.Requirement.Rule switch
    {
        GroupRule.Every => null,
        GroupRule.Sum => firm.Candidate.Amounts.GetValueOrDefault(asked.Need.Key) is var brings and > 0 ? brings + (result.Total ?? 0) >= asked.Requirement.Value : null,
        _ => firm.Meets(asked) ? true : null,
    };
}
