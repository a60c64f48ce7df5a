using LocalProcure.Domain;
using LocalProcure.Domain.Firms;
using LocalProcure.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LocalProcure.Tests.Features.Profiles;

/// <summary>Profiles put straight into the database of a test's site.</summary>
public static class ProfileSite
{
    public static Task Tell(this Site site, Firm firm, ProfileContent content) => site.Db(async db =>
    {
        var kept = await db.Firms.SingleAsync(f => f.Id == firm.Id);
        var profile = await db.FirmProfiles.SingleOrDefaultAsync(p => p.FirmId == firm.Id);
        if (profile is null) db.FirmProfiles.Add(profile = new FirmProfile(firm.Id));
        if (profile.Save(kept, ProfilePart.Work, content, Act.BySystem(site.Clock.Now)) is { } version) db.FirmProfileVersions.Add(version);
        await db.SaveChangesAsync();
    });
}
