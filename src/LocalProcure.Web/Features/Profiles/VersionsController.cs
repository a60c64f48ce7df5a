using LocalProcure.Domain.Firms;

namespace LocalProcure.Web.Features.Profiles;

/// <summary>Versions of the profile as they were saved.</summary>
[Route("firms/{id:guid}/profile/versions")]
public sealed class VersionsController(AppDb db, Current current) : ProfileController(db, current)
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int page = 1)
    {
        var firmId = Firm.Id;
        var versions = await Db.FirmProfileVersions.AsNoTracking().Where(v => v.FirmId == firmId).OrderByDescending(v => v.Number)
            .Select(v => new VersionLine(v.Number, v.Part, v.SavedAt, v.SavedBy, "")).PageAsync(page, 30);
        var by = versions.Items.Select(v => v.SavedBy).Distinct().ToArray();
        var names = await Db.People.AsNoTracking().Where(p => by.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
        return View("Versions", versions with { Items = [.. versions.Items.Select(v => v with { Name = v.SavedBy == Guid.Empty ? AuditText.System : names.GetValueOrDefault(v.SavedBy, AuditText.SomeoneWhoLeft) })] });
    }

    [HttpGet("{number:int}")]
    public async Task<IActionResult> Show(int number)
    {
        var firmId = Firm.Id;
        return await Db.FirmProfileVersions.AsNoTracking().SingleOrDefaultAsync(v => v.FirmId == firmId && v.Number == number) is { } version ? View("Version", version) : NotFound();
    }
}

/// <summary>One line of the list of versions.</summary>
public sealed record VersionLine(int Number, ProfilePart Part, DateTime SavedAt, Guid SavedBy, string Name);
