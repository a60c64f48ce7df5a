using LocalProcure.Domain.People;
using LocalProcure.Web.GovUk;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;

namespace LocalProcure.Web.Features.Accounts;

/// <summary>A forgotten password is replaced through a link that goes to the account's address; the same page sets up a new account.</summary>
[AllowAnonymous]
public sealed class PasswordController(AppDb db, UserManager<Account> accounts, AccountMail mail, Sessions sessions, Current current) : Controller
{
    [HttpGet("forgotten-password")]
    public IActionResult Forgotten() => View("Forgotten", new AddressForm());

    [HttpPost("forgotten-password"), EnableRateLimiting(Limits.Letters)]
    public async Task<IActionResult> Forgotten(AddressForm form)
    {
        if (!ModelState.IsValid) return this.Refused("Forgotten", form);
        if (await accounts.FindByEmailAsync(form.Email!.Trim()) is { } account)
        {
            var person = await db.People.SingleAsync(p => p.Id == account.Id);
            var since = current.Now.AddMinutes(-5);
            if (!await db.Emails.AnyAsync(e => e.Address == person.Email && e.CreatedAt > since && e.Kind == EmailKind.Security))
            {
                await mail.NewPassword(person, account);
                await db.SaveChangesAsync();
            }
        }
        return this.LocalRedirectSeeOther(Url.Action(nameof(Sent))!);
    }

    [HttpGet("forgotten-password/sent")]
    public IActionResult Sent() => View("ForgottenSent");

    [HttpGet("new-password")]
    public async Task<IActionResult> New(Guid id, string? code, bool setUp) =>
        await AccountOf(id, code) is null ? this.Refused("LinkOver", null)
            : View("NewPassword", new NewPasswordForm { Id = id, Code = code, SetUp = setUp });

    [HttpPost("new-password"), EnableRateLimiting(Limits.SignIn)]
    public async Task<IActionResult> Create(NewPasswordForm form)
    {
        if (await AccountOf(form.Id, form.Code) is not { } account) return this.Refused("LinkOver", null);
        if (ModelState.IsValid)
            foreach (var error in (await accounts.ResetPasswordAsync(account, AccountMail.Unpack(form.Code), form.Password!)).Errors)
                ModelState.TryAddModelError(nameof(form.Password), error.Description);
        if (!ModelState.IsValid) return this.Refused("NewPassword", form);

        // The link went to the address, so whoever used it reads that address.
        account.EmailConfirmed = true;
        await accounts.SetLockoutEndDateAsync(account, null);
        await sessions.EndAll(account.Id);
        mail.PasswordChanged(await db.People.SingleAsync(p => p.Id == account.Id));
        await db.SaveChangesAsync();
        this.Tell(SignInText.PasswordChosen);
        return this.LocalRedirectSeeOther(Url.Action("New", "SignIn")!);
    }

    private async Task<Account?> AccountOf(Guid id, string? code) =>
        await accounts.FindByIdAsync(id.ToString()) is { } account
        && await accounts.VerifyUserTokenAsync(account, accounts.Options.Tokens.PasswordResetTokenProvider, UserManager<Account>.ResetPasswordTokenPurpose, AccountMail.Unpack(code))
            ? account : null;
}
