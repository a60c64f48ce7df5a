using LocalProcure.Domain.People;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace LocalProcure.Web.Features.Accounts;

/// <summary>Where one is signed in; ending one of them, or all.</summary>
[Route("account/sessions")]
public sealed class SessionsController(AppDb db, Sessions sessions, UserManager<Account> accounts, Current current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index() => View("Sessions", await db.Sessions.AsNoTracking()
        .Where(s => s.AccountId == current.Me.Id && s.EndedAt == null).OrderByDescending(s => s.SeenAt).ToListAsync());

    [HttpPost("{id:guid}/end")]
    public async Task<IActionResult> End(Guid id)
    {
        if (!await db.Sessions.AnyAsync(s => s.Id == id && s.AccountId == current.Me.Id)) return NotFound();
        await sessions.End(id);
        this.Tell(AccountText.SessionEnded);
        return this.LocalRedirectSeeOther(Url.Action(nameof(Index))!);
    }

    [HttpPost("end")]
    public async Task<IActionResult> EndAll()
    {
        await sessions.EndAll(current.Me.Id);
        // Links in e-mails that could let somebody in stop working too.
        await accounts.UpdateSecurityStampAsync((await accounts.GetUserAsync(User))!);
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        this.Tell(AccountText.SignedOutEverywhere);
        return this.LocalRedirectSeeOther(Url.Action("New", "SignIn")!);
    }
}
