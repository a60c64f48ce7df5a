using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;

namespace LocalProcure.Web.Features.Staff;

/// <summary>Somebody who owns a buyer or firm, for staff to see.</summary>
public sealed record Owner(string Name, string Email);

/// <summary>Finds owners and makes new ones where the last is lost.</summary>
public sealed class Owners(AppDb db, Current current)
{
    public Task<List<Owner>> OfFirm(Guid id) => db.FirmMembers.Where(m => m.FirmId == id && m.Role == FirmRole.Owner)
        .Join(db.People, m => m.PersonId, p => p.Id, (m, p) => new Owner(p.Name, p.Email)).ToListAsync();

    public async Task<List<Owner>> OfBuyer(Guid id)
    {
        var members = await db.BuyerMembers.Where(m => m.BuyerId == id).Join(db.People, m => m.PersonId, p => p.Id, (m, p) => new { m.Roles, p.Name, p.Email }).ToListAsync();
        return [.. members.Where(x => x.Roles.HasFlag(BuyerRole.Owner)).Select(x => new Owner(x.Name, x.Email))];
    }

    public Task<Person?> Named(string? email)
    {
        var lower = (email ?? "").Trim().ToLowerInvariant();
        return db.People.SingleOrDefaultAsync(p => p.Email.ToLower() == lower && p.ClosedAt == null);
    }

    public async Task MakeOfFirm(Firm firm, Person person, string reason)
    {
        await db.JoinFirm(firm.Id, person.Id, FirmRole.Owner, current.Act);
        firm.NoteOwnerReplaced(reason, current.Act);
    }

    public async Task MakeOfBuyer(Buyer buyer, Person person, string reason)
    {
        var member = await db.BuyerMembers.SingleOrDefaultAsync(m => m.BuyerId == buyer.Id && m.PersonId == person.Id);
        if (member is null) db.BuyerMembers.Add(new BuyerMember(buyer.Id, person.Id, BuyerRole.Owner, current.Act));
        else member.Change(member.Roles | BuyerRole.Owner, current.Act);
        buyer.NoteOwnerReplaced(reason, current.Act);
    }
}
