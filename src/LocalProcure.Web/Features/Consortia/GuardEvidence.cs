using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;

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
}
