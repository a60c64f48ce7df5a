using LocalProcure.Domain.Consortia.Finding;
using LocalProcure.Domain.Cpv;

namespace LocalProcure.Domain.Consortia;

/// <summary>How likely two firms are to be competitors for a piece of work.</summary>
public enum CompetitionRisk
{
    None,
    /// <summary>The same kind of work in the same places, but at least one of them could not meet what is asked alone.</summary>
    SameTrade,
    /// <summary>The same kind of work in the same places, and each could meet what is asked alone.</summary>
    Likely,
}

/// <summary>
/// Warns before a likely competitor is asked in. Bidding together is lawful where the firms do not compete for the work or could not do it alone;
/// it is for them to judge, so this never decides, but it makes them look.
/// </summary>
public static class CompetitionGuard
{
    /// <param name="needs">What the tender asks; with nothing asked, nothing stops either from bidding alone.</param>
    public static CompetitionRisk Between(Candidate one, Candidate other, IReadOnlyList<Need> needs) =>
        !DoSameWork(one, other) || !InSamePlaces(one, other) ? CompetitionRisk.None
        : needs.All(need => one.Meets(need) && other.Meets(need)) ? CompetitionRisk.Likely : CompetitionRisk.SameTrade;

    /// <summary>The highest risk between a firm to be asked and any that is in already, and with which.</summary>
    public static (CompetitionRisk Risk, IReadOnlyList<string> With) Of(Candidate asked, IEnumerable<Candidate> members, IReadOnlyList<Need> needs)
    {
        var found = members.Where(m => m.Id != asked.Id).Select(m => (m.Id, Risk: Between(m, asked, needs))).Where(r => r.Risk != CompetitionRisk.None).ToList();
        var highest = found.Select(r => r.Risk).DefaultIfEmpty().Max();
        return (highest, [.. found.Where(r => r.Risk == highest).Select(r => r.Id)]);
    }

    private static bool DoSameWork(Candidate one, Candidate other) => one.Capabilities.Any(a => other.Capabilities.Any(b => CpvTree.OnOneBranch(a, b)));

    // Who names no place may work anywhere.
    private static bool InSamePlaces(Candidate one, Candidate other) => one.Areas.Count == 0 || other.Areas.Count == 0 || one.Areas.Any(other.Areas.Contains);
}
