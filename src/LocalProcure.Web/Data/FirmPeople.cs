using LocalProcure.Domain.Firms;
using LocalProcure.Domain.Tenders;

namespace LocalProcure.Web.Data;

/// <summary>
/// A firm and the duplicates merged into it are one firm under several ids. Bids, receipts, groups and contracts keep the id that they were
/// made, signed and sealed under, so whoever belongs to the firm belongs to its duplicates as well.
/// </summary>
public static class FirmPeople
{
    /// <summary>Adds the person to the firm that the id stands for today, and to all that were merged into it. A role never shrinks.</summary>
    public static async Task JoinFirm(this AppDb db, Guid firmId, Guid personId, FirmRole role, Act act)
    {
        var stays = await db.FirmOfToday(firmId);
        foreach (var id in (Guid[])[stays, .. await db.MergedInto(stays)])
        {
            var member = db.FirmMembers.Local.FirstOrDefault(m => m.FirmId == id && m.PersonId == personId)
                ?? await db.FirmMembers.SingleOrDefaultAsync(m => m.FirmId == id && m.PersonId == personId);
            if (member is null) db.FirmMembers.Add(new FirmMember(id, personId, role, act));
            else if (role == FirmRole.Owner && member.Role != FirmRole.Owner) member.Change(role, act);
        }
    }

    /// <summary>
    /// Merges a duplicate: the people of both belong to both, what the duplicate was asked goes on to the firm that stays, and its mandates end,
    /// since the paper named the other entry.
    /// </summary>
    public static async Task Merge(this AppDb db, Firm duplicate, Firm into, Act act)
    {
        duplicate.MergeInto(into.Id, act);
        Guid[] gone = [duplicate.Id, .. await db.MergedInto(duplicate.Id)], kept = [into.Id, .. await db.MergedInto(into.Id)];
        var all = await db.FirmMembers.Where(m => gone.Contains(m.FirmId) || kept.Contains(m.FirmId)).ToListAsync();
        foreach (var person in all.GroupBy(m => m.PersonId).ToList())
        {
            var role = person.Max(m => m.Role);
            foreach (var id in gone.Concat(kept).Where(id => person.All(m => m.FirmId != id))) db.FirmMembers.Add(new FirmMember(id, person.Key, role, act));
        }
        // What the duplicate told of itself is not lost: a firm that has told nothing takes it over.
        if (await db.FirmProfiles.AsNoTracking().Where(p => p.FirmId == duplicate.Id).Select(p => p.Content).SingleOrDefaultAsync() is { } told && !await db.FirmProfiles.AnyAsync(p => p.FirmId == into.Id))
        {
            var profile = new FirmProfile(into.Id);
            db.FirmProfiles.Add(profile);
            if (profile.Save(into, ProfilePart.Work, told, act) is { } version) db.FirmProfileVersions.Add(version);
        }
        foreach (var mandate in await db.Mandates.Where(m => m.FirmId == duplicate.Id && m.EndedAt == null).ToListAsync()) mandate.End(act);
        foreach (var request in await db.JoinRequests.Where(r => r.FirmId == duplicate.Id && r.DecidedAt == null).ToListAsync()) request.MoveTo(into.Id, act);
        foreach (var tender in await db.Tenders.Include(t => t.Invitations).Where(t => t.Invitations.Any(i => i.FirmId == duplicate.Id)).ToListAsync()) tender.InviteInstead(duplicate.Id, into.Id, act);
    }

    /// <summary>The firm that this id stands for after all mergers.</summary>
    public static async Task<Guid> FirmOfToday(this AppDb db, Guid firmId)
    {
        while (await db.Firms.Where(f => f.Id == firmId).Select(f => f.MergedIntoId).SingleOrDefaultAsync() is { } into) firmId = into;
        return firmId;
    }

    /// <summary>Every duplicate that was merged into the firm, straight or by way of another.</summary>
    public static async Task<List<Guid>> MergedInto(this AppDb db, Guid firmId)
    {
        List<Guid> found = [], level = [firmId];
        while (level.Count > 0)
        {
            var above = level;
            level = await db.Firms.Where(f => f.MergedIntoId != null && above.Contains(f.MergedIntoId.Value)).Select(f => f.Id).ToListAsync();
            found.AddRange(level);
        }
        return found;
    }
}
