using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Consortia.Finding;
using LocalProcure.Domain.Firms;
using Searched = LocalProcure.Domain.Consortia.Finding.Candidate;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>What firms do, where, and what they can show, as the competition guard compares it: from their profiles as far as a search may use them, and from what they want to hear about.</summary>
public sealed class GuardEvidence(AppDb db, Current current)
{
    public async Task<Searched> Of(Firm firm, RoomPage room) => (await Of([firm], room))[0];

    public Task<IReadOnlyList<Searched>> Of(IEnumerable<Firm> firms, RoomPage room) => Of(firms, room.MyFirms);

    public async Task<IReadOnlyList<Searched>> Of(IEnumerable<Firm> firms, IReadOnlyCollection<Guid> ours)
    {
        var all = firms.ToList();
        var ids = all.Select(f => f.Id).ToArray();
        var shown = (await db.LoadEvidence(db.Firms.Where(f => ids.Contains(f.Id)), current.Now.UkDate(), Audience.Finder, ours)).ToDictionary(e => e.FirmId);
        return [.. all.Select(f => Of(f, shown[f.Id]))];
    }

    /// <summary>How likely a firm is to compete with one that is in already, by what both do, where, and whether each could meet what is asked alone.</summary>
    public async Task<GuardView> Before(RoomPage room, Firm asked, Guid? besides = null)
    {
        var members = room.Consortium.AcceptedMembers.Select(m => m.FirmId!.Value).Where(id => id != asked.Id && id != besides).Select(id => room.Firms[id]);
        var (risk, with) = CompetitionGuard.Of(await Of(asked, room), await Of(members, room), NeedsOf(room));
        return new GuardView(risk, [.. with.Select(id => room.FirmName(Guid.Parse(id)))]);
    }

    /// <summary>The same before there is a group: a firm that would lead, and those that it would ask.</summary>
    /// <param name="needs">With nothing asked yet nobody can say who could do it alone.</param>
    public async Task<GuardView> Before(Firm own, IReadOnlyList<Firm> partners, IReadOnlyList<Need> needs)
    {
        var (risk, with) = CompetitionGuard.Of((await Of([own], [own.Id]))[0], await Of(partners, [own.Id]), needs);
        return new GuardView(risk == CompetitionRisk.Likely && needs.Count == 0 ? CompetitionRisk.SameTrade : risk, [.. with.Select(id => partners.First(p => p.Id == Guid.Parse(id)).NameShown)]);
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
