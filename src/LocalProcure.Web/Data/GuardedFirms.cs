using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Consortia.Finding;
using LocalProcure.Domain.Firms;

namespace LocalProcure.Web.Data;

/// <summary>What firms do, where, and what they can show, as the competition guard compares it: from their profiles as far as a search may use them, and from what they want to hear about.</summary>
public static class GuardedFirms
{
    /// <param name="ours">Firms of whoever looks: all that their profiles say counts.</param>
    public static async Task<IReadOnlyList<Candidate>> LoadGuarded(this AppDb db, IEnumerable<Firm> firms, DateOnly day, IReadOnlyCollection<Guid> ours)
    {
        var all = firms.ToList();
        var ids = all.Select(f => f.Id).ToArray();
        var shown = (await db.LoadEvidence(db.Firms.Where(f => ids.Contains(f.Id)), day, Audience.Finder, ours)).ToDictionary(e => e.FirmId);
        return [.. all.Select(f => Of(f, shown[f.Id]))];
    }

    /// <summary>How likely a firm is to compete with those that it would ask, before there is a group.</summary>
    /// <param name="needs">With nothing asked yet nobody can say who could do it alone.</param>
    public static async Task<(CompetitionRisk Risk, string With)> LoadRisk(this AppDb db, Firm own, IReadOnlyList<Firm> partners, IReadOnlyList<Need> needs, DateOnly day)
    {
        var (risk, with) = CompetitionGuard.Of((await db.LoadGuarded([own], day, [own.Id]))[0], await db.LoadGuarded(partners, day, [own.Id]), needs);
        return (risk == CompetitionRisk.Likely && needs.Count == 0 ? CompetitionRisk.SameTrade : risk, string.Join(", ", with.Select(id => partners.First(p => p.Id == Guid.Parse(id)).NameShown)));
    }

    private static Candidate Of(Firm firm, FirmEvidence shown)
    {
        var wants = firm.Interests.SelectMany(i => i.AreaCodes).Distinct().ToList();
        return shown.AsCandidate() with
        {
            Capabilities = [.. shown.Capabilities.Concat(firm.Interests.SelectMany(i => i.CpvCodes)).Distinct()],
            // Who names no place, in either, may work anywhere; one interest without areas hears from everywhere.
            Areas = shown.Areas.Count == 0 && firm.Interests.Any(i => i.AreaCodes.Count == 0) ? [] : [.. shown.Areas.Concat(FirmEvidence.Served(wants)).Distinct()],
        };
    }
}
