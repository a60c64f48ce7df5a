using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.People;

namespace LocalProcure.Web.Features.Consortia;

/// <summary>Somebody in a room, and the member firms that they act for.</summary>
public sealed record RoomPerson(Guid Id, string Name, IReadOnlyList<Guid> Firms);

/// <summary>Everybody who may read a room.</summary>
public sealed class RoomPeople(AppDb db, Current current)
{
    public async Task<IReadOnlyList<RoomPerson>> Of(RoomPage room)
    {
        var firms = room.Consortium.AcceptedMembers.Select(m => m.FirmId!.Value).ToArray();
        var people = await db.People.AsNoTracking().Include(p => p.Firms).Include(p => p.Mandates).AsSplitQuery().ActingFor(firms, current.Now).OrderBy(p => p.Name).ThenBy(p => p.Id).ToListAsync();
        return [.. people.Select(p => new RoomPerson(p.Id, p.Name, [.. firms.Where(f => p.ActsFor(f, current.Now))]))];
    }
}
