using LocalProcure.Domain.Consortia;
using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;

namespace LocalProcure.Web.Data;

/// <summary>The version of its profile that a member brought into a group, and what it changed since among the parts that the reader may see.</summary>
/// <param name="Noted">Null where the firm accepted before versions were noted.</param>
public sealed record BroughtProfile(Guid FirmId, int? Noted, DateTime? NotedAt, int Now, IReadOnlyList<ProfilePart> Changed)
{
    public bool HasMovedOn => Changed.Count > 0;
}

/// <summary>Notes which version of its profile each member brings into a group, and finds it again.</summary>
public static class BroughtProfiles
{
    /// <summary>Notes the profile of today for these firms, which have just accepted their part.</summary>
    public static async Task BringProfiles(this AppDb db, Consortium group, Act act, params Guid[] firmIds)
    {
        var numbers = await db.FirmProfiles.Where(p => firmIds.Contains(p.FirmId)).Select(p => new { p.FirmId, p.Number }).ToDictionaryAsync(p => p.FirmId, p => p.Number);
        foreach (var firmId in firmIds) group.BringProfile(firmId, numbers.GetValueOrDefault(firmId), act);
    }

    /// <summary>Of every member that is in the group, in its order.</summary>
    /// <param name="mine">Firms that the reader acts for.</param>
    public static async Task<IReadOnlyList<BroughtProfile>> BroughtInto(this AppDb db, Consortium group, IReadOnlyCollection<Guid> mine)
    {
        var members = group.AcceptedMembers.ToList();
        var ids = members.Select(m => m.FirmId!.Value).ToArray();
        var least = members.Min(m => m.ProfileNumber) ?? 0;
        var profiles = await db.FirmProfiles.AsNoTracking().Where(p => ids.Contains(p.FirmId)).Select(p => new { p.FirmId, p.Number, p.Content }).ToDictionaryAsync(p => p.FirmId);
        var later = (await db.FirmProfileVersions.AsNoTracking().Where(v => ids.Contains(v.FirmId) && v.Number > least).Select(v => new { v.FirmId, v.Number, v.Part }).ToListAsync()).ToLookup(v => v.FirmId);
        return [.. members.Select(m =>
        {
            var firmId = m.FirmId!.Value;
            if (!profiles.TryGetValue(firmId, out var profile)) return new BroughtProfile(firmId, m.ProfileNumber, m.ProfileNotedAt, 0, []);
            var who = mine.Contains(firmId) ? Audience.Us : Audience.Partner;
            ProfilePart[] changed = [.. later[firmId].Where(v => v.Number > m.ProfileNumber).Select(v => v.Part).Distinct().Where(part => profile.Content.MaySee(part, who)).Order()];
            return new BroughtProfile(firmId, m.ProfileNumber, m.ProfileNotedAt, profile.Number, changed);
        })];
    }

    /// <summary>A version as somebody may read it today: what the firm shows whom now counts, and not what it chose then.</summary>
    public static async Task<ProfileContent?> VersionSeenBy(this AppDb db, Guid firmId, int number, Audience who) =>
        await db.FirmProfileVersions.AsNoTracking().Where(v => v.FirmId == firmId && v.Number == number).Select(v => v.Content).SingleOrDefaultAsync() is { } content
            ? (content with { Shown = (await db.ProfileOf(firmId)).Shown }).SeenBy(who) : null;

    /// <summary>Versions of the firm's profile that groups which the person may see rely on.</summary>
    public static async Task<IReadOnlyList<int>> NumbersReliedOn(this AppDb db, Person person, Guid firmId, DateTime now) =>
        await db.Consortia.AsNoTracking().VisibleTo(person, now).Where(c => c.EndedAt == null).SelectMany(c => c.Members)
            .Where(m => m.FirmId == firmId && m.AcceptedAt != null && m.LeftAt == null && m.RemovedAt == null && m.ProfileNumber > 0).Select(m => m.ProfileNumber!.Value).Distinct().ToListAsync();
}
