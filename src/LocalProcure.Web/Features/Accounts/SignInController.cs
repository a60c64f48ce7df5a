using System.Security.Claims;
using LocalProcure.Domain.People;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;

namespace LocalProcure.Web.Features.Accounts;

/// <summary>Signing in with a password and, where it is on, a code; and signing out.</summary>
[AllowAnonymous]
public sealed class SignInController(AppDb db, UserManager<Account> accounts, SignInManager<Account> signIn, SecondStep secondStep, AccountMail mail, Current current) : Controller
{
    // Hashing against this takes as long as against a real account's hash.
    private static readonly Account Nobody = new();

    [HttpGet("sign-in")]
    public IActionResult New(string? then) =>
        current.Person is not null ? GoOn(then) : View("SignIn", new SignInForm { Then = then });

    [HttpPost("sign-in"), EnableRateLimiting(Limits.SignIn)]
    public async Task<IActionResult> Create(SignInForm form)
    {
        if (!ModelState.IsValid) return this.Refused("SignIn", form);
        var account = await accounts.FindByEmailAsync(form.Email!.Trim());
        if (account is null || await accounts.IsLockedOutAsync(account) || account.PasswordHash is null)
        {
            accounts.PasswordHasher.HashPassword(Nobody, form.Password!);
            return Wrong(form);
        }
        if (!await accounts.CheckPasswordAsync(account, form.Password!))
        {
            await accounts.AccessFailedAsync(account);
            return Wrong(form);
        }
        if (!account.EmailConfirmed) return await ConfirmFirst(account, form.Then);
        if (account.TwoFactorEnabled)
        {
            await HttpContext.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, Waiting(account));
            return this.LocalRedirectSeeOther(Url.Action(nameof(Code), new { then = form.Then })!);
        }
        await accounts.ResetAccessFailedCountAsync(account);
        await SignIn(account, withSecondStep: false);
        return GoOn(form.Then);
    }

    [HttpGet("sign-in/code")]
    public async Task<IActionResult> Code(string? then) =>
        await signIn.GetTwoFactorAuthenticationUserAsync() is null ? Again(then) : View("Code", new CodeForm { Then = then });

    [HttpPost("sign-in/code"), EnableRateLimiting(Limits.SignIn)]
    public async Task<IActionResult> Code(CodeForm form)
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } account) return Again(form.Then);
        if (ModelState.IsValid && !await secondStep.Take(account, form.Code)) ModelState.AddModelError(nameof(form.Code), SecondStepText.CodeWrong);
        if (!ModelState.IsValid) return this.Refused("Code", form);
        await SignIn(account, withSecondStep: true);
        return GoOn(form.Then);
    }

    [HttpGet("sign-in/recovery-code")]
    public async Task<IActionResult> Recovery(string? then) =>
        await signIn.GetTwoFactorAuthenticationUserAsync() is null ? Again(then) : View("Recovery", new RecoveryForm { Then = then });

    [HttpPost("sign-in/recovery-code"), EnableRateLimiting(Limits.SignIn)]
    public async Task<IActionResult> Recovery(RecoveryForm form)
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } account) return Again(form.Then);
        if (ModelState.IsValid && !await secondStep.TakeRecoveryCode(account, form.Code)) ModelState.AddModelError(nameof(form.Code), SecondStepText.RecoveryWrong);
        if (!ModelState.IsValid) return this.Refused("Recovery", form);
        mail.RecoveryUsed(await db.People.SingleAsync(p => p.Id == account.Id), SecondStep.RecoveryCodesLeft(account));
        await db.SaveChangesAsync();
        await SignIn(account, withSecondStep: true);
        return GoOn(form.Then);
    }

    [HttpGet("sign-out")]
    public IActionResult Leaving() => current.Person is null ? Again(null) : View("SignOut");

    [HttpPost("sign-out")]
    public async Task<IActionResult> Leave()
    {
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        this.Tell(SignInText.SignedOut);
        return this.LocalRedirectSeeOther(Url.Content("~/"));
    }

    private async Task SignIn(Account account, bool withSecondStep)
    {
        await HttpContext.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await signIn.SignInWithClaimsAsync(account, isPersistent: false, [new Claim("amr", withSecondStep ? "mfa" : "pwd")]);
    }

    private async Task<IActionResult> ConfirmFirst(Account account, string? then)
    {
        var since = current.Now.AddMinutes(-10);
        var person = await db.People.SingleAsync(p => p.Id == account.Id);
        if (!await db.Emails.AnyAsync(e => e.Address == person.Email && e.CreatedAt > since && e.Kind == EmailKind.Security))
        {
            await mail.Confirm(person, account, Url.IsLocalUrl(then) ? then : null);
            await db.SaveChangesAsync();
        }
        return View("ConfirmFirst");
    }

    private IActionResult Wrong(SignInForm form)
    {
        ModelState.AddModelError(nameof(form.Email), SignInText.WrongDetails);
        return this.Refused("SignIn", form);
    }

    private IActionResult Again(string? then) => this.LocalRedirectSeeOther(Url.Action(nameof(New), new { then })!);

    private IActionResult GoOn(string? then) => this.LocalRedirectSeeOther(Url.IsLocalUrl(then) ? then! : Url.Content("~/"));

    private static ClaimsPrincipal Waiting(Account account) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.Name, account.Id.ToString())], IdentityConstants.TwoFactorUserIdScheme));
}
