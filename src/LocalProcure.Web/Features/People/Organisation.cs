using LocalProcure.Domain.Buyers;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;

namespace LocalProcure.Web.Features.People;

/// <summary>A buyer or a firm, as far as its people go.</summary>
/// <param name="CanManage">Whether the reader may invite, change and remove.</param>
public sealed record Organisation(Guid Id, bool IsFirm, string Name, bool CanManage)
{
    /// <summary>Its page: /firms/... or /buyers/...</summary>
    public string Path => $"/{(IsFirm ? "firms" : "buyers")}/{Id}";

    /// <summary>Where its own people work on it.</summary>
    public string Home => IsFirm ? $"{Path}/profile" : Path;
}

/// <summary>Somebody who belongs, with what they may do.</summary>
public sealed record Member(Guid Id, Guid PersonId, string Name, string Email, string Roles, DateTime Since);

/// <summary>Somebody who asks to belong.</summary>
public sealed record Asking(Guid Id, string Name, string Email, string Words, DateTime At);

/// <summary>The people of an organisation, as its page shows them.</summary>
public sealed record PeoplePage(Organisation Organisation, IReadOnlyList<Member> Members, IReadOnlyList<Invitation> Invitations, IReadOnlyList<Asking> Asking);

/// <summary>Finds organisations and their people.</summary>
public sealed class Organisations(AppDb db, Current current)
{
    /// <summary>The organisation if the person belongs to it or is staff; null reads as "not found".</summary>
    public async Task<Organisation?> Find(bool isFirm, Guid id)
    {
        if (isFirm)
        {
            var firm = await db.Firms.SingleOrDefaultAsync(f => f.Id == id);
            return firm is null || !current.Me.IsStaff && !current.Me.IsMemberOfFirm(id) ? null : new(id, true, firm.NameShown, current.Me.CanManagePeople(firm));
        }
        var buyer = await db.Buyers.SingleOrDefaultAsync(b => b.Id == id);
        return buyer is null || !current.Me.CanSee(buyer) ? null : new(id, false, buyer.NameShown, current.Me.CanManagePeople(buyer));
    }

    public async Task<IReadOnlyList<Member>> MembersOf(Organisation organisation)
    {
        if (organisation.IsFirm)
        {
            var rows = await db.FirmMembers.Where(m => m.FirmId == organisation.Id)
                .Join(db.People, m => m.PersonId, p => p.Id, (m, p) => new { m, p }).OrderBy(x => x.p.Name).ToListAsync();
            return [.. rows.Select(x => new Member(x.m.Id, x.p.Id, x.p.Name, x.p.Email, OrganisationText.NameOf(x.m.Role), x.m.JoinedAt))];
        }
        var members = await db.BuyerMembers.Where(m => m.BuyerId == organisation.Id)
            .Join(db.People, m => m.PersonId, p => p.Id, (m, p) => new { m, p }).OrderBy(x => x.p.Name).ToListAsync();
        return [.. members.Select(x => new Member(x.m.Id, x.p.Id, x.p.Name, x.p.Email, OrganisationText.NamesOf(x.m.Roles), x.m.JoinedAt))];
    }

    public async Task<PeoplePage> Page(Organisation organisation)
    {
        var members = await MembersOf(organisation);
        if (!organisation.CanManage && !current.Me.IsStaff) return new(organisation, members, [], []);
        var invitations = await db.Invitations.Where(i => i.FirmId == organisation.Id || i.BuyerId == organisation.Id).ToListAsync();
        var asking = await db.JoinRequests.Where(r => r.FirmId == organisation.Id && r.DecidedAt == null)
            .Join(db.People, r => r.PersonId, p => p.Id, (r, p) => new { r, p }).OrderBy(x => x.r.AskedAt).ToListAsync();
        return new(organisation, members, [.. invitations.Where(i => i.IsOpenAt(current.Now)).OrderBy(i => i.InvitedAt)],
            [.. asking.Select(x => new Asking(x.r.Id, x.p.Name, x.p.Email, x.r.Words, x.r.AskedAt))]);
    }

    /// <summary>Makes two changes to one organisation's owners at the same moment collide, so that the last owner cannot slip out.</summary>
    public async Task Hold(Organisation organisation)
    {
        object thing = organisation.IsFirm ? await db.Firms.SingleAsync(f => f.Id == organisation.Id) : await db.Buyers.SingleAsync(b => b.Id == organisation.Id);
        db.Entry((Entity)thing).Property(e => e.Version).IsModified = true;
    }
}
