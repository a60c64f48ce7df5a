using LocalProcure.Domain.Bids;
using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;

namespace LocalProcure.Web.Data;

/// <summary>Reads firms' profiles: one for a page, many for the group finder, and who somebody is to a firm.</summary>
public static class FirmProfiles
{
    /// <summary>The profile's content; empty for a firm that has told nothing.</summary>
    public static async Task<ProfileContent> ProfileOf(this AppDb db, Guid firmId, CancellationToken stop = default) =>
        await db.FirmProfiles.AsNoTracking().Where(p => p.FirmId == firmId).Select(p => p.Content).SingleOrDefaultAsync(stop) ?? ProfileContent.Empty;

    /// <summary>What many firms can show on a day, in one query. A firm without a profile shows nothing and is among them.</summary>
    /// <param name="ours">Firms that the asker acts for, or that are in the group: all that they have counts, not only what others may see.</param>
    public static async Task<IReadOnlyList<FirmEvidence>> LoadEvidence(this AppDb db, IQueryable<Firm> firms, DateOnly day, Audience who, IReadOnlyCollection<Guid>? ours = null, CancellationToken stop = default)
    {
        var found = await (from f in firms.AsNoTracking()
                           join p in db.FirmProfiles.AsNoTracking() on f.Id equals p.FirmId into profiles
                           from p in profiles.DefaultIfEmpty()
                           orderby f.Id
                           select new { f.Id, Content = p == null ? null : p.Content }).ToListAsync(stop);
        return [.. found.Select(f => FirmEvidence.Of(f.Id, f.Content ?? ProfileContent.Empty, day, ours?.Contains(f.Id) == true ? Audience.Us : who))];
    }

    /// <summary>Firms that the finder may propose: open to teaming, and no duplicate.</summary>
    public static IQueryable<Firm> OpenToTeaming(this IQueryable<Firm> firms) => firms.Where(f => f.IsOpenToTeaming && f.MergedIntoId == null);

    /// <summary>Who this person is to the firm. A buyer counts only once it has opened a bid of the firm: before that nothing may tell that there is one.</summary>
    public static async Task<Audience> AudienceOf(this AppDb db, Person? person, Guid firmId, DateTime now, CancellationToken stop = default)
    {
        if (person is null) return Audience.Anybody;
        if (person.ActsFor(firmId, now)) return Audience.Us;
        var who = Audience.Anybody;
        if (await db.Consortia.VisibleTo(person, now).AnyAsync(c => c.EndedAt == null && c.Members.Any(m =>
            m.FirmId == firmId && m.AcceptedAt != null && m.LeftAt == null && m.RemovedAt == null), stop)) who |= Audience.Partner;
        if (await db.Bids.OpenedTo(person, now).AnyAsync(b => b.Parties.Any(p => p.FirmId == firmId), stop)) who |= Audience.Buyer;
        return who;
    }
}
