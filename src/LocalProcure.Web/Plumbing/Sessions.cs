using System.Security.Claims;
using LocalProcure.Web.Jobs;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace LocalProcure.Web.Plumbing;

/// <summary>
/// Ties each sign-in cookie to a row, so that signing out, "everywhere" and a changed password take effect at once
/// and not when the cookie happens to be checked again.
/// </summary>
public sealed class Sessions(AppDb db, TimeProvider clock) : IWork
{
    public const string Claim = "sid";

    private static readonly TimeSpan LongestLife = TimeSpan.FromDays(30);
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    private DateTime Now => Current.Truncated(clock.GetUtcNow().UtcDateTime);

    public static Guid? IdOf(ClaimsPrincipal? user) => Guid.TryParse(user?.FindFirstValue(Claim), out var id) ? id : null;

    public async Task<Guid> Begin(Guid accountId, string userAgent)
    {
        var session = new Session(accountId, Devices.NameOf(userAgent), Now);
        db.Sessions.Add(session);
        await db.SaveChangesAsync();
        return session.Id;
    }

    public Task End(Guid id) => db.Sessions.Where(s => s.Id == id && s.EndedAt == null).ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, Now));

    public Task EndAll(Guid accountId, Guid? except = null) =>
        db.Sessions.Where(s => s.AccountId == accountId && s.EndedAt == null && s.Id != except).ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, Now));

    private async Task<bool> IsAlive(Guid id, Guid accountId)
    {
        var (now, oldest) = (Now, Now - LongestLife);
        var seen = await db.Sessions.Where(s => s.Id == id && s.AccountId == accountId && s.EndedAt == null && s.StartedAt > oldest)
            .Select(s => (DateTime?)s.SeenAt).SingleOrDefaultAsync();
        if (seen is null) return false;
        if (now - seen > SeenEvery) await db.Sessions.Where(s => s.Id == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.SeenAt, now));
        return true;
    }

    /// <summary>Forgets sessions that ended, or were last seen, a month ago.</summary>
    public async Task<int> Run(DateTime now, CancellationToken stop = default)
    {
        var before = now - Kept;
        return await db.Sessions.Where(s => s.EndedAt < before || s.SeenAt < before).ExecuteDeleteAsync(stop);
    }

    /// <summary>Hooks the rows to the sign-in cookie.</summary>
    public static void Attach(CookieAuthenticationEvents events)
    {
        events.OnSigningIn = async context =>
        {
            var sessions = context.HttpContext.RequestServices.GetRequiredService<Sessions>();
            // A new sign-in in the same browser replaces the old one.
            if (IdOf(context.HttpContext.User) is { } old) await sessions.End(old);
            var account = Guid.Parse(context.Principal!.FindFirstValue(ClaimTypes.NameIdentifier)!);
            var id = await sessions.Begin(account, context.Request.Headers.UserAgent.ToString());
            ((ClaimsIdentity)context.Principal!.Identity!).AddClaim(new Claim(Claim, id.ToString()));
        };
        events.OnSigningOut = async context =>
        {
            if (IdOf(context.HttpContext.User) is { } id) await context.HttpContext.RequestServices.GetRequiredService<Sessions>().End(id);
        };
        events.OnValidatePrincipal = async context =>
        {
            var account = context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier);
            if (IdOf(context.Principal) is { } id && Guid.TryParse(account, out var accountId)
                && await context.HttpContext.RequestServices.GetRequiredService<Sessions>().IsAlive(id, accountId)) return;
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        };
    }
}
