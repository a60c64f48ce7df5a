using LocalProcure.Domain.Firms;
using LocalProcure.Domain.People;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LocalProcure.Web.Features.Profiles;

/// <summary>What the pages of a profile share: for whom they are, and how a part is saved without losing what a colleague wrote meanwhile.</summary>
public abstract class ProfileController(AppDb db, Current current) : Controller
{
    protected const int MostThings = 50;
    protected AppDb Db => db;
    protected Current Current => current;
    protected Firm Firm { get; private set; } = null!;
    /// <summary>What the firm has told, as it stands.</summary>
    protected ProfileContent Told { get; private set; } = ProfileContent.Empty;
    protected DateOnly Today => current.Now.UkDate();

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var id = Guid.Parse((string)context.RouteData.Values["id"]!);
        if (await db.Firms.VisibleTo(current.Me, current.Now).SingleOrDefaultAsync(f => f.Id == id) is not { } found) { context.Result = NotFound(); return; }
        if (!current.Me.CanEdit(found, current.Now)) { context.Result = Forbid(); return; }
        ViewData["Firm"] = Firm = found;
        ViewData["Profile"] = Told = await db.ProfileOf(id);
        await next();
    }

    /// <summary>Changes the content as it stands now; again from the start where somebody else saved in between.</summary>
    protected async Task Keep(ProfilePart part, Func<ProfileContent, ProfileContent> change, Action<Firm>? also = null)
    {
        var id = Firm.Id;
        for (var attempt = 1; ; attempt++)
        {
            var firm = await db.Firms.SingleAsync(f => f.Id == id);
            var profile = await db.FirmProfiles.SingleOrDefaultAsync(p => p.FirmId == id);
            if (profile is null) db.FirmProfiles.Add(profile = new FirmProfile(id));
            also?.Invoke(firm);
            if (profile.Save(firm, part, change(profile.Content), current.ActFor(id)) is { } version) db.FirmProfileVersions.Add(version);
            try
            {
                await db.SaveChangesAsync();
                Told = profile.Content;
                return;
            }
            catch (DbUpdateException) when (attempt < 6)
            {
                // Somebody saved at the same moment, or made the profile first.
                db.ChangeTracker.Clear();
            }
        }
    }

    protected async Task<IActionResult> Kept(ProfilePart part, Func<ProfileContent, ProfileContent> change, string path = "", Action<Firm>? also = null)
    {
        await Keep(part, change, also);
        this.Tell(FirmPagesText.Saved);
        return this.GoTo($"/firms/{Firm.Id}/profile{path}");
    }

    /// <summary>Areas that exist, each once.</summary>
    protected static IReadOnlyList<string> Known(IEnumerable<string?> areas) => [.. areas.OfType<string>().Where(a => Domain.Places.Areas.Find(a) is not null).Distinct()];

    protected static OwnWords Words(string? english, string? welsh) => new(Or(english)?.ReplaceLineEndings("\n"), Or(welsh)?.ReplaceLineEndings("\n"));

    protected static string? Or(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
