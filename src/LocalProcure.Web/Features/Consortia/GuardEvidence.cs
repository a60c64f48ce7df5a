using LocalProcure.Domain.Consortia.Finding;
using LocalProcure.Domain.Firms;
using Searched = LocalProcure.Domain.Consortia.Finding.Candidate;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>What firms do, where, and what they can show, as the competition guard compares it: from their profiles as far as a search may use them, and from what they want to hear about.</summary>
public sealed class GuardEvidence(AppDb db, Current current)
{
    public async Task<Searched> Of(Firm firm, RoomPage room) => (await Of([firm], room))[0];

    public async Task<IReadOnlyList<Searched>> Of(IEnumerable<Firm> firms, RoomPage room)
    {
        var all = firms.ToList();
        var ids = all.Select(f => f.Id).ToArray();
        var shown = (await db.LoadEvidence(db.Firms.Where(f => ids.Contains(f.Id)), current.Now.UkDate(), Audience.Finder, room.MyFirms)).ToDictionary(e => e.FirmId);
        return [.. all.Select(f => Of(f, shown[f.Id]))];
    }

    public static IReadOnlyList<Need> NeedsOf(RoomPage room) => [.. room.Conditions.Select(FirmEvidence.AsNeed)];

    private static Searched Of(Firm firm, FirmEvidence shown)
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
