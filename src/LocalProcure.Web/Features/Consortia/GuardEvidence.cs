using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>The competition guard, asked before a firm comes into a room.</summary>
public sealed class GuardEvidence(AppDb db, Current current)
{
    /// <summary>How likely a firm is to compete with one that is in already, by what both do, where, and whether each could meet what is asked alone.</summary>
    /// <param name="besides">A member that goes when the firm comes.</param>
    public async Task<GuardView> Before(RoomPage room, Firm asked, Guid? besides = null)
    {
        var members = room.Consortium.AcceptedMembers.Select(m => m.FirmId!.Value).Where(id => id != asked.Id && id != besides).Select(id => room.Firms[id]);
        var day = current.Now.UkDate();
        var (risk, with) = CompetitionGuard.Of((await db.LoadGuarded([asked], day, room.MyFirms))[0], await db.LoadGuarded(members, day, room.MyFirms), [.. room.Conditions.Select(FirmEvidence.AsNeed)]);
        return new GuardView(risk, [.. with.Select(id => room.FirmName(Guid.Parse(id)))]);
    }

    /// <summary>The same for every member of a standing group that a tender would bring together: the tender says what each would have to meet alone.</summary>
    public async Task<IReadOnlyList<(Guid FirmId, GuardView Risk)>> Among(RoomPage room, Tender tender)
    {
        var members = await db.LoadGuarded(room.Consortium.AcceptedMembers.Select(m => room.Firms[m.FirmId!.Value]), current.Now.UkDate(), room.MyFirms);
        var needs = tender.Requirements.Select(FirmEvidence.AsNeed).ToList();
        var found = new List<(Guid, GuardView)>();
        for (var i = 1; i < members.Count; i++)
            if (CompetitionGuard.Of(members[i], members.Take(i), needs) is (not CompetitionRisk.None, var with) risky)
                found.Add((Guid.Parse(members[i].Id), new GuardView(risky.Risk, [.. with.Select(id => room.FirmName(Guid.Parse(id)))])));
        return found;
    }
}
