using LocalProcure.Domain.Cpv;
using LocalProcure.Domain.Firms;

namespace LocalProcure.Domain.Matching;

/// <summary>A firm's interest, prepared for comparing with many tenders.</summary>
public sealed class Wanted
{
    private readonly (string Code, string Stem)[] cpv;
    private readonly (string Code, IReadOnlyCollection<string> Around)[] areas;
    private readonly (string Word, string Folded)[] words;

    public Wanted(Guid firmId, Interest interest, AreasAround around)
    {
        (FirmId, Interest) = (firmId, interest);
        cpv = [.. interest.CpvCodes.Select(code => (code, CpvTree.StemOf(code)))];
        areas = [.. interest.AreaCodes.Select(code => (code, around(code)))];
        words = [.. interest.Words.Select(word => (word, Folded.Word(word))).Where(w => w.Item2.Length > 1)];
    }

    public Guid FirmId { get; }
    public Interest Interest { get; }

    /// <summary>The divisions (first two digits) to look under; empty when any CPV code will do.</summary>
    public IEnumerable<string> Divisions => cpv.Select(c => c.Stem[..2]).Distinct();

    /// <summary>
    /// Why the tender matches, or null. Every part that the firm filled in must agree; within a part one is enough.
    /// CPV codes and areas agree up and down: a branch covers what is below it and hears of what is broader.
    /// </summary>
    public Match? With(Notice notice)
    {
        if (notice.NetPence is { } pence && (pence < Interest.LeastPence || pence > Interest.MostPence)) return null;

        List<string> codes = [];
        foreach (var (_, stem) in cpv)
            foreach (var (code, tenderStem) in notice.Cpv)
                if ((stem.StartsWith(tenderStem, StringComparison.Ordinal) || tenderStem.StartsWith(stem, StringComparison.Ordinal)) && !codes.Contains(code)) codes.Add(code);
        if (cpv.Length > 0 && codes.Count == 0) return null;

        List<string> places = [];
        foreach (var (code, around) in areas)
            if (notice.AreasAndAround.Contains(code) || around.Any(notice.Areas.Contains)) places.Add(code);
        // A tender that names no place can be done from anywhere.
        if (areas.Length > 0 && places.Count == 0 && notice.Areas.Count > 0) return null;

        List<string> found = [];
        foreach (var (word, folded) in words)
            if (notice.Text.Contains(folded, StringComparison.Ordinal)) found.Add(word);
        if (words.Length > 0 && found.Count == 0) return null;

        var byValue = notice.NetPence is not null && (Interest.LeastPence is not null || Interest.MostPence is not null);
        return new Match(FirmId, Interest.Name, codes, places, byValue, found);
    }
}

/// <summary>Why a tender is for a firm.</summary>
/// <param name="CpvCodes">The tender's codes that the interest covers or that cover it.</param>
/// <param name="AreaCodes">The firm's areas that agree.</param>
/// <param name="ByValue">The value is known and within the range that the firm gave.</param>
/// <param name="Words">The firm's words that the tender uses.</param>
public sealed record Match(Guid FirmId, string Interest, IReadOnlyList<string> CpvCodes, IReadOnlyList<string> AreaCodes, bool ByValue, IReadOnlyList<string> Words);
